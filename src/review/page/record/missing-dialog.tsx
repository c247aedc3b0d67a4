import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CITATIONS, type CitationKind, DIAGNOSIS_FIELDS, ITEM_FIELDS, SIDES_OF_ITEM } from '../../judging/fields.js';
import type { Form, Value } from '../../judging/forms.js';
import type { Question } from '../../judging/questions.js';
import type { Selected, Session } from '../session.js';
import { groupBy } from '../../../text/group-by.js';
import { attempt } from './editor.js';
import { FormFields, writtenFrom, type Written } from './form-fields.js';

/** Where missing words may belong: to a field of the record, or to a new entry of a list. */
interface Target {
  readonly title: string;
  readonly group: string;
  /** The forms to fill in, by where their values stand below the entry. */
  readonly forms: readonly { readonly at: string; readonly label: string; readonly form: Form }[];
  readonly take: (values: Readonly<Record<string, Value>>, start: number | null) => void;
}

/** What is asked of a new entry; the rest of it stays unjudged. */
const OF_DIAGNOSIS = ['/text', '/cue', '/code'];
const OF_ITEM = ['/request', '/decision', '/subcategory'];

const picked = (
  fields: readonly (typeof ITEM_FIELDS | typeof DIAGNOSIS_FIELDS)[number][],
  wanted: readonly string[],
): Target['forms'] =>
  fields.filter(({ at }) => wanted.includes(at)).map(({ at, label, form }) => ({ at, label, form }));

/** Of a record with more groups, only the fields of that which is looked at may be chosen. */
const MANY = 200;

function targetsOf(session: Session): Target[] {
  const { question, groups } = session;
  const near =
    groups.length > MANY ? groups.filter(({ questions }) => question && questions.includes(question)) : groups;
  const there = near.map(({ title, questions }) => ({
    title,
    questions: questions.filter((one) => session.isAsked(one)),
  }));
  return [
    entry(session, 'diagnosis', '/diagnoses', picked(DIAGNOSIS_FIELDS, OF_DIAGNOSIS)),
    entry(session, 'disputed item', '/items', picked(ITEM_FIELDS, OF_ITEM)),
    ...there.flatMap(({ title, questions }) => questions.flatMap((one) => citationTargets(session, title, one))),
    ...there.flatMap(({ title, questions }) => questions.flatMap((one) => fieldTargets(session, title, one))),
  ];
}

const entry = (session: Session, title: string, list: string, forms: Target['forms'], kind?: CitationKind): Target => ({
  title,
  group: 'New entry',
  forms,
  take: (values, start) => session.add(list, { start, values, ...(kind ? { kind } : {}) }),
});

/** The kinds of citations that a list of them may lack. */
function citationTargets(session: Session, group: string, { listOf: list }: Question): Target[] {
  const side = SIDES_OF_ITEM.find(({ at }) => list?.endsWith(`${at}/citations`));
  if (list === undefined || !side) return [];
  return (['mtus', 'non_mtus'] as const).map((kind) => {
    const what = kind === 'mtus' ? 'MTUS citation' : 'other citation';
    const title = `${what} of the ${side.label}, ${group.toLowerCase()}`;
    return entry(session, title, list, [{ at: '', label: what, form: CITATIONS[kind] }], kind);
  });
}

/** A field that there is: to say what is missing in it is to correct it. */
const fieldTargets = (session: Session, group: string, question: Question): Target[] =>
  question.form === undefined
    ? []
    : [
        {
          title: question.label,
          group,
          forms: [{ at: '', label: question.label, form: question.form }],
          take: (values) => session.correct(question, values['']!),
        },
      ];

/** Asks which field words are missing in, and for the value. */
export function MissingDialog({
  selected,
  session,
}: {
  readonly selected: Selected | null;
  readonly session: Session;
}) {
  const targets = targetsOf(session);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [number, setNumber] = useState(0);
  const target = targets[number]!;
  const [written, setWritten] = useState(() => begun(target, selected));
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const submit = (): void => {
    const values: Record<string, Value> = {};
    for (const { at, form } of target.forms) {
      let isTaken = false;
      attempt(form, written[at]!, (value) => (isTaken = ((values[at] = value), true)), setProblem);
      if (!isTaken) return;
    }
    target.take(values, selected?.start ?? null);
  };
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={() => session.close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h2 id={`${id}-title`}>What is missing?</h2>
        {selected ? (
          <blockquote>{selected.text}</blockquote>
        ) : (
          <p>No words are selected in the letter: write them below.</p>
        )}
        <p class="field">
          <label for={`${id}-field`}>Field</label>
          <select
            id={`${id}-field`}
            value={String(number)}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value);
              setNumber(chosen);
              setWritten(begun(targets[chosen]!, selected));
              setProblem('');
            }}
          >
            {[...groupBy([...targets.keys()], (i) => targets[i]!.group)].map(([group, numbers]) => (
              <optgroup key={group} label={group}>
                {numbers.map((i) => (
                  <option key={i} value={String(i)}>
                    {targets[i]!.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        {target.forms.map(({ at, label, form }) => (
          <FormFields
            key={`${number}${at}`}
            form={form}
            label={label}
            written={written[at]!}
            onWrite={(text) => setWritten({ ...written, [at]: text })}
          />
        ))}
        {problem === '' ? null : <p role="alert">{problem}</p>}
        <button type="submit">Save</button>{' '}
        <button type="button" onClick={() => dialog.current?.close()}>
          Cancel <kbd>Esc</kbd>
        </button>
      </form>
    </dialog>
  );
}

/** What stands in the fields at first: the selected words in the first of them. */
function begun({ forms }: Target, selected: Selected | null): Readonly<Record<string, Written>> {
  return Object.fromEntries(
    forms.map(({ at, form }, i) => {
      if (i === 0 && selected) return [at, writtenFrom(form, selected)];
      const [first = ''] = form.is === 'line' && form.closed && form.isNeeded ? form.options! : [];
      return [at, { '': first }];
    }),
  );
}
