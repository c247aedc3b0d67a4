import type { CITATIONS, ITEMS } from './asked.js';
import { EMPTIABLE } from './emptiable.js';
import type { RequestFacts } from './letter-facts.js';
import { Names } from './names.js';
import type { Tables } from './tables/formats.js';
import { cellAt, numberOf, type Rows } from './tables/rows.js';

/** What one side cites. */
interface Side {
  readonly authorities: string[];
  readonly guidelines: string[];
  readonly sections: string[];
}

/** A request whose citations may still come. */
interface Request {
  readonly facts: RequestFacts;
  readonly claims_administrator: Side;
  readonly reviewer: Side;
}

/** Either stands where the claims administrator authorized a part of what was asked for. */
const MODIFIED = bitOf('original_text') | bitOf('authorized_text');

/** The requests of a letter in the making. */
export class Requests {
  readonly all: RequestFacts[] = [];
  readonly #requests: Request[] = [];
  /** The one whose citations were last met. */
  #cited = 0;
  readonly #tables: Tables;
  readonly #letter: string;

  readonly #names: Names;

  constructor(tables: Tables, letter: string, names: Names) {
    this.#tables = tables;
    this.#names = names;
    this.#letter = letter;
  }

  /** Adds a row of items. */
  add(rows: Rows<typeof ITEMS>, at: number): void {
    const item_number = cellAt(rows, 'item_number', at) ?? 0;
    if (item_number <= (this.all.at(-1)?.item_number ?? 0))
      throw this.#tables.error('items', `in row ${numberOf(rows, at)}, its item_number does not follow the one before`);
    const claims_administrator = nothing();
    const reviewer = nothing();
    const empty = rows.empty[at]!;
    const category = cellAt(rows, 'category', at);
    const subcategory = cellAt(rows, 'subcategory', at);
    const facts: RequestFacts = {
      item_number,
      decision: cellAt(rows, 'decision', at),
      category,
      // Several categories have a subcategory of the same name.
      subcategory: category === null || subcategory === null ? null : this.#names.of(category, subcategory),
      drug_class: cellAt(rows, 'drug_class', at),
      side: cellAt(rows, 'side', at),
      retrospective: cellAt(rows, 'retrospective', at),
      modified: (empty & MODIFIED) === MODIFIED ? 'no' : 'yes',
      claims_administrator_basis: cellAt(rows, 'claims_administrator_basis', at),
      reviewer_basis: cellAt(rows, 'reviewer_basis', at),
      ingredients: cellAt(rows, 'ingredients', at),
      body_parts: cellAt(rows, 'body_parts', at),
      claims_administrator_authorities: claims_administrator.authorities,
      claims_administrator_guidelines: claims_administrator.guidelines,
      claims_administrator_sections: claims_administrator.sections,
      reviewer_authorities: reviewer.authorities,
      reviewer_guidelines: reviewer.guidelines,
      reviewer_sections: reviewer.sections,
      empty,
    };
    this.all.push(facts);
    this.#requests.push({ facts, claims_administrator, reviewer });
  }

  /** Adds a row of citations. */
  cite(rows: Rows<typeof CITATIONS>, at: number): void {
    const request = this.#requestOf(rows, at);
    const side = cellAt(rows, 'side', at);
    // What the rationale cites besides is no basis of the decision.
    if (side === 'rationale') return;
    if (side !== 'claims_administrator' && side !== 'reviewer')
      throw this.#tables.error('citations', `in row ${numberOf(rows, at)}, its side is "${side ?? ''}"`);
    const authority = cellAt(rows, 'authority', at);
    if (authority === null) throw this.#tables.error('citations', `in row ${numberOf(rows, at)}, it has no authority`);
    const name = cellAt(rows, 'guideline', at) ?? cellAt(rows, 'chapter', at);
    const guideline = name === null ? authority : this.#names.of(authority, name);
    const topic = cellAt(rows, 'topic', at);
    const { authorities, guidelines, sections } = request[side];
    addTo(authorities, authority);
    // "MTUS: Low Back Complaints"; "ODG: Low Back" by the chapter; or the authority alone.
    addTo(guidelines, guideline);
    // "MTUS: Chronic Pain Medical Treatment: Opioids".
    if (topic !== null) addTo(sections, this.#names.of(guideline, topic));
  }

  /** The request that a citation is of: they stand in the order of the requests. */
  #requestOf(rows: Rows<typeof CITATIONS>, at: number): Request {
    const item_number = cellAt(rows, 'item_number', at);
    for (; this.#cited < this.#requests.length; this.#cited++) {
      const request = this.#requests[this.#cited]!;
      if (request.facts.item_number === item_number) return request;
    }
    throw this.#tables.error(
      'citations',
      `its row ${numberOf(rows, at)} is of item ${item_number ?? ''} of the letter ${this.#letter}, which ` +
        `${this.#tables.fileOf('items')} does not have, or has in another place`,
    );
  }
}

const nothing = (): Side => ({ authorities: [], guidelines: [], sections: [] });

/** A citation of several sections or pages has several rows: what they all say is added once. */
function addTo(list: string[], value: string): void {
  if (list.at(-1) !== value) list.push(value);
}

function bitOf(column: string): number {
  return 1 << EMPTIABLE.request.indexOf(column);
}
