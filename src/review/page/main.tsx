import { render } from 'preact';
import { letterAt, watchAddress } from './address.js';
import { App } from './app.js';
import { browserStorage } from './browser-storage.js';
import { listenToKeys } from './keyboard.js';
import { SEARCH_ID } from './list/search-form.js';
import { Session } from './session.js';
import { State } from './state.js';
import { unpackHead } from './unpack.js';
import { VerdictStore } from './verdict-store.js';

/** What the page does once it is loaded. */
async function main(root: HTMLElement): Promise<void> {
  try {
    const head = await unpackHead();
    const state = new State(head, letterAt(head.letters) ?? 0);
    watchAddress(state);
    const store = new VerdictStore(browserStorage());
    const session = new Session(state, store);
    listenToKeys(session, () => void search(state));
    addEventListener('storage', ({ key }) => store.changedElsewhere(key));
    addEventListener('beforeunload', (event) => {
      if (store.wouldBeLost) event.preventDefault();
    });
    render(<App session={session} />, root);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}

/** Goes to the field that letters are searched by, where there are several. */
async function search(state: State): Promise<void> {
  if (state.head.letters.length === 1) return;
  state.show('list');
  // In a narrow window the list is there once it is drawn, which is the next thing to be done.
  await Promise.resolve();
  document.getElementById(SEARCH_ID)?.focus();
}

void main(document.getElementById('imr-root')!);
