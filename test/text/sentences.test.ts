import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';
import { sliceOf } from '../../src/text/span.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const cut = (text: string, lineStarts?: readonly number[]): string[] =>
  sentencesOf(lineStarts ? { text, lineStarts } : { text }).map((sentence) => sliceOf(text, sentence));

describe('sentencesOf', () => {
  test.each([
    ['The knee hurts. It swells.', ['The knee hurts.', 'It swells.'], 'two sentences'],
    ['Dr. Roe saw him. Ms. Poe did not.', ['Dr. Roe saw him.', 'Ms. Poe did not.'], 'a title ends nothing'],
    ['Seen by J. Roe. He left.', ['Seen by J. Roe.', 'He left.'], 'nor does an initial'],
    ['See pg. 22 and pp. 98-99. It says so.', ['See pg. 22 and pp. 98-99.', 'It says so.'], 'nor words of a citation'],
    ['Roe J, et al. Spine, 3rd ed. 2011.', ['Roe J, et al. Spine, 3rd ed. 2011.'], 'authors and editions'],
    [
      '8 C.C.R. section 9792 holds. So be it.',
      ['8 C.C.R. section 9792 holds.', 'So be it.'],
      'an abbreviation of letters',
    ],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.'], 'a quote closes behind the stop'],
    ['Naproxen 5mg.Physician agreed.', ['Naproxen 5mg.', 'Physician agreed.'], 'the blank is lost'],
    ['He takes 5 ms. Physician agreed.', ['He takes 5 ms.', 'Physician agreed.'], 'a unit that could be a title'],
    ['Diagnoses: 1. Lumbago. 2. Sciatica.', ['Diagnoses: 1. Lumbago.', '2. Sciatica.'], 'numbers of a list'],
    ['They are 1. Lumbago, and 2. Sciatica.', ['They are 1. Lumbago, and 2. Sciatica.'], 'the first number of a list'],
    ['A rt. knee sprain. It heals.', ['A rt. knee sprain.', 'It heals.'], 'a side cut short'],
    ['1. Lumbago 2. Sciatica', ['1. Lumbago 2. Sciatica'], 'a list without other marks stays one'],
    [
      'He cites it (pg. 22). So be it.',
      ['He cites it (pg. 22).', 'So be it.'],
      'a word of a citation behind a bracket',
    ],
    ['He cites it ("pg. 22"). So be it.', ['He cites it ("pg. 22").', 'So be it.'], 'or two'],
    ['A knee sprain.. Treatment began.', ['A knee sprain..', 'Treatment began.'], 'a stop struck twice'],
    ['Did he say no? He did.', ['Did he say no?', 'He did.'], 'another stop behind a word whose own ends nothing'],
    ['He takes 5.5 mg of it.', ['He takes 5.5 mg of it.'], 'a point within a number'],
    ['. He left.', ['.', 'He left.'], 'a stop behind nothing'],
    ['Diagnoses: 1.', ['Diagnoses: 1.'], 'the number of an entry that is cut off'],
    ['1) Lumbago 2. Sciatica', ['1) Lumbago 2. Sciatica'], 'numbers of two kinds'],
    ['11. Lumbago 12. Sciatica', ['11. Lumbago 12. Sciatica'], 'of two digits'],
    ['He walked to room 2. It is far.', ['He walked to room 2.', 'It is far.'], 'a number that goes on no list'],
    ['Is it so? It is!', ['Is it so?', 'It is!'], 'other stops'],
    ['No stop', ['No stop'], 'what has no stop'],
    ['', [], 'nothing'],
  ])('%s', (text, sentences, _proves) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('a line cut short ends a sentence whatever its last mark, unless a list goes on', () => {
    const lines = ['DIAGNOSES', 'Lumbago of the lower part of the back and of the hip that lasts', 'and stays'];
    const text = lines.join(' ');
    expect(cut(text, [10, 10 + lines[1]!.length + 1])).toEqual(['DIAGNOSES', `${lines[1]} and stays`]);
  });

  /** Lines that are `filled` characters long, and then as long as the next line; cut where they are read as one text. */
  const cutLines = (...lines: readonly string[]): string[] => {
    const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
    return cut(lines.join(' '), starts.slice(1));
  };
  const filled = (start: string, length: number): string => start.padEnd(length - 1, ' x').padEnd(length, 'y');

  test.each([
    [59, 2, 'cut short'],
    [60, 1, 'as full as two thirds of the longest with its next word'],
  ])('a line of %i characters before a word of four: %i sentences, it is %s', (length, count) => {
    const line = filled('Gout', length);
    for (const before of [[], [filled('of', 40)]])
      for (const lines of [
        [...before, line, filled('Pain', 100)],
        [...before, filled('of', 100), line, filled('Pain', 80)],
        [filled('of', 100), ...before, line, filled('Pain', 80)],
      ])
        expect(
          cutLines(...lines).filter((sentence) => /Gout|Pain/.test(sentence)),
          lines.join('|'),
        ).toHaveLength(count);
  });

  test.each([
    ['Gout', ['Gout', 'Pain of'], 'ends'],
    ['Gout,', ['Gout, Pain of'], 'goes on behind a comma'],
    ['Gout:', ['Gout: Pain of'], 'and a colon'],
    ['Gout  ', ['Gout', 'Pain of'], 'ends before blanks'],
    ['Gout.', ['Gout.', 'Pain of'], 'ends once'],
  ])('a short line %j %s', (line, sentences) => {
    const rest = filled('Pain of', 60);
    expect(cutLines(line, rest).map((sentence) => sentence.replace(rest, 'Pain of'))).toEqual(sentences);
  });

  test('a short line goes on in lower case, and sentences in lines come in their order', () => {
    expect(cutLines('Gout', filled('pain of', 60))).toHaveLength(1);
    const back = 'Lumbago of the lower part of the back hurts. It swells';
    expect(cutLines('DIAGNOSES', back, 'now. It stays')).toEqual([
      'DIAGNOSES',
      'Lumbago of the lower part of the back hurts.',
      'It swells now.',
      'It stays',
    ]);
  });

  test('the sentences and the blanks between them make up the text', () => {
    const text = 'One is here. Two (see pg. 3) is there!  "Three." Four 5.5 mg.';
    const sentences = sentencesOf({ text });
    expect(sentences[0]!.start).toBe(0);
    expect(sentences.at(-1)!.end).toBe(text.length);
    sentences.slice(1).forEach(({ start }, i) => expect(text.slice(sentences[i]!.end, start).trim()).toBe(''));
  });

  test('a text of 130,000 lines is cut', () => {
    const text = repeated('The knee hurts. ', 16 * 130_000);
    expect(
      cut(
        text,
        Array.from({ length: 129_999 }, (_, i) => 16 * (i + 1)),
      ),
    ).toHaveLength(130_000);
  });

  test.each(['The knee hurts. ', 'Dr. ', '1. ', 'a. b. ', '... ', '"." ', '1. Lumbago 2. ', '5 ms. ', 'word '])(
    'time grows with the text: %j',
    (phrase) =>
      expectLinear(
        (size) => repeated(phrase, size),
        (text) => sentencesOf({ text }),
      ),
  );
});

/** What the cutter takes from compromise: its opinion on a single stop. A release that thinks otherwise shows here. */
describe('compromise, by its public tokenizer', () => {
  const nlp = createRequire(import.meta.url)('compromise/one') as typeof import('compromise/one').default;
  test.each([
    ['Dr.', false],
    ['Mr.', false],
    ['Jr.', false],
    ['approx.', false],
    ['etc.', false],
    ['Jan.', false],
    ['J.', false],
    ['e.g.', false],
    ['knee.', true],
    ['pain.', true],
    ['necessary.', true],
    ['visits.', true],
    ['MRI.', true],
    ['L5-S1.', true],
    ['2016.', true],
    ['mg.', false],
  ])('%s ends a sentence: %j', (word, ends) => {
    expect(nlp.tokenize(`They saw ${word} Then`).length > 1).toBe(ends);
  });
});
