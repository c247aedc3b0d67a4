import { expect, test } from 'vitest';
import { CHECKS } from '../../src/record/checks.js';
import { levelsOf } from '../../src/record/checks/regions.js';
import { onlyOnOther } from '../../src/record/checks/sides.js';
import type { Determination } from '../../src/schema/determination.js';
import { expectLinear, repeated } from '../helpers/linear.js';
import { asked, item, letter, record } from './rows/row.js';

/** Records with as many values as a letter can hold: no check holds all of them against all others. */

/** Each line of a text with its number, as many as it has. */
const lines = (text: string): string[] => text.split('\n');
const numberedLines = (line: string, size: number): string =>
  Array.from({ length: Math.ceil(size / (line.length + 6)) }, (_, i) => `${line} ${i}`).join('\n');

const MRI = asked('MRI of the left knee', { rationale: null });
const BRACE = asked('Knee brace', { rationale: null });
const items = (like: typeof MRI, text: string): Pick<Determination, 'items'> => ({
  items: lines(text).map((request, i) => ({ ...like, number: i + 1, request })),
});

const day = (i: number): string => new Date(Date.UTC(2500, 0, 1 + i)).toISOString().slice(0, 10);
const ON = 'On 02-10-2015, Utilization Review';

/** What is made of a text of so many lines: the parts of a record, and the summary. */
const CASES: readonly (readonly [
  what: string,
  line: string,
  made: (text: string) => { readonly parts: Partial<Determination>; readonly summary: string },
])[] = [
  [
    'items and diagnoses',
    'MRI',
    (text) => ({
      parts: {
        ...items({ ...MRI, reviewer: { basis: 'mtus', text: '', citations: [] } }, text),
        diagnoses: lines(text).map((line) => ({ text: `knee pain ${line}`, cue: 'claim', code: null })),
      },
      summary: 'He rests.',
    }),
  ],
  [
    'items and a summary of the other side',
    'MRI of the left knee',
    (text) => ({ parts: items(MRI, text), summary: 'The right knee is weak. '.repeat(lines(text).length) }),
  ],
  [
    'items and a summary of another part',
    'MRI of the left knee',
    (text) => ({ parts: items(MRI, text), summary: 'The right shoulder is weak. '.repeat(lines(text).length) }),
  ],
  [
    'items and requests denied',
    'Knee brace',
    (text) => ({
      parts: items(BRACE, text),
      summary: `${ON} denied ${lines(text).join(', ').replaceAll('Knee', 'Back')}.`,
    }),
  ],
  [
    'items and requests approved',
    'Knee brace',
    (text) => ({
      parts: items(BRACE, text),
      summary: lines(text)
        .map((line) => `${ON} certified a wrist splint, not the ${line}.`)
        .join(' '),
    }),
  ],
  [
    'dates of the injury and dates in the prose',
    'On 1/1/2500 he fell',
    (text) => ({
      parts: { injured_worker: { age: 45, sex: 'male', injury_dates: lines(text).map((_, i) => day(i)) } },
      summary: lines(text)
        .map((_, i) => day(i))
        .toReversed()
        .map((iso) => `On ${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)} he fell.`)
        .join(' '),
    }),
  ],
];

test.each(CASES)('%s', { timeout: 30_000 }, (_, line, made) => {
  expectLinear(
    (size) => numberedLines(line, size),
    (text) => {
      const { parts, summary } = made(text);
      const whole = record(parts);
      for (const check of CHECKS) check.test(whole, letter(summary, 'UPHOLD', whole.items));
    },
  );
});

test('a request of many words that its rationale says again many times', () => {
  expectLinear(
    (size) => numberedLines('splint', size),
    (text) => {
      const rationale = lines(text)
        .map((line) => `The request for ${line} is not medically necessary.`)
        .join(' ');
      const whole = record({ items: [item({ request: lines(text).join(' '), rationale })] });
      for (const check of CHECKS) check.test(whole, letter('He rests.', 'UPHOLD', whole.items));
    },
  );
});

test('more levels of the spine than a call takes arguments', () => {
  expect(levelsOf(repeated('L4 ', 600_000))).toEqual([23, 23]);
});

test.each([
  ['the first two places are told', 'left', 'The right knee. The right knee. The right knee.', [4, 20]],
  ['nowhere where the side is named too', 'left', 'The right knee. The left knee.', []],
  ['nowhere where both are', 'left', 'The right knee. Both the knee and bilateral knee pain.', []],
  ['other parts do not matter', 'left', 'The right knee. The left wrist.', [4]],
] as const)('the other side: %s', (_, side, text, starts) => {
  expect(onlyOnOther(text, side, new Set(['knee'])).map(({ start }) => start)).toEqual(starts);
});
