import type { Determination } from '../schema/determination.js';
import { SCRIPT, STYLE } from './review-assets.js';
import { FAMILIES, familyOf } from './review-families.js';
import { cutAtEvidence, type Piece } from './review-marks.js';
import { valueGroups, type ValueGroup, type ValueRow } from './review-values.js';

/** Places longer than this many characters are only dotted under: their colour would drown what stands in them. */
const WIDE = 240;
/** Values longer than this are cut to a few lines in the list. */
const LONG = 160;

/**
 * One page of HTML that needs nothing else: the letter's text with every value's place marked, the values beside it, linked both ways,
 * the warnings on top. `letterText` is the text that the record's evidence counts in.
 */
export function renderReview(record: Determination, letterText: string): string {
  const groups = valueGroups(record);
  const ids = new RowIds(groups);
  const title = escape(record.case_number ?? record.source.file);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}: letter and record</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#values">Skip to the values</a>
<header>
<h1>${title}</h1>
<p class="facts">${escape(facts(record))}</p>
${renderWarnings(record, ids)}
<ul class="legend" aria-label="Colours">${FAMILIES.map(({ id, title }) => `<li><span class="mark f-${id}">${escape(title)}</span></li>`).join('')}</ul>
</header>
<main>
<article aria-labelledby="letter"><h2 id="letter">Letter</h2>
<div class="letter">${renderLetter(letterText, record.evidence, ids)}</div></article>
<section class="values" id="values" tabindex="-1" aria-labelledby="values-title"><h2 id="values-title">Values</h2>
${groups.map((group) => renderGroup(group, record.evidence, ids)).join('\n')}
</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The numbers that tie a value's row to its places. */
class RowIds {
  readonly #ids = new Map<string, number>();
  readonly #pointers: readonly string[];

  constructor(groups: readonly ValueGroup[]) {
    this.#pointers = groups.flatMap(({ rows }) => rows.map(({ pointer }) => pointer));
    this.#pointers.forEach((pointer, i) => this.#ids.set(pointer, i + 1));
  }

  /** The row of a value, or the first of its parts; undefined where the value has no row. */
  of(pointer: string): number | undefined {
    const own = this.#ids.get(pointer);
    if (own !== undefined) return own;
    const part = this.#pointers.find((other) => other.startsWith(`${pointer}/`));
    return part === undefined ? undefined : this.#ids.get(part);
  }
}

function facts({ source, outcome, items }: Determination): string {
  const parts = [
    source.file,
    source.layout,
    `${source.pages} ${source.pages === 1 ? 'page' : 'pages'}`,
    `${items.length} ${items.length === 1 ? 'item' : 'items'}`,
  ];
  return [...parts, ...(outcome ? [outcome.replaceAll('_', ' ')] : [])].join(' · ');
}

function renderWarnings({ warnings }: Determination, ids: RowIds): string {
  if (warnings.length === 0) return '<p>No warnings.</p>';
  const entries = warnings.map(({ code, message, path }) => {
    const row = ids.of(path);
    const where = escape(path || '/');
    return `<li><code>${escape(code)}</code> ${escape(message)} ${row === undefined ? where : `<a href="#v${row}">${where}</a>`}</li>`;
  });
  return `<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}</h2><ul>${entries.join('')}</ul></section>`;
}

function renderLetter(text: string, evidence: Determination['evidence'], ids: RowIds): string {
  const reached = new Set<number>();
  return cutAtEvidence(text, evidence)
    .map((piece) => renderPiece(piece, ids, reached))
    .join('');
}

/** `reached`: rows that a link before leads to already; one stop a value is enough for the keyboard. */
function renderPiece({ text, within, starting }: Piece, ids: RowIds, reached: Set<number>): string {
  const anchors = starting.map(({ pointer, number }) => `<span id="${placeId(pointer, number)}"></span>`).join('');
  const [innermost] = within;
  if (!innermost) return anchors + escape(text);
  const width = innermost.end - innermost.start > WIDE ? ' wide' : '';
  const look = `class="mark f-${familyOf(innermost.pointer).id}${width}" title="${escape(innermost.pointer)}"`;
  const rows = [...new Set(within.flatMap(({ pointer }) => ids.of(pointer) ?? []))];
  const [row] = rows;
  if (row === undefined) return `${anchors}<span ${look}>${escape(text)}</span>`;
  const stop = reached.has(row) ? ' tabindex="-1"' : '';
  reached.add(row);
  return `${anchors}<a ${look} href="#v${row}" data-v="${rows.join(' ')}"${stop}>${escape(text)}</a>`;
}

function renderGroup({ title, rows }: ValueGroup, evidence: Determination['evidence'], ids: RowIds): string {
  return `<h3>${escape(title)}</h3>\n<dl>\n${rows.map((row) => renderRow(row, evidence, ids)).join('\n')}\n</dl>`;
}

function renderRow({ pointer, label, value }: ValueRow, evidence: Determination['evidence'], ids: RowIds): string {
  const id = ids.of(pointer)!;
  const places = evidence[pointer] ?? [];
  const shown =
    value === null
      ? '<span class="absent">not told</span>'
      : `<span${value.length > LONG ? ` class="long" title="${escape(value)}"` : ''}>${escape(value)}</span>`;
  const links = places.map(
    ({ page }, i) =>
      `<a class="page" href="#${placeId(pointer, i)}" aria-label="${escape(`${label}: place ${i + 1} in the letter, page ${page}`)}">p. ${page}</a>`,
  );
  return `<div class="row f-${familyOf(pointer).id}" id="v${id}" data-v="${id}"><dt>${escape(label)}</dt><dd>${[shown, ...links].join(' ')}</dd></div>`;
}

/** Pointers hold only letters, digits, "_" and "/". */
const placeId = (pointer: string, number: number): string => `p${pointer.replaceAll('/', '-')}.${number}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
