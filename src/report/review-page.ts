import { createHash } from 'node:crypto';
import type { Determination } from '../schema/determination.js';
import { lengthOf } from '../text/span.js';
import { above, type EvidencePlace, placesOfWarning } from './evidence-places.js';
import { SCRIPT, STYLE } from './review-assets.js';
import { FAMILIES, familyOf } from './review-families.js';
import { cutAtEvidence, type Piece } from './review-marks.js';
import { valueGroups, type ValueGroup, type ValueRow } from './review-values.js';

/** Places longer than this many characters are only dotted under: their colour would drown what stands in them. */
const WIDE = 240;
/** Values longer than this are cut to a few lines in the list. */
const LONG = 160;

/** The only style and the only script that a browser takes: these, byte for byte, wherever else in the page some stand. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * One page of HTML that needs nothing else: the letter's text with the place of every value marked, the values beside
 * it, linked both ways, the warnings on top. `letterText` is the text that the record's evidence counts in.
 */
export function renderReview(record: Determination, letterText: string): string {
  const groups = valueGroups(record);
  const ids = new RowIds(groups);
  const title = escape(record.case_number ?? record.source.file);
  const legend = FAMILIES.map(({ id, title }) => `<li><span class="mark f-${id}">${escape(title)}</span></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}: letter and record</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#values">Skip to the values</a>
<header>
<h1>${title}</h1>
<p class="facts">${escape(facts(record))}</p>
${renderWarnings(record, ids)}
<ul class="legend" aria-label="Colours">${legend.join('')}</ul>
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
  /** Of values without a row of their own: the first row of their parts. */
  readonly #firstParts = new Map<string, number>();

  constructor(groups: readonly ValueGroup[]) {
    const pointers = groups.flatMap(({ rows }) => rows.map(({ pointer }) => pointer));
    for (const [i, pointer] of pointers.entries()) {
      this.#ids.set(pointer, i + 1);
      for (let at = above(pointer); at !== '' && !this.#firstParts.has(at); at = above(at))
        this.#firstParts.set(at, i + 1);
    }
  }

  /** The row of a value, or the first of its parts; undefined where the value has no row. */
  of(pointer: string): number | undefined {
    return this.#ids.get(pointer) ?? this.#firstParts.get(pointer);
  }
}

function facts({ source, outcome, items }: Determination): string {
  const parts = [source.file, source.layout, plural(source.pages, 'page'), plural(items.length, 'item')];
  return [...parts, ...(outcome ? [outcome.replaceAll('_', ' ')] : [])].join(' · ');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Each warning with what it is about, the row of its value and where in the letter to look. */
function renderWarnings(record: Determination, ids: RowIds): string {
  const { warnings } = record;
  if (warnings.length === 0) return '<p>No warnings.</p>';
  const entries = warnings.map(({ code, about, message, path }, i) => {
    const row = ids.of(path);
    const value = escape(path || '/');
    const parts = [
      `<code>${escape(code)}</code> <span class="about">${escape(about)}</span> ${escape(message)}`,
      row === undefined ? value : `<a href="#v${row}">${value}</a>`,
      ...placesOfWarning(record, i)
        .filter((place) => lengthOf(place) > 0)
        .map((place) => linkTo(place, code)),
    ];
    return `<li>${parts.join(' ')}</li>`;
  });
  const title = `<h2 id="warnings">${plural(warnings.length, 'warning')}</h2>`;
  return `<section class="warnings" aria-labelledby="warnings">${title}<ul>${entries.join('')}</ul></section>`;
}

function renderLetter(text: string, evidence: Determination['evidence'], ids: RowIds): string {
  const reached = new Set<number>();
  return cutAtEvidence(text, evidence)
    .map((piece) => renderPiece(piece, ids, reached))
    .join('');
}

/** `reached`: rows that a link before leads to already; one stop a value is enough for the keyboard. */
function renderPiece({ text, within, starting }: Piece, ids: RowIds, reached: Set<number>): string {
  const anchors = starting.map((place) => `<span id="${idOf(place)}"></span>`).join('');
  const [innermost] = within;
  if (!innermost) return anchors + escape(text);
  const width = lengthOf(innermost) > WIDE ? ' wide' : '';
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
  const links = (evidence[pointer] ?? []).map(({ page }, number) => linkTo({ pointer, number, page }, label));
  const cells = `<dt>${escape(label)}</dt><dd>${[renderValue(value), ...links].join(' ')}</dd>`;
  return `<div class="row f-${familyOf(pointer).id}" id="v${id}" data-v="${id}">${cells}</div>`;
}

function renderValue(value: string | null): string {
  if (value === null) return '<span class="absent">not told</span>';
  const long = value.length > LONG ? ` class="long" title="${escape(value)}"` : '';
  return `<span${long}>${escape(value)}</span>`;
}

/** A link to a place in the letter; `what` names what stands there. */
function linkTo(place: Pick<EvidencePlace, 'pointer' | 'number' | 'page'>, what: string): string {
  const label = escape(`${what}: place ${place.number + 1} in the letter, page ${place.page}`);
  return `<a class="page" href="#${idOf(place)}" aria-label="${label}">p. ${place.page}</a>`;
}

/** Pointers hold only letters, digits, "_" and "/". */
const idOf = ({ pointer, number }: Pick<EvidencePlace, 'pointer' | 'number'>): string =>
  `p${pointer.replaceAll('/', '-')}.${number}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
