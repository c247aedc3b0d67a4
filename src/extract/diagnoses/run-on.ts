import type { Word } from '../../text/words.js';
import { isOfKind, Kinds } from './word-kinds.js';

/** No more words than these stand before the condition that they place. */
const LONGEST_SITE = 6;

/**
 * The word that starts a second condition which no mark parts from the one before it: "left knee sprain | left ankle
 * contusion". The words are those of one part of a list, looked at from the one at `from` on; behind the last where they
 * tell one condition.
 */
export function runOn(text: string, words: readonly Word[], from: number): number {
  let before = Kinds.NONE;
  let placing = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (i > from && startsCondition(text, words, i, before, placing)) return i;
    if (isOfKind(word.text, 'governor')) break;
    placing ||= before.some('condition') && isOfKind(word.text, 'placing');
    before = before.and(Kinds.of([word.text]));
  }
  return words.length;
}

function startsCondition(text: string, words: readonly Word[], i: number, before: Kinds, placing: boolean): boolean {
  const [last, word] = [words[i - 1]!, words[i]!];
  if (!isComplete(before, last, placing) || text.slice(last.end, word.start) !== ' ') return false;
  const sites = sitesOfHead(words, i);
  if (sites === null) return false;
  return isOfKind(word.text, 'side') || (isOfKind(last.text, 'condition') && !sites.sharesRegion(before));
}

/** "left knee sprain", "sprain of the left knee": a condition and where it is, up to its last word. */
const isComplete = (words: Kinds, last: Word, placing: boolean): boolean =>
  words.some('condition') &&
  words.some('part') &&
  (isOfKind(last.text, 'condition') ? !isOfKind(last.text, 'attributive') : placing && isOfKind(last.text, 'part'));

/** "left ankle", where "left ankle contusion" starts at a word. */
function sitesOfHead(words: readonly Word[], from: number): Kinds | null {
  const ahead = words.slice(from, from + LONGEST_SITE + 1);
  const at = ahead.findIndex(({ text }) => isOfKind(text, 'condition') || !isOfKind(text, 'site'));
  const sites = Kinds.of(ahead.slice(0, Math.max(at, 0)).map(({ text }) => text));
  return at > 0 && isOfKind(ahead[at]!.text, 'condition') && sites.some('part') ? sites : null;
}
