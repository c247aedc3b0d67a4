import type { Finding } from './findings.js';

/** Counting: what was right, missed and made up, a field. */

/** What an evaluation counted of one field. */
export interface Count {
  readonly field: string;
  readonly right: number;
  /** Values of the gold side that the record has not, or has otherwise. */
  readonly missed: number;
  /** Values of the record that the gold side has not, or has otherwise. */
  readonly made_up: number;
  /** Places where something is missed, made up, or both. */
  readonly wrong: number;
  /** Letters in which the field was compared, also where neither side has a value. */
  readonly letters: number;
  /** Letters with a wrong place. */
  readonly letters_wrong: number;
  /** All places, in order, each with the letter, and the item if any, that it belongs to. */
  readonly found: readonly (Finding & { readonly where: string })[];
}

/** Findings gathered by field, in the order in which fields first occur. */
export class Tally {
  readonly #fields = new Map<string, { found: (Finding & { where: string })[]; wrong: number; letters: Set<string> }>();

  readonly #letters = new Map<string, Set<string>>();

  /**
   * What came of one comparison. In a list as many places are wrong as entries are missed, or made up, whichever is
   * more: one told in other words is one wrong place.
   *
   * @param letter the letter's key
   * @param where names the letter, and the item if any
   */
  add(field: string, letter: string, where: string, findings: readonly Finding[]): void {
    let letters = this.#letters.get(field);
    if (!letters) this.#letters.set(field, (letters = new Set()));
    letters.add(letter);
    if (findings.length === 0) return;
    let sofar = this.#fields.get(field);
    if (!sofar) this.#fields.set(field, (sofar = { found: [], wrong: 0, letters: new Set() }));
    for (const finding of findings) sofar.found.push({ ...finding, where });
    const wrong = Math.max(missedOf(findings), madeUpOf(findings));
    sofar.wrong += wrong;
    if (wrong > 0) sofar.letters.add(letter);
  }

  counts(): Count[] {
    return [...this.#fields].map(([field, { found, wrong, letters }]) => ({
      field,
      right: found.filter(({ right }) => right).length,
      missed: missedOf(found),
      made_up: madeUpOf(found),
      wrong,
      letters: this.#letters.get(field)!.size,
      letters_wrong: letters.size,
      found,
    }));
  }
}

const missedOf = (findings: readonly Finding[]): number =>
  findings.filter(({ right, gold }) => !right && gold !== null).length;
const madeUpOf = (findings: readonly Finding[]): number =>
  findings.filter(({ right, record }) => !right && record !== null).length;
