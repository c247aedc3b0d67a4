import { Component } from 'preact';
import type { Warning } from '../../../schema/determination.js';
import { familyOf } from '../../families.js';
import type { Question } from '../../judging/questions.js';
import type { Verdict } from '../../judging/verdicts.js';
import type { Open, Session } from '../session.js';
import { Editor } from './editor.js';

interface RowProps {
  readonly question: Question;
  readonly verdict: Verdict | undefined;
  readonly warnings: readonly Warning[];
  /** What is done is done to it. */
  readonly isChosen: boolean;
  readonly isLit: boolean;
  /** It is the one of all rows that Tab stops at. */
  readonly isStop: boolean;
  /** The editor that is open for it. */
  readonly editing: Extract<Open, { is: 'editor' }> | null;
  readonly session: Session;
}

/** A value, what was said of it and, where it is chosen, what can be said; drawn again only when that is another. */
export class QuestionRow extends Component<RowProps> {
  override shouldComponentUpdate(next: Readonly<RowProps>): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render(props: RowProps) {
    return row(props);
  }
}

function row({ question, verdict, warnings, isChosen, isLit, isStop, editing, session }: RowProps) {
  const { state } = session;
  const { pointer, label, form, value } = question;
  const printed = form ? form.print(value) : 'nothing missing?';
  return (
    <li
      class={`row f-${familyOf(pointer).id} v-${verdict?.is ?? 'open'}${isLit ? ' lit' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
      onPointerEnter={() => state.hover(pointer, 'record')}
      onPointerLeave={() => state.hover(null, 'record')}
    >
      <button
        type="button"
        class="value"
        tabIndex={isStop ? 0 : -1}
        onClick={() => session.look(question)}
        onFocus={() => {
          if (!isChosen) session.look(question);
        }}
      >
        <span class="label">{label}</span>
        {printed === '' ? <span class="none">not told</span> : <bdi>{printed}</bdi>}
        <VerdictMark question={question} verdict={verdict} />
      </button>
      {warnings.map(({ code, message }, i) => (
        <p class="doubt" key={i}>
          <span aria-hidden="true">⚠</span> {code}: <bdi>{message}</bdi>
        </p>
      ))}
      {editing ? <Editor question={question} selected={editing.selected} session={session} /> : null}
      {isChosen && !editing ? <Choices question={question} verdict={verdict} session={session} /> : null}
    </li>
  );
}

function VerdictMark({ question: { form }, verdict }: Pick<RowProps, 'question' | 'verdict'>) {
  if (!verdict) return null;
  if (verdict.is === 'right') return <span class="mark">✓ right</span>;
  if (verdict.is === 'absent') return <span class="mark">✗ made up</span>;
  const right = form?.print(verdict.value) ?? '';
  return (
    <span class="mark">
      ✗ wrong: <bdi>{right === '' ? 'not told' : right}</bdi>
    </span>
  );
}

function Choices({ question, verdict, session }: Pick<RowProps, 'question' | 'verdict' | 'session'>) {
  const selected = () => session.selected();
  return (
    <div class="choices">
      <button type="button" onClick={() => session.right()}>
        {question.form ? 'Right' : 'Nothing missing'} <kbd>y</kbd>
      </button>
      <button type="button" onClick={() => session.edit(selected())}>
        {question.form ? 'Wrong…' : 'Add…'} <kbd>w</kbd>
      </button>
      {question.form ? (
        <button type="button" onClick={() => session.absent()}>
          {question.entryOf === undefined ? 'Not told' : 'Made up'} <kbd>x</kbd>
        </button>
      ) : null}
      {verdict ? (
        <button type="button" onClick={() => session.takeBack()}>
          Take back <kbd>u</kbd>
        </button>
      ) : null}
    </div>
  );
}
