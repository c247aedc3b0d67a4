import { alignItems } from '../annotation/align.js';
import { type Annotation, keyOf } from '../annotation/form.js';
import { type ComparedField, sameLoose } from './compared-field.js';
import { DIAGNOSIS_FACETS, ITEM_FACETS } from './facets.js';
import { ITEM_FIELDS, LETTER_FIELDS, sameOrOverlapping } from './fields.js';
import { compareEntries, pairEntries } from './findings.js';
import { ALL_JUDGED, type Judged, judgedIn, type List } from './judged.js';
import type { EvaluatedRecord } from './records.js';
import type { Tally } from './tally.js';

type Adds = Pick<Tally, 'add'>;

type Pairs = readonly (readonly [gold: number, record: number])[];

/** The other side of an annotation. */
export interface OtherSide {
  readonly record: EvaluatedRecord | undefined;
  /** What of it counts. */
  readonly judged: Judged;
  /** Whether the values of an item that it lacks are missed too, beside the item. */
  readonly missesWhole: boolean;
}

/** The record of an annotated letter; undefined where there is none: all is missed. */
export const recordSide = (record: EvaluatedRecord | undefined): OtherSide => ({
  record,
  judged: ALL_JUDGED,
  missesWhole: true,
});

/** Adds to the tally what comes of comparing an annotation, field by field, with a record of the letter. */
export function compareLetter(tally: Adds, gold: Annotation, other: OtherSide): void {
  new LetterComparison(tally, gold, other).compare();
}

class LetterComparison {
  readonly #letter: string;
  readonly #judged: Judged;

  constructor(
    private readonly tally: Adds,
    private readonly gold: Annotation,
    private readonly other: OtherSide,
  ) {
    this.#letter = keyOf(gold);
    this.#judged = judgedIn(gold);
  }

  compare(): void {
    this.#rows(LETTER_FIELDS, { gold: this.gold, at: '' }, { record: this.other.record, at: '' });
    const exact = this.#diagnosisLists();
    this.#items();
    this.#diagnoses(exact);
  }

  /** Gives the pairs of diagnoses that have the same words. */
  #diagnosisLists(): Pairs {
    const gold = this.gold.diagnoses.map(({ text }) => text);
    const record = (this.other.record?.diagnoses ?? []).map(({ text }) => text);
    const exact = pairEntries(gold, record, sameLoose);
    this.#entries('diagnoses.strict', 'diagnoses', 'text', gold, record, exact);
    const like = pairEntries(gold, record, sameOrOverlapping(0.6));
    this.#entries('diagnoses.relaxed', 'diagnoses', 'text', gold, record, like);
    return exact;
  }

  #items(): void {
    const gold = this.gold.items;
    const record = this.other.record?.items ?? [];
    const pairs = alignItems(gold, record);
    const [wanted, got] = [gold.map(({ request }) => request), record.map(({ request }) => request)];
    this.#entries('items.found', 'items', 'request', wanted, got, pairs);
    for (const [i, j] of pairs) {
      const sides = [
        { gold: gold[i]!, at: `/items/${i}` },
        { record: record[j]!, at: `/items/${j}` },
      ] as const;
      this.#rows(ITEM_FIELDS, ...sides, gold[i]!.request);
      this.#rows(ITEM_FACETS, ...sides, gold[i]!.request);
    }
    if (!this.other.missesWhole) return;
    const paired = new Set(pairs.map(([i]) => i));
    for (const [i, item] of gold.entries())
      if (!paired.has(i))
        this.#rows(ITEM_FIELDS, { gold: item, at: `/items/${i}` }, { record: undefined, at: '' }, item.request);
  }

  #diagnoses(pairs: Pairs): void {
    for (const [i, j] of pairs) {
      const gold = this.gold.diagnoses[i]!;
      const record = this.other.record!.diagnoses![j]!;
      this.#rows(DIAGNOSIS_FACETS, { gold, at: `/diagnoses/${i}` }, { record, at: `/diagnoses/${j}` }, gold.text);
    }
  }

  /** The entries of a list that may be missed and made up; `key` of an entry says what it is. */
  #entries(
    field: string,
    list: List,
    key: string,
    gold: readonly unknown[],
    record: readonly unknown[],
    pairs: Pairs,
  ): void {
    const theirs = this.other.judged;
    if (!this.#judged.isWhole(list) || !theirs.isWhole(list)) return;
    const findings = compareEntries(gold, record, pairs, {
      gold: (i) => this.#judged.reads(`/${list}/${i}`, [key]),
      record: (j) => theirs.reads(`/${list}/${j}`, [key]),
    });
    this.tally.add(field, this.#letter, this.#letter, findings);
  }

  /** @param words of the item or the diagnosis, to name it by */
  #rows<Gold, Got>(
    rows: readonly ComparedField<Gold, Got>[],
    { gold, at }: { readonly gold: Gold; readonly at: string },
    other: { readonly record: Got | undefined; readonly at: string },
    words?: string,
  ): void {
    const where = words === undefined ? this.#letter : `${this.#letter} «${words.slice(0, 50)}»`;
    for (const { field, reads, findings } of rows)
      if (this.#judged.reads(at, reads) && this.other.judged.reads(other.at, reads))
        this.tally.add(field, this.#letter, where, findings(gold, other.record));
  }
}
