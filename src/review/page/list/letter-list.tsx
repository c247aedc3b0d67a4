import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '../address.js';
import type { Progress } from '../../judging/judge.js';
import { type Session, useSession } from '../session.js';
import { type State, useView } from '../state.js';

/** Lines drawn above and below those in sight, so that a quick scroll shows no gap. */
const SPARE = 12;
/** The height of a line in rem, as in list.css. */
const LINE = 3.5;

/** The letters that search and filters let through: of all lines, those in sight are there. */
export function LetterList({ session }: { readonly session: Session }) {
  const { state, store } = session;
  useSession(session);
  const listed = useView(state, (view) => view.listed);
  const current = useView(state, (view) => view.current);
  const found = useView(state, (view) => view.search?.found);
  const list = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 0 });
  const line = LINE * rem();

  useLayoutEffect(() => {
    const element = list.current!;
    const look = (): void => setSight({ top: element.scrollTop, height: element.clientHeight });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const place = listed.indexOf(current);
  useLayoutEffect(() => {
    const element = list.current!;
    if (place < 0) return;
    const top = place * line;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + line > element.scrollTop + element.clientHeight)
      element.scrollTop = top + line - element.clientHeight;
  }, [current, place]);

  const first = Math.max(0, Math.floor(sight.top / line) - SPARE);
  const last = Math.min(listed.length, Math.ceil((sight.top + sight.height) / line) + SPARE);
  const drawn = listed.slice(first, last);
  const isDrawn = place >= first && place < last;
  return (
    <div
      ref={list}
      class="letters"
      role="listbox"
      aria-labelledby="list-title"
      tabIndex={0}
      aria-activedescendant={isDrawn ? `letter-${current}` : undefined}
      onKeyDown={(event) => walk(event, listed, place, state)}
    >
      <div role="presentation" class="all" style={{ height: `${listed.length * line}px` }}>
        {drawn.map((index, i) => {
          const row = state.head.letters[index]!;
          const times = found?.get(index);
          return (
            <div
              key={index}
              id={`letter-${index}`}
              class="line"
              role="option"
              aria-selected={index === current}
              aria-setsize={listed.length}
              aria-posinset={first + i + 1}
              style={{ top: `${(first + i) * line}px` }}
              onClick={() => {
                void state.open(index);
                state.show('letter');
              }}
            >
              <span class="name">
                <bdi>{nameOf(row)}</bdi>
                <Judged progress={store.of(row).progress} />
              </span>
              <span class="about">
                {(row.outcome ?? 'outcome not told').replaceAll('_', ' ')}
                {row.doubts > 0 ? <b class="doubts">{plural(row.doubts, 'doubt')}</b> : null}
                {times === undefined ? null : <span>{times}× found</span>}
              </span>
            </div>
          );
        })}
      </div>
      {listed.length === 0 ? <p class="none">No letter matches.</p> : null}
    </div>
  );
}

/** How far the values of a letter are judged. */
function Judged({ progress }: { readonly progress: Progress | null }) {
  if (!progress || progress.judged === 0) return null;
  const { asked, judged, mistakes } = progress;
  const so = judged === asked ? '✓ judged' : `${judged} of ${asked} judged`;
  return <span class="judged">{mistakes > 0 ? `${so}, ${mistakes} wrong` : so}</span>;
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** So many lines "Page Up" and "Page Down" go. */
const PAGE = 10;

function walk(event: KeyboardEvent, listed: readonly number[], place: number, state: State): void {
  const goals: Record<string, number> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: listed.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const index = listed[Math.max(0, Math.min(listed.length - 1, goal))];
  if (index !== undefined) void state.open(index);
}
