import { placesOfWarning } from '../../../show/evidence-places.js';
import type { LetterContent } from '../../page-data.js';
import { calledOf } from '../called.js';
import { type State, useView } from '../state.js';

interface Props {
  readonly state: State;
  readonly content: LetterContent;
}

/** All warnings of a letter in words, above its text, in which those that have a place there stand by their code. */
export function Warnings({ state, content: { record } }: Props) {
  const focused = useView(state, (view) => view.focused?.pointer);
  const { warnings } = record;
  if (warnings.length === 0) return <p class="no-warnings">No warnings.</p>;
  return (
    <details class="warnings" open>
      <summary>{warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}</summary>
      <ul>
        {warnings.slice(0, MOST).map(({ code, about, message, path }, i) => (
          <li key={i}>
            <button
              type="button"
              class={`chip about-${about}`}
              aria-pressed={focused === `/warnings/${i}`}
              onClick={() => state.focus(`/warnings/${i}`, 'list')}
            >
              {code}
            </button>{' '}
            <span class="about">
              {about === 'reading' ? 'about the reading' : 'about the letter'}
              {path === '' ? '' : `, ${calledOf(path)}`}
              {placesOfWarning(record, i).length === 0 ? ', no place in the text' : ''}:
            </span>{' '}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {warnings.length > MOST ? <p>{warnings.length - MOST} more stand in the record.</p> : null}
    </details>
  );
}

/** No letter has so many. */
const MOST = 200;
