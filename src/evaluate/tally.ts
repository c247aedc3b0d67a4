/** Counting: what was right, missed and made up, a field. */

/** One comparison's outcome. `note` says what was missed or made up. */
export type Finding = { readonly kind: 'right' } | { readonly kind: 'missed' | 'made_up'; readonly note: string };

export interface FieldScore {
  readonly field: string;
  /** Values in the gold annotations. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** One line for each value missed or made up, with the place it belongs to. */
  readonly errors: readonly string[];
}

/** A field that must reach an F1 for the evaluation to succeed. */
export interface Minimum {
  readonly field: string;
  /** From 0 to 1. */
  readonly minimum: number;
}

/** What an evaluation comes to: all that its forms of output show. */
export interface Evaluation {
  readonly scores: readonly FieldScore[];
  readonly letters: number;
  readonly withRecord: number;
  readonly below: readonly (Minimum & { readonly f1: number })[];
}

const RIGHT: Finding = { kind: 'right' };
const shown = (value: unknown): string => JSON.stringify(value);

/** One value against one value: a wrong one is both a miss and made up; absent in both is right. */
export function compareValue<T>(gold: T | null, record: T | null, same: (gold: T, record: T) => boolean): Finding[] {
  if (gold === null && record === null) return [RIGHT];
  if (gold !== null && record !== null && same(gold, record)) return [RIGHT];
  const findings: Finding[] = [];
  if (gold !== null) findings.push({ kind: 'missed', note: `missed ${shown(gold)}` });
  if (record !== null)
    findings.push({ kind: 'made_up', note: `got ${shown(record)}${gold === null ? '' : ` for ${shown(gold)}`}` });
  return findings;
}

/** A list against a list, order aside: each gold value takes the first record value that is the same. */
export function compareSet<T>(
  gold: readonly T[],
  record: readonly T[],
  same: (gold: T, record: T) => boolean,
): Finding[] {
  const findings: Finding[] = [];
  const rest = [...record];
  for (const wanted of gold) {
    const at = rest.findIndex((value) => same(wanted, value));
    if (at < 0) findings.push({ kind: 'missed', note: `missed ${shown(wanted)}` });
    else {
      rest.splice(at, 1);
      findings.push(RIGHT);
    }
  }
  for (const value of rest) findings.push({ kind: 'made_up', note: `made up ${shown(value)}` });
  return findings;
}

/** Findings gathered by field, in the order in which fields first occur. */
export class Tally {
  readonly #counts = new Map<string, { right: number; missed: number; made_up: number; errors: string[] }>();

  /** `where` names the letter, and the item if any, that the findings are about. */
  add(field: string, where: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    let count = this.#counts.get(field);
    if (!count) this.#counts.set(field, (count = { right: 0, missed: 0, made_up: 0, errors: [] }));
    for (const finding of findings) {
      count[finding.kind]++;
      if (finding.kind !== 'right') count.errors.push(`${where}: ${finding.note}`);
    }
  }

  scores(): FieldScore[] {
    return [...this.#counts].map(([field, { right, missed, made_up, errors }]) => {
      const precision = right / Math.max(1, right + made_up);
      const recall = right / Math.max(1, right + missed);
      const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
      return { field, n: right + missed, precision, recall, f1, errors };
    });
  }
}
