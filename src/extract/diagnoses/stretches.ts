import { anyWord } from '../../text/expressions.js';
import type { Span } from '../../text/span.js';
import { wordList } from '../../text/word-list.js';
import {
  ENDING_WORDS,
  INDUSTRIAL_CAUSE,
  INTERRUPTIONS,
  TREATMENT_WORDS,
} from '../../vocabulary/diagnoses/list-ends.js';
import type { CuedList } from './cued-lists.js';
import { isCondition } from './entry.js';
import { splitList } from './list.js';
import { listEnd } from './list-end.js';
import { Phrase } from './phrase.js';
import { isOfKind } from './word-kinds.js';

/** A part of the text in which a list of diagnoses stands without a break. */
export interface Stretch {
  readonly span: Span;
  /** The rule that ended the list with it, and what stands behind it where the list could go on. */
  readonly ending: string | null;
  readonly left: Span;
}

/** Where the list of a cue stands: in one stretch, or in two around words that break into it. */
export function stretchesOf(text: string, { cue: { row, span }, within }: CuedList): Stretch[] {
  if (row.list === 'before') return [stretch({ start: within.start, end: span.start }, null, span.start)];
  const { at, rule } = listEnd(text, within);
  if (at <= within.start) return behindSlip(text, within);
  const stretches = [stretch({ start: within.start, end: at }, rule, within.end)];
  while (stretches.length < MOST_STRETCHES) {
    const next = behindInterruption(text, stretches.at(-1)!);
    if (!next) break;
    stretches.push(next);
  }
  return stretches.map((part, i) => (i < stretches.length - 1 ? { ...part, ending: null } : part));
}
const MOST_STRETCHES = 4;

const stretch = (span: Span, ending: string | null, end: number): Stretch => ({
  span,
  ending,
  left: { start: span.end, end },
});

/** "diagnoses are documented | is", "diagnosed | has having": words too many between a cue and its list. */
const SLIP = new RegExp(
  `^(?: ?${anyWord(
    wordList(`
    is | are | was | were | has | have | had | be | been | being | as | having | that | documented | noted |
    listed | stated | reported | given | described | for`),
  )}\\b)+ `,
  'i',
);

function behindSlip(text: string, { start, end }: Span): Stretch[] {
  const slip = SLIP.exec(text.slice(start, Math.min(end, start + LONGEST_SLIP)))?.[0].length ?? 0;
  const within = { start: start + slip, end };
  const { at, rule } = listEnd(text, within);
  const first = splitList(text, { start: within.start, end: at })[0];
  const isList = slip > 0 && first !== undefined && isCondition(new Phrase(text, first.span));
  return isList ? [stretch({ start: within.start, end: at }, rule, end)] : [];
}
const LONGEST_SLIP = 30;

/** "… | per the scan of 3/4/15, | knee strain": up to a comma that parts no date. */
const OPENING = `^[ ,]*(?:${INTERRUPTIONS}|${INDUSTRIAL_CAUSE})\\b`;
const INTERRUPTION = new RegExp(`${OPENING}[^;.]{0,70}?(?:;|,(?! ?\\d))`, 'i');
const NEXT_INTERRUPTION = new RegExp(OPENING, 'i');
/** "due to a work injury": it names an injury, and is no condition of the list. */
const OF_CLAIM = new RegExp(`^[ ,]*(?:${INDUSTRIAL_CAUSE})\\b`, 'i');
const LONGEST_INTERRUPTION = 90;
/** What no surely named condition holds. */
const FOREIGN = new Set([...TREATMENT_WORDS, ...ENDING_WORDS]);

/** The list behind words that break into it: they name no condition, and all that follow are surely such. */
function behindInterruption(text: string, { ending, left }: Stretch): Stretch | null {
  if (ending === null) return null;
  const words = INTERRUPTION.exec(text.slice(left.start, Math.min(left.end, left.start + LONGEST_INTERRUPTION)))?.[0];
  if (!words) return null;
  const isRemark =
    OF_CLAIM.test(words) || !isCondition(new Phrase(text, { start: left.start, end: left.start + words.length }));
  if (!isRemark) return null;
  const start = left.start + words.length;
  const { at, rule } = listEnd(text, { start, end: left.end });
  const span = { start, end: at };
  const isWhole = rule === null || NEXT_INTERRUPTION.test(text.slice(at, at + LONGEST_INTERRUPTION));
  return isWhole && at > start && splitList(text, span).every((entry) => isSureOf(new Phrase(text, entry.span)))
    ? stretch(span, rule, left.end)
    : null;
}

/** A condition that ends as the name of one does, no treatment and no clause. */
export const isSureOf = (phrase: Phrase): boolean =>
  phrase.isComplete &&
  LAST_KINDS.some((kind) => isOfKind(phrase.last ?? '', kind)) &&
  !phrase.words.some((word) => FOREIGN.has(word));
const LAST_KINDS = ['condition', 'site', 'of-tail', 'level'] as const;
