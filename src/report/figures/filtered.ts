import type { Block } from '../facts/facts.js';
import { type Filter, FILTERS, type FilterId } from '../study.js';
import type { Codings } from './dimensions/codings.js';
import { DIMENSIONS, type DimensionId } from './dimensions/dimensions.js';

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

/** The filters that are set, of those that choose letters or requests. */
export const filtersOf = (filter: Filter, unit: 'letter' | 'request'): FilterId[] =>
  FILTERS.filter((id) => filter[id] !== undefined && DIMENSIONS[FILTER_DIMENSIONS[id]].of === unit);

/**
 * What a filter leaves of a block. Filters of letters choose letters with their requests; filters of requests choose
 * among these, and leave the letters with at least one.
 */
export function filtered(block: Block, codings: Codings, filter: Filter): Looked {
  const letters = new Uint8Array(block.letters).fill(1);
  const requests = verdicts(block, codings);
  const [ofLetters, ofRequests] = [filtersOf(filter, 'letter'), filtersOf(filter, 'request')];
  for (const id of ofLetters) leaveOnly(letters, block, codings, FILTER_DIMENSIONS[id], filter[id] ?? []);
  for (const id of ofRequests) leaveOnly(requests, block, codings, FILTER_DIMENSIONS[id], filter[id] ?? []);
  if (ofLetters.length > 0) leaveOut(requests, letters, block);
  if (ofRequests.length > 0) leaveEmptyOut(letters, requests, block);
  return { block, letters, requests };
}

/** Sets the requests of letters that are not looked at to 0. */
function leaveOut(requests: Uint8Array, letters: Uint8Array, { firstRequest }: Block): void {
  for (let letter = 0; letter < letters.length; letter++)
    if (letters[letter] === 0) requests.fill(0, firstRequest[letter], firstRequest[letter + 1]);
}

/** Sets letters of which no request is looked at to 0. */
function leaveEmptyOut(letters: Uint8Array, requests: Uint8Array, { firstRequest }: Block): void {
  for (let letter = 0; letter < letters.length; letter++) {
    const to = firstRequest[letter + 1] ?? 0;
    let request = firstRequest[letter] ?? 0;
    while (request < to && requests[request] === 0) request += 1;
    if (request === to) letters[letter] = 0;
  }
}

function verdicts(block: Block, codings: Codings): Uint8Array {
  const decisions = codings.lexicons.decision;
  const of = new Uint8Array(decisions.length).fill(VERDICT.none);
  for (const verdict of ['upheld', 'overturned'] as const) {
    const code = decisions.indexOf(verdict);
    if (code >= 0) of[code] = VERDICT[verdict];
  }
  const verdicts = new Uint8Array(block.requests);
  for (let request = 0; request < block.requests; request++)
    verdicts[request] = of[block.codes.decision[request] ?? 0] ?? VERDICT.none;
  return verdicts;
}

/** Sets those to 0 that have none of the values. */
function leaveOnly(rows: Uint8Array, block: Block, codings: Codings, id: DimensionId, values: readonly string[]): void {
  const { first, codes } = codings.codesOf(id, block);
  const wanted = Uint8Array.from(codings.values(id), (value) => (value !== null && values.includes(value) ? 1 : 0));
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] === 0) continue;
    const to = first === null ? row + 1 : (first[row + 1] ?? 0);
    let i = first === null ? row : (first[row] ?? 0);
    while (i < to && wanted[codes[i] ?? 0] === 0) i += 1;
    if (i === to) rows[row] = 0;
  }
}
