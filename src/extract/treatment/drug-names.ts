import { NAME_BEGINNINGS, NAME_ENDINGS } from '../../vocabulary/drugs/stems.js';
import { DRUG_CLASSES } from '../../vocabulary/drugs/drugs.js';
import type { DrugSubcategory } from '../../vocabulary/treatments/taxonomy.js';

/** A medicine of the vocabulary, or, where `named` is false, a word for a whole class of them. */
export interface Medicine {
  readonly role: 'medicine';
  readonly is: { readonly category: 'Pharmaceuticals'; readonly subcategory: DrugSubcategory };
  readonly named: boolean;
  /** No medicine is anything else in sessions, on the spine, nor operated on. */
  readonly inSessions?: undefined;
  readonly onTheSpine?: undefined;
  readonly whenOperated?: undefined;
}

const medicine = (subcategory: DrugSubcategory, named: boolean): Medicine => ({
  role: 'medicine',
  is: { category: 'Pharmaceuticals', subcategory },
  named,
});

/** Every name of the vocabulary with its medicine. */
export function* medicineNames(): Generator<readonly [name: string, entry: Medicine]> {
  for (const { subcategory, generics, brands, variants = [], families = [] } of DRUG_CLASSES) {
    const named = medicine(subcategory, true);
    for (const name of [...generics, ...brands, ...variants]) yield [name, named];
    const family = medicine(subcategory, false);
    for (const name of families) yield [name, family];
  }
}

/**
 * Below this length a name that ends or starts like a stem is too often another word, and two different names are too
 * often a letter apart.
 */
const SHORTEST_TELLING = 7;

/** The class of a generic name by its stem, for names the vocabulary lacks. */
export function classByStem(name: string): DrugSubcategory | undefined {
  const lower = name.toLowerCase();
  if (lower.length < SHORTEST_TELLING) return undefined;
  const [, subcategory] =
    NAME_ENDINGS.find(([stem]) => lower.endsWith(stem)) ??
    NAME_BEGINNINGS.find(([stem]) => lower.startsWith(stem)) ??
    [];
  return subcategory;
}

/** The names of the vocabulary by themselves and by what is left of them with one letter less. */
interface Neighbours {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly longest: number;
}
let neighbours: Neighbours | undefined;

/**
 * The names of the vocabulary that a misspelt word is one letter away from (one more, one less, one other, or two
 * swapped).
 */
export function namesOneLetterAway(word: string): readonly string[] {
  const lower = word.toLowerCase();
  neighbours ??= indexByShortening();
  const isLikeAName = lower.length >= SHORTEST_TELLING && lower.length <= neighbours.longest + 1;
  if (!isLikeAName || !/^[a-z]+$/.test(lower)) return [];
  const near = new Set<string>();
  for (const key of [lower, ...shortenings(lower)])
    for (const name of neighbours.names.get(key) ?? []) if (isOneLetterAway(lower, name)) near.add(name);
  return [...near];
}

function indexByShortening(): Neighbours {
  const names = new Map<string, Set<string>>();
  let longest = 0;
  for (const [name, { named }] of medicineNames()) {
    if (!named || name.length < SHORTEST_TELLING || name.includes(' ')) continue;
    longest = Math.max(longest, name.length);
    for (const key of [name, ...shortenings(name)]) {
      const known = names.get(key);
      if (known) known.add(name);
      else names.set(key, new Set([name]));
    }
  }
  return { names, longest };
}

const shortenings = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

function isOneLetterAway(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
