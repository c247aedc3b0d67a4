import { render } from 'preact';
import { letterAt, watchAddress } from './address.js';
import { App } from './app.js';
import { State } from './state.js';
import { unpackHead } from './unpack.js';

/** What the page does once it is loaded. */
async function main(root: HTMLElement): Promise<void> {
  try {
    const head = await unpackHead();
    const state = new State(head, letterAt(head.letters) ?? 0);
    watchAddress(state);
    render(<App state={state} />, root);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}

void main(document.getElementById('imr-root')!);
