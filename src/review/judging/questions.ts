import type { Determination, Item } from '../../schema/determination.js';
import {
  basisField,
  CASE_FIELDS,
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
import type { LetterVerdicts } from './verdicts.js';

/** What is asked of a record: of each value whether it is right, and of each list whether that is all. */
export interface Question {
  /** JSON pointer of the value; "-" behind that of a list asks whether something is missing there. */
  readonly pointer: string;
  readonly label: string;
  /** Undefined where the question is whether that is all. */
  readonly form?: Form;
  readonly value: Value;
  /** Pointers of all whose places belong to it. */
  readonly shows: readonly string[];
  /** The list of which it asks whether that is all. */
  readonly listOf?: string;
  /** The list of which it is an entry: that may be made up. */
  readonly entryOf?: string;
  /** The entry that it is part of: when that is made up there is nothing to ask. */
  readonly part?: string;
  /** The question without whose value there is nothing to ask. */
  readonly needs?: Question;
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Behind the pointer of a list: the entry after its last (RFC 6901). */
export const AFTER_LAST = '-';

/** All that is asked of a record, in the order in which it is walked through. */
export function questionsOf(record: Determination): QuestionGroup[] {
  return [
    { title: 'Case', questions: questionsFor(CASE_FIELDS, record, '') },
    { title: 'Reviewer', questions: questionsFor(REVIEWER_FIELDS, record, '') },
    { title: 'Injured worker', questions: questionsFor(WORKER_FIELDS, record, '') },
    ...record.diagnoses.map((diagnosis, i) => ({
      title: `Diagnosis ${i + 1}`,
      questions: entryQuestions(DIAGNOSIS_FIELDS, diagnosis, '/diagnoses', i),
    })),
    { title: 'All diagnoses', questions: [isThatAll('/diagnoses', 'all diagnoses')] },
    ...record.items.map((item, i) => ({ title: `Item ${item.number}`, questions: itemQuestions(item, i) })),
    { title: 'All items', questions: [isThatAll('/items', 'all items')] },
  ];
}

function questionsFor<Owner, Annotated>(
  fields: readonly Field<Owner, Annotated>[],
  owner: Owner | null,
  pointer: string,
  part?: string,
): Question[] {
  const questions: Question[] = [];
  for (const { at, besides, label, form, of, needs } of fields) {
    const needed = needs === undefined ? undefined : questions.find((before) => before.pointer === pointer + needs);
    questions.push({
      pointer: pointer + at,
      label,
      form,
      value: owner === null ? null : of(owner),
      shows: [at, ...besides].map((below) => pointer + below),
      ...(part === undefined ? {} : { part }),
      ...(needed === undefined ? {} : { needs: needed }),
    });
  }
  return questions;
}

/** The questions of an entry of a list, of which the first is the entry itself. */
function entryQuestions<Owner, Annotated>(
  fields: readonly Field<Owner, Annotated>[],
  owner: Owner,
  list: string,
  i: number,
): Question[] {
  const pointer = `${list}/${i}`;
  const [first, ...rest] = questionsFor(fields, owner, pointer);
  return [{ ...first!, entryOf: list }, ...rest.map((question) => ({ ...question, part: first!.pointer }))];
}

function itemQuestions(item: Item, i: number): Question[] {
  const questions = entryQuestions(ITEM_FIELDS, item, '/items', i);
  const part = questions[0]!.pointer;
  return [...questions, ...SIDES_OF_ITEM.flatMap((side) => sideQuestions(item, `/items/${i}`, side, part))];
}

function sideQuestions(
  item: Item,
  pointer: string,
  { at, key, label }: (typeof SIDES_OF_ITEM)[number],
  part: string,
): Question[] {
  const guideline = item[key];
  const basis = questionsFor([basisField(label)], guideline, pointer + at, part);
  const needs = basis[0]!;
  const list = `${pointer}${at}/citations`;
  const citations = (guideline?.citations ?? []).map((citation, i) => ({
    pointer: `${list}/${i}`,
    label: `${label}: citation ${i + 1}`,
    form: CITATIONS[kindOf(citation)],
    value: citationValue(citation),
    shows: [`${list}/${i}`],
    entryOf: list,
    part,
    needs,
  }));
  return [...basis, ...citations, { ...isThatAll(list, `${label}: all citations`), part, needs }];
}

const isThatAll = (list: string, label: string): Question => ({
  pointer: `${list}/${AFTER_LAST}`,
  listOf: list,
  label,
  value: null,
  // What is said of a list as a whole is a matter of whether it is all there.
  shows: [list, `${list}/${AFTER_LAST}`],
});

/** The form of a question that has one. */
export const formOf = ({ form }: Question): Form => form!;

/** The value of a question as it is judged, or as the record has it. */
export function valueOf({ pointer, value }: Pick<Question, 'pointer' | 'value'>, { verdicts }: LetterVerdicts): Value {
  const verdict = verdicts[pointer];
  if (verdict?.is === 'wrong') return verdict.value;
  return verdict?.is === 'absent' ? null : value;
}

interface Asked {
  readonly verdicts: LetterVerdicts['verdicts'];
  readonly questions: readonly Question[];
  readonly isThere: (question: Question) => boolean;
}
/** What was asked last of groups of questions: it is looked up many times before a verdict changes it. */
const lastAsked = new WeakMap<readonly QuestionGroup[], Asked>();

function askedOf(groups: readonly QuestionGroup[], on: LetterVerdicts): Asked {
  const { verdicts } = on;
  const last = lastAsked.get(groups);
  if (last?.verdicts === verdicts) return last;
  const madeUp = new Set(Object.keys(verdicts).filter((pointer) => verdicts[pointer]!.is === 'absent'));
  const isThere = ({ part, needs }: Question): boolean =>
    (part === undefined || !madeUp.has(part)) && (needs === undefined || valueOf(needs, on) !== null);
  const questions = groups.flatMap((group) => group.questions.filter(isThere));
  const asked = { verdicts, questions, isThere };
  lastAsked.set(groups, asked);
  return asked;
}

/** The questions that there are, as far as the record has been judged. */
export const asked = (groups: readonly QuestionGroup[], on: LetterVerdicts): readonly Question[] =>
  askedOf(groups, on).questions;

/** Whether a question of the groups is one of those. */
export const isAsked = (groups: readonly QuestionGroup[], on: LetterVerdicts, question: Question): boolean =>
  askedOf(groups, on).isThere(question);

/** Finds the question to which a place of a record's pointer belongs: its own, or that of what it is part of. */
export function questionFinder(groups: readonly QuestionGroup[]): (pointer: string) => Question | undefined {
  const owners = new Map(
    groups.flatMap(({ questions }) => questions.flatMap((question) => question.shows.map((at) => [at, question]))),
  );
  return (pointer) => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const question = owners.get(at);
      if (question) return question;
    }
    return undefined;
  };
}
