import { describe, expect, it, test } from 'vitest';
import {
  blocksOf,
  type Block,
  type Fragment,
  innermostOf,
  isChip,
  withFound,
} from '../../../src/review/page/letter/blocks.js';
import { expressionOf } from '../../../src/review/page/search.js';
import type { LetterContent } from '../../../src/review/page-data.js';
import type { Determination } from '../../../src/schema/determination.js';
import { expectLinear } from '../../helpers/linear.js';
import { record } from '../../record/rows/row.js';

const fragmentsOf = (blocks: readonly Block[]): Fragment[] =>
  blocks.flatMap(({ parts }) => parts.filter((part): part is Fragment => !isChip(part)));

/** Evidence from pointers to spans. */
const evidenceOf = (spans: Record<string, [start: number, end: number]>): Determination['evidence'] =>
  Object.fromEntries(Object.entries(spans).map(([pointer, [start, end]]) => [pointer, [{ start, end, page: 1 }]]));

/** Each part as its text, a chip as "[code]"; blocks are parted by "|", what is found stands in "«»". */
const drawn = (blocks: readonly Block[]): string =>
  blocks
    .map(({ parts }) =>
      parts
        .map((part) => (isChip(part) ? `[${part.warning.code}]` : part.found ? `«${part.text}»` : part.text))
        .join('·'),
    )
    .join('|');

const warning = (path: string) => ({ code: 'missing-section', about: 'reading', message: '', path }) as const;

describe('blocksOf', () => {
  it.each<{ proves: string; content: LetterContent; blocks: string }>([
    { proves: 'no text, no block', content: { text: '', record: record({}) }, blocks: '' },
    {
      proves: 'one page is not told',
      content: { text: 'a\nb', record: record({}), pages: [{ start: 0, page: 4 }] },
      blocks: 'a\nb',
    },
    {
      proves: 'a block ends where a page starts, and cuts what reaches over that',
      content: {
        text: 'abcdef',
        record: record({ evidence: evidenceOf({ '/items/0': [1, 5] }) }),
        pages: [
          { start: 0, page: 1 },
          { start: 3, page: 2 },
        ],
      },
      blocks: 'a·bc|de·f',
    },
    {
      proves: 'a warning stands before the words that it is about',
      content: {
        text: 'abcdef',
        record: record({ evidence: evidenceOf({ '/items/0': [2, 4] }), warnings: [warning('/items/0')] }),
      },
      blocks: 'ab·[missing-section]·cd·ef',
    },
    {
      proves: 'a warning without a place stands nowhere',
      content: { text: 'abc', record: record({ warnings: [warning('/items/0')] }) },
      blocks: 'abc',
    },
  ])('$proves', ({ content, blocks }) => {
    expect(drawn(blocksOf(content))).toBe(blocks);
  });

  it.each([
    { proves: 'lines', text: 'one line of a letter\n'.repeat(2000), most: 3100 },
    { proves: 'a text without lines', text: 'x'.repeat(100_000), most: 23_000 },
  ])('cuts long texts, and loses nothing: $proves', ({ text, most }) => {
    const blocks = blocksOf({ text, record: record({ evidence: evidenceOf({ '/case_number': [10, text.length] }) }) });
    const fragments = fragmentsOf(blocks);
    expect(fragments.map(({ text }) => text).join('')).toBe(text);
    expect(fragments.map(({ at, text: piece }) => text.startsWith(piece, at))).not.toContain(false);
    const lengths = blocks.map((block) => fragmentsOf([block]).reduce((sum, { text }) => sum + text.length, 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
  });

  it('tells the page that starts with a block', () => {
    const pages = [
      { start: 0, page: 7 },
      { start: 2, page: 6 },
    ];
    expect(blocksOf({ text: 'abcd', record: record({}), pages }).map(({ page }) => page)).toEqual([7, 6]);
  });

  test('in a time that grows with the letter', { timeout: 30_000 }, () => {
    expectLinear(
      (size) => 'word '.repeat(size / 5),
      (text) => {
        const spans = Array.from({ length: text.length / 10 }, (_, i) => [`/diagnoses/${i}`, [10 * i, 10 * i + 4]]);
        const evidence = evidenceOf(Object.fromEntries(spans) as Record<string, [number, number]>);
        const warnings = spans.map(([path]) => warning(String(path)));
        return withFound(blocksOf({ text, record: record({ evidence, warnings }) }), text, /word/gu);
      },
    );
  });
});

describe('withFound', () => {
  const TEXT = 'Low back pain and\nBACK  pain.';
  const blocks = blocksOf({ text: TEXT, record: record({ evidence: evidenceOf({ '/diagnoses/0': [4, 13] }) }) });

  it.each([
    { words: 'back pain', found: 'Low ·«back pain»· and\n·«BACK  pain»·.' },
    { words: 'w back', found: 'Lo·«w »·«back»· pain· and\nBACK  pain.' },
    { words: 'and back', found: 'Low ·back pain· ·«and\nBACK»·  pain.' },
    { words: 'knee', found: 'Low ·back pain· and\nBACK  pain.' },
    { words: '', found: 'Low ·back pain· and\nBACK  pain.' },
  ])('marks "$words"', ({ words, found }) => {
    expect(drawn(withFound(blocks, TEXT, expressionOf(words)))).toBe(found);
  });
});

describe('innermostOf', () => {
  it.each<{ proves: string; spans: Record<string, [number, number]>; inner?: string; outer?: string }>([
    { proves: 'nothing', spans: {} },
    { proves: 'one value', spans: { '/a': [0, 4] }, inner: '/a' },
    { proves: 'one in another', spans: { '/a': [0, 9], '/b': [0, 4] }, inner: '/b', outer: '/a' },
    {
      proves: 'a part at the same words as the whole has nothing around it',
      spans: { '/a': [0, 4], '/a/b': [0, 4] },
      inner: '/a/b',
    },
    { proves: 'a warning is no value', spans: { '/warnings/0': [0, 2], '/a': [0, 4] }, inner: '/a' },
    { proves: 'but where nothing else is', spans: { '/warnings/0': [0, 2] }, inner: '/warnings/0' },
  ])('$proves', ({ spans, inner, outer }) => {
    const [fragment] = fragmentsOf(blocksOf({ text: 'abcdefghij', record: record({ evidence: evidenceOf(spans) }) }));
    const found = innermostOf(fragment!);
    expect([found.inner?.pointer, found.outer?.pointer]).toEqual([inner, outer]);
  });
});
