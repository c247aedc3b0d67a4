import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Determination } from '../../../schema/determination.js';
import type { QuestionGroup } from '../../judging/questions.js';
import { type Session, useSession } from '../session.js';
import { useView } from '../state.js';
import { Additions } from './additions.js';
import { Batch, batchesOf } from './batch.js';
import { QuestionRow } from './question-row.js';

/** The record of the letter that is shown: every value with its verdict. */
export function RecordPane({ session }: { readonly session: Session }) {
  const { state } = session;
  const content = useView(state, (view) => view.content);
  const focused = useView(state, (view) => view.focused);
  const hovered = useView(state, (view) => view.hovered);
  useSession(session);
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pane.current?.parentElement) pane.current.parentElement.scrollTop = 0;
  }, [content]);
  // At once: the next key may open what takes the keyboard, and gives it back to where it was.
  useLayoutEffect(() => {
    const row = pane.current?.querySelector<HTMLElement>('[aria-current]');
    const stood = document.activeElement;
    // Another letter's value may stand where the keyboard was: nothing is done to it unasked.
    if (!row && stood !== pane.current && pane.current?.contains(stood)) pane.current.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    // Whoever walks by keys stands on the value; whoever is in the letter stays there.
    if (focused?.from === 'record') row?.querySelector<HTMLElement>('.value')?.focus({ preventScroll: true });
  }, [focused, content]);
  if (!content) return null;
  const chosen = session.question?.pointer;
  const lit = hovered ? session.ownerOf(hovered.pointer) : chosen;
  return (
    <div ref={pane} class="record" tabIndex={-1}>
      <Bar session={session} />
      {batchesOf(session.groups).map((groups, i, { length }) => (
        <Batch
          key={`${content.record.document_id}/${i}`}
          groups={groups}
          isHeld={length === 1 || groups.some(({ questions }) => questions.some(({ pointer }) => pointer === chosen))}
        >
          {() => groups.map((group) => <Group group={group} chosen={chosen} lit={lit} session={session} />)}
        </Batch>
      ))}
      <Raw record={content.record} />
    </div>
  );
}

function Group({
  group: { title, questions },
  chosen,
  lit,
  session,
}: {
  readonly group: QuestionGroup;
  readonly chosen: string | undefined;
  readonly lit: string | undefined;
  readonly session: Session;
}) {
  const { kept, open } = session;
  const there = questions.filter((question) => session.isAsked(question));
  const first = session.groups[0]!.questions[0]!.pointer;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class="values">
        {there.map((question) => (
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
      <Additions questions={there} session={session} />
    </section>
  );
}

/** How far the letter is judged, and what can be done to all of it. */
function Bar({ session }: { readonly session: Session }) {
  const { asked, judged, mistakes } = session.progress;
  return (
    <div class="bar">
      <p class="progress">
        {judged} of {asked} values judged{mistakes > 0 ? `, ${mistakes} wrong or missing` : ''}.
      </p>
      {/* Read out as it changes, but not with each verdict: then the next value is. */}
      <p role="status">{session.said}</p>
      <button type="button" onClick={() => session.accept('letter')}>
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

function Raw({ record }: { readonly record: Determination }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="raw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The whole record as JSON</summary>
      {/* tabindex: it scrolls. */}
      {isOpen ? <pre tabIndex={0}>{JSON.stringify(record, null, 2)}</pre> : null}
    </details>
  );
}
