import { alignItems } from '../../annotation/align.js';
import type { AnnotatedGuideline, AnnotatedItem, Annotation } from '../../annotation/form.js';
import type { Determination, Guideline, Item } from '../../schema/determination.js';
import {
  annotatedCitation,
  basisField,
  type CitationKind,
  CITATIONS,
  citationValue,
  DIAGNOSIS_FIELDS,
  type Field,
  ITEM_FIELDS,
  kindOf,
  LETTER_FIELDS,
  SIDES_OF_ITEM,
} from './fields.js';
import { type Form, Unwritable, type Value } from './forms.js';
import { AFTER_LAST } from './questions.js';
import { startsOf } from './to-annotation.js';
import type { Addition, LetterVerdicts, Verdict } from './verdicts.js';

/**
 * The verdicts on a record that an annotation of its letter comes to: what agrees is right, what differs wrong, what the
 * annotation lacks made up, what the record lacks added. What the annotation leaves open has no verdict. The annotation
 * may come from anywhere: keys that it must have may be lacking; an Unwritable is thrown for what is no value.
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
    this.#fields(LETTER_FIELDS, this.record, '', this.annotation, '');
  }

  diagnoses(): void {
    const { record, annotation } = this;
    const pairs = paired(annotation.diagnoses.map(wordsOfDiagnosis), record.diagnoses.map(wordsOfDiagnosis));
    this.#list('/diagnoses', '/text', pairs, (i, to) => {
      const told = annotation.diagnoses[to]!;
      if (i === null) return this.#valuesOf(DIAGNOSIS_FIELDS, told, `/diagnoses/${to}`);
      this.#fields(DIAGNOSIS_FIELDS, record.diagnoses[i]!, `/diagnoses/${i}`, told, `/diagnoses/${to}`);
      return null;
    });
  }

  items(): void {
    const { record, annotation } = this;
    this.#list('/items', '/request', paired(annotation.items, record.items), (i, to) => {
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

  #guideline(
    guideline: Guideline | null,
    pointer: string,
    told: AnnotatedGuideline | null | undefined,
    at: string,
  ): void {
    if (told === undefined || this.#isUnjudged(at)) return;
    const basis = `${pointer}/basis`;
    if (told === null || guideline === null) {
      if (!this.#isUnjudged(`${at}/basis`))
        this.#judge(basis, basisField('').form, guideline?.basis ?? null, told?.basis ?? null);
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
    const starts = startsOf(this.record, list, '', recorded.length);
    this.#closing(list, `${at}/mtus`);
    for (const kind of Object.keys(CITATIONS) as CitationKind[]) {
      let start = -1;
      const theirs = (told[kind] ?? []).map(annotatedCitation);
      const ours = recorded.filter((citation) => citation.kind === kind);
      for (const { to, i } of paired(
        theirs.map(wordsOf),
        ours.map(({ value }) => wordsOf(value)),
      )) {
        const mine = i === null ? null : ours[i]!;
        if (mine !== null) start = starts[mine.i]!;
        if (to === null) this.verdicts[`${list}/${mine!.i}`] = { is: 'absent' };
        else if (this.#isUnjudged(`${at}/${kind}/${to}`)) continue;
        else if (mine === null)
          this.#add(list, { start, values: { '': fitting(CITATIONS[kind], theirs[to]!, list) }, kind });
        else this.#judge(`${list}/${mine.i}`, CITATIONS[kind], mine.value, theirs[to]!);
      }
    }
  }

  /** `tell` gives the values of an entry that was added, null where it was one of the record's. */
  #list(
    pointer: '/diagnoses' | '/items',
    first: string,
    pairs: readonly Pair[],
    tell: (i: number | null, to: number) => Addition['values'] | null,
  ): void {
    this.#closing(pointer, pointer);
    const starts = startsOf(this.record, pointer, first, pairs.length);
    let start = -1;
    for (const { to, i } of pairs) {
      if (i !== null) start = starts[i]!;
      if (to === null) {
        this.verdicts[`${pointer}/${i}${first}`] = { is: 'absent' };
        continue;
      }
      const values = tell(i, to);
      // An entry of another record of the letter that nobody judged there is none to add.
      if (values && Object.hasOwn(values, first)) this.#add(pointer, { start, values });
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
    const value = fitting(form, told, pointer);
    this.verdicts[pointer] = form.same(recorded, value) ? { is: 'right' } : { is: 'wrong', value };
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
        .map(({ at: below, form, take }) => [below, form, take(annotated)] as const)
        .flatMap(([below, form, told]) => (told === undefined ? [] : [[below, fitting(form, told, at + below)]])),
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

/** What an annotation tells of a value; throws an Unwritable where it is none of the form. */
function fitting(form: Form, told: Value, pointer: string): Value {
  if (!form.fits(told)) throw new Unwritable(`${pointer}: ${JSON.stringify(told)}`);
  return told;
}

interface Worded {
  readonly request: string;
}

/** Pairing takes the square of what differs: so many pairs are looked at, no more. */
const MOST_PAIRS = 1_000_000;

/** Entries of the annotation and of the record side by side, in the order of the letter. */
function paired(theirs: readonly Worded[], ours: readonly Worded[]): Pair[] {
  const same = sameFromStart(theirs, ours);
  const [theirRest, ourRest] = [theirs.slice(same), ours.slice(same)];
  if (theirRest.length * ourRest.length > MOST_PAIRS)
    throw new Unwritable(`its ${theirs.length} entries are too unlike the record's ${ours.length}`);
  const pairs: Pair[] = Array.from({ length: same }, (_, i) => ({ to: i, i }));
  let [to, i] = [same, same];
  const aligned = alignItems(theirRest, ourRest).map(([a, b]) => [a + same, b + same] as const);
  for (const [nextTo, nextI] of [...aligned, [theirs.length, ours.length] as const]) {
    while (i < nextI) pairs.push({ to: null, i: i++ });
    while (to < nextTo) pairs.push({ to: to++, i: null });
    if (to < theirs.length && i < ours.length) pairs.push({ to: to++, i: i++ });
  }
  return pairs;
}

/** So many entries at the start of two lists have the same words. */
function sameFromStart(theirs: readonly Worded[], ours: readonly Worded[]): number {
  const first = theirs.findIndex(({ request }, i) => request !== ours[i]?.request);
  return first < 0 ? theirs.length : first;
}
