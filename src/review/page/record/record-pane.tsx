import { useEffect, useRef } from 'preact/hooks';
import { progressOf } from '../../judging/judge.js';
import { asked } from '../../judging/questions.js';
import { type Session, useSession } from '../session.js';
import { useView } from '../state.js';
import { Additions } from './additions.js';
import { QuestionRow } from './question-row.js';

/** The record of the letter that is shown: every value with its verdict. */
export function RecordPane({ session }: { readonly session: Session }) {
  const { state } = session;
  const content = useView(state, (view) => view.content);
  const focused = useView(state, (view) => view.focused);
  const hovered = useView(state, (view) => view.hovered);
  useSession(session);
  const pane = useRef<HTMLDivElement>(null);
  const chosen = focused && session.ownerOf(focused.pointer);
  const lit = hovered ? session.ownerOf(hovered.pointer) : chosen;
  useEffect(() => {
    const row = pane.current?.querySelector<HTMLElement>('[aria-current]');
    const stood = document.activeElement;
    // Another letter's value may stand where the keyboard was: nothing is done to it unasked.
    if (!row && stood instanceof HTMLElement && pane.current?.contains(stood)) stood.blur();
    row?.scrollIntoView({ block: 'nearest' });
    // Whoever walks by keys stands on the value; whoever is in the letter stays there.
    if (focused?.from === 'record') row?.querySelector<HTMLElement>('.value')?.focus({ preventScroll: true });
  }, [focused, content]);
  if (!content) return null;
  const { record } = content;
  const { kept, open } = session;
  const there = new Set(asked(session.groups, kept).map(({ pointer }) => pointer));
  const first = session.groups[0]!.questions[0]!.pointer;
  return (
    <div ref={pane}>
      <Bar session={session} />
      {session.groups.map(({ title, questions }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul class="values">
            {questions
              .filter(({ pointer }) => there.has(pointer))
              .map((question) => (
                <QuestionRow
                  key={question.pointer}
                  question={question}
                  verdict={kept.verdicts[question.pointer]}
                  warnings={session.warningsOf(question)}
                  editing={open?.is === 'editor' && open.pointer === question.pointer ? open : null}
                  isChosen={question.pointer === chosen}
                  isLit={question.pointer === lit}
                  isStop={question.pointer === (chosen ?? first)}
                  session={session}
                />
              ))}
          </ul>
          <Additions questions={questions} session={session} />
        </section>
      ))}
      <details class="raw">
        <summary>The whole record as JSON</summary>
        {/* tabindex: it scrolls. */}
        <pre tabIndex={0}>{JSON.stringify(record, null, 2)}</pre>
      </details>
    </div>
  );
}

/** How far the letter is judged, and what can be done to all of it. */
function Bar({ session }: { readonly session: Session }) {
  const { asked, judged, mistakes } = progressOf(session.groups, session.kept);
  return (
    <div class="bar">
      <p role="status">
        {judged} of {asked} values judged{mistakes > 0 ? `, ${mistakes} wrong or missing` : ''}.
        {session.said === '' ? '' : ` ${session.said}`}
      </p>
      <button type="button" onClick={() => session.accept('letter')} disabled={judged === asked}>
        Accept all that is left <kbd>a</kbd>
      </button>{' '}
      <button type="button" onClick={() => session.missing(session.selected())}>
        Something is missing <kbd>m</kbd>
      </button>{' '}
      <button type="button" onClick={() => session.help()}>
        Keys <kbd>?</kbd>
      </button>
    </div>
  );
}
