import { familyOf } from '../../families.js';
import { calledOf } from '../called.js';
import { type State, useView } from '../state.js';
import { placesOf } from './places-of.js';

/** Below the letter, in words: the value that is lit. */
export function Here({ state }: { readonly state: State }) {
  const content = useView(state, (view) => view.content);
  const focused = useView(state, (view) => view.focused?.pointer);
  const hovered = useView(state, (view) => view.hovered?.pointer);
  const pointer = hovered ?? focused;
  const said = content && pointer !== undefined ? toldOf(pointer) : 'Nothing chosen.';
  const places = content && pointer !== undefined ? placesOf(content, pointer).length : 0;
  return (
    <p class="here" role="status" aria-live={hovered === undefined ? 'polite' : 'off'}>
      {said}
      {pointer === undefined ? '' : places === 1 ? '' : ` (${places === 0 ? 'no place' : `${places} places`})`}
    </p>
  );
}

const toldOf = (pointer: string): string => `${familyOf(pointer).title}: ${calledOf(pointer)}`;
