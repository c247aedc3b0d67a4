import type { CITATIONS, ITEMS } from './asked.js';
import { guidelineOf, sectionOf } from './cited.js';
import { EMPTIABLE } from './emptiable.js';
import type { RequestFacts } from './letter-facts.js';
import type { Tables } from './tables/formats.js';
import { numberOf, rowAt, type Rows } from './tables/rows.js';

/** What one side cites. */
interface Side {
  readonly authorities: string[];
  readonly guidelines: string[];
  readonly sections: string[];
}

/** Both sides; what the rationale cites besides is no basis of a decision. */
interface Cited {
  readonly claims_administrator: Side;
  readonly reviewer: Side;
}

/** Either stands where the claims administrator authorized a part of what was asked for. */
const MODIFIED = bitsOf(['original_text', 'authorized_text']);

/** The requests of a letter in the making. */
export class Requests {
  readonly all: RequestFacts[] = [];
  readonly #cited = new Map<number, Cited>();
  readonly #tables: Tables;
  readonly #letter: string;

  constructor(tables: Tables, letter: string) {
    this.#tables = tables;
    this.#letter = letter;
  }

  /** A row of items. */
  add(rows: Rows<typeof ITEMS>, at: number): void {
    const item = rowAt(rows, at);
    const { item_number, category, subcategory } = item;
    if (item_number === null || this.#cited.has(item_number))
      throw this.#tables.error('items', `in row ${numberOf(rows, at)}, its item_number is "${item_number ?? ''}"`);
    const empty = rows.empty[at]!;
    const cited = { claims_administrator: nothing(), reviewer: nothing() };
    this.#cited.set(item_number, cited);
    this.all.push({
      ...item,
      item_number,
      // Categories have subcategories of the same names.
      subcategory: category === null || subcategory === null ? null : `${category}: ${subcategory}`,
      modified: (empty & MODIFIED) === MODIFIED ? 'no' : 'yes',
      claims_administrator_authorities: cited.claims_administrator.authorities,
      claims_administrator_guidelines: cited.claims_administrator.guidelines,
      claims_administrator_sections: cited.claims_administrator.sections,
      reviewer_authorities: cited.reviewer.authorities,
      reviewer_guidelines: cited.reviewer.guidelines,
      reviewer_sections: cited.reviewer.sections,
      empty,
    });
  }

  /** A row of citations. */
  cite(rows: Rows<typeof CITATIONS>, at: number): void {
    const { item_number, side, ...citation } = rowAt(rows, at);
    const cited = this.#cited.get(item_number ?? 0);
    if (!cited)
      throw this.#tables.error(
        'citations',
        `its row ${numberOf(rows, at)} is of item ${item_number} of the letter ${this.#letter}, which ` +
          `${this.#tables.fileOf('items')} does not have`,
      );
    if (side === 'rationale') return;
    if (side !== 'claims_administrator' && side !== 'reviewer')
      throw this.#tables.error('citations', `in row ${numberOf(rows, at)}, its side is "${side ?? ''}"`);
    const { authorities, guidelines, sections } = cited[side];
    addTo(authorities, citation.authority);
    addTo(guidelines, guidelineOf(citation));
    addTo(sections, sectionOf(citation));
  }
}

const nothing = (): Side => ({ authorities: [], guidelines: [], sections: [] });

function addTo(list: string[], value: string | null): void {
  if (value !== null) list.push(value);
}

function bitsOf(columns: readonly string[]): number {
  return columns.reduce((bits, column) => bits | (1 << EMPTIABLE.request.indexOf(column)), 0);
}
