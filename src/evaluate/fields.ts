import { foldGold, foldRecord, pageRanges, type FoldedGuideline } from './citations.js';
import { compact, overlap } from '../annotation/compare.js';
import type { AnnotatedItem, Annotation } from '../annotation/form.js';
import { type ComparedField, rowsOf, sameLoose } from './compared-field.js';
import { goldBounds, recordBounds, sameBounds } from './rationale.js';
import type { EvaluatedItem, EvaluatedRecord } from './records.js';

/** What is compared of each letter and each item; of an item that the record lacks, all of it is missed. */

const equal = (gold: unknown, record: unknown): boolean => gold === record;
const sameCompact = (gold: unknown, record: unknown): boolean => compact(gold) === compact(record);

/** The same words, or so great a share of them in common. */
export const sameOrOverlapping =
  (least: number) =>
  (gold: unknown, record: unknown): boolean =>
    sameLoose(gold, record) || overlap(gold, record) >= least;

const letter = rowsOf<Annotation, EvaluatedRecord>();

/** A value of the letter that goes by one name in the annotation and in the record. */
const ofHead = (key: keyof Annotation & keyof EvaluatedRecord, field = `header.${key}`, closed = false) =>
  letter.value({ field, reads: [key], closed, gold: (g) => g[key], record: (r) => r[key] });

export const LETTER_FIELDS: readonly ComparedField<Annotation, EvaluatedRecord>[] = [
  ofHead('case_number', 'letter'),
  ofHead('date_assigned'),
  ofHead('decision_date'),
  ofHead('date_of_injury'),
  ofHead('ur_denial_date'),
  ofHead('application_received'),
  ofHead('priority', 'header.priority', true),
  ofHead('outcome', 'outcome', true),
  letter.set({
    field: 'reviewer.licensed_states',
    reads: ['licensed_states'],
    gold: (g) => g.licensed_states,
    record: (r) => r.reviewer?.licensed_states,
  }),
  letter.set({
    field: 'reviewer.specialties',
    reads: ['specialties'],
    gold: (g) => g.specialties,
    record: (r) => r.reviewer?.specialties,
  }),
  letter.set({
    field: 'reviewer.specialty_groups',
    reads: ['specialty_groups'],
    gold: (g) => g.specialty_groups,
    record: (r) => r.reviewer?.specialty_groups,
  }),
  letter.value({
    field: 'injured_worker.age',
    reads: ['age'],
    gold: (g) => g.age,
    record: (r) => r.injured_worker?.age,
  }),
  letter.value({
    field: 'injured_worker.sex',
    reads: ['sex'],
    closed: true,
    gold: (g) => g.sex,
    record: (r) => r.injured_worker?.sex,
  }),
  letter.set({
    field: 'injured_worker.injury_dates',
    reads: ['summary_injury_dates'],
    gold: (g) => g.summary_injury_dates,
    record: (r) => r.injured_worker?.injury_dates,
  }),
];

const item = rowsOf<AnnotatedItem, EvaluatedItem>();

export const ITEM_FIELDS: readonly ComparedField<AnnotatedItem, EvaluatedItem>[] = [
  item.value({ field: 'items.request', reads: ['request'], gold: (g) => g.request, record: (r) => r.request }),
  item.value({
    field: 'items.decision',
    reads: ['decision'],
    closed: true,
    gold: (g) => g.decision,
    record: (r) => r.decision,
  }),
  item.value({
    field: 'items.category',
    reads: ['category'],
    closed: true,
    gold: (g) => g.category,
    record: (r) => r.category,
  }),
  item.value({
    field: 'items.subcategory',
    reads: ['category', 'subcategory'],
    closed: true,
    gold: withCategory,
    record: withCategory,
  }),
  item.value({
    field: 'items.drug.name',
    reads: ['drug'],
    rare: true,
    gold: (g) => g.drug,
    record: (r) => r.drug?.name,
    same: sameOrOverlapping(0.5),
  }),
  item.value({
    field: 'items.drug.strength',
    reads: ['strength'],
    rare: true,
    gold: (g) => g.strength,
    record: (r) => r.drug?.strength,
    same: sameCompact,
  }),
  item.value({
    field: 'items.drug.quantity',
    reads: ['quantity'],
    rare: true,
    gold: (g) => g.quantity,
    record: (r) => r.drug?.quantity,
  }),
  item.value({
    field: 'items.sessions',
    reads: ['sessions'],
    rare: true,
    gold: (g) => g.sessions,
    record: (r) => r.sessions,
  }),
  ...citationFields('claims_administrator'),
  ...citationFields('reviewer'),
  item.value({
    field: 'items.rationale',
    reads: ['rationale_starts', 'rationale_ends'],
    rare: true,
    gold: goldBounds,
    record: recordBounds,
    same: sameBounds,
  }),
  item.set({
    field: 'rationale.pages',
    reads: ['rationale_pages'],
    gold: (g) => pageRanges(g.rationale_pages.flatMap((cited) => cited.pages)),
    record: (r) => pageRanges((r.rationale_citations ?? []).flatMap((cited) => cited.pages ?? [])),
  }),
];

/** Both sides of an item count into the same fields, but for the basis. */
function citationFields(side: 'claims_administrator' | 'reviewer'): ComparedField<AnnotatedItem, EvaluatedItem>[] {
  const folded = (
    field: string,
    part: (guideline: FoldedGuideline) => readonly string[],
    same?: (gold: string, record: string) => boolean,
  ) =>
    item.set({
      field,
      // A citation that nobody judged may belong to the other kind.
      reads: [`${side}/mtus`, `${side}/non_mtus`],
      gold: (g) => part(foldGold(g[side])),
      record: (r) => part(foldRecord(r[side])),
      ...(same && { same }),
    });
  return [
    item.value({
      field: `citations.${side}.basis`,
      reads: [`${side}/basis`],
      closed: true,
      gold: (g) => g[side]?.basis,
      record: (r) => r[side]?.basis,
    }),
    folded('citations.mtus_guidelines', (guideline) => guideline.guidelines, equal),
    folded('citations.mtus_sections', (guideline) => guideline.sections, equal),
    folded('citations.authorities', (guideline) => guideline.authorities),
    folded('citations.odg_chapters', (guideline) => guideline.chapters),
    folded('citations.pages', (guideline) => guideline.pages),
  ];
}

/** A subcategory means something only in its category. */
function withCategory({ category, subcategory }: Pick<EvaluatedItem, 'category' | 'subcategory'>): string | null {
  return category ? `${category}/${subcategory}` : null;
}
