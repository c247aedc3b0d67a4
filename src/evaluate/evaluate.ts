import { type Annotation, keyOf } from '../annotation/form.js';
import { wilson } from '../statistics/wilson.js';
import { compareLetter, recordSide } from './compare-letter.js';
import { type DrawnWords, drawnOf } from './drawn.js';
import type { Finding } from './findings.js';
import { lettersToHalve } from './letters-to-halve.js';
import { type Below, belowOf, type Minimum } from './minimum.js';
import type { EvaluatedRecord } from './records.js';
import { type Count, Tally } from './tally.js';

/** How far a field can be trusted. */
export interface FieldScore {
  readonly field: string;
  /** Values in the gold annotations. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Values judged: of each letter, item or diagnosis one, of a list its entries. */
  readonly places: number;
  /** Places where the record says what the annotation says. */
  readonly right: number;
  readonly share: number;
  /** The 95 % interval of the share. */
  readonly low: number;
  readonly high: number;
  /** So many more letters would make the interval half as wide. */
  readonly letters_to_halve: number;
  /** Letters with at least one wrong place. */
  readonly letters_wrong: number;
  /** One line for each value missed or made up, with the place it belongs to. */
  readonly errors: readonly string[];
}

/** What an evaluation comes to: all that its forms of output show. */
export interface Evaluation {
  readonly scores: readonly FieldScore[];
  readonly letters: number;
  readonly withRecord: number;
  readonly drawn: DrawnWords;
  /** By their F1. */
  readonly below: readonly Below[];
}

/**
 * Scores field by field, summed over all annotated letters. A letter without a record counts as missed everywhere.
 *
 * @param records by `document_id` and by case number
 */
export function evaluate(
  gold: readonly Annotation[],
  records: ReadonlyMap<string, EvaluatedRecord>,
  minimums: readonly Minimum[] = [],
): Evaluation {
  const tally = new Tally();
  for (const letter of gold) compareLetter(tally, letter, recordSide(records.get(keyOf(letter))));
  const scores = tally.counts().map(scoreOf);
  return {
    scores,
    letters: gold.length,
    withRecord: gold.filter((letter) => records.has(keyOf(letter))).length,
    drawn: drawnOf(gold.map((letter) => [letter])),
    below: belowOf(minimums, new Map(scores.map(({ field, f1 }) => [field, f1]))),
  };
}

function scoreOf({ field, right, missed, made_up, wrong, letters, letters_wrong, found }: Count): FieldScore {
  const precision = right / Math.max(1, right + made_up);
  const recall = right / Math.max(1, right + missed);
  const places = right + wrong;
  return {
    field,
    n: right + missed,
    precision,
    recall,
    f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    places,
    right,
    share: right / places,
    ...wilson(right, places),
    letters_to_halve: lettersToHalve(right, places, letters),
    letters_wrong,
    errors: found.flatMap((finding) => mistakesOf(finding).map((mistake) => `${finding.where}: ${mistake}`)),
  };
}

/** What is wrong at a place, in words: a wrong value is both missed and made up. */
function mistakesOf({ of, right, gold, record }: Finding): string[] {
  if (right) return [];
  const missed = gold === null ? [] : [`missed ${JSON.stringify(gold)}`];
  if (record === null) return missed;
  const got = of === 'entry' ? 'made up' : 'got';
  return [...missed, `${got} ${JSON.stringify(record)}${gold === null ? '' : ` for ${JSON.stringify(gold)}`}`];
}
