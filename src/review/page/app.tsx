import { ExchangeBar } from './exchange-bar.js';
import { LetterPane } from './letter/letter-pane.js';
import { LettersPane } from './list/letters-pane.js';
import { HelpDialog } from './record/help-dialog.js';
import { MissingDialog } from './record/missing-dialog.js';
import { RecordPane } from './record/record-pane.js';
import { type Session, useSession } from './session.js';
import { type Pane, useView } from './state.js';

const PANES: readonly { readonly pane: Pane; readonly title: string }[] = [
  { pane: 'list', title: 'Letters' },
  { pane: 'letter', title: 'Letter' },
  { pane: 'record', title: 'Record' },
];

/** The whole page: the letters, the letter, its record; in a narrow window one of them at a time. */
export function App({ session }: { readonly session: Session }) {
  const { state } = session;
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
      <header class="head">
        <ExchangeBar session={session} />
      </header>
      {failure === null ? null : (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {isOne ? null : (
        <section class="pane list-pane" aria-labelledby="list-title">
          <LettersPane session={session} />
        </section>
      )}
      <main class="pane letter-pane" aria-labelledby="letter-title">
        <LetterPane state={state} />
      </main>
      <section class="pane record-pane" aria-labelledby="record-title">
        <h2 id="record-title">Record</h2>
        <RecordPane session={session} />
      </section>
      <Dialogs session={session} />
    </div>
  );
}

/** What stands open over the page. */
function Dialogs({ session }: { readonly session: Session }) {
  useSession(session);
  const { open } = session;
  if (open?.is === 'missing') return <MissingDialog selected={open.selected} session={session} />;
  return open?.is === 'help' ? <HelpDialog session={session} /> : null;
}
