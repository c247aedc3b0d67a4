import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Drawn } from '../annotation/form.js';
import { VERSION } from '../version.js';
import { letterRow } from './letter-row.js';
import { inPacks, pack } from './pack.js';
import type { LetterContent, LetterRow, PageHead } from './page-data.js';

/** What stands in the head of every page, and in no other file. */
export const GENERATOR = '<meta name="generator" content="imr-extract';

/** Ten letters packed together are a third smaller than each alone, twenty hardly more, and are soon unpacked. */
const PER_PACK = 10;

/** The bundles of src/review/page, made by scripts/build.mjs; the way to them is the same from src and from dist. */
const BUNDLES = new URL('../../dist/review/page/', import.meta.url);
const bundle = (name: string): string => readFileSync(new URL(name, BUNDLES), 'utf8').trim();

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
  ).map((letters, i) => data(`imr-pack-${i}`, letters));
  const [style, script] = [bundle('main.css'), bundle('main.js')];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR} ${escape(VERSION)}">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<title>${escape(titleOf(head.letters))}</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its letters by a script of its own; let the browser run scripts to see them.</noscript>
<div id="imr-root"></div>
${data('imr-head', head)}
${packs.join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

/** The only style and the only script that a browser takes: these, byte for byte; no address, no form, no frame. */
const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

const data = (id: string, value: unknown): string =>
  `<script type="application/octet-stream" id="${id}">${pack(value)}</script>`;

function titleOf(letters: readonly LetterRow[]): string {
  const [first] = letters;
  if (first && letters.length === 1) return `${first.case_number ?? first.file}: letter and record`;
  return `${letters.length} letters and their records`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
