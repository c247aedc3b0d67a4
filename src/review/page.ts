import type { Drawn } from '../annotation/form.js';
import { bundleOf, dataElement, pageBegin, pageEnd } from '../page/html.js';
import { pack } from '../page/pack.js';
import { VERSION } from '../version.js';
import { letterRow } from './letter-row.js';
import type { LetterContent, LetterRow, PageHead } from './page-data.js';

/** Ten letters packed together are a third smaller than each alone, twenty hardly more, and are soon unpacked. */
const PER_PACK = 10;

/**
 * One page of HTML that needs nothing else, for letters to be looked through and judged in a browser: those with most
 * doubts about the reading come first, others in the order given. `drawn` tells how they were come by.
 */
export function reviewPage(letters: readonly LetterContent[], drawn: Drawn): string {
  const listed = letters.map((letter) => ({ letter, row: letterRow(letter.record) }));
  listed.sort((a, b) => b.row.doubts - a.row.doubts);
  const head: PageHead = { version: VERSION, drawn, letters: listed.map(({ row }) => row), perPack: PER_PACK };
  const packs = inPacks(
    listed.map(({ letter }) => letter),
    PER_PACK,
  ).map((letters, i) => dataElement(`imr-pack-${i}`, pack(letters)));
  const bundle = bundleOf('review');
  return [
    pageBegin(titleOf(head.letters), bundle),
    '<noscript>This page shows its letters by a script of its own; let the browser run scripts to see them.</noscript>\n',
    '<div id="imr-root"></div>\n',
    dataElement('imr-head', pack(head)),
    ...packs,
    pageEnd(bundle),
  ].join('');
}

/** A list cut into lists of so many. */
const inPacks = <T>(values: readonly T[], perPack: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / perPack) }, (_, i) => values.slice(i * perPack, (i + 1) * perPack));

function titleOf(letters: readonly LetterRow[]): string {
  const [first] = letters;
  if (first && letters.length === 1) return `${first.case_number ?? first.file}: letter and record`;
  return `${letters.length} letters and their records`;
}
