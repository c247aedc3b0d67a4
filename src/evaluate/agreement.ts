import { plain } from '../annotation/compare.js';
import { type Annotation, keyOf } from '../annotation/form.js';
import { UsageError } from '../run/usage.js';
import { wilson } from '../statistics/wilson.js';
import { asRecord } from './as-record.js';
import { compareLetter } from './compare-letter.js';
import { type DrawnWords, drawnOf } from './drawn.js';
import { CLOSED_FIELDS } from './field-list.js';
import type { Finding } from './findings.js';
import { judgedIn } from './judged.js';
import { cohensKappa } from './kappa.js';
import { type Below, belowOf, type Minimum } from './minimum.js';
import { type Count, Tally } from './tally.js';

/** How far two people agree on a field. */
export interface FieldAgreement {
  readonly field: string;
  /** Values that both judged: of each letter, item or diagnosis one, of a list its entries. */
  readonly places: number;
  readonly agreed: number;
  readonly share: number;
  /** The 95 % interval of the share. */
  readonly low: number;
  readonly high: number;
  /** Letters in which they disagree on it. */
  readonly letters_disagreed: number;
  /** Cohen's kappa; null where it is undefined, left out where the values come from no closed list. */
  readonly kappa?: number | null;
  /** One line for each disagreement. */
  readonly errors: readonly string[];
}

/** What two people's annotations of the same letters come to. */
export interface Agreement {
  readonly scores: readonly FieldAgreement[];
  /** That both annotated. */
  readonly letters: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly drawn: DrawnWords;
  /** By their share. */
  readonly below: readonly Below[];
}

/**
 * Compares two people's annotations field by field, over the letters that both annotated. What one of them left
 * unjudged, or told nothing of, counts for nothing; neither do values of an item that only one of them has, beside the
 * item. Where two pairings of entries are equally good, the one that is taken hangs on which side comes first; so the
 * sides of a letter are put in an order of their own, and agreement is the same whoever is A. Throws a UsageError where
 * no letter is in both.
 */
export function agreement(
  a: readonly Annotation[],
  b: readonly Annotation[],
  minimums: readonly Minimum[] = [],
): Agreement {
  const pairs = pairLetters(a, b);
  if (pairs.length === 0)
    throw new UsageError('No letter is in both --gold and --against: there is nothing to compare.');
  const tally = new Tally();
  for (const [ours, theirs] of pairs) {
    const isTurned = JSON.stringify(ours) > JSON.stringify(theirs);
    const [first, second] = isTurned ? [theirs, ours] : [ours, theirs];
    const other = { record: asRecord(second), judged: judgedIn(second), missesWhole: false };
    compareLetter(isTurned ? turned(tally) : tally, first, other);
  }
  const scores = tally.counts().map((count) => agreementOf(count));
  return {
    scores,
    letters: pairs.length,
    onlyA: a.length - pairs.length,
    onlyB: b.length - pairs.length,
    drawn: drawnOf(pairs),
    below: belowOf(minimums, new Map(scores.map(({ field, share }) => [field, share]))),
  };
}

/** Letters that both have: of one `document_id`, or of one case number where one of them has no more than that. */
function pairLetters(a: readonly Annotation[], b: readonly Annotation[]): [Annotation, Annotation][] {
  const byKey = new Map(b.map((letter) => [keyOf(letter), letter]));
  const byCase = new Map(b.toReversed().map((letter) => [letter.case_number, letter]));
  const pairs = new Map<Annotation, Annotation>();
  for (const letter of a) {
    const { document_id, case_number } = letter;
    const byNumber = document_id === undefined ? byCase.get(case_number) : byKey.get(case_number ?? '');
    const other = byKey.get(keyOf(letter)) ?? byNumber;
    if (other && !pairs.has(other)) pairs.set(other, letter);
  }
  return [...pairs].map(([theirs, ours]) => [ours, theirs]);
}

/** A tally that is told the sides the other way round. */
const turned = (tally: Pick<Tally, 'add'>): Pick<Tally, 'add'> => ({
  add: (field, letter, where, findings) => tally.add(field, letter, where, findings.map(turn).toSorted(secondAlone)),
});

const turn = (finding: Finding): Finding => ({ ...finding, gold: finding.record, record: finding.gold });
/** Entries that only the second side has come last. */
const secondAlone = (a: Finding, b: Finding): number => Number(a.gold === null) - Number(b.gold === null);

function agreementOf({ field, right, wrong, letters_wrong, found }: Count): FieldAgreement {
  const places = right + wrong;
  return {
    field,
    places,
    agreed: right,
    share: right / places,
    ...wilson(right, places),
    letters_disagreed: letters_wrong,
    ...(CLOSED_FIELDS.has(field) && {
      kappa: cohensKappa(found.map(({ gold, record }) => [labelOf(gold), labelOf(record)])),
    }),
    errors: found.filter((finding) => !finding.right).map((finding) => `${finding.where}: ${disagreementOf(finding)}`),
  };
}

const labelOf = (value: unknown): string | null => (value === null ? null : plain(value));

const disagreementOf = ({ gold, record }: Finding): string => `A: ${shown(gold)}, B: ${shown(record)}`;
const shown = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value));
