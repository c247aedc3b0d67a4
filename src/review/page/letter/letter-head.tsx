import { FAMILIES } from '../../families.js';
import type { LetterContent } from '../../page-data.js';
import { nameOf } from '../address.js';
import { type State, useView } from '../state.js';

interface Props {
  readonly state: State;
  readonly content: LetterContent | null;
}

/** What the letter is called and what kind it is, the ways to its neighbours, what the colours mean. */
export function LetterHead({ state, content }: Props) {
  const current = useView(state, (view) => view.current);
  const listed = useView(state, (view) => view.listed);
  return (
    <header class="letter-head">
      <div class="title">
        <h1 id="letter-title">
          <bdi>{nameOf(state.head.letters[current]!)}</bdi>
        </h1>
        {state.head.letters.length > 1 ? (
          <div class="neighbours">
            <button
              type="button"
              aria-label="Previous letter"
              disabled={!listed.some((index) => index < current)}
              onClick={() => state.previous()}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label="Next letter"
              disabled={!listed.some((index) => index > current)}
              onClick={() => state.next()}
            >
              ↓
            </button>
          </div>
        ) : null}
      </div>
      <p class="facts">
        {content ? factsOf(content).map((fact, i) => [i > 0 ? ' · ' : null, <bdi key={i}>{fact}</bdi>]) : null}
      </p>
      <details class="legend">
        <summary>Colours and lines</summary>
        <ul>
          {FAMILIES.map(({ id, title }) => (
            <li key={id}>
              <mark class={`piece f-${id}`}>{title}</mark>
            </li>
          ))}
        </ul>
      </details>
    </header>
  );
}

function factsOf({ record: { source, outcome, items } }: LetterContent): string[] {
  const facts = [source.file, source.layout, counted(source.pages, 'page'), counted(items.length, 'item')];
  return outcome === null ? facts : [...facts, outcome.replaceAll('_', ' ')];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
