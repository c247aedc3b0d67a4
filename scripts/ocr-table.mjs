// How well scans are read: node scripts/ocr-table.mjs [--real 12] [--corpus 8] [--only fax] [--errors] [--keep DIR]
// Makes scans of letters of corpus/letters and, where they are, of ../shared/letters: each page an image of so many dots
// per inch, some askew, dirty or as a fax has it. Reads them with OCR and prints how often each field is as in the
// record of the letter itself (F1, in percent); `silent` counts differences, free text aside, that no warning is near.
// --only takes conditions whose name starts so, --errors lists the differences, --keep keeps the scans.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignItems } from '../dist/annotation/align.js';
import { extractDetermination, readLetter } from '../dist/index.js';
import { renderPage } from '../dist/read/pdf/pdfium/render.js';
import { determine } from '../dist/record/determine.js';
import { askew, faxed, pdfOf, speckled } from './scans.mjs';

const { values: options } = parseArgs({
  options: {
    real: { type: 'string', default: '12' },
    corpus: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const path = (below) => fileURLToPath(new URL(below, import.meta.url));

const CONDITIONS = [
  { name: '200 dpi', dpi: 200, alter: (image) => image },
  { name: '150 dpi', dpi: 150, alter: (image) => image },
  { name: '100 dpi', dpi: 100, alter: (image) => image },
  { name: 'askew by 1 degree', dpi: 200, alter: (image) => askew(image, 1) },
  { name: 'speckled', dpi: 200, alter: (image, seed) => speckled(image, seed) },
  { name: 'fax 204 x 98', dpi: 204, alter: (image) => faxed(image) },
].filter(({ name }) => name.startsWith(options.only));

// ---- records

const SKIPPED = /^\/(?:schema_version|document_id|source|evidence|warnings)\b/;
/** Words as they are printed, at length: a letter read wrongly makes them differ and costs no value. */
const FREE_TEXT = /rationale$|\/text$|request$/;

/** The leaves of a record: pointer and value. */
function* leaves(value, pointer = '') {
  if (value === null || typeof value !== 'object') {
    if (value !== null && value !== undefined && !SKIPPED.test(pointer)) yield [pointer, value];
  } else for (const [key, below] of Object.entries(value)) yield* leaves(below, `${pointer}/${key}`);
}

/** The record with its items in the places of those of another that they answer to. */
function aligned(record, reference) {
  const items = [];
  const pairs = new Map(alignItems(reference.items, record.items).map(([i, j]) => [j, i]));
  let next = reference.items.length;
  record.items.forEach((item, j) => (items[pairs.get(j) ?? next++] = { ...item, number: undefined }));
  return { ...record, items };
}

const said = (value) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value);
const field = (pointer) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '').slice(1);
const related = (a, b) => a === '' || b === '' || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** What of lists differs counts, not in which place of the list: only an item's own number is part of a key. */
function bag(record) {
  const counts = new Map();
  for (const [pointer, value] of leaves(record)) {
    const key = `${/^\/items\/\d+/.exec(pointer)?.[0] ?? ''} ${field(pointer)} ${JSON.stringify(said(value))}`;
    const entry = counts.get(key) ?? { pointer, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return counts;
}

function compare(reference, record, tally, name) {
  const wanted = bag({ ...reference, items: reference.items.map((item) => ({ ...item, number: undefined })) });
  const got = bag(record ? aligned(record, reference) : { items: [] });
  const warned = record
    ? record.warnings.flatMap(({ code, path: at }) => (code === 'mended-text' && at === '' ? [] : at))
    : [''];
  const add = (pointer, kind, count) => {
    const key = field(pointer);
    const counts = tally.get(key) ?? { right: 0, missed: 0, made_up: 0 };
    counts[kind] += count;
    tally.set(key, counts);
  };
  let silent = 0;
  const differ = (key, pointer, kind, count) => {
    add(pointer, kind, count);
    const free = FREE_TEXT.test(pointer);
    const unsaid = !free && !warned.some((at) => related(at, pointer));
    if (unsaid) silent += count;
    if (options.errors && !free) console.log(`  ${name}: ${kind}${unsaid ? ', silent' : ''}: ${key.trim()}`);
  };
  for (const [key, { pointer, count }] of wanted) {
    const same = Math.min(count, got.get(key)?.count ?? 0);
    if (same > 0) add(pointer, 'right', same);
    if (count > same) differ(key, pointer, 'missed', count - same);
  }
  for (const [key, { pointer, count }] of got) {
    const more = count - Math.min(count, wanted.get(key)?.count ?? 0);
    if (more > 0) differ(key, pointer, 'made_up', more);
  }
  return silent;
}

const f1 = ({ right, missed, made_up }) => (right === 0 ? 0 : (200 * right) / (2 * right + missed + made_up));

// ---- the table

function lettersIn(folder, count) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.pdf'))
    .sort();
  const step = Math.max(1, files.length / count);
  return Array.from({ length: Math.min(count, files.length) }, (_, i) => join(folder, files[Math.floor(i * step)]));
}

function recordOf(read, name) {
  try {
    return determine(read);
  } catch (error) {
    console.log(`  ${name}: ${error.message}`);
    return null;
  }
}

const letters = [
  ...lettersIn(path('../../shared/letters'), Number(options.real)),
  ...lettersIn(path('../corpus/letters'), Number(options.corpus)),
];
if (options.keep) mkdirSync(options.keep, { recursive: true });
const columns = [];
for (const { name, dpi, alter } of CONDITIONS) {
  const tally = new Map();
  let [pages, seconds, silent, failed] = [0, 0, 0, 0];
  for (const [seed, file] of letters.entries()) {
    const original = readFileSync(file);
    const reference = await extractDetermination(original);
    const images = [];
    for (let page = 0; page < reference.source.last_page; page++)
      images.push(alter(await renderPage(original, page, dpi), seed + page + 1));
    const scan = await pdfOf(images);
    const started = performance.now();
    const letter = file.split('/').at(-1).slice(0, -4);
    const read = await readLetter(scan, { ocr: 'auto' });
    const record = recordOf(read, letter);
    seconds += (performance.now() - started) / 1000;
    pages += images.length;
    if (!record) failed++;
    silent += compare(reference, record, tally, letter);
    if (options.keep) {
      const kept = join(options.keep, `${letter} ${name}`);
      writeFileSync(`${kept}.pdf`, scan);
      writeFileSync(`${kept}.txt`, read.text);
    }
  }
  columns.push({ name, tally, each: seconds / pages, silent, failed });
  console.log(`${name}: ${letters.length} letters, ${pages} pages, ${(seconds / pages).toFixed(1)} s a page`);
}
const fields = [...new Set(columns.flatMap(({ tally }) => [...tally.keys()]))].sort();
const row = (head, cells) => console.log(`| ${[head, ...cells].join(' | ')} |`);
row(
  'field',
  columns.map(({ name }) => name),
);
row(
  '---',
  columns.map(() => '---:'),
);
for (const key of fields)
  row(
    key,
    columns.map(({ tally }) => (tally.has(key) ? f1(tally.get(key)).toFixed(1) : '-')),
  );
row(
  'seconds per page',
  columns.map(({ each }) => each.toFixed(1)),
);
row(
  'no record',
  columns.map(({ failed }) => failed),
);
row(
  'silent differences',
  columns.map(({ silent }) => silent),
);
