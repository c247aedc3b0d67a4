import type {
  AnnotatedDiagnosis,
  AnnotatedGuideline,
  AnnotatedItem,
  Annotation,
  Drawn,
} from '../../annotation/form.js';
import type { Determination, Guideline, Item } from '../../schema/determination.js';
import {
  basisField,
  type CitationKind,
  citationValue,
  DIAGNOSIS_FIELDS,
  type Field,
  ITEM_FIELDS,
  kindOf,
  LETTER_FIELDS,
  SIDES_OF_ITEM,
} from './fields.js';
import { AFTER_LAST, valueOf } from './questions.js';
import type { Addition, LetterVerdicts } from './verdicts.js';

/**
 * The annotation that the verdicts on a record come to, in the form of `annotation/form.ts`: values judged right as the
 * record has them, wrong ones mended, entries made up left out, missing ones put in. `unjudged` names by JSON pointer
 * what nobody judged, which stands as the record has it.
 */
export function annotationOf(record: Determination, verdicts: LetterVerdicts, drawn?: Drawn): Annotation {
  const notes = new Notes(record, verdicts);
  const annotation = {
    document_id: record.document_id,
    ...notes.fields(LETTER_FIELDS, record, '', ''),
    diagnoses: notes.diagnoses(),
    items: notes.items(),
  } as Annotation;
  return {
    ...annotation,
    ...(notes.unjudged.length === 0 ? {} : { unjudged: notes.unjudged }),
    ...(drawn ? { drawn } : {}),
  };
}

/** What an annotation must tell of an entry, where nobody told it. */
const UNTOLD_DIAGNOSIS = { cue: 'diagnosis', code: null } as const satisfies Partial<AnnotatedDiagnosis>;
const UNTOLD_ITEM = {
  decision: null,
  category: null,
  subcategory: null,
  drug: null,
  strength: null,
  quantity: null,
  sessions: null,
  claims_administrator: null,
  reviewer: null,
  rationale_starts: null,
  rationale_ends: null,
  rationale_pages: [],
} as const;

/** An entry of a list: one of the record's, by its number there, or one that was added. */
type Entry = { readonly is: 'recorded'; readonly i: number } | { readonly is: 'added'; readonly addition: Addition };

class Notes {
  readonly unjudged: string[] = [];

  constructor(
    private readonly record: Determination,
    private readonly verdicts: LetterVerdicts,
  ) {}

  /** What the fields of an owner come to; `at`: the pointer of what is written of it, in the annotation. */
  fields<Owner, Annotated>(
    fields: readonly Field<Owner, Annotated>[],
    owner: Owner,
    pointer: string,
    at: string,
  ): Partial<Annotated> {
    const written: Partial<Annotated> = {};
    for (const field of fields) {
      const question = { pointer: pointer + field.at, value: field.of(owner) };
      // Where there is nothing to ask, the value that it hangs on was judged for both, or neither was.
      const needed =
        field.needs === undefined ? undefined : this.#none(fields, owner, pointer + field.needs, field.needs);
      Object.assign(written, field.put(needed ? null : valueOf(question, this.verdicts), owner));
      if (!this.#isJudged(needed ?? question.pointer)) this.unjudged.push(...field.keys.map((key) => `${at}/${key}`));
    }
    return written;
  }

  diagnoses(): AnnotatedDiagnosis[] {
    return this.#list('/diagnoses', '/diagnoses', '/text', this.record.diagnoses.length).map((entry, to) => {
      const at = `/diagnoses/${to}`;
      if (entry.is === 'added') return this.#added(DIAGNOSIS_FIELDS, entry.addition, at, UNTOLD_DIAGNOSIS);
      const { i } = entry;
      return this.fields(DIAGNOSIS_FIELDS, this.record.diagnoses[i]!, `/diagnoses/${i}`, at) as AnnotatedDiagnosis;
    });
  }

  items(): AnnotatedItem[] {
    return this.#list('/items', '/items', '/request', this.record.items.length).map((entry, to) => {
      const at = `/items/${to}`;
      if (entry.is === 'added') {
        this.unjudged.push(...SIDES_OF_ITEM.map(({ key }) => `${at}/${key}`));
        return this.#added<Item, AnnotatedItem>(ITEM_FIELDS, entry.addition, at, UNTOLD_ITEM as never);
      }
      const { i } = entry;
      const item = this.record.items[i]!;
      const sides = SIDES_OF_ITEM.map((side) => [
        side.key,
        this.#guideline(item[side.key], `/items/${i}${side.at}`, `${at}/${side.key}`),
      ]);
      return { ...this.fields(ITEM_FIELDS, item, `/items/${i}`, at), ...Object.fromEntries(sides) } as AnnotatedItem;
    });
  }

  #guideline(guideline: Guideline | null, pointer: string, at: string): AnnotatedGuideline | null {
    const basis = valueOf({ pointer: `${pointer}/basis`, value: guideline?.basis ?? null }, this.verdicts);
    const isJudged = this.#isJudged(`${pointer}/basis`);
    if (basis === null) {
      if (!isJudged) this.unjudged.push(at);
      return null;
    }
    if (!isJudged) this.unjudged.push(...basisField('').keys.map((key) => `${at}/${key}`));
    const citations = guideline?.citations ?? [];
    const told: Record<CitationKind, unknown[]> = { mtus: [], non_mtus: [] };
    for (const entry of this.#list(`${pointer}/citations`, `${at}/mtus`, '', citations.length)) {
      if (entry.is === 'added') {
        told[entry.addition.kind!].push(entry.addition.values['']);
        continue;
      }
      const citation = citations[entry.i]!;
      const kind = kindOf(citation);
      const question = { pointer: `${pointer}/citations/${entry.i}`, value: citationValue(citation) };
      if (!this.#isJudged(question.pointer)) this.unjudged.push(`${at}/${kind}/${told[kind].length}`);
      told[kind].push(valueOf(question, this.verdicts));
    }
    return { basis, ...told } as AnnotatedGuideline;
  }

  /** The entries of a list as they stand in the letter, without those made up; notes whether that is judged to be all. */
  #list(pointer: string, at: string, first: string, count: number): Entry[] {
    if (!this.#isJudged(`${pointer}/${AFTER_LAST}`)) this.unjudged.push(`${at}/${AFTER_LAST}`);
    const entries: (Entry & { readonly start: number })[] = startsOf(this.record, pointer, first, count).flatMap(
      (start, i) =>
        this.verdicts.verdicts[`${pointer}/${i}${first}`]?.is === 'absent' ? [] : [{ is: 'recorded', i, start }],
    );
    for (const addition of this.verdicts.added[pointer] ?? []) {
      const start = addition.start ?? Number.POSITIVE_INFINITY;
      const before = entries.findIndex((entry) => entry.start > start);
      entries.splice(before < 0 ? entries.length : before, 0, { is: 'added', addition, start });
    }
    return entries;
  }

  #added<Owner, Annotated>(
    fields: readonly Field<Owner, Annotated>[],
    { values }: Addition,
    at: string,
    untold: Partial<Annotated>,
  ): Annotated {
    const written = { ...untold };
    for (const { at: below, keys, put } of fields) {
      if (Object.hasOwn(values, below)) Object.assign(written, put(values[below]!, null));
      else this.unjudged.push(...keys.map((key) => `${at}/${key}`));
    }
    return written as Annotated;
  }

  #isJudged(pointer: string): boolean {
    return this.verdicts.verdicts[pointer] !== undefined;
  }

  /** The pointer of a field of an owner, where it has no value. */
  #none<Owner, Annotated>(
    fields: readonly Field<Owner, Annotated>[],
    owner: Owner,
    pointer: string,
    at: string,
  ): string | undefined {
    const { of } = fields.find((field) => field.at === at)!;
    return valueOf({ pointer, value: of(owner) }, this.verdicts) === null ? pointer : undefined;
  }
}

/**
 * Where in the letter the entries of a list stand, each by its first question: no further up than the one before it, so
 * that what is added between them comes back to where it was.
 */
export function startsOf({ evidence }: Determination, list: string, first: string, count: number): number[] {
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = `${list}/${i}`;
    const own = (evidence[at + first] ?? evidence[at])?.[0]?.start ?? -1;
    starts.push(Math.max(own, starts.at(-1) ?? -1));
  }
  return starts;
}
