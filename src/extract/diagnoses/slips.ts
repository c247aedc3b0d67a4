import { groupBy } from '../../text/group-by.js';
import type { Word } from '../../text/words.js';
import {
  CONDITION_ENDINGS,
  NO_SLIPS,
  REGIONAL_CONDITIONS,
  STANDING_CONDITIONS,
} from '../../vocabulary/diagnoses/conditions.js';
import { isKnown, isOfKind } from './word-kinds.js';

/** Shorter words are too near to one another. */
const SHORTEST = 5;
/** A name of Greek or Latin as long as this can hold two slips, any other word one. */
const SHORTEST_WITH_TWO = 8;

/** The conditions that a misspelt word could mean, by their first letter. */
const BY_LETTER = groupBy(
  [...REGIONAL_CONDITIONS, ...STANDING_CONDITIONS].filter(({ length }) => length >= SHORTEST),
  (condition) => condition[0]!,
);

/**
 * Words that name no condition, with the one set right that is a slip of a condition's name: "stain of the neck". What
 * stands with it must say so: a body part, or nothing at all.
 */
export function withoutSlip(words: readonly Word[]): readonly Word[] {
  if (words.some(({ text }) => isOfKind(text, 'condition') || isOfKind(text, 'operation'))) return words;
  if (words.length > 1 && !words.some(({ text }) => isOfKind(text, 'site'))) return words;
  const at = words.findIndex(({ text }) => meant(text) !== null);
  return at < 0 ? words : words.with(at, { ...words[at]!, text: meant(words[at]!.text)! });
}

/** So many answers are kept. */
const MOST_ANSWERS = 20_000;
const answers = new Map<string, string | null>();

/** The condition that a word means with a slip. */
function meant(word: string): string | null {
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const found = word.length < SHORTEST || isKnown(word) || isNoSlip(word) ? null : nearest(word);
  answers.set(word, found);
  return found;
}

const isNoSlip = (word: string): boolean =>
  WORDS.has(word) || WORDS.has(word.replace(/s$/, '')) || OTHER_FORM.test(word);
const WORDS = new Set(NO_SLIPS);
/** "hypertensive", "arthritic". */
const OTHER_FORM = /(?:ive|ic|al|ous|ed|ing|ary|ory|ble|ly)$/;

function nearest(word: string): string | null {
  const forms = word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  return BY_LETTER.get(word[0]!)?.find((condition) => forms.some((form) => isSlipOf(form, condition))) ?? null;
}

function isSlipOf(word: string, condition: string): boolean {
  const atMost = condition.length >= SHORTEST_WITH_TWO && hasEnding(condition) ? 2 : 1;
  if (Math.abs(word.length - condition.length) > atMost) return false;
  // "difficult", "separate": another form of it.
  if (word.startsWith(condition) || condition.startsWith(word)) return false;
  return slipsBetween(word, condition) <= atMost;
}
const hasEnding = (condition: string): boolean => CONDITION_ENDINGS.some((ending) => condition.endsWith(ending));

/** How many letters must be put in, left out, changed, or swapped with the next to make one word of another. */
function slipsBetween(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        back[j]! + 1,
        row[j - 1]! + 1,
        back[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? twoBack[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [twoBack, back] = [back, row];
  }
  return back[b.length]!;
}
