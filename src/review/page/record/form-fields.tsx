import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { boundsOf } from '../../judging/fields.js';
import { type Form, type LineForm, Unwritable, type Value } from '../../judging/forms.js';
import type { Selected } from '../session.js';

/** What is written into the fields of a form, by part; a value of one line has but one, without a name. */
export type Written = Readonly<Record<string, string>>;

const ONE = '';

const partsOf = (form: Form): [name: string, label: string | null, form: LineForm][] =>
  form.is === 'line'
    ? [[ONE, null, form]]
    : Object.entries(form.parts).map(([name, part]) => [name, part.label, part.form]);

/** A value as it is written. */
export function writtenOf(form: Form, value: Value): Written {
  if (form.is === 'line') return { [ONE]: form.print(value) };
  const parts = (value ?? {}) as Readonly<Record<string, Value>>;
  return Object.fromEntries(partsOf(form).map(([name, , part]) => [name, part.print(parts[name] ?? null)]));
}

/** Words of the letter as they would be written: a date as a date, of a rationale its ends, else as they stand. */
export function writtenFrom(form: Form, { text }: Pick<Selected, 'text'>): Written {
  const words = text.replace(/\s+/g, ' ').trim();
  if (form.is === 'line') return { [ONE]: asForm(form, words) };
  const parts = Object.keys(form.parts);
  if (parts.includes('starts')) return boundsOf(words);
  return Object.fromEntries(parts.map((name, i) => [name, i === 0 ? words : '']));
}

function asForm(form: LineForm, words: string): string {
  try {
    return form.print(form.parse(words));
  } catch {
    return words;
  }
}

/** The value that was written; nothing written in any part is none where there may be none. Throws an Unwritable. */
export function read(form: Form, written: Written): Value {
  if (form.is === 'line') return form.parse(written[ONE] ?? '');
  const parts = partsOf(form);
  if (!form.isNeeded && parts.every(([name]) => (written[name] ?? '').trim() === '')) return null;
  return Object.fromEntries(
    parts.map(([name, label, part]) => {
      try {
        return [name, part.parse(written[name] ?? '')];
      } catch (error) {
        throw error instanceof Unwritable ? new Unwritable(`${label}: ${error.message}`) : error;
      }
    }),
  );
}

/** The fields of a form; `isFirst`: the first of them takes the keyboard. */
export function FormFields({
  form,
  label,
  written,
  onWrite,
  isFirst = false,
}: {
  readonly form: Form;
  readonly label: string;
  readonly written: Written;
  readonly onWrite: (written: Written) => void;
  readonly isFirst?: boolean;
}) {
  const fields = useRef<HTMLDivElement>(null);
  // At once: the next key is written here, and not taken for a command.
  useLayoutEffect(() => {
    if (isFirst) fields.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return (
    <div class="fields" ref={fields}>
      {partsOf(form).map(([name, part, line]) => (
        <Field
          key={name}
          label={part ?? label}
          form={line}
          written={written[name] ?? ''}
          onWrite={(text) => onWrite({ ...written, [name]: text })}
        />
      ))}
    </div>
  );
}

function Field({
  label,
  form: { options, closed, hint },
  written,
  onWrite,
}: {
  readonly label: string;
  readonly form: LineForm;
  readonly written: string;
  readonly onWrite: (written: string) => void;
}) {
  const id = useId();
  const write = (event: { readonly currentTarget: { readonly value: string } }) => onWrite(event.currentTarget.value);
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {closed && options ? (
        <select id={id} value={written} onChange={write}>
          {options.includes(written) ? null : <option value={written}>{written === '' ? 'not told' : written}</option>}
          {written === '' ? null : <option value="">not told</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={id}
            type="text"
            value={written}
            onInput={write}
            aria-describedby={`${id}-hint`}
            list={options ? `${id}-options` : undefined}
            autocomplete="off"
            spellcheck={false}
          />
          {options ? (
            <datalist id={`${id}-options`}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          ) : null}
          <small id={`${id}-hint`}>{hint}</small>
        </>
      )}
    </p>
  );
}
