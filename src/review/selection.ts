import { normaliseCaseNumber } from '../extract/case/case-number.js';
import type { Determination } from '../schema/determination.js';
import type { WarningCode } from '../vocabulary/warnings.js';

/** Which letters of an archive are wanted, before chance comes in; all of what is told must hold. */
export interface Filters {
  /** Those with a doubt about the reading. */
  readonly doubts?: boolean | undefined;
  /** Those with one of these warnings. */
  readonly warnings?: readonly WarningCode[] | undefined;
  /** Those named: case numbers and document ids. */
  readonly cases?: readonly string[] | undefined;
}

/** Filters at work: they tell what they let through, in words too, and which names led to no letter. */
export class Selection {
  readonly #filters: Filters;
  /** The names given, by what is looked for. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  constructor(filters: Filters) {
    this.#filters = filters;
    this.#names = new Map(filters.cases?.map((name) => [soughtAs(name), name]));
  }

  accepts({ document_id, case_number, warnings }: Determination): boolean {
    const { doubts, warnings: codes } = this.#filters;
    if (this.#names.size > 0) {
      const met = [document_id, soughtAs(case_number ?? '')].filter((name) => this.#names.has(name));
      for (const name of met) this.#met.add(name);
      if (met.length === 0) return false;
    }
    if (doubts && !warnings.some(({ about }) => about === 'reading')) return false;
    return codes === undefined || warnings.some(({ code }) => codes.includes(code));
  }

  /** The names, as they were given, that no letter has. */
  get unmet(): string[] {
    return [...this.#names].filter(([sought]) => !this.#met.has(sought)).map(([, name]) => name);
  }

  /** What the letters let through have, to stand behind "letters"; empty where all are. */
  get words(): string {
    const { doubts, warnings, cases } = this.#filters;
    return [
      ...(cases ? ['named one by one'] : []),
      ...(doubts ? ['with doubts about the reading'] : []),
      ...(warnings ? [`with the warning ${warnings.join(' or ')}`] : []),
    ].join(' and ');
  }
}

/** A case number in its one form; a document id, or what is no case number, in lower case. */
const soughtAs = (name: string): string => normaliseCaseNumber(name) ?? name.toLowerCase();
