import { groupBy } from '../../text/group-by.js';
import type { KeyedWord } from '../../text/phrase-table.js';
import { GUIDELINES, namesOf } from '../../vocabulary/guidelines/guidelines.js';
import { citedWords } from './cited-words.js';

/** A word this long is still told with a letter wrong, and one that long with two. */
const ONE_WRONG = 5;
const TWO_WRONG = 7;

const WORDS: ReadonlySet<string> = new Set(
  GUIDELINES.flatMap(namesOf).flatMap((name) => citedWords(name).map(({ key }) => key)),
);
/** A slip hardly ever hits the first letter. */
const BY_INITIAL = groupBy([...WORDS], (word) => word[0]!);

/** What was asked before: the same words stand in paragraph after paragraph. So many answers are kept. */
const MOST_ANSWERS = 20_000;
const answers = new Map<string, string>();

/** A word as it is spelt in guidelines' names, where it is a letter or two away from one of theirs; else itself. */
export function asSpelt(word: KeyedWord): KeyedWord {
  const known = answers.get(word.key);
  const spelt = known ?? nearestOf(word.key);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  if (known === undefined) answers.set(word.key, spelt);
  return spelt === word.key ? word : { ...word, key: spelt };
}

function nearestOf(key: string): string {
  const atMost = key.length < ONE_WRONG ? 0 : key.length < TWO_WRONG ? 1 : 2;
  if (atMost === 0 || WORDS.has(key)) return key;
  const near = (BY_INITIAL.get(key[0]!) ?? [])
    .filter((spelt) => spelt.length >= ONE_WRONG)
    .map((spelt) => ({ spelt, apart: lettersApart(key, spelt, atMost) }))
    .sort((a, b) => a.apart - b.apart)[0];
  return near && near.apart <= atMost ? near.spelt : key;
}

/** How many letters are left out, put in, wrong or swapped between two words; more than `atMost` is not counted out. */
function lettersApart(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
