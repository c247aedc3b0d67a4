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
    listenToKeys(session, () => {
      state.show('list');
      document.getElementById(SEARCH_ID)?.focus();
    });
    addEventListener('storage', ({ key }) => store.changedElsewhere(key));
    addEventListener('beforeunload', (event) => {
      if (store.wouldBeLost) event.preventDefault();
    });
    render(<App session={session} />, root);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}

void main(document.getElementById('imr-root')!);
