import type { Block } from '../facts/facts.js';
import { type Filter, FILTERS, type FilterId } from '../study.js';
import type { Codings } from './codings.js';
import { DIMENSIONS, type DimensionId } from './dimensions.js';

/** Which letters and requests of a block are looked at. */
export interface Looked {
  readonly block: Block;
  /** 1 where the letter is. */
  readonly letters: Uint8Array;
  /** 0 where the request is not, otherwise how it was decided. */
  readonly requests: Uint8Array;
}

/** How a request that is looked at was decided; what is not decided is in no rate. */
export const VERDICT = { none: 1, upheld: 2, overturned: 3 } as const;

/** The dimension of each filter. */
const FILTER_DIMENSIONS = {
  year: 'year',
  category: 'category',
  specialty: 'specialty',
  outcome: 'outcome',
  body_part: 'body_part',
  layout: 'layout',
} as const satisfies Readonly<Record<FilterId, DimensionId>>;

/**
 * What a filter leaves of a block. Filters of letters choose letters with their requests; filters of requests choose
 * among these, and leave the letters with at least one.
 */
export function filtered(block: Block, codings: Codings, filter: Filter): Looked {
  const letters = new Uint8Array(block.letters).fill(1);
  const requests = verdicts(block, codings);
  const named = FILTERS.filter((id) => filter[id] !== undefined);
  const of = (unit: 'letter' | 'request') => named.filter((id) => DIMENSIONS[FILTER_DIMENSIONS[id]].of === unit);
  for (const id of of('letter')) leaveOnly(letters, block, codings, FILTER_DIMENSIONS[id], filter[id] ?? []);
  for (const id of of('request')) leaveOnly(requests, block, codings, FILTER_DIMENSIONS[id], filter[id] ?? []);
  const needed = of('request').length > 0;
  for (let letter = 0; letter < block.letters; letter++) {
    const [from, to] = [block.firstRequest[letter] ?? 0, block.firstRequest[letter + 1] ?? 0];
    if (letters[letter] === 0) requests.fill(0, from, to);
    else if (needed && !requests.subarray(from, to).some((verdict) => verdict > 0)) letters[letter] = 0;
  }
  return { block, letters, requests };
}

function verdicts(block: Block, codings: Codings): Uint8Array {
  const decisions = codings.lexicons.decision;
  const of = new Uint8Array(decisions.length).fill(VERDICT.none);
  for (const verdict of ['upheld', 'overturned'] as const) {
    const code = decisions.indexOf(verdict);
    if (code >= 0) of[code] = VERDICT[verdict];
  }
  return Uint8Array.from(block.codes.decision, (code) => of[code] ?? VERDICT.none);
}

/** Sets those to 0 that have none of the values. */
function leaveOnly(rows: Uint8Array, block: Block, codings: Codings, id: DimensionId, values: readonly string[]): void {
  const { first, codes } = codings.codesOf(id, block);
  const wanted = Uint8Array.from(codings.values(id), (value) => (value !== null && values.includes(value) ? 1 : 0));
  for (let row = 0; row < rows.length; row++) {
    const [from, to] = first === null ? [row, row + 1] : [first[row] ?? 0, first[row + 1] ?? 0];
    let has = false;
    for (let i = from; i < to; i++) has ||= wanted[codes[i] ?? 0] === 1;
    if (!has) rows[row] = 0;
  }
}
