import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import { shownCitation } from '../../helpers/citations.js';

/** What has been cited under "Decision based on MTUS", by the years of its editions. */
const NAMES: readonly (readonly [name: string, ...years: number[]])[] = [
  ['General Approaches', 2004],
  ['Prevention', 2004, 2011, 2018],
  ['General Approach to Initial Assessment and Documentation', 2004, 2016, 2018],
  ['Initial Approaches to Treatment', 2004, 2017, 2022],
  ['Work-Relatedness', 2004],
  ['Cornerstones of Disability Prevention and Management', 2004, 2011, 2018],
  ['Pain, Suffering, and the Restoration of Function', 2004],
  ['Independent Medical Examinations and Consultations', 2004],
  ['Neck and Upper Back Complaints', 2004],
  ['Shoulder Complaints', 2004],
  ['Elbow Complaints', 2007],
  ['Forearm, Wrist, and Hand Complaints', 2004],
  ['Low Back Complaints', 2004],
  ['Knee Complaints', 2004],
  ['Ankle and Foot Complaints', 2004],
  ['Stress Related Conditions', 2004],
  ['Eye', 2004],
  ['Acupuncture Treatment', 2007],
  ['Acupuncture Medical Treatment', 2007],
  ['Chronic Pain Medical Treatment', 2009, 2016],
  ['Postsurgical Treatment', 2009],
  ['Opioid Treatment', 2016],
  ['Cervical and Thoracic Spine Disorders', 2016, 2018],
  ['Cervical and Thoracic Spine', 2019],
  ['Shoulder Disorders', 2016],
  ['Elbow Disorders', 2013, 2018, 2019],
  ['Hand, Wrist, and Forearm Disorders', 2016, 2019],
  ['Low Back Disorders', 2016, 2019, 2020],
  ['Knee Disorders', 2015, 2019, 2020],
  ['Ankle and Foot Disorders', 2015, 2018, 2019],
  ['Eye Disorders', 2017],
  ['Hip and Groin', 2011],
  ['Hip and Groin Disorders', 2019],
  ['Occupational/Work-Related Asthma Medical Treatment', 2016],
  ['Occupational/Work-Related Asthma', 2020],
  ['Occupational Interstitial Lung Disease', 2016, 2019, 2020],
  ['Chronic Pain', 2017],
  ['Opioids', 2017],
  ['Traumatic Brain Injury', 2017, 2018],
  ['Posttraumatic Stress Disorder and Acute Stress Disorder', 2018],
  ['Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder', 2019],
  ['Introduction to the Workplace Mental Health', 2019],
  ['Workplace Mental Health: Introduction', 2019],
  ['Workplace Mental Health: Depressive Disorders', 2020],
  ['Workplace Mental Health: Anxiety Disorders', 2021],
  ['Antiemetics', 2020],
  ['Coronavirus (COVID-19)', 2021],
];
/** Names that no list has. */
const UNKNOWN: typeof NAMES = [
  ['Jaw Disorders', 2024],
  ['Thumb, Palm, and Finger Disorders', 2023],
  ['Hearing and Balance', 2025],
  ['Workplace Mental Health: Adjustment Disorders', 2026],
  ['Occupational/Non-Occupational Rhinitis', 2024],
  ['Introduction to the Care of Burns', 2027],
];

/** Small changes to a name as letters make them; what changes nothing is left out. */
const VARIATIONS: Readonly<Record<string, (name: string) => string>> = {
  'as published': (name) => name,
  'no comma before "and"': (name) => name.replace(', and', ' and'),
  'a comma before "and"': (name) => name.replace(/(?<!,) and (?=\w+ (?:Complaints|Disorders|Management)$)/, ', and '),
  '"&"': (name) => name.replace(/,? and /, ' & '),
  'a hyphen': (name) => name.replace(/Stress Related/, 'Stress-Related').replace(/^Post(?=[st])/, 'Post-'),
  'no hyphen': (name) => name.replace('Work-Related', 'Work Related'),
};
/** Slips: each gives a name that no list has. */
const SLIPS: Readonly<Record<string, (name: string) => string>> = {
  'a letter left out': (name) => withLongestWord(name, (word) => word.slice(0, 3) + word.slice(4)),
  'a letter doubled': (name) => withLongestWord(name, (word) => word.slice(0, 4) + word.slice(3)),
  'two letters changed places': (name) =>
    withLongestWord(name, (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4)),
  'two letters wrong': (name) =>
    withLongestWord(name, (word) => `${word.slice(0, 2)}q${word.slice(3, -2)}z${word.at(-1)}`),
};
function withLongestWord(name: string, slip: (word: string) => string): string {
  const longest = name.split(/[^A-Za-z]+/).reduce((a, b) => (b.length > a.length ? b : a));
  return name.replace(longest, slip(longest));
}

/** How name and year are written, and where they stand: `[C]` is the citation of a name, the other one is known. */
const WRITTEN: readonly ((name: string, year: number) => string)[] = [
  (name, year) => `${name} ${year}`,
  (name, year) => `${name} Guidelines ${year}`,
  (name, year) => `${name} ${year} Guidelines`,
];
const PLACES: readonly (readonly [paragraph: string, citations: readonly string[]])[] = [
  ['[C].', ['[C]']],
  ['[C], Section(s): Invented Care.', ['[C] [Invented Care]']],
  ['[C] Section(s): Invented Care, Other Care.', ['[C] [Invented Care | Other Care]']],
  ['[C], and Shoulder Disorders 2016.', ['[C]', 'MTUS Shoulder Disorders 2016']],
  [
    '[C], Section(s): Invented Care, and Shoulder Disorders 2016.',
    ['[C] [Invented Care]', 'MTUS Shoulder Disorders 2016'],
  ],
  [
    '[C], Section(s): Invented Care, and Shoulder Disorders 2016, Section(s): Rest.',
    ['[C] [Invented Care]', 'MTUS Shoulder Disorders 2016 [Rest]'],
  ],
  ['[C]; Shoulder Disorders 2016; Section(s): Rest.', ['[C]', 'MTUS Shoulder Disorders 2016 [Rest]']],
  ['Shoulder Disorders 2016; [C].', ['MTUS Shoulder Disorders 2016', '[C]']],
  ['Shoulder Disorders 2016 and [C].', ['MTUS Shoulder Disorders 2016', '[C]']],
  ['Shoulder Disorders 2016, and [C].', ['MTUS Shoulder Disorders 2016', '[C]']],
  [
    'Shoulder Disorders 2016, Section(s): Rest, and [C], Section(s): Invented Care.',
    ['MTUS Shoulder Disorders 2016 [Rest]', '[C] [Invented Care]'],
  ],
  ['Shoulder Disorders 2016, Section(s): Rest, and [C].', ['MTUS Shoulder Disorders 2016 [Rest]', '[C]']],
];

const DOUBTED = 'unknown-guideline';

/** The paragraphs in which a name is not read as printed; `isKnown`: nothing is doubtful about it. */
function misses(name: string, year: number, isKnown: boolean): string[] {
  return WRITTEN.flatMap((write) =>
    PLACES.flatMap(([paragraph, citations]) => {
      const text = `Decision based on MTUS ${paragraph.replace('[C]', write(name, year))}`;
      const { value, doubts } = readGuideline(Passage.of(text));
      const codes = doubts.map(({ code }) => code).filter((code) => code !== 'unknown-section-title');
      const isRead =
        value.citations.map(shownCitation).join() === citations.join().replace('[C]', `MTUS ${name} ${year}`);
      return isRead && codes.join() === (isKnown ? '' : DOUBTED) ? [] : [text];
    }),
  );
}

const each = (names: typeof NAMES): [name: string, year: number][] =>
  names.flatMap(([name, ...years]) => years.map((year): [string, number] => [name, year]));

describe('a name and its year read alone, first and second in a chain', () => {
  describe.each(each(NAMES))('%s %i', (name, year) => {
    const variants = Object.entries(VARIATIONS).filter(
      ([about, vary]) => about === 'as published' || vary(name) !== name,
    );
    test.each(variants)('%s', (_, vary) => {
      expect(misses(vary(name), year, true)).toEqual([]);
    });
    // Of a name of four letters too little is left.
    const slips = Object.entries(SLIPS).filter(([, slip]) => name.length > 4 && slip(name) !== name);
    test.each(slips)('%s', (_, slip) => {
      expect(misses(slip(name), year, false)).toEqual([]);
    });
  });

  test.each(each(UNKNOWN))('a name that no list has: %s %i', (name, year) => {
    expect(misses(name, year, false)).toEqual([]);
  });
});
