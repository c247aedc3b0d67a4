import { type KeyedWord, PhraseTable } from '../../text/phrase-table.js';
import { anyWord } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { SPINAL_LEVEL, wordsOf } from '../../text/words.js';
import { type Region, REGION_ROWS, type RegionRow, SPINAL_LEVEL_REGIONS, SPINE } from '../../vocabulary/body-parts.js';
import { remembered } from './remembered.js';

/** The parts of the body that a text names. */

const keyed = (text: string): KeyedWord[] => wordsOf(text).map((word) => ({ ...word, key: singular(word.text) }));

/** Words too short to end in an "s" of the plural: "les", the left lower extremities. */
const SHORTEST_PLURAL = 4;
function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const TERMS = new PhraseTable<RegionRow>((term) => keyed(term).map(({ key }) => key));
for (const row of REGION_ROWS) for (const term of row.terms) TERMS.add(term, row);

const LEVEL = new RegExp(`^${SPINAL_LEVEL}$`);

/**
 * The regions of the body that a text names: longer terms before the shorter ones in them, then levels of the spine.
 */
export const regionsOf = remembered((text): ReadonlySet<Region> => {
  const words = keyed(text);
  const rows = new Set(TERMS.find(words).map(({ entry }) => entry));
  const levels = words.flatMap(({ key: word }) =>
    LEVEL.test(word) ? Array.from(word.matchAll(/[clts]/g), ([letter]) => SPINAL_LEVEL_REGIONS[letter]!) : [],
  );
  const partOfSpine =
    levels.length > 0 ||
    [...rows].some((row) => !row.anySpine && row.regions.every((region) => SPINE.includes(region)));
  return new Set([...[...rows].flatMap((row) => (row.anySpine && partOfSpine ? [] : row.regions)), ...levels]);
});

/** The letters of the levels in a region: "ls" for the low back. */
const lettersOf = (region: Region): string =>
  Object.keys(SPINAL_LEVEL_REGIONS)
    .filter((letter) => SPINAL_LEVEL_REGIONS[letter] === region)
    .join('');
/** For each region, an expression for its terms and levels. */
const NAMES = new Map<Region, RegExp>(
  [...new Set(REGION_ROWS.flatMap(({ regions }) => regions))].map((region) => {
    const rows = REGION_ROWS.filter(({ regions, anySpine }) => regions.includes(region) && !anySpine);
    const terms = rows.flatMap((row) => row.terms);
    const levels = lettersOf(region);
    const level = levels === '' ? [] : [`[${levels}]\\d{1,2}`];
    return [region, new RegExp(`\\b(?:${[anyWord(terms, '[- ]'), ...level].join('|')})`, 'i')];
  }),
);

const SPEAKS = new Map([...NAMES].map(([region, names]) => [region, remembered((text) => names.test(text))]));
/** Whether a text, of any length, speaks of a region: the quick question, for which "spine" names no part of it. */
export const speaksOf = (text: string, region: Region): boolean => SPEAKS.get(region)!(text);

/** How many vertebrae stand above a region's first one. */
const ABOVE: Readonly<Record<string, number>> = { c: 0, t: 7, l: 19, s: 24 };
const VERTEBRA = /(?<region>[clts])?(?<number>\d{1,2})/g;

/** The first and the last vertebra of the levels that a text names, counted from the top; null where it names none. */
export const levelsOf = remembered((text): readonly [first: number, last: number] | null => {
  const vertebrae = wordsOf(text)
    .filter(({ text: word }) => LEVEL.test(word))
    .flatMap(({ text: word }) => {
      let above = 0;
      return matchesOf(word, VERTEBRA).map(({ groups }) => {
        above = ABOVE[groups!['region'] ?? ''] ?? above;
        return above + Number(groups!['number']);
      });
    });
  const inOrder = vertebrae.sort((a, b) => a - b);
  return inOrder.length > 0 ? [inOrder[0]!, inOrder.at(-1)!] : null;
});
