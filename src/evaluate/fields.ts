import { foldGold, foldRecord, pageRanges, type FoldedGuideline } from './citations.js';
import { compact, loose, overlap, plain } from '../annotation/compare.js';
import type { AnnotatedItem, Annotation } from '../annotation/form.js';
import type { EvaluatedItem, EvaluatedRecord } from './records.js';
import { compareSet, compareValue, type Finding } from './tally.js';

/** A row of what is compared: `findings` of a gold subject and the record's, undefined where the record has none. */
export interface ComparedField<Gold, Got> {
  readonly field: string;
  readonly findings: (gold: Gold, record: Got | undefined) => Finding[];
}

type Get<Subject, T> = (subject: Subject) => T | null | undefined;

const samePlain = (gold: unknown, record: unknown): boolean => plain(gold) === plain(record);
const sameLoose = (gold: unknown, record: unknown): boolean => loose(gold) === loose(record);
const equal = (gold: unknown, record: unknown): boolean => gold === record;

/** Rows of one kind of subject, letters or items. */
function rowsOf<Gold, Got>() {
  /** One value; absent on both sides counts as right. */
  const value = <T>(
    field: string,
    gold: Get<Gold, T>,
    record: Get<Got, T>,
    same: (gold: T, record: T) => boolean = samePlain,
  ): ComparedField<Gold, Got> => ({
    field,
    findings: (subject, got) => compareValue(gold(subject) ?? null, (got && record(got)) ?? null, same),
  });
  /** One value that most subjects have not: absent on both sides does not count. */
  const rareValue = <T>(
    field: string,
    gold: Get<Gold, T>,
    record: Get<Got, T>,
    same?: (gold: T, record: T) => boolean,
  ): ComparedField<Gold, Got> => {
    const { findings } = value(field, gold, record, same);
    return {
      field,
      findings: (subject, got) =>
        (gold(subject) ?? (got && record(got)) ?? null) === null ? [] : findings(subject, got),
    };
  };
  /** A list, order aside. */
  const set = (
    field: string,
    gold: Get<Gold, readonly string[]>,
    record: Get<Got, readonly string[]>,
    same: (gold: string, record: string) => boolean = sameLoose,
  ): ComparedField<Gold, Got> => ({
    field,
    findings: (subject, got) => compareSet(gold(subject) ?? [], (got && record(got)) ?? [], same),
  });
  return { value, rareValue, set };
}

const letter = rowsOf<Annotation, EvaluatedRecord>();

export const LETTER_FIELDS: readonly ComparedField<Annotation, EvaluatedRecord>[] = [
  letter.value<string>(
    'letter',
    (g) => g.case_number,
    (r) => r.case_number,
  ),
  letter.value<string>(
    'header.date_assigned',
    (g) => g.date_assigned,
    (r) => r.date_assigned,
  ),
  letter.value<string>(
    'header.decision_date',
    (g) => g.decision_date,
    (r) => r.decision_date,
  ),
  letter.value<string>(
    'header.date_of_injury',
    (g) => g.date_of_injury,
    (r) => r.date_of_injury,
  ),
  letter.value<string>(
    'header.ur_denial_date',
    (g) => g.ur_denial_date,
    (r) => r.ur_denial_date,
  ),
  letter.value<string>(
    'header.application_received',
    (g) => g.application_received,
    (r) => r.application_received,
  ),
  letter.value<string>(
    'header.priority',
    (g) => g.priority,
    (r) => r.priority,
  ),
  letter.set(
    'reviewer.licensed_states',
    (g) => g.licensed_states,
    (r) => r.reviewer?.licensed_states,
  ),
  letter.set(
    'reviewer.specialties',
    (g) => g.specialties,
    (r) => r.reviewer?.specialties,
  ),
  letter.value<number>(
    'injured_worker.age',
    (g) => g.age,
    (r) => r.injured_worker?.age,
  ),
  letter.value<string>(
    'injured_worker.sex',
    (g) => g.sex,
    (r) => r.injured_worker?.sex,
  ),
  letter.set(
    'injured_worker.injury_dates',
    (g) => g.summary_injury_dates,
    (r) => r.injured_worker?.injury_dates,
  ),
  letter.set('diagnoses.strict', goldDiagnoses, recordDiagnoses),
  letter.set('diagnoses.relaxed', goldDiagnoses, recordDiagnoses, sameOrOverlapping(0.6)),
];

const item = rowsOf<AnnotatedItem, EvaluatedItem>();

export const ITEM_FIELDS: readonly ComparedField<AnnotatedItem, EvaluatedItem>[] = [
  item.value<string>(
    'items.request',
    (g) => g.request,
    (r) => r.request,
  ),
  item.value<string>(
    'items.decision',
    (g) => g.decision,
    (r) => r.decision,
  ),
  item.value<string>(
    'items.category',
    (g) => g.category,
    (r) => r.category,
  ),
  item.value<string>(
    'items.subcategory',
    (g) => `${g.category}/${g.subcategory}`,
    (r) => (r.category ? `${r.category}/${r.subcategory}` : null),
  ),
  item.rareValue<string>(
    'items.drug.name',
    (g) => g.drug,
    (r) => r.drug?.name,
    sameOrOverlapping(0.5),
  ),
  item.rareValue<string>(
    'items.drug.strength',
    (g) => g.strength,
    (r) => r.drug?.strength,
    (g, r) => compact(g) === compact(r),
  ),
  item.rareValue<number>(
    'items.drug.quantity',
    (g) => g.quantity,
    (r) => r.drug?.quantity,
  ),
  item.rareValue<number>(
    'items.sessions',
    (g) => g.sessions,
    (r) => r.sessions,
  ),
  ...citationFields('claims_administrator'),
  ...citationFields('reviewer'),
  item.rareValue<string>('items.rationale', goldRationale, (r) => plain(r.rationale) || null, sameBounds),
  item.set(
    'rationale.pages',
    (g) => pageRanges(g.rationale_pages.flatMap((cited) => cited.pages)),
    (r) => pageRanges((r.rationale_citations ?? []).flatMap((cited) => cited.pages ?? [])),
  ),
];

/** Both sides of an item count into the same fields, but for the basis. */
function citationFields(side: 'claims_administrator' | 'reviewer'): ComparedField<AnnotatedItem, EvaluatedItem>[] {
  const folded = (
    field: string,
    part: (guideline: FoldedGuideline) => readonly string[],
    same?: (gold: string, record: string) => boolean,
  ) =>
    item.set(
      field,
      (g) => part(foldGold(g[side])),
      (r) => part(foldRecord(r[side])),
      same,
    );
  return [
    item.value<string>(
      `citations.${side}.basis`,
      (g) => g[side]?.basis,
      (r) => r[side]?.basis,
    ),
    folded('citations.mtus_guidelines', (guideline) => guideline.guidelines, equal),
    folded('citations.mtus_sections', (guideline) => guideline.sections, equal),
    folded('citations.authorities', (guideline) => guideline.authorities),
    folded('citations.odg_chapters', (guideline) => guideline.chapters),
    folded('citations.pages', (guideline) => guideline.pages),
  ];
}

function goldDiagnoses({ diagnoses }: Annotation): string[] {
  return diagnoses.map(({ text }) => text);
}

function recordDiagnoses({ diagnoses }: EvaluatedRecord): string[] {
  return (diagnoses ?? []).map(({ text }) => text);
}

function sameOrOverlapping(least: number): (gold: string, record: string) => boolean {
  return (gold, record) => sameLoose(gold, record) || overlap(gold, record) >= least;
}

const BETWEEN = ' … ';

/** An annotation gives a rationale's first and last words only. */
function goldRationale({ rationale_starts, rationale_ends }: AnnotatedItem): string | null {
  return rationale_starts === null ? null : `${rationale_starts}${BETWEEN}${rationale_ends ?? ''}`;
}

function sameBounds(bounds: string, rationale: string): boolean {
  const between = bounds.indexOf(BETWEEN);
  return (
    rationale.startsWith(plain(bounds.slice(0, between))) &&
    rationale.endsWith(plain(bounds.slice(between + BETWEEN.length)))
  );
}
