import { describe, expect, test } from 'vitest';
import { findRationaleCitations } from '../../../src/extract/citations/rationale.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

const shown = (rationale: string): string[] =>
  findRationaleCitations(Passage.of(rationale)).value.map(
    (citation) => `${shownCitation({ ...citation, text: '' }).replace(/ ""$/, '')} "${citation.text}"`,
  );

describe('findRationaleCitations finds what has pages, and whose they are', () => {
  test.each<[proves: string, rationale: string, citations: string[]]>([
    [
      'a page of the MTUS, told behind it',
      'As noted on page 22 of the MTUS Chronic Pain Medical Treatment Guidelines, anti-inflammatories come first.',
      [
        'MTUS Chronic Pain Medical Treatment p. 22 "As noted on page 22 of the MTUS Chronic Pain Medical Treatment Guidelines"',
      ],
    ],
    [
      'the MTUS names an ACOEM chapter',
      'The MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 213 advises against it.',
      ['MTUS Shoulder Complaints [Table 9-6] p. 213 "The MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 213"'],
    ],
    [
      'ACOEM alone',
      'ACOEM Chapter 9, Table 9-6, page 213 advises against it.',
      ['ACOEM <Shoulder Complaints> [Table 9-6] p. 213 "ACOEM Chapter 9, Table 9-6, page 213"'],
    ],
    [
      "ACOEM's third edition",
      'The Third Edition ACOEM Guidelines for knee disorders on page 222 support one course.',
      ['ACOEM <Knee Disorders> p. 222 "The Third Edition ACOEM Guidelines for knee disorders on page 222"'],
    ],
    [
      'MTUS and ACOEM with a slash, the chapter named',
      'The MTUS/ACOEM Neck and Upper Back Complaints, Chapter 8, page 178 permits it.',
      [
        'MTUS Neck and Upper Back Complaints p. 178 "The MTUS/ACOEM Neck and Upper Back Complaints, Chapter 8, page 178"',
      ],
    ],
    [
      "a chapter named alone is the MTUS's",
      'Low Back Complaints, page 308, Table 12-8, lists it.',
      ['MTUS Low Back Complaints [Table 12-8] p. 308 "Low Back Complaints, page 308, Table 12-8"'],
    ],
    [
      "a chapter named with ACOEM is ACOEM's",
      'ACOEM, Chapter 12, Low Back Complaints, Initial Care, Page 300 and Summary, Page 309 recommend it.',
      [
        'ACOEM <Low Back Complaints> p. 300 "ACOEM, Chapter 12, Low Back Complaints, Initial Care, Page 300"',
        'ACOEM <Low Back Complaints> p. 309 "Summary, Page 309"',
      ],
    ],
    [
      'a regulation of the MTUS',
      'Under 8 C.C.R. 9792.24.2, Biofeedback, Page 24, it takes motivation.',
      ['MTUS p. 24 "Under 8 C.C.R. 9792.24.2, Biofeedback, Page 24"'],
    ],
    [
      'a range, and a sentence that names another without pages',
      'Per MTUS, pages 98-99, passive modalities fade. ODG is silent.',
      ['MTUS p. 98-99 "Per MTUS, pages 98-99"'],
    ],
    [
      'pg. with a full stop',
      'Chronic Pain Guidelines pg. 118 does not recommend it.',
      ['MTUS Chronic Pain p. 118 "Chronic Pain Guidelines pg. 118"'],
    ],
    [
      'a short name of the guideline',
      'The CPMTG, pp. 113-115, notes that topicals are largely experimental.',
      ['MTUS p. 113-115 "The CPMTG, pp. 113-115"'],
    ],
    [
      'two pages joined by "and"',
      'The MTUS notes this on page 8 and 21.',
      ['MTUS p. 8, 21 "The MTUS notes this on page 8 and 21"'],
    ],
    [
      'a list in parentheses, closed',
      'The MTUS asks for functional improvement (page 8, 21 and 69-70).',
      ['MTUS p. 8, 21, 69-70 "The MTUS asks for functional improvement (page 8, 21 and 69-70)"'],
    ],
    [
      'an owner in the sentence before',
      'The MTUS asks for radiculopathy first. It must be corroborated by imaging (p. 46).',
      ['MTUS p. 46 "It must be corroborated by imaging (p. 46)"'],
    ],
    [
      'no owner anywhere',
      'Injections need corroborated radiculopathy (p. 46).',
      ['other p. 46 "Injections need corroborated radiculopathy (p. 46)"'],
    ],
    [
      'two owners in one sentence',
      "ODG Pain Chapter, page 12, allows it, whereas page 78 of the MTUS asks for the four A's.",
      ['ODG <Pain> p. 12 "ODG Pain Chapter, page 12"', 'MTUS p. 78 "allows it, whereas page 78 of the MTUS"'],
    ],
    [
      "a guideline's page of how many",
      'According to the California MTUS Guidelines (2009), page 78 of 127, monitoring is needed.',
      ['MTUS 2009 p. 78 "According to the California MTUS Guidelines (2009), page 78 of 127"'],
    ],
    [
      'the end of a range cut short',
      'According to ACOEM Practice Guidelines, 2nd edition, pages 303-5, imaging is limited.',
      ['ACOEM p. 303-305 "According to ACOEM Practice Guidelines, 2nd edition, pages 303-5"'],
    ],
    [
      'a possessive',
      "Table 12-8 on page 309 of ACOEM's low back chapter lists it.",
      ['ACOEM [Table 12-8] p. 309 "Table 12-8 on page 309 of ACOEM\'s"'],
    ],
    [
      'ODG with pg',
      'Official Disability Guidelines, Low Back, pg 5 supports it.',
      ['ODG <Low Back> p. 5 "Official Disability Guidelines, Low Back, pg 5"'],
    ],
    [
      'a handbook',
      "The Physician's Desk Reference on page 1250 lists the dose.",
      ['other p. 1250 "The Physician\'s Desk Reference on page 1250"'],
    ],
    [
      "a page of the case's papers",
      'The progress note of 1/2/2016, page 3, states so.',
      ['other p. 3 "The progress note of 1/2/2016, page 3"'],
    ],
    [
      'the page before a list',
      'MTUS pg.46: 1) Radiculopathy must be documented. 2) Unresponsive.',
      ['MTUS p. 46 "MTUS pg.46"'],
    ],
    [
      'page(s) as in guideline paragraphs',
      'See page(s) 98 - 99 of the Chronic Pain Medical Treatment Guidelines.',
      [
        'MTUS Chronic Pain Medical Treatment p. 98-99 "See page(s) 98 - 99 of the Chronic Pain Medical Treatment Guidelines"',
      ],
    ],
    ['no blank behind the p', 'Per the MTUS CPMTG, p22, water helps.', ['MTUS p. 22 "Per the MTUS CPMTG, p22"']],
    [
      'an enzyme is no page, nor is what is counted behind one',
      'MTUS page 24, 12 visits are recommended; cytochrome P450 and p450 testing is not.',
      ['MTUS p. 24 "MTUS page 24"'],
    ],
    ['a name with a number is no page', 'The tumour marker P53 was absent, as the MTUS would have it.', []],
    ['a page of the letter itself', 'The fax is page 2 of 3 and its page 14 of 40 is blank.', []],
    [
      'no letter has more than forty pages',
      'The MTUS, page 14 of 41, allows it.',
      ['MTUS p. 14 "The MTUS, page 14 of 41"'],
    ],
    [
      'a schedule up to 25 characters before ACOEM is beside it',
      `The MTUS, ${'x'.repeat(21)}, ACOEM Chapter 9, page 213 advises against it.`,
      [`MTUS Shoulder Complaints p. 213 "The MTUS, ${'x'.repeat(21)}, ACOEM Chapter 9, page 213"`],
    ],
    [
      'a schedule further before it is not',
      `The MTUS, ${'x'.repeat(22)}, ACOEM Chapter 9, page 213 advises against it.`,
      [`ACOEM <Shoulder Complaints> p. 213 "The MTUS, ${'x'.repeat(22)}, ACOEM Chapter 9, page 213"`],
    ],
    [
      'an owner up to 90 characters behind "page 22 of"',
      `ODG agrees with page 22 of ${'x'.repeat(84)} MTUS.`,
      [`MTUS p. 22 "ODG agrees with page 22 of ${'x'.repeat(84)} MTUS"`],
    ],
    [
      'an owner further behind is none',
      `ODG agrees with page 22 of ${'x'.repeat(85)} MTUS.`,
      ['ODG p. 22 "ODG agrees with page 22"'],
    ],
    [
      'an owner up to 400 characters before the sentence',
      `MTUS ${'x'.repeat(393)}. Rest helps (p. 46).`,
      ['MTUS p. 46 "Rest helps (p. 46)"'],
    ],
    [
      'an owner further before it is none',
      `MTUS ${'x'.repeat(394)}. Rest helps (p. 46).`,
      ['other p. 46 "Rest helps (p. 46)"'],
    ],
    [
      'laboratory values and ages',
      'Glucose was 98-99, the worker, aged 46, has a BMI of 34. BNP 22 pg/mL, MCH 30 pg.',
      [],
    ],
    ['probabilities', 'The effect was real (p 0.05), (p < 0.01), p=0.03, p. 05.', []],
    ['pages counted, not cited', 'The report was 12 pages long, and pages were missing.', []],
  ])('%s', (_, rationale, citations) => {
    expect(shown(rationale)).toEqual(citations);
  });
});

test('pages and guideline have their places', () => {
  const rationale = 'The need was shown. Postsurgical Treatment Guidelines, pages 10 and 24-25, allow it.';
  const { places } = findRationaleCitations(Passage.of(rationale));
  const said = (path: string): string[] =>
    places.filter((place) => place.path === path).map(({ span }) => rationale.slice(span.start, span.end));
  expect(said('/0/pages/0')).toEqual(['10']);
  expect(said('/0/pages/1')).toEqual(['24-25']);
  expect(said('/0/guideline')).toEqual(['Postsurgical Treatment']);
});
