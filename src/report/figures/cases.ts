import { type Block, type Lexicons, MISSING } from '../facts/facts.js';
import type { Bin, Case, Filter } from '../study.js';
import type { Definition } from './definition.js';
import { Codings } from './dimensions/codings.js';
import { type DimensionId, DIMENSIONS } from './dimensions/dimensions.js';
import { filtered, type Looked } from './filtered.js';
import { DEFINITIONS } from './sections.js';

/** Empty cells of a column, told by its place in the figure, where the figure's rows have a value. */
export interface EmptyCells {
  readonly value: string | null;
  readonly column: number;
}

/** A row of a figure: its value, the ends of a bin, or the cells of a row that are empty. */
export type RowOfFigure = string | null | Pick<Bin, 'from' | 'to'> | EmptyCells;

/**
 * The letters or requests that a row of a figure counts, in the order of the blocks. Rows are those of rates and counts,
 * the bins of distributions, and what is empty of a row of emptiness; for a row that stands out, ask the figure that
 * has it. What counts no letters, as files without a record, has none. Throws a RangeError for a figure that there is not.
 */
export function* casesBehind(
  blocks: Iterable<Block>,
  lexicons: Lexicons,
  figureId: string,
  row: RowOfFigure,
  filter: Filter = {},
): Generator<Case> {
  const definition = DEFINITIONS.find(({ id }) => id === figureId);
  if (definition === undefined) throw new RangeError(`There is no figure "${figureId}".`);
  const codings = new Codings(lexicons);
  for (const block of blocks) yield* casesOf(filtered(block, codings, filter), codings, definition, row);
}

/** The same of one block. */
function* casesOf(looked: Looked, codings: Codings, definition: Definition, row: RowOfFigure): Generator<Case> {
  const { block, letters, requests } = looked;
  const unit = definition.kind === 'rates' ? 'request' : 'unit' in definition ? definition.unit : 'letter';
  const isBehind = behind(looked, codings, definition, row);
  for (let letter = 0; letter < block.letters; letter++) {
    if (letters[letter] === 0) continue;
    const ids = { document_id: block.documentId(letter), case_number: block.caseNumber(letter) };
    if (unit === 'letter') {
      const outcome = codings.lexicons.outcome[block.codes.outcome[letter] ?? 0] ?? null;
      if (isBehind(letter, letter)) yield { ...ids, item_number: null, decision: outcome };
      continue;
    }
    for (let request = block.firstRequest[letter]!; request < block.firstRequest[letter + 1]!; request++) {
      if (requests[request] === 0 || !isBehind(letter, request)) continue;
      const decision = codings.lexicons.decision[block.codes.decision[request] ?? 0] ?? null;
      yield { ...ids, item_number: block.numbers.item_number[request] ?? null, decision };
    }
  }
}

type IsBehind = (letter: number, request: number) => boolean;

function behind(looked: Looked, codings: Codings, definition: Definition, row: RowOfFigure): IsBehind {
  if (definition.kind === 'distribution') {
    if (row === null || typeof row === 'string' || 'column' in row) return () => false;
    const { numberOf } = definition;
    const [from, to] = [row.from ?? 0, row.to ?? Number.POSITIVE_INFINITY];
    return (letter) => {
      const value = numberOf(looked, letter);
      return value !== MISSING && value >= from && value <= to;
    };
  }
  if (definition.kind === 'emptiness') {
    if (row === null || typeof row === 'string' || 'from' in row) return () => false;
    const has = having(looked, codings, definition.dimension, row.value);
    const { letter_empty, request_empty } = looked.block.numbers;
    const [bits, bit] = [definition.unit === 'letter' ? letter_empty : request_empty, 1 << row.column];
    return (letter, request) => (bits[request]! & bit) !== 0 && has(letter, request);
  }
  if (definition.kind !== 'rates' && definition.kind !== 'counts') return () => false;
  if (row !== null && typeof row !== 'string') return () => false;
  const has = having(looked, codings, definition.dimension, row);
  const among = definition.kind === 'rates' ? definition.among : undefined;
  const counted = among === undefined ? null : codings.having(among.dimension, among.value, looked.block);
  return (letter, request) => counted?.[request] !== 0 && has(letter, request);
}

/** Tells the letters or requests that have a value of a dimension. */
function having({ block }: Looked, codings: Codings, dimension: DimensionId, value: string | null): IsBehind {
  const { first, codes } = codings.codesOf(dimension, block);
  const code = codings.values(dimension).indexOf(value);
  const has = (at: number): boolean => {
    if (first === null) return codes[at] === code;
    const [from, to] = [first[at]!, first[at + 1]!];
    return code === 0 ? from === to : codes.subarray(from, to).includes(code);
  };
  return DIMENSIONS[dimension].of === 'letter' ? (letter) => has(letter) : (_, request) => has(request);
}
