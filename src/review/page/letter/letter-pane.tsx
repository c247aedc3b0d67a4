import { type State, useView } from '../state.js';
import { Here } from './here.js';
import { LetterHead } from './letter-head.js';
import { LetterText } from './letter-text.js';
import { Warnings } from './warnings.js';

/** The letter that is shown: what is said of it, its warnings, its text. */
export function LetterPane({ state }: { readonly state: State }) {
  const content = useView(state, (view) => view.content);
  return (
    <>
      <LetterHead state={state} content={content} />
      <div class="letter">
        {content ? (
          <>
            <Warnings state={state} content={content} />
            <LetterText state={state} content={content} />
          </>
        ) : null}
      </div>
      <Here state={state} />
    </>
  );
}
