import type { Determination } from '../../schema/determination.js';
import type { Passage } from '../../text/passage.js';
import type { Span } from '../../text/span.js';
import { GRADUAL_INJURY } from '../../vocabulary/letters/care-cues.js';
import type { CheckedLetter } from './check.js';

/** A part of the letter that tells of the case in sentences. */
export interface Prose {
  /** JSON pointer of what it tells. */
  readonly path: string;
  readonly text: string;
  /** Where words of it stand in the letter. */
  readonly span: (words: Span) => Span | undefined;
}

/** The clinical case summary and the rationales, each wording once. */
export function proseOf({ items }: Determination, { summary, wordsOf }: CheckedLetter): Prose[] {
  const told = new Set<string>();
  const rationales = items.flatMap(({ rationale }, i) => {
    if (rationale === null || told.has(rationale)) return [];
    told.add(rationale);
    let words: Passage | null = null;
    const span = ({ start, end }: Span): Span | undefined => (words ??= wordsOf(i, 'rationale'))?.span(start, end);
    return [{ path: `/items/${i}/rationale`, text: rationale, span }];
  });
  if (!summary) return rationales;
  const span = ({ start, end }: Span): Span => summary.span(start, end);
  return [{ path: SUMMARY, text: summary.text, span }, ...rationales];
}

const SUMMARY = '/injured_worker';
export const isSummary = ({ path }: Prose): boolean => path === SUMMARY;

const GRADUALLY = new RegExp(GRADUAL_INJURY, 'i');

/** Whether the injury came gradually, so that complaints and care may come before the date that it is given. */
export const isGradual = ({ summary }: CheckedLetter): boolean => summary !== null && GRADUALLY.test(summary.text);

/** So far to both sides the words of a sentence are looked at. */
const REACH = 200;

/** The sentence in which a match stands, as far as it reaches. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('. ')
    .at(-1)!;
  const behind = text.slice(end, end + REACH).split('. ')[0]!;
  return before + text.slice(start, end) + behind;
}
