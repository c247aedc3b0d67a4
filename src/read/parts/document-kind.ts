import { OTHER_DOCUMENTS } from '../../vocabulary/letters/other-documents.js';
import { sayings, titledAs } from './titles.js';

/** That a text is some letter tells nothing. */
const KINDS = OTHER_DOCUMENTS.filter(({ id }) => id !== 'correspondence');
/** So far into a text its title stands. */
const LINES = 40;
const REACH = 12_000;
/** What a title counts beside what the text says, and what shows a kind. */
const TITLE = 3;
const ENOUGH = 3;

/** What kind of document a text is that is no letter, in the words of a message; null where it does not show. */
export function documentKind(text: string): string | null {
  const beginning = text.slice(0, REACH);
  const titles = new Set(
    beginning
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, LINES)
      .map(titledAs),
  );
  const [best] = KINDS.map((row) => ({
    kind: row.kind,
    shown: (titles.has(row) ? TITLE : 0) + sayings(beginning, row),
  })).sort((a, b) => b.shown - a.shown);
  return best && best.shown >= ENOUGH ? best.kind : null;
}
