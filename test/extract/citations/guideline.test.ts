import { describe, expect, test } from 'vitest';
import { adoptsOtherSide, readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

type Row = [proves: string, paragraph: string, basis: string, citations: string[], doubts?: string[]];

const read = (paragraph: string): unknown[] => {
  const { value, doubts } = readGuideline(Passage.of(paragraph));
  return [value.basis, value.citations.map(shownCitation), doubts.map(({ code, path }) => `${code} ${path}`)];
};

describe('paragraphs in prose', () => {
  test.each<Row>([
    [
      'a chapter by number and name, pages, membership',
      'The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 14, Ankle and Foot Complaints, pages 371-373, which is part of the MTUS.',
      'mtus',
      ['MTUS Ankle and Foot Complaints 2004 p. 371-373'],
    ],
    [
      'one of each kind',
      'The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 9, Shoulder Complaints, page 204, which is part of the MTUS, and on the Official Disability Guidelines (ODG), Shoulder Chapter, Steroid injections, which is not part of the MTUS.',
      'both',
      ['MTUS Shoulder Complaints 2004 p. 204', 'ODG <Shoulder> [Steroid injections]'],
    ],
    [
      'a year behind the word Guidelines, a title, a page',
      'The Physician Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines (2009), Opioids, page 78, which is part of the MTUS.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2009 [Opioids] p. 78'],
    ],
    [
      'the word section behind a title; a second sentence',
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Physical Medicine section, pages 98-99, which is part of the Medical Treatment Utilization Schedule (MTUS). The Claims Administrator also based its decision on the Official Disability Guidelines (ODG), Neck Chapter, Physical Therapy, which is not part of the MTUS.',
      'both',
      [
        'MTUS Chronic Pain Medical Treatment [Physical Medicine] p. 98-99',
        'ODG <Neck & Upper Back> [Physical Therapy]',
      ],
    ],
    [
      'titles with pages of their own',
      'The Physician Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines, Muscle relaxants, pages 63-66, and Topical Analgesics, pages 111-113, which are part of the MTUS.',
      'mtus',
      [
        'MTUS Chronic Pain Medical Treatment [Muscle relaxants] p. 63-66',
        'MTUS Chronic Pain Medical Treatment [Topical Analgesics] p. 111-113',
      ],
    ],
    [
      'publisher behind the name, with the year',
      'The Claims Administrator based its decision on the Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13), page 337, which is a part of the MTUS.',
      'mtus',
      ['MTUS Knee Complaints 2004 p. 337'],
    ],
    [
      'two memberships',
      'The Claims Administrator based its decision on the Neck and Upper Back Complaints Chapter of the ACOEM Practice Guidelines, which is part of MTUS, and the Acupuncture Medical Treatment Guidelines, which are part of MTUS.',
      'mtus',
      ['MTUS Neck and Upper Back Complaints', 'MTUS Acupuncture Medical Treatment'],
    ],
    [
      'MTUS by name, without membership',
      'The Claims Administrator based its decision on the MTUS, Postsurgical Treatment Guidelines.',
      'mtus',
      ['MTUS Postsurgical Treatment'],
    ],
    [
      "ACOEM's third edition is not part of the MTUS",
      'The Claims Administrator based its decision on the American College of Occupational and Environmental Medicine (ACOEM), 3rd Edition, (2011), Low Back Disorders, which is not part of the MTUS.',
      'non_mtus',
      ['ACOEM <Low Back Disorders> 2011'],
    ],
    [
      'why nothing of the MTUS is cited, then what is',
      "The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of Evidence hierarchy established by the California Department of Industrial Relations, Division of Workers' Compensation, the Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Pain Chapter.",
      'non_mtus',
      ['ODG <Pain>'],
    ],
    [
      'a source of another kind',
      'The Physician Reviewer based his/her decision on the Aetna Clinical Policy Bulletin: Hot tubs, which is not part of the MTUS.',
      'non_mtus',
      ['other "Aetna Clinical Policy Bulletin: Hot tubs"'],
    ],
    [
      'no evidence cited',
      'The Claims Administrator did not cite any evidence based criteria in its utilization review determination letter.',
      'none_cited',
      [],
    ],
    [
      'without the words before the citation',
      'ACOEM, 2nd Edition (2004), Chapter 13, Knee Complaints, pages 343-345, which is part of the MTUS, and the Official Disability Guidelines (ODG), Knee & Leg Chapter, Meniscectomy, which is not part of the MTUS.',
      'both',
      ['MTUS Knee Complaints 2004 p. 343-345', 'ODG <Knee & Leg> [Meniscectomy]'],
    ],
    [
      'a sentence that tells of the citation is none',
      'Chronic Pain Medical Treatment Guidelines (May 2009), Topical analgesics, page 111, which is part of the MTUS. It calls most of them experimental.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2009 [Topical analgesics] p. 111'],
    ],
    [
      'what cites stands behind what is cited',
      'The Postsurgical Treatment Guidelines (2009), Shoulder, page 27, which is part of the MTUS, was relied upon because the worker had an operation.',
      'mtus',
      ['MTUS Postsurgical Treatment 2009 [Shoulder] p. 27'],
    ],
    [
      'nobody disputes it',
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines (2009), Yoga, page 126, which is part of the MTUS. The provider did not dispute the guidelines used by the Claims Administrator.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2009 [Yoga] p. 126'],
    ],
    [
      'the MTUS without a guideline',
      'The Physician Reviewer relied on the CA MTUS.',
      'mtus',
      ['MTUS'],
      ['unread-citation /citations/0/guideline'],
    ],
    [
      'a source that no vocabulary has',
      'The Claims Administrator based its decision on an invented protocol.',
      'non_mtus',
      ['other "invented protocol"'],
      ['unread-citation /citations/0/text'],
    ],
    [
      'the other side of a semicolon is another source',
      'MTUS Chronic Pain Medical Treatment Guidelines, Yoga, page 126; ODG, Pain Chapter, Tai chi.',
      'both',
      ['MTUS Chronic Pain Medical Treatment [Yoga] p. 126', 'ODG <Pain> [Tai chi]'],
    ],
    [
      'membership without "which is"',
      'ACOEM, Chapter 9, Shoulder Complaints, Surgical Considerations, pages 209-211, part of the MTUS.',
      'mtus',
      ['MTUS Shoulder Complaints [Surgical Considerations] p. 209-211'],
    ],
    [
      'a longer denial of membership',
      'The Claims Administrator based its decision on the Official Disability Guidelines (ODG), Hernia Chapter, Imaging section, which is a medical treatment guideline (MTG) that is not part of the MTUS.',
      'non_mtus',
      ['ODG <Hernia> [Imaging]'],
    ],
    [
      'a source behind the membership of the first',
      'The Expert Reviewer relied on the ACOEM, 2nd Edition, 2004, Chapter 8, page 181, which is a part of the MTUS, and on the ODG, Neck, Traction.',
      'both',
      ['MTUS Neck and Upper Back Complaints 2004 p. 181', 'ODG <Neck & Upper Back> [Traction]'],
    ],
    [
      'a regulation beside a title is none itself',
      'Chronic Pain Medical Treatment Guidelines, 8 C.C.R. §9792.20 - §9792.26, Biofeedback, page 24, which is part of the MTUS.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment [Biofeedback] p. 24'],
    ],
    [
      'Non-MTUS inside the prose',
      'The Physician Reviewer based his/her decision on the Non-MTUS Official Disability Guidelines (ODG), Forearm Wrist Hand Chapter, Radiography.',
      'non_mtus',
      ['ODG <Forearm, Wrist & Hand> [Radiography]'],
    ],
    [
      'the MTUS and the ODG, no more',
      'The Claims Administrator based its decision on MTUS and ODG guidelines.',
      'both',
      ['MTUS', 'ODG'],
      ['unread-citation /citations/0/guideline'],
    ],
    [
      'the name of the schedule before the guideline',
      'The Expert Reviewer based his/her decision on the Medical Treatment Utilization Schedule (MTUS) Chronic Pain Medical Treatment Guidelines, Hypnosis, page 55.',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment [Hypnosis] p. 55'],
    ],
    [
      "the reviewer's words on the other side cite nothing themselves",
      'The Physician Reviewer found the guidelines used by the Claims Administrator relevant and appropriate for the clinical circumstance.',
      'none_cited',
      [],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('a paragraph as text was copied out of a letter', () => {
  test.each<Row>([
    [
      'a page number cut short by a line',
      'Decision based on MTUS Chronic Pain Treatment\nGuidelines Home health services Page(s): 51 -\n52.',
      'mtus',
      ['MTUS Chronic Pain Treatment [Home health services] p. 51-52'],
    ],
    [
      'a regulation number cut at its hyphen is no section either',
      'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.20-\n.26 Page(s): 98-99.',
      'mtus',
      ['MTUS Chronic Pain Treatment p. 98-99'],
    ],
    [
      'a title broken by a blank line',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): TENS,\n\nchronic pain (transcutaneous electrical nerve stimulation).',
      'mtus',
      ['MTUS Chronic Pain Medical Treatment 2016 [TENS, chronic pain (transcutaneous electrical nerve stimulation)]'],
    ],
    [
      'a word hyphenated by a line end',
      'Decision based on MTUS Stress-\nRelated Conditions 2004.',
      'mtus',
      ['MTUS Stress-Related Conditions 2004'],
    ],
  ])('%s', (_, paragraph, basis, citations, doubts = []) => {
    expect(read(paragraph)).toEqual([basis, citations, doubts]);
  });
});

describe('adoptsOtherSide', () => {
  test.each<[proves: string, paragraph: string, adopts: boolean]>([
    [
      'the usual words',
      'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate for the employee.',
      true,
    ],
    [
      'the MTUS named with them',
      'The Physician Reviewer found the MTUS guidelines cited by the Claims Administrator applicable.',
      true,
    ],
    [
      'found not appropriate',
      'The Physician Reviewer found the guidelines used by the Claims Administrator not appropriate.',
      false,
    ],
    [
      'the reviewer cites for himself',
      'The Physician Reviewer based his/her decision on the Postsurgical Treatment Guidelines, which is part of the MTUS.',
      false,
    ],
    ['nothing was applicable', 'The Expert Reviewer found that no section of the MTUS was applicable.', false],
  ])('%s', (_, paragraph, adopts) => {
    expect(adoptsOtherSide(Passage.of(paragraph))).toBe(adopts);
  });
});

describe('every value has its place', () => {
  const PARAGRAPH =
    'Decision based on MTUS Knee Complaints 2004, Section(s): Special\nStudies, Summary, Page(s): 341 - 343. Decision based on Non-MTUS Citation Official\nDisability Guidelines (ODG), Ankle & Foot Chapter, Orthotic devices.';
  const letter = `MAXIMUS guideline: ${PARAGRAPH}`;
  const { value, places } = readGuideline(
    Passage.of(letter, { start: letter.indexOf('Decision'), end: letter.length }),
  );
  const said = (path: string): string[] =>
    places
      .filter((place) => place.path === path)
      .map(({ span }) => letter.slice(span.start, span.end).replaceAll(/\s+/g, ' '));

  test.each<[path: string, words: string[]]>([
    [
      '/basis',
      [
        'Knee Complaints 2004, Section(s): Special Studies, Summary, Page(s): 341 - 343',
        'Official Disability Guidelines (ODG), Ankle & Foot Chapter, Orthotic devices',
      ],
    ],
    ['/citations/0/guideline', ['Knee Complaints']],
    ['/citations/0/year', ['2004']],
    ['/citations/0/sections/0', ['Special Studies']],
    ['/citations/0/sections/1', ['Summary']],
    ['/citations/0/pages/0', ['341 - 343']],
    ['/citations/1/chapter', ['Ankle & Foot']],
    ['/citations/1/sections/0', ['Orthotic devices']],
  ])('%s', (path, words) => {
    expect(said(path)).toEqual(words);
  });

  test('a citation is shown by its own text, the paragraph by the whole', () => {
    expect(value.citations.map((_, i) => said(`/citations/${i}/text`)[0])).toEqual(
      value.citations.map(({ text }) => text),
    );
    expect(said('/text')).toEqual([value.text]);
  });
});
