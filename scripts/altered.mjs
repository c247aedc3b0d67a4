/**
 * Alters letters as their files are altered in offices, and measures what of their records is lost or changed, and how
 * much of that no warning tells.
 *
 *   npm run altered -- [--letters DIR] [--only ID,…] [--sample N] [--dist DIR] [--ocr] [--errors] [--json]
 *
 * --letters DIR  letters to alter (PDF), besides those of corpus/; default ../shared/letters, where they are. Their
 *                annotations, for the score, are looked for in the folder `gold` beside it
 * --only ID,…    these alterations only; an ID that ends in "*" stands for all that start so
 * --sample N     so many letters an alteration, taken evenly; default: all for those of texts, 30 for those of PDFs, 12
 *                for those that make images
 * --dist DIR     another build to measure, in place of dist/
 * --ocr          the alterations that make images of pages, and scans, read with recognition
 * --errors       list each value that was lost or changed silently, and each failure
 * --json         the table as JSON
 *
 * Columns: files made; letters in them; records found, and records of what is no letter (+); files that failed; values
 * of the unaltered letters; of these lost and changed or made up; of both, those that no new warning about reading
 * tells (silent), and letters that have any; letters that are all right and yet have a new warning (alarms); F1 against
 * the annotations, over all fields; seconds.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ALTERATIONS } from './alter/alterations.mjs';
import { countValues, differences, doubtsAll, lostAll, newDoubts } from './alter/compare.mjs';
import { layoutOf, textsOf } from './alter/pdfium.mjs';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const { values: options } = parseArgs({
  options: {
    letters: { type: 'string', default: path('../../shared/letters') },
    only: { type: 'string' },
    sample: { type: 'string' },
    dist: { type: 'string', default: path('../dist') },
    ocr: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const build = async (module) => await import(pathToFileURL(join(resolve(options.dist), module)));
const { extractDetermination, extractDeterminations } = await build('index.js');
const [{ evaluate }, { readGold }] = [await build('evaluate/evaluate.js'), await build('evaluate/gold.js')];

/** The records of a file, or the code of its failure. */
async function read(bytes, file) {
  try {
    const settings = { file, ...(options.ocr ? { ocr: 'auto' } : {}) };
    if (extractDeterminations) return { records: await extractDeterminations(bytes, settings), failure: null };
    return { records: [await extractDetermination(bytes, settings)], failure: null };
  } catch (error) {
    if (error.code === undefined) throw error;
    return { records: [], failure: error.code };
  }
}

/** The letters of a folder that have a record, with what alterations start from. */
async function lettersOf(folder) {
  const letters = [];
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!file.endsWith('.pdf')) continue;
    const pdf = readFileSync(join(folder, file));
    const { records, failure } = await read(pdf, file);
    if (records.length !== 1) throw new Error(`${file} is not one letter: ${failure ?? `${records.length} records`}`);
    letters.push({ name: basename(file, '.pdf'), pdf, text: textsOf(pdf).join('\f'), record: records[0] });
  }
  return letters;
}

const inputs = {
  pdf: ({ pdf }) => pdf,
  text: ({ text }) => text,
  pages: ({ pdf }) => layoutOf(pdf),
};

/** So many of a list, evenly. */
const sampled = (list, count) =>
  list.length <= count ? list : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);

/**
 * What an alteration is made of, one entry per file: `from` goes into it, `wanted` is to be found in it. A file's letters
 * are all of one folder.
 */
function filesOf({ of, takes = 1, finds = takes, images = false }, sets) {
  const usual = images ? 12 : of === 'text' ? Number.POSITIVE_INFINITY : 30;
  const most = Number(options.sample ?? usual) / finds;
  return sets.flatMap((letters, _, { length }) => {
    const files = [];
    const step = Math.min(takes, finds);
    for (let at = 0; at + step <= letters.length; at += step) {
      const from = Array.from({ length: takes }, (_unused, n) => letters[(at + n) % letters.length]);
      files.push({ from, wanted: Array.from({ length: finds }, (_unused, n) => from[n % takes]) });
    }
    return sampled(files, Math.ceil(most / length));
  });
}

/** The letters wanted, each with its record: by case number, what is left in order. `extra`: records of no letter. */
function matched(wanted, records) {
  const left = [...records];
  const take = (at) => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const found = wanted.map((letter) => ({
    letter,
    record: take(
      left.findIndex(({ case_number }) => case_number !== null && case_number === letter.record.case_number),
    ),
  }));
  for (const pair of found) pair.record ??= take(0);
  return { found, extra: left };
}

/** What became of a letter in an altered file: counts for the table, and what there is to look at, a line each. */
function fateOf({ letter, record }, { records, failure }, { blanks, doubtful = false }) {
  const told = failure !== null || records.some(doubtsAll);
  const differing = record ? differences(letter.record, record, blanks) : lostAll(letter.record, told);
  const silent = differing.filter((value) => !value.told);
  const alarms = differing.length === 0 && !doubtful ? newDoubts(letter.record, record) : [];
  const lines = record
    ? silent.map(({ kind, path: at, was, is }) => `${kind} ${at}: ${brief(was)} -> ${brief(is)}`)
    : [`no record (${failure ?? (told ? 'told' : 'silent')})`];
  return {
    counts: {
      letters: 1,
      found: record ? 1 : 0,
      values: countValues(letter.record),
      lost: differing.filter(({ kind }) => kind === 'lost').length,
      changed: differing.filter(({ kind }) => kind !== 'lost').length,
      silent: silent.length,
      silent_letters: silent.length > 0 ? 1 : 0,
      alarms: alarms.length > 0 ? 1 : 0,
    },
    errors: [...lines, ...alarms.map(({ code, path: at, message }) => `alarm ${code} ${at}: ${message}`)].map(
      (line) => `${letter.name}: ${line}`,
    ),
  };
}

function add(row, counts) {
  for (const [name, count] of Object.entries(counts)) row[name] = (row[name] ?? 0) + count;
}

/** The row of an alteration in the table. */
async function measure(alteration, sets, gold) {
  const started = performance.now();
  const [row, failures, errors, annotated, scored] = [{}, {}, [], [], new Map()];
  for (const { from, wanted } of filesOf(alteration, sets)) {
    const content = await alteration.alter(...from.map(inputs[alteration.of]));
    if (content === null) continue;
    const name = from.map((letter) => letter.name).join('+');
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const result = await read(bytes, `${name}${alteration.of === 'text' ? '.txt' : '.pdf'}`);
    const { found, extra } = matched(wanted, result.records);
    add(row, { files: 1, failed: result.failure === null ? 0 : 1, extra: extra.length });
    if (result.failure !== null) add(failures, { [result.failure]: 1 });
    for (const { case_number } of extra) errors.push(`${name}: a record of no letter (${case_number})`);
    for (const pair of found) {
      const fate = fateOf(pair, result, alteration);
      add(row, fate.counts);
      errors.push(...fate.errors);
      const { case_number } = pair.letter.record;
      if (gold.has(case_number)) annotated.push(gold.get(case_number));
      if (pair.record) scored.set(case_number, { ...pair.record, case_number });
    }
  }
  const f1 = annotated.length > 0 ? f1Of(evaluate(annotated, scored).scores) : null;
  return {
    id: alteration.id,
    what: alteration.what,
    ...row,
    f1,
    seconds: (performance.now() - started) / 1000,
    failures,
    errors,
  };
}

/** One F1 of all fields, each counting by its annotated values. */
function f1Of(scores) {
  const all = scores.reduce((sum, { n }) => sum + n, 0);
  return scores.reduce((sum, { f1, n }) => sum + f1 * n, 0) / all;
}

const brief = (value) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-70)}` : text;
};

const COLUMNS = [
  ['alteration', -26, ({ id }) => id],
  ['files', 6, ({ files }) => files],
  ['letters', 8, ({ letters }) => letters],
  ['found', 9, ({ found, extra }) => (extra > 0 ? `${found}+${extra}` : found)],
  ['failed', 7, ({ failed }) => failed],
  ['values', 8, ({ values }) => values],
  ['lost', 7, ({ lost }) => lost],
  ['changed', 8, ({ changed }) => changed],
  ['silent', 8, ({ silent }) => silent],
  ['in', 5, ({ silent_letters }) => silent_letters],
  ['alarms', 7, ({ alarms }) => alarms],
  ['F1', 8, ({ f1 }) => (f1 === null ? '' : (100 * f1).toFixed(2))],
  ['s', 6, ({ seconds }) => seconds.toFixed(1)],
];
const inWidth = (cell, width) => (width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width));
const say = (line) => options.json || console.log(line);

const chosen = options.only
  ?.split(',')
  .map((id) => (id.endsWith('*') ? (each) => each.startsWith(id.slice(0, -1)) : (each) => each === id));
const alterations = ALTERATIONS.filter(({ id, images = false, ocr = false }) =>
  chosen ? chosen.some((isMeant) => isMeant(id)) : options.ocr ? images : !ocr,
);
const sets = [await lettersOf(options.letters), await lettersOf(path('../corpus/letters'))].filter(
  ({ length }) => length > 0,
);
const goldFolder = join(dirname(resolve(options.letters)), 'gold');
const gold = new Map(
  existsSync(goldFolder) ? (await readGold(goldFolder)).map((letter) => [letter.case_number, letter]) : [],
);

say(COLUMNS.map(([name, width]) => inWidth(name, width)).join(''));
const rows = [];
for (const alteration of alterations) {
  const row = await measure(alteration, sets, gold);
  rows.push(options.errors ? row : { ...row, errors: undefined });
  say(COLUMNS.map(([, width, cell]) => inWidth(cell(row), width)).join(''));
  for (const [code, count] of Object.entries(row.failures)) say(`    ${count} failed: ${code}`);
  if (options.errors) for (const error of row.errors) say(`    ${error}`);
}
if (options.json) console.log(JSON.stringify(rows, null, 1));
