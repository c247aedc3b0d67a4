import type { LetterRow } from '../page-data.js';
import type { State } from './state.js';

/** The letter that is shown stands behind the "#" of the page's address, so that a reload or a link comes back to it. */

/** What a letter is called to a reader. */
export const nameOf = ({ case_number, file, part }: LetterRow): string =>
  case_number ?? (part > 1 ? `${file} (${part})` : file);

/** The place of the letter that the address tells; undefined where it tells none. */
export function letterAt(letters: readonly LetterRow[]): number | undefined {
  const told = location.hash.slice(1);
  if (told === '') return undefined;
  const index = letters.findIndex((row) => row.document_id === told || addressOf(row, letters) === told);
  return index < 0 ? undefined : index;
}

/** Its case number; its document id where that could not stand in an address or several letters have it. */
function addressOf({ case_number, document_id }: LetterRow, letters: readonly LetterRow[]): string {
  if (case_number === null || !/^[\w.-]+$/.test(case_number)) return document_id;
  return letters.filter((other) => other.case_number === case_number).length === 1 ? case_number : document_id;
}

/** Keeps the address and the title of the page at the letter that is shown, and that at the address. */
export function watchAddress(state: State): void {
  const { letters } = state.head;
  let told = -1;
  const tell = (): void => {
    const { current } = state.view;
    if (current === told) return;
    told = current;
    const row = letters[current]!;
    document.title = `${nameOf(row)}: letter and record`;
    try {
      history.replaceState(null, '', `#${addressOf(row, letters)}`);
    } catch {
      // Safari refuses where an address changes too often; it is told again with the next letter.
    }
  };
  tell();
  state.subscribe(tell);
  addEventListener('hashchange', () => {
    const index = letterAt(letters);
    if (index !== undefined) void state.open(index);
  });
}
