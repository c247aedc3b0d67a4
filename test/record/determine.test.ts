import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import type { Determination } from '../../src/schema/determination.js';

const LETTER = readFileSync(new URL('../../corpus/text/table-2016-plain.txt', import.meta.url), 'utf8').trimEnd();
const codes = ({ warnings }: Determination): string[] => warnings.map(({ code, path }) => `${code} ${path}`);

const CUT_BEHIND_HEAD = expect.arrayContaining(['truncated-letter']) as string[];

test.each([
  ['whole', LETTER, []],
  ['without its last full stop', LETTER.replace(/\.$/, ''), []],
  ['cut off in a sentence', `${LETTER} Nothing else was sent with the`, ['truncated-letter']],
  ['cut off behind a comma', `${LETTER} For these reasons,`, ['truncated-letter']],
  ['cut off behind words that also close', `${LETTER} No gain is shown in this case`, ['truncated-letter']],
  ['cut off behind a head of an item', `${LETTER}\nHeating pad: Upheld`, CUT_BEHIND_HEAD],
  [
    'cut off in a guideline',
    `${LETTER}\nHeating pad: Upheld\nClaims Administrator guideline: The Claims Administrator did not cite any`,
    CUT_BEHIND_HEAD,
  ],
])('a letter %s', async (_, text, expected) => {
  expect((await extractDetermination(text)).warnings.map(({ code }) => code)).toEqual(expected);
});

/** A letter with dates of injury and denial as given, and a summary that tells what is given. */
const letter = (injury: string, denial: string, summary: string): string =>
  `Case Number: CM16-0999001
Date Assigned: 12/01/2016${injury}
Decision Date: 12/29/2016${denial}
Priority: Standard
Application Received: 11/25/2016
HOW THE IMR FINAL DETERMINATION WAS MADE
The Expert Reviewer has the following credentials:
State(s) of Licensure: Ohio
Certification(s)/Specialty: Surgery
CLINICAL CASE SUMMARY
The injured worker is a 48 year old male. ${summary} Diagnoses include lumbar sprain.
IMR ISSUES, DECISIONS AND RATIONALES
Cane: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
Decision rationale: The request is not medically necessary.
`;
const INJURY = ' Date of Injury: 02/03/2015';
const DENIAL = ' UR Denial Date: 11/04/2016';
const FELL = 'He sustained an injury on 2/5/2015.';
const DENIED = 'On 11/6/2016, Utilization Review denied the cane.';

describe('a date that the head does not give is taken from the summary, each by itself', () => {
  test.each([
    ['both given', INJURY, DENIAL, '', '2015-02-03', '2016-11-04', []],
    ['no date of injury', '', DENIAL, FELL, '2015-02-05', '2016-11-04', []],
    ['no date of denial', INJURY, '', DENIED, '2015-02-03', '2016-11-06', []],
    [
      'an unreadable one',
      ' Date of Injury: N/A',
      DENIAL,
      FELL,
      '2015-02-05',
      '2016-11-04',
      ['unreadable-date /date_of_injury'],
    ],
    [
      'an impossible one',
      INJURY,
      ' UR Denial Date: 13/31/2016',
      DENIED,
      '2015-02-03',
      '2016-11-06',
      ['unreadable-date /ur_denial_date'],
    ],
    [
      'an unreadable one, nothing told',
      ' Date of Injury: -',
      DENIAL,
      '',
      null,
      '2016-11-04',
      ['unreadable-date /date_of_injury'],
    ],
    ['none at all', '', DENIAL, '', null, '2016-11-04', ['missing-value /date_of_injury']],
    [
      'none, and two told',
      '',
      DENIAL,
      `${FELL} ${FELL.replace('2/5', '2/6')}`,
      null,
      '2016-11-04',
      ['ambiguous-date /date_of_injury'],
    ],
  ] as const)('%s', async (_, injury, denial, summary, injured, denied, warnings) => {
    const text = letter(injury, denial, summary);
    const record = await extractDetermination(text);
    expect(record).toMatchObject({
      date_of_injury: injured,
      ur_denial_date: denied,
      application_received: '2016-11-25',
    });
    expect(codes(record)).toEqual(warnings);
    for (const path of ['/date_of_injury', '/ur_denial_date'])
      expect(record.evidence[path] !== undefined).toBe(record[path.slice(1) as 'date_of_injury'] !== null);
  });
});

test('a line that looks like a closing does not end the summary', async () => {
  for (const line of ['CC: knee pain', 'Sincerely,', 'cc: Dr. Roe', 'Disclaimer: dictated by phone.']) {
    const record = await extractDetermination(letter(INJURY, DENIAL, `He fell.\n${line}\n`));
    expect(
      record.diagnoses.map(({ text }) => text),
      line,
    ).toEqual(['lumbar sprain']);
    expect(codes(record), line).toEqual([]);
  }
});

test('en dashes in dates, levels, doses and pages read as hyphens', async () => {
  const text = letter(' Date of Injury: 02\u201303\u20132015', DENIAL, '').replaceAll(
    'Cane',
    'Norco 10\u2013325mg, L4\u20135',
  );
  const record = await extractDetermination(text);
  expect(record.date_of_injury).toBe('2015-02-03');
  expect(record.items[0]).toMatchObject({ request: 'Norco 10-325mg, L4-5', drug: { strength: '10-325mg' } });
});

test('a summary of 130,000 lines is read', { timeout: 60_000 }, async () => {
  const record = await extractDetermination(letter(INJURY, DENIAL, 'He has pain in his back.\n'.repeat(130_000)));
  expect(record.injured_worker).toMatchObject({ age: 48, sex: 'male' });
});

test('a contradiction has both its places', async () => {
  const text = letter(INJURY, DENIAL, DENIED.replace('11/6', '11/4'))
    .replace('Cane: Upheld', 'Left knee brace: Upheld')
    .replace('The request is not', 'The requested right knee brace is not');
  const { evidence, warnings } = await extractDetermination(text);
  const at = warnings.findIndex(({ code }) => code === 'rationale-side');
  expect(evidence[`/warnings/${at}`]!.map(({ start, end }) => text.slice(start, end))).toEqual([
    'right knee brace',
    'Left knee brace',
  ]);
});
