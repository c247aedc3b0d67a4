import { alignItems } from '../../annotation/align.js';
import type { AnnotatedGuideline, AnnotatedItem, Annotation } from '../../annotation/form.js';
import type { Determination, Guideline, Item } from '../../schema/determination.js';
import {
  annotatedCitation,
  basisField,
  CASE_FIELDS,
  type CitationKind,
  CITATIONS,
  citationValue,
  DIAGNOSIS_FIELDS,
  type Field,
  ITEM_FIELDS,
  kindOf,
  REVIEWER_FIELDS,
  SIDES_OF_ITEM,
  WORKER_FIELDS,
} from './fields.js';
import type { Form, Value } from './forms.js';
import { AFTER_LAST } from './questions.js';
import { startOf } from './to-annotation.js';
import type { Addition, LetterVerdicts, Verdict } from './verdicts.js';

/**
 * The verdicts on a record that an annotation of its letter comes to: what agrees is right, what differs wrong, what the
 * annotation lacks made up, what the record lacks added. What the annotation leaves open has no verdict.
 */
export function verdictsOf(record: Determination, annotation: Annotation): LetterVerdicts {
  const reading = new Reading(record, annotation);
  reading.letter();
  reading.diagnoses();
  reading.items();
  return { verdicts: reading.verdicts, added: reading.added };
}

/** Which entry of a list of the annotation is which of the record's; null where there is none. */
interface Pair {
  readonly to: number | null;
  readonly i: number | null;
}

class Reading {
  readonly verdicts: Record<string, Verdict> = {};
  readonly added: Record<string, Addition[]> = {};
  readonly #unjudged: ReadonlySet<string>;

  constructor(
    private readonly record: Determination,
    private readonly annotation: Annotation,
  ) {
    this.#unjudged = new Set(annotation.unjudged);
  }

  letter(): void {
    const fields = [...CASE_FIELDS, ...REVIEWER_FIELDS, ...WORKER_FIELDS];
    this.#fields(fields, this.record, '', this.annotation, '');
  }

  diagnoses(): void {
    const { record, annotation } = this;
    const pairs = paired(annotation.diagnoses.map(wordsOfDiagnosis), record.diagnoses.map(wordsOfDiagnosis));
    this.#list('/diagnoses', '/diagnoses', '/text', pairs, (i, to) => {
      const told = annotation.diagnoses[to]!;
      if (i === null) return this.#valuesOf(DIAGNOSIS_FIELDS, told, `/diagnoses/${to}`);
      this.#fields(DIAGNOSIS_FIELDS, record.diagnoses[i]!, `/diagnoses/${i}`, told, `/diagnoses/${to}`);
      return null;
    });
  }

  items(): void {
    const { record, annotation } = this;
    this.#list('/items', '/items', '/request', paired(annotation.items, record.items), (i, to) => {
      const told = annotation.items[to]!;
      if (i === null) return this.#valuesOf(ITEM_FIELDS, told, `/items/${to}`);
      this.#item(record.items[i]!, `/items/${i}`, told, `/items/${to}`);
      return null;
    });
  }

  #item(item: Item, pointer: string, told: AnnotatedItem, at: string): void {
    this.#fields(ITEM_FIELDS, item, pointer, told, at);
    for (const side of SIDES_OF_ITEM)
      this.#guideline(item[side.key], pointer + side.at, told[side.key], `${at}/${side.key}`);
  }

  #guideline(guideline: Guideline | null, pointer: string, told: AnnotatedGuideline | null, at: string): void {
    if (this.#isUnjudged(at)) return;
    const basis = `${pointer}/basis`;
    if (told === null || guideline === null) {
      const isRight = (told?.basis ?? null) === (guideline?.basis ?? null);
      if (!this.#isUnjudged(`${at}/basis`))
        this.verdicts[basis] = isRight ? { is: 'right' } : { is: 'wrong', value: told?.basis ?? null };
    } else this.#fields([basisField('')], guideline, pointer, told, at);
    if (told === null) return;
    this.#citations(guideline, `${pointer}/citations`, told, at);
  }

  #citations(guideline: Guideline | null, list: string, told: AnnotatedGuideline, at: string): void {
    const recorded = (guideline?.citations ?? []).map((citation, i) => ({
      i,
      kind: kindOf(citation),
      value: citationValue(citation),
    }));
    this.#closing(list, `${at}/mtus`);
    for (const kind of Object.keys(CITATIONS) as CitationKind[]) {
      const theirs = told[kind].map(annotatedCitation);
      const ours = recorded.filter((citation) => citation.kind === kind);
      for (const { to, i } of paired(
        theirs.map(wordsOf),
        ours.map(({ value }) => wordsOf(value)),
      )) {
        const mine = i === null ? null : ours[i]!;
        if (to === null) this.verdicts[`${list}/${mine!.i}`] = { is: 'absent' };
        else if (mine === null) this.#add(list, { start: null, values: { '': theirs[to]! }, kind });
        else if (!this.#isUnjudged(`${at}/${kind}/${to}`))
          this.#judge(`${list}/${mine.i}`, CITATIONS[kind], mine.value, theirs[to]!);
      }
    }
  }

  /** `tell` gives the values of an entry that was added, null where it was one of the record's. */
  #list(
    pointer: string,
    at: string,
    first: string,
    pairs: readonly Pair[],
    tell: (i: number | null, to: number) => Addition['values'] | null,
  ): void {
    this.#closing(pointer, at);
    let start = -1;
    for (const { to, i } of pairs) {
      if (i !== null) start = startOf(this.record, `${pointer}/${i}`, first) ?? start;
      if (to === null) {
        this.verdicts[`${pointer}/${i}${first}`] = { is: 'absent' };
        continue;
      }
      const values = tell(i, to);
      if (values) this.#add(pointer, { start, values });
    }
  }

  #closing(pointer: string, at: string): void {
    if (!this.#isUnjudged(`${at}/${AFTER_LAST}`)) this.verdicts[`${pointer}/${AFTER_LAST}`] = { is: 'right' };
  }

  #fields<Owner, Annotated>(
    fields: readonly Field<Owner, Annotated>[],
    owner: Owner,
    pointer: string,
    annotated: Annotated,
    at: string,
  ): void {
    const none = new Set<string>();
    for (const { at: below, form, of, keys, take, needs } of fields) {
      const told = take(annotated);
      if (told === null) none.add(below);
      if (told === undefined || (needs !== undefined && none.has(needs))) continue;
      if (!keys.some((key) => this.#isUnjudged(`${at}/${key}`))) this.#judge(pointer + below, form, of(owner), told);
    }
  }

  #judge(pointer: string, form: Form, recorded: Value, told: Value): void {
    this.verdicts[pointer] = form.same(recorded, told) ? { is: 'right' } : { is: 'wrong', value: told };
  }

  /** What an annotation tells of an entry that the record has not. */
  #valuesOf<Owner, Annotated>(
    fields: readonly Field<Owner, Annotated>[],
    annotated: Annotated,
    at: string,
  ): Addition['values'] {
    return Object.fromEntries(
      fields
        .filter(({ keys }) => !keys.some((key) => this.#isUnjudged(`${at}/${key}`)))
        .map(({ at: below, take }) => [below, take(annotated)] as const)
        .filter((told): told is [string, Value] => told[1] !== undefined),
    );
  }

  #add(list: string, addition: Addition): void {
    (this.added[list] ??= []).push(addition);
  }

  #isUnjudged(pointer: string): boolean {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (this.#unjudged.has(at)) return true;
    return false;
  }
}

/** The words that two diagnoses are paired by. */
const wordsOfDiagnosis = ({ text }: { readonly text: string }): { request: string } => ({ request: text });

/** The words that two citations are paired by. */
const wordsOf = (citation: Value): { request: string } => ({
  request: Object.values(citation as Readonly<Record<string, Value>>)
    .flat()
    .filter((part) => part !== null)
    .join(' '),
});

/** Entries of the annotation and of the record side by side, in the order of the letter. */
function paired(theirs: readonly { request: string }[], ours: readonly { request: string }[]): Pair[] {
  const pairs: Pair[] = [];
  let [to, i] = [0, 0];
  for (const [nextTo, nextI] of [...alignItems(theirs, ours), [theirs.length, ours.length] as const]) {
    while (i < nextI) pairs.push({ to: null, i: i++ });
    while (to < nextTo) pairs.push({ to: to++, i: null });
    if (to < theirs.length && i < ours.length) pairs.push({ to: to++, i: i++ });
  }
  return pairs;
}
