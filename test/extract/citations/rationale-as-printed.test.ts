import { expect, test } from 'vitest';
import { findRationaleCitations } from '../../../src/extract/citations/rationale.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

const shown = (rationale: string): string[] =>
  findRationaleCitations(Passage.of(rationale)).value.map((citation) =>
    shownCitation({ ...citation, text: '' }).replace(/ ""$/, ''),
  );

test.each<[proves: string, rationale: string, citations: string[]]>([
  // chapters of the MTUS by their numbers
  [
    'a chapter by its number, and its table',
    'As noted in the MTUS Guideline in ACOEM Chapter 12, Table 12-8, page 309, corsets are not recommended.',
    ['MTUS Low Back Complaints [Table 12-8] p. 309'],
  ],
  [
    'a chapter by its number alone',
    'However, the MTUS Guideline in ACOEM Chapter 8, page 174 advises mobilization early on.',
    ['MTUS Neck and Upper Back Complaints p. 174'],
  ],
  [
    'the table in front of the chapter',
    'As noted in Table 9-6, page 213 of the MTUS Guideline in ACOEM Chapter 9, slings are optional.',
    ['MTUS Shoulder Complaints [Table 9-6] p. 213'],
  ],
  [
    'a table whose number has no hyphen',
    'The MTUS Guideline in ACOEM Chapter 10, Table 4, page 40 lists braces among its options.',
    ['MTUS Elbow Complaints [Table 4] p. 40'],
  ],
  [
    'a number and a title',
    'The MTUS/ACOEM Guidelines, Chapter 13, Knee Complaints, page 343, call for activity limitation.',
    ['MTUS Knee Complaints p. 343'],
  ],
  [
    'a title and a number behind it',
    'The MTUS ACOEM Practice Guidelines, Ankle and Foot Complaints, Chapter 14, pages 370-371, favor rest.',
    ['MTUS Ankle and Foot Complaints p. 370-371'],
  ],
  [
    'the number and the year of the edition',
    'Per the MTUS, ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 11, page 265, injections are an option.',
    ['MTUS Forearm, Wrist, and Hand Complaints 2004 p. 265'],
  ],
  [
    'two chapters of one sentence',
    'The MTUS Guideline in ACOEM Chapter 8, page 177 and in ACOEM Chapter 12, page 303 ask for red flags.',
    ['MTUS Neck and Upper Back Complaints p. 177', 'MTUS Low Back Complaints p. 303'],
  ],
  [
    'two tables of one chapter',
    'The MTUS Guideline in ACOEM Chapter 14, Table 14-6, page 376, and Table 14-5, page 375, speak of imaging.',
    ['MTUS Ankle and Foot Complaints [Table 14-6] p. 376', 'MTUS Ankle and Foot Complaints [Table 14-5] p. 375'],
  ],
  [
    'a chapter on stress',
    'As the MTUS Guideline in ACOEM Chapter 15, page 405 observes, the frequency of visits depends on severity.',
    ['MTUS Stress Related Conditions p. 405'],
  ],
  // guidelines of the MTUS by their names
  [
    'a guideline by its name with its year',
    'The Chronic Pain Medical Treatment Guidelines (2009), page 99, allow for fading of frequency.',
    ['MTUS Chronic Pain Medical Treatment 2009 p. 99'],
  ],
  [
    'the year in front of its name',
    'The 2009 MTUS Chronic Pain Medical Treatment Guidelines on page 78 ask for ongoing review.',
    ['MTUS Chronic Pain Medical Treatment 2009 p. 78'],
  ],
  [
    'the year behind the name, before the word Guidelines',
    'According to the MTUS Opioid Treatment 2016 Guidelines, page 52, tapering is individual.',
    ['MTUS Opioid Treatment 2016 p. 52'],
  ],
  [
    'the schedule behind the name',
    'Chronic Pain Medical Treatment Guidelines MTUS - 8 C.C.R. 9792.24.2 (July 28, 2016), Aquatic therapy, Page 12 supports it.',
    ['MTUS Chronic Pain Medical Treatment 2016 p. 12'],
  ],
  [
    'a guideline told behind the page',
    'As stated on page 58 of the MTUS Chronic Pain Medical Treatment Guidelines (May 2009), maintenance care is not needed.',
    ['MTUS Chronic Pain Medical Treatment 2009 p. 58'],
  ],
  [
    'a guideline of later years',
    'The MTUS Low Back Disorders 2019 guideline, page 455, recommends exercise.',
    ['MTUS Low Back Disorders 2019 p. 455'],
  ],
  [
    'MTUS/ACOEM, 2020',
    'MTUS/ACOEM Knee Disorders (2019), pg. 17, does not recommend it.',
    ['MTUS Knee Disorders 2019 p. 17'],
  ],
  [
    'the hip of later years',
    'MTUS, ACOEM Hip and Groin Disorders (May 1, 2019), p. 91, recommends it for osteoarthrosis.',
    ['MTUS Hip and Groin Disorders 2019 p. 91'],
  ],
  [
    'a postsurgical guideline',
    'The Postsurgical Treatment Guidelines, page 26, allow 24 visits over 14 weeks.',
    ['MTUS Postsurgical Treatment p. 26'],
  ],
  [
    'a postsurgical guideline with the schedule and a regulation',
    'The MTUS Postsurgical Treatment Guidelines 9792.24.3, pages 10, 11 and 27, allow it.',
    ['MTUS Postsurgical Treatment p. 10, 11, 27'],
  ],
  [
    'acupuncture',
    'The MTUS Acupuncture Medical Treatment Guidelines, page 8, speak of 3 to 6 treatments.',
    ['MTUS Acupuncture Medical Treatment p. 8'],
  ],
  [
    'a year of a report is no edition',
    'In the 2015 report the worker was stable; the MTUS Chronic Pain Medical Treatment Guidelines, page 8, ask for function.',
    ['MTUS Chronic Pain Medical Treatment p. 8'],
  ],
  [
    'a date behind the page is no edition',
    'The MTUS Chronic Pain Medical Treatment Guidelines, page 46, were quoted in the note of 3/4/2016.',
    ['MTUS Chronic Pain Medical Treatment p. 46'],
  ],
  ['the schedule alone', 'The MTUS, on page 127, permits a consultation.', ['MTUS p. 127']],
  ['CA MTUS with a year', 'The CA MTUS (2009), page 16, recommends these drugs for nerve damage.', ['MTUS 2009 p. 16']],
  // ACOEM
  [
    'ACOEM with its chapter and its table',
    'ACOEM, Chapter 12, Table 12-8, page 308 lists it as optional.',
    ['ACOEM <Low Back Complaints> [Table 12-8] p. 308'],
  ],
  [
    'the third edition of ACOEM by a short name',
    'The Third Edition ACOEM Guidelines, Chronic Pain chapter, page 227, are more recent.',
    ['ACOEM <Chronic Pain> p. 227'],
  ],
  [
    'the third edition, low back',
    'ACOEM Practice Guidelines, 3rd Edition, Low Back Disorders, page 166, finds no evidence.',
    ['ACOEM <Low Back Disorders> p. 166'],
  ],
  [
    'the third edition told behind the page',
    'See page 412 of the ACOEM Guidelines, 3rd edition, Knee Disorders.',
    ['ACOEM <Knee Disorders> p. 412'],
  ],
  ['ACOEM with a year', 'ACOEM 2004, page 114, recommends early return to work.', ['ACOEM 2004 p. 114']],
  // others
  ['the ODG', 'ODG, Shoulder Chapter, page 5, prefers supervised care.', ['ODG <Shoulder> p. 5']],
  [
    'the ODG with its long name',
    'The Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic), page 40, would allow it.',
    ['ODG <Low Back> p. 40'],
  ],
  ['a label of a drug', 'The Physicians Desk Reference, page 811, warns of it.', ['other p. 811']],
  ['papers of the case', 'Page 4 of the AME report of 2/3/2016 names no date.', ['other p. 4']],
  // both
  [
    'one of each',
    'The MTUS Guideline in ACOEM Chapter 13, Table 13-6, page 347 is silent, but ODG, Knee Chapter, page 12, is not.',
    ['MTUS Knee Complaints [Table 13-6] p. 347', 'ODG <Knee & Leg> p. 12'],
  ],
  [
    'a chapter, then a guideline',
    'ACOEM Chapter 3, page 48, and the MTUS Chronic Pain Medical Treatment Guidelines, page 60, agree.',
    ['ACOEM <Initial Approaches to Treatment> p. 48', 'MTUS Chronic Pain Medical Treatment p. 60'],
  ],
  [
    'the chapter of the sentence before is not the chapter of the next page',
    'The MTUS Guideline in ACOEM Chapter 9, page 204 permits three. Page 111 of the MTUS calls creams experimental.',
    ['MTUS Shoulder Complaints p. 204', 'MTUS p. 111'],
  ],
  [
    'a quotation with pages of its own',
    'MTUS Chronic Pain Guidelines p. 80: "no long-term studies"; p. 83: "use the lowest dose".',
    ['MTUS Chronic Pain p. 80', 'MTUS Chronic Pain p. 83'],
  ],
  [
    'a title in front of the page is a title of the guideline before it',
    'The MTUS Chronic Pain Medical Treatment Guidelines, Opioids, criteria for use, pages 76-80, list what to record.',
    ['MTUS Chronic Pain Medical Treatment p. 76-80'],
  ],
  [
    'a figure is kept as a table is',
    'The MTUS Guideline in ACOEM Chapter 5, Figure 5-1, page 83 shows the course of recovery.',
    ['MTUS Cornerstones of Disability Prevention and Management [Figure 5-1] p. 83'],
  ],
  [
    'an algorithm is kept as a table is',
    'MTUS, ACOEM Chapter 12, Algorithm 12-3, page 313 puts exercise first.',
    ['MTUS Low Back Complaints [Algorithm 12-3] p. 313'],
  ],
  ['no page, no citation', 'The MTUS Guideline in ACOEM Chapter 12, Table 12-8 lists it.', []],
])('%s', (_, rationale, citations) => {
  expect(shown(rationale)).toEqual(citations);
});
