/**
 * Renders corpus/text/*.txt, the source of truth, to corpus/letters/*.pdf, letters as they are printed: the case table
 * in two columns, headings centred, labels and item headers bold, pages ended at the form feeds and where they are
 * full. The same text gives the same bytes.
 * `--check` writes nothing and exits 1 when a PDF there is not what would be written.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdfkit';
import { HEADING, LABEL, paragraphsOf } from './letter-paragraphs.mjs';

const TEXT = new URL('../corpus/text/', import.meta.url);
const LETTERS = new URL('../corpus/letters/', import.meta.url);
const MARGIN = 72;
const RIGHT_COLUMN = 330;
const LABEL_WIDTH = 110;

const TABLE_LABELS = [
  'Case Number',
  'Date Assigned',
  'Date of Injury',
  'Decision Date',
  'UR Denial Date',
  'Priority',
  'Application Received',
];
const CELL = new RegExp(`(?<label>${TABLE_LABELS.join('|')}):`, 'g');
/** First paragraphs of items: "Brace: Upheld", "1) Regarding the request for a brace:", "1. A brace … appropriate." */
const ITEM_HEADERS = [
  '(?:: |\\bis: ?|^)(?:Upheld|Overturned|UPHELD|OVERTURNED|Withdrawn)$',
  '^\\d{1,2}[.)] Regarding the request for .*:$',
  '^\\d{1,2}\\. .* medically necessary and appropriate\\.$',
];
const ITEM_HEADER = new RegExp(ITEM_HEADERS.join('|'), 's');

/**
 * The cells of the case table that opens a page, row by row, and the paragraphs after it; no cells where there is no
 * table.
 */
function caseTable(paragraphs) {
  const from = paragraphs.findIndex((text) => text.startsWith('Case Number:'));
  const to = paragraphs.findIndex((text) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text));
  if (
    from < 0 ||
    to < from ||
    to > from + 8 ||
    !paragraphs.slice(from, to).some((text) => text.startsWith('Date Assigned:'))
  )
    return { before: [], cells: [], after: paragraphs };
  const words = paragraphs.slice(from, to + 1).join(' ');
  const marks = [...words.matchAll(CELL)];
  const cells = marks.map(({ index, groups, 0: shown }, i) => ({
    label: `${groups.label}:`,
    value: words.slice(index + shown.length, marks[i + 1]?.index).trim(),
  }));
  return { before: paragraphs.slice(0, from), cells, after: paragraphs.slice(to + 1) };
}

function drawTable(document, cells) {
  const rows = cells.length % 2 === 1 ? [[cells[0]], ...pairs(cells.slice(1))] : pairs(cells);
  for (const row of rows) {
    const top = document.y;
    let bottom = top;
    row.forEach(({ label, value }, column) => {
      const left = column === 0 ? MARGIN : RIGHT_COLUMN;
      const narrow = label.startsWith('Application') ? 70 : LABEL_WIDTH;
      document.font('Times-Bold').text(label, left, top, { width: narrow });
      bottom = Math.max(bottom, document.y);
      document.font('Times-Roman').text(value, left + LABEL_WIDTH, top, { width: 120 });
      bottom = Math.max(bottom, document.y);
    });
    document.x = MARGIN;
    document.y = bottom;
  }
  document.moveDown(1);
}

const pairs = (cells) => cells.flatMap((cell, i) => (i % 2 === 0 ? [cells.slice(i, i + 2)] : []));

function drawParagraph(document, text) {
  if (text === '') {
    document.moveDown(0.8);
    return;
  }
  if (HEADING.test(text)) {
    document.moveDown(0.4).font('Times-Bold').text(text, MARGIN, document.y, { align: 'center' });
    return;
  }
  const bold = ITEM_HEADER.test(text) ? text : (LABEL.exec(text)?.[0] ?? '');
  const rest = text.slice(bold.length);
  if (bold) document.font('Times-Bold').text(bold, MARGIN, document.y, { continued: rest !== '' });
  if (rest) {
    if (bold) document.font('Times-Roman').text(rest);
    else document.font('Times-Roman').text(rest, MARGIN, document.y);
  }
}

async function render(name, text) {
  const document = new PDFDocument({
    size: 'LETTER',
    margin: MARGIN,
    // Compressed streams would differ between versions of Node.js.
    compress: false,
    info: { Title: name, CreationDate: new Date(Date.UTC(2020, 0, 1)) },
  });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  const width = Math.max(...text.split(/[\n\f]/).map((line) => line.length));
  document.fontSize(12);
  text.split('\f').forEach((page, i) => {
    if (i > 0) document.addPage().fontSize(12);
    const { before, cells, after } = caseTable(paragraphsOf(page.replace(/\n$/, ''), width));
    for (const paragraph of before) drawParagraph(document, paragraph);
    if (cells.length > 0) drawTable(document, cells);
    for (const paragraph of after) drawParagraph(document, paragraph);
  });
  document.end();
  await done;
  return Buffer.concat(chunks);
}

const check = process.argv.includes('--check');
await mkdir(LETTERS, { recursive: true });
const names = (await readdir(TEXT))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();
const stale = [];
for (const name of names) {
  const path = new URL(`${name}.pdf`, LETTERS);
  const bytes = await render(name, await readFile(new URL(`${name}.txt`, TEXT), 'utf8'));
  const present = await readFile(path).catch(() => null);
  if (present?.equals(bytes)) continue;
  if (check) stale.push(`${name}.pdf is ${present ? 'not up to date' : 'missing'}`);
  else await writeFile(path, bytes);
}
for (const file of await readdir(LETTERS)) {
  if (file.endsWith('.pdf') && names.includes(file.slice(0, -4))) continue;
  if (check) stale.push(`${file} has no text`);
  else await rm(new URL(file, LETTERS));
}
for (const line of stale) console.error(`corpus/letters/${line}; run: npm run corpus`);
if (stale.length > 0) process.exitCode = 1;
