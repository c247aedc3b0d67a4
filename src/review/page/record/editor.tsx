import { useState } from 'preact/hooks';
import { type Form, Unwritable, type Value } from '../../judging/forms.js';
import { formOf, type Question, valueOf } from '../../judging/questions.js';
import type { Selected, Session } from '../session.js';
import { FormFields, read, writtenOf, writtenFrom } from './form-fields.js';

/** What the right value is written into, below a value that is wrong. */
export function Editor({
  question,
  selected,
  session,
}: {
  readonly question: Question;
  readonly selected: Selected | null;
  readonly session: Session;
}) {
  const form = formOf(question);
  const value = valueOf(question, session.kept);
  const [written, setWritten] = useState(() => (selected ? writtenFrom(form, selected) : writtenOf(form, value)));
  const [problem, setProblem] = useState('');
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(form, written, (right) => session.correct(question, right), setProblem);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) session.close();
      }}
    >
      <FormFields form={form} label={question.label} written={written} onWrite={setWritten} isFirst />
      {problem === '' ? null : <p role="alert">{problem}</p>}
      <button type="submit">Save</button>{' '}
      <button type="button" onClick={() => session.close()}>
        Cancel <kbd>Esc</kbd>
      </button>
    </form>
  );
}

/** Takes what was written, or tells why it is no value. */
export function attempt(
  form: Form,
  written: Readonly<Record<string, string>>,
  take: (value: Value) => void,
  tell: (problem: string) => void,
): void {
  let value: Value;
  try {
    value = read(form, written);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return tell(error.message);
  }
  take(value);
}
