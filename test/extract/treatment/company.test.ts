import { describe, expect, it } from 'vitest';
import { absent, assemble, found, type Found } from '../../../src/extract/found.js';
import { inCompany } from '../../../src/extract/treatment/company.js';
import { itemFacets } from '../../../src/extract/facets/item-facets.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import type { Guideline, Item } from '../../../src/schema/determination.js';
import { Passage } from '../../../src/text/passage.js';

/** A request, and the sections that its reviewer cites, parted by semicolons. */
type Written = readonly [request: string, sections?: string];

const guidelineOf = (sections: string): Guideline => ({
  basis: 'mtus',
  text: sections,
  citations: [
    {
      authority: 'MTUS',
      guideline: 'Chronic Pain Medical Treatment',
      year: 2016,
      chapter: null,
      sections: sections.split('; '),
      topics: [],
      pages: [],
      text: sections,
    },
  ],
});

function itemOf([request, sections]: Written): Found<Item> {
  const passage = Passage.of(request);
  const treatment = findTreatment(passage);
  return assemble<Item>({
    number: found(1),
    request: found(request, passage.whole),
    decision: found<string | null>('upheld'),
    ...treatment,
    ...itemFacets(passage, treatment),
    claims_administrator: absent<Guideline | null>(null),
    reviewer: absent<Guideline | null>(sections === undefined ? null : guidelineOf(sections)),
    rationale: absent<string | null>(null),
    rationale_citations: absent<Item['rationale_citations']>([]),
  });
}

/** The last item of a letter, with its company, as class, sessions, rule of the class, and codes of its doubts. */
function lastOf(letter: readonly Written[]): readonly unknown[] {
  const { value, reasons, doubts } = inCompany(letter.map(itemOf)).at(-1)!;
  const rule = reasons.find(({ path }) => path === '/category')?.rule;
  return [`${value.category}/${value.subcategory}`, value.sessions, rule, doubts.map(({ code }) => code)];
}

const PT = 'Rehabilitation/Physical Therapy/Occupational Therapy (PT/OT)';
const OTHER_THERAPIES = 'Rehabilitation/Other Therapies';
const OFFICE = 'Evaluation & Management/Medical Specialties';

describe('an item whose words tell little is judged by its company', () => {
  it.each<readonly [proves: string, letter: readonly Written[], expected: readonly unknown[]]>([
    [
      'an exam in a series is what its section is about',
      [['Physical exam 2 times 8', 'Physical medicine treatment']],
      [PT, 16, 'cited-section', ['general-treatment']],
    ],
    [
      'without a section it is what the therapy beside it is',
      [['Chiropractic manipulation 1 times 8'], ['Physical examination 1 times 8']],
      ['Rehabilitation/Chiropractic', 8, 'item-beside', ['general-treatment']],
    ],
    [
      'the therapy may come after it',
      [['Evaluation 2 times 4'], ['Massage therapy 2 times 4'], ['Exam 2 times 4']],
      [OTHER_THERAPIES, 8, 'item-beside', ['general-treatment']],
    ],
    ['alone it stays a physician’s', [['Physical examination 1 times 6']], [OFFICE, 6, 'visit/any-physician', []]],
    [
      'an exam that is no series stays a physician’s among therapies',
      [['Spinal manipulation 1 times 8'], ['Re-exam for the neck', 'Manual therapy & manipulation']],
      [OFFICE, null, 'visit/any-physician', []],
    ],
    [
      'a therapy of unknown name is what its section is about',
      [['Vibrotex therapy 2 times 6', 'Acupuncture']],
      ['Rehabilitation/Acupuncture', 12, 'cited-section', ['general-treatment']],
    ],
    [
      'where the section says the same, nothing is doubted',
      [['Additional therapy 2 times 3', 'Physical medicine treatment']],
      [PT, 6, 'general-word/bare-therapy', []],
    ],
    [
      'a device of unknown name is what its section is about',
      [['Quorvexa device for home use', 'TENS, chronic pain (transcutaneous electrical nerve stimulation)']],
      ['DMEPOS/Electrical Stimulation', null, 'cited-section', ['general-treatment']],
    ],
    [
      'what comes in sessions stays a therapy, though its section is about a device',
      [['Pulsotex therapy 6 sessions', 'TENS, chronic pain (transcutaneous electrical nerve stimulation)']],
      [OTHER_THERAPIES, 6, 'general-word/of-its-kind', ['general-treatment']],
    ],
    [
      'a request of unknown words that comes in a series is what the therapy beside it is',
      [['Acupuncture 2 times 4'], ['Moxa lomi-lomi 2 times 4']],
      ['Rehabilitation/Acupuncture', 8, 'item-beside', ['general-treatment']],
    ],
    [
      'sections on medicines say nothing of it',
      [['Vestibulo test', 'Opioids, criteria for use']],
      ['Diagnostic Testing/Other Diagnostic Tests', null, 'general-word/of-its-kind', ['general-treatment']],
    ],
  ])('%s', (_, letter, expected) => {
    expect(lastOf(letter)).toEqual(expected);
  });
});
