import { type State, useView } from '../state.js';
import { nameOf } from '../address.js';

/** The letter that is shown. */
export function LetterPane({ state }: { readonly state: State }) {
  const content = useView(state, (view) => view.content);
  return (
    <>
      <h1 id="letter-title">
        <bdi>{nameOf(state.row)}</bdi>
      </h1>
      <div class="letter">{content?.text}</div>
    </>
  );
}
