import { ORDINARY_WORDS } from '../../vocabulary/drugs/company.js';
import { NAME_BEGINNINGS, NAME_ENDINGS, type StemRow } from '../../vocabulary/drugs/stems.js';
import { DRUG_CLASSES, type DrugClass } from '../../vocabulary/drugs/drugs.js';
import type { DrugSubcategory, MedicineClass } from '../../vocabulary/treatments/taxonomy.js';
import { Neighbours, SHORTEST_TELLING } from './neighbours.js';

/** A medicine of the vocabulary, or, where `named` is false, a word for a whole class of them. */
export interface Medicine {
  readonly role: 'medicine';
  readonly is: { readonly category: 'Pharmaceuticals'; readonly subcategory: DrugSubcategory };
  readonly class: MedicineClass;
  readonly named: boolean;
  /** Its active substances; none for a class, nor where they are not known. */
  readonly ingredients: readonly string[];
  /** No medicine is anything else in sessions, on the spine, nor operated on. */
  readonly inSessions?: undefined;
  readonly onTheSpine?: undefined;
  readonly whenOperated?: undefined;
}

const medicine = (
  { subcategory, class: finer }: DrugClass,
  named: boolean,
  ingredients: readonly string[] = [],
): Medicine => ({
  role: 'medicine',
  is: { category: 'Pharmaceuticals', subcategory },
  class: finer ?? subcategory,
  named,
  ingredients,
});

/** Every name of the vocabulary with its medicine. */
export function* medicineNames(): Generator<readonly [name: string, entry: Medicine]> {
  for (const row of DRUG_CLASSES) {
    for (const name of row.generics) yield [name, medicine(row, true, [name])];
    for (const { ingredients, names } of row.medicines ?? []) {
      const meant = medicine(row, true, ingredients);
      for (const name of names) yield [name, meant];
    }
    const family = medicine(row, false);
    for (const name of row.families ?? []) yield [name, family];
  }
}

/** The class of a generic name by its stem, for names the vocabulary lacks. */
export function classByStem(name: string): StemRow | undefined {
  const lower = name.toLowerCase();
  if (lower.length < SHORTEST_TELLING) return undefined;
  return (
    NAME_ENDINGS.find(({ stem }) => lower.endsWith(stem)) ?? NAME_BEGINNINGS.find(({ stem }) => lower.startsWith(stem))
  );
}

let neighbours: Neighbours | undefined;

/** The names of the vocabulary that a misspelt word is one letter away from. */
export function namesOneLetterAway(word: string): readonly string[] {
  neighbours ??= new Neighbours(medicineNamesAlone());
  return ORDINARY_WORDS.has(word.toLowerCase()) ? [] : neighbours.of(word);
}

function* medicineNamesAlone(): Generator<string> {
  for (const [name, { named }] of medicineNames()) if (named) yield name;
}
