import { LetterPane } from './letter/letter-pane.js';
import { LettersPane } from './list/letters-pane.js';
import { RecordPane } from './record/record-pane.js';
import { type Pane, type State, useView } from './state.js';

const PANES: readonly { readonly pane: Pane; readonly title: string }[] = [
  { pane: 'list', title: 'Letters' },
  { pane: 'letter', title: 'Letter' },
  { pane: 'record', title: 'Record' },
];

/** The whole page: the letters, the letter, its record; in a narrow window one of them at a time. */
export function App({ state }: { readonly state: State }) {
  const shown = useView(state, (view) => view.pane);
  const failure = useView(state, (view) => view.failure);
  const isOne = state.head.letters.length === 1;
  const panes = PANES.filter(({ pane }) => !isOne || pane !== 'list');
  return (
    <div class={`app ${isOne ? 'one' : 'many'} shows-${shown}`}>
      <nav class="tabs" aria-label="Parts of the page">
        {panes.map(({ pane, title }) => (
          <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => state.show(pane)}>
            {title}
          </button>
        ))}
      </nav>
      {failure === null ? null : (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {isOne ? null : (
        <section class="pane list-pane" aria-labelledby="list-title">
          <LettersPane state={state} />
        </section>
      )}
      <main class="pane letter-pane" aria-labelledby="letter-title">
        <LetterPane state={state} />
      </main>
      <section class="pane record-pane" aria-labelledby="record-title">
        <h2 id="record-title">Record</h2>
        <RecordPane state={state} />
      </section>
    </div>
  );
}
