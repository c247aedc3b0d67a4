import { paragraphsOf } from '../../scripts/letter-paragraphs.mjs';
import { LAYOUTS } from '../../src/vocabulary/letters/layouts.js';
import type { ExpectedRecord } from './corpus-letters.js';

/**
 * What reaches a change: the letter's text as it is by now, the record of the whole letter, and where chance is asked,
 * its seed.
 */
export interface Subject {
  readonly text: string;
  readonly record: ExpectedRecord;
  readonly seed: number;
}

/** A way in which a letter's text is mangled on its way to a user. */
export interface Damage {
  readonly name: string;
  /** The mangled text, or null where the letter has nothing that this can change. */
  readonly apply: (subject: Subject) => string | null;
  /** The record without the fields that the change destroys; all of it where none is named. */
  readonly spares?: (record: ExpectedRecord) => ExpectedRecord;
  /** The warnings of the mangled letter, from those of the letter before it; the same where this is not named. */
  readonly warns?: (warnings: Warnings, letter: { whole: ExpectedRecord; mangled: ExpectedRecord }) => Warnings;
}

type Warnings = ExpectedRecord['warnings'];

const without = (warnings: Warnings, ...prefixes: readonly string[]): Warnings =>
  warnings.filter(({ path }) => !prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)));

/** More warnings, each given once. */
const added = (warnings: Warnings, code: string, ...paths: readonly string[]): Warnings => [
  ...warnings,
  ...paths
    .filter((path) => !warnings.some((warning) => warning.code === code && warning.path === path))
    .map((path) => ({ code, path })),
];

/** Of these values the ones that letters of a layout always give. */
const printed = (layout: string, paths: readonly string[]): string[] =>
  paths.filter((path) => LAYOUTS.some(({ id, prints }) => id === layout && prints.some((each) => each === path)));

/** Numbers from 0 up to 1 that are the same for the same seed. */
function chance(seed: number): () => number {
  let state = (Math.imul(seed, 2_654_435_761) + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const eachPage = (text: string, change: (page: string, i: number) => string): string =>
  text.split('\f').map(change).join('\f');
const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Words as a regular expression that lets any white space, a page break included, stand between them. */
const spaced = (words: string): string => words.split(' ').map(escaped).join('\\s+');

// ---- lines
// -----------------------------------------------------------------------------------------------------------

const isDoubleSpaced = (text: string): boolean =>
  /^[^\n]+\n\n[^\n]+\n\n/.test(text) &&
  text.split('\n').filter((line) => line !== '').length < text.split('\n').length * 0.55;

function singleSpaced(text: string): string {
  return isDoubleSpaced(text) ? text.replaceAll('\n\n', '\n') : text;
}

function wrapped(paragraph: string, columns: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Headings, labelled lines and the lines of the case table are paragraphs of their own, so they keep their line. */
function rewrapped(columns: number): Damage {
  return {
    name: `rewrapped at ${columns} columns`,
    apply: ({ text }) => {
      const single = singleSpaced(text);
      const width = Math.max(...single.split(/[\n\f]/).map((line) => line.length));
      return eachPage(
        single,
        (page) =>
          `${paragraphsOf(page, width)
            .map((paragraph) => (TABLE_LINE.test(paragraph) ? paragraph : wrapped(paragraph, columns)))
            .join('\n')}\n`,
      );
    },
  };
}

/**
 * The text with its paragraphs laid out anew. Only of the letter as it was written do the lines tell the paragraphs:
 * nothing goes before these.
 */
export const REWRAPS: readonly Damage[] = [60, 72, 90, 120].map(rewrapped);

const LINES: readonly Damage[] = [
  {
    name: 'all blank lines removed',
    apply: ({ text }) => text.replaceAll(/\n\s*\n/g, (gap) => (gap.includes('\f') ? '\n\f' : '\n')),
  },
  { name: 'every line double-spaced', apply: ({ text }) => singleSpaced(text).replaceAll('\n', '\n\n') },
];

// ---- pages
// -----------------------------------------------------------------------------------------------------------

/** A text of one page gets page breaks, as the printed letter has them. */
function paginated(text: string): string {
  if (text.includes('\f')) return text;
  const lines = text.split('\n');
  return lines.map((line, i) => (i > 0 && i % 40 === 0 ? `\f${line}` : line)).join('\n');
}

const PAGES: readonly Damage[] = [
  {
    name: 'a form feed at a random place',
    apply: ({ text, seed }) => {
      const gaps = [...text.matchAll(/[ \n]/g)].map(({ index }) => index);
      const at = gaps[Math.floor(chance(seed)() * gaps.length)]!;
      return `${text.slice(0, at)}\n\f${text.slice(at + 1)}`;
    },
  },
  {
    name: 'running head and page number on each page',
    apply: ({ text, record: { case_number } }) => {
      const pages = paginated(text).split('\f');
      const head = (i: number): string =>
        case_number && i > 0 ? `Final Determination Letter for IMR Case Number ${case_number}    ${i + 1}\n` : '';
      return pages
        .map((page, i) => `${head(i)}${page.replace(/\n$/, '')}\nPage ${i + 1} of ${pages.length}\n`)
        .join('\f');
    },
  },
];

// ---- what is lost
// ----------------------------------------------------------------------------------------------------

const TABLE_LINE =
  /^(?:Case Number|Date Assigned|Decision Date|Priority|Received|Date of Injury|UR Denial Date|Application(?: Received)?):|^\d{1,2}\/\d{1,2}\/\d{4}$/;
const TABLE =
  /^Case Number: (?<number>.*)\nDate Assigned: (?<assigned>.*) Date of Injury: (?<injury>.*)\nDecision Date: (?<decided>.*) UR Denial Date: (?<denied>.*)\nPriority: (?<priority>.*) Application\nReceived:\n(?<received>.*)\n/;
const LABELLED_HEAD =
  /^(?:IMR Case Number|Case Number|MAXIMUS Case Number|Dated|Date of Injury|Date of UR Decision|UR Denial Date|(?:IMR )?Application Received|Claims? Number|Employee(?: Name)?|Provider Name|Priority|Decision Date): ?.*\n/gm;
const HEAD_OF_DISCUSSION =
  /^(?:CLINICAL CASE SUMMARY|INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE|CASE SUMMARY:.*)$/m;
const RATIONALE =
  /^(?:(?:The Physician Reviewer's d|D)ecision rationale:|Rationale:|Rationale for the Decision:|RATIONALE FOR WHY[^:]*:)/gm;

/** What only the head prints; where it is gone the prose may say some of it, and the warnings tell what is missing. */
function withoutHead(record: ExpectedRecord): ExpectedRecord {
  return {
    ...record,
    case_number: null,
    date_assigned: null,
    decision_date: null,
    date_of_injury: null,
    ur_denial_date: null,
    application_received: null,
    priority: null,
  };
}

const HEAD = ['/date_assigned', '/decision_date', '/priority'];
/** Of these dates the prose may tell one; then it stands in. */
const TOLD = ['/date_of_injury', '/ur_denial_date', '/application_received'] as const;

const warnOfHead: Damage['warns'] = (warnings, { mangled }) => {
  const lost = [...HEAD, ...TOLD.filter((path) => mangled[path.slice(1) as 'date_of_injury'] === null)];
  const left = added(
    without(warnings, '/case_number', '/outcome', ...HEAD, ...TOLD),
    'missing-value',
    ...printed(mangled.layout, lost),
  );
  // The running heads may tell the case.
  return mangled.case_number === null ? added(left, 'no-case-number', '/case_number') : left;
};

const REVIEWER = ['/reviewer/licensed_states', '/reviewer/specialties'];

const warnOfFirstPage: Damage['warns'] = (warnings, letter) => {
  const headless = warnOfHead(warnings, letter);
  const { layout } = letter.whole;
  if (layout === 'notice-2013') return headless;
  if (layout !== 'professional-review') return added(headless, 'missing-value', ...printed(layout, REVIEWER));
  return added(added(without(headless, '/items'), 'unrecognised-layout', '/source/layout'), 'no-items', '/items');
};

function withoutFirstPage(record: ExpectedRecord): ExpectedRecord {
  const rest = { ...withoutHead(record), layout: '' };
  // The oldest layouts describe the reviewer after the discussion; the very first names what is asked for before it.
  if (record.layout === 'notice-2013') return { ...rest, layout: record.layout };
  if (record.layout === 'professional-review') return { ...rest, outcome: null, items: [] };
  return { ...rest, reviewer: { licensed_states: [], specialties: [], specialty_groups: [] } };
}

type Item = ExpectedRecord['items'][number];

const emptied = (item: Item): Item => ({ ...item, rationale: null, rationale_citations: [] });

function withoutLastRationale(record: ExpectedRecord): ExpectedRecord {
  // One rationale serves all requests of the first layout, and the reviewer is described after it.
  const professional = record.layout === 'professional-review';
  const items = record.items.map((item, i) => (professional || i === record.items.length - 1 ? emptied(item) : item));
  return {
    ...record,
    items,
    ...(professional ? { reviewer: { licensed_states: [], specialties: [], specialty_groups: [] } } : {}),
  };
}

const warnOfRationale: Damage['warns'] = (warnings, { whole, mangled }) => {
  if (mangled.items.length === 0) return warnings;
  const last = `/items/${mangled.items.length - 1}`;
  const cut = added(
    without(warnings, `${last}/rationale`, `${last}/rationale_citations`),
    'truncated-letter',
    '/items',
  );
  return whole.layout === 'professional-review'
    ? added(cut, 'missing-value', ...printed(mangled.layout, REVIEWER))
    : cut;
};

const LOSSES: readonly Damage[] = [
  {
    name: 'first page gone',
    apply: ({ text }) => {
      const at = HEAD_OF_DISCUSSION.exec(text)?.index;
      return at === undefined || at === 0 ? null : text.slice(at);
    },
    spares: withoutFirstPage,
    warns: warnOfFirstPage,
  },
  {
    name: 'case table gone',
    apply: ({ text }) => {
      const end = /\f|^HOW THE|^ISSUES? AT|^Medical Qualifications|^The Expert Reviewer has/m.exec(text)?.index ?? 0;
      const head = text.slice(0, end);
      const left = head.replace(TABLE, '').replaceAll(LABELLED_HEAD, '');
      return left === head ? null : left + text.slice(end);
    },
    spares: withoutHead,
    warns: warnOfHead,
  },
  {
    name: 'cut off in the last rationale',
    apply: ({ text }) => {
      const last = [...text.matchAll(RATIONALE)].at(-1);
      if (!last) return null;
      const from = last.index + last[0].length;
      const words = /^\s*(?:\S+\s+){4}\S+/.exec(text.slice(from));
      return words ? text.slice(0, from + words[0].length) : null;
    },
    spares: withoutLastRationale,
    warns: warnOfRationale,
  },
];

// ---- order
// -----------------------------------------------------------------------------------------------------------

const ORDER: readonly Damage[] = [
  {
    name: 'case table read column by column',
    apply: ({ text }) => {
      const cells = TABLE.exec(text)?.groups;
      if (!cells) return null;
      const { number, assigned, injury, decided, denied, priority, received } = cells;
      const left = `Case Number:\nDate Assigned:\nDecision Date:\nPriority:\n\n${number}\n${assigned}\n${decided}\n${priority}`;
      return text.replace(
        TABLE,
        `${left}\n\nDate of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n${injury}\n${denied}\n${received}\n\n`,
      );
    },
  },
];

// ---- item headers
// ----------------------------------------------------------------------------------------------------

const DECISION =
  '(?::\\s+(?:Upheld|Overturned)(?: in part)?|\\s+(?:Upheld|Overturned)|\\s+(?:is|are) (?:not )?medically necessary and appropriate)';

/** The text with each item's header changed, or null where the letter has no header that ends in its decision. */
function withHeaders(
  text: string,
  { items }: ExpectedRecord,
  change: (header: string, number: number) => string,
): string | null {
  let from = 0;
  let result = '';
  for (const { request, number } of items) {
    const header = new RegExp(`^${spaced(request)}${DECISION}(?=\\s*$)`, 'm').exec(text.slice(from));
    if (!header) return null;
    result += text.slice(from, from + header.index) + change(header[0], number);
    from += header.index + header[0].length;
  }
  return result + text.slice(from);
}

/** Upper case changes how a request, its portions and the medicine in it are written, nothing else. */
function withoutCase(record: ExpectedRecord): ExpectedRecord {
  const items = record.items.map((item) => ({
    ...item,
    request: item.request.toLowerCase(),
    drug: item.drug && {
      ...item.drug,
      name: item.drug.name.toLowerCase(),
      strength: item.drug.strength?.toLowerCase() ?? null,
    },
    original: item.original && { ...item.original, text: item.original.text.toLowerCase() },
    authorized: item.authorized && { ...item.authorized, text: item.authorized.text.toLowerCase() },
  }));
  return { ...record, items };
}

const HEADERS: readonly Damage[] = [
  {
    name: 'upper-case item headers',
    apply: ({ text, record }) => withHeaders(text, record, (header) => header.toUpperCase()),
    spares: withoutCase,
  },
  {
    name: 'numbered items',
    apply: ({ text, record }) => withHeaders(text, record, (header, number) => `${number}. ${header}`),
  },
];

// ---- characters
// ------------------------------------------------------------------------------------------------------

const LIGATURES = { ffi: '\ufb03', ffl: '\ufb04', ff: '\ufb00', fi: '\ufb01', fl: '\ufb02' } as const;

/** Long plain words that start a line go to the line above by a part. */
function hyphenated(text: string, seed: number): string | null {
  const random = chance(seed);
  let broken = 0;
  const result = text.replaceAll(/(?<=[a-z,])\n([a-z]{6,})\b(?![-'])/g, (_gap, word: string) => {
    broken++;
    const at = 2 + Math.floor(random() * (word.length - 3));
    return ` ${word.slice(0, at)}-\n${word.slice(at)}`;
  });
  // Two or three hyphens at line ends are hyphens that belong to their words.
  return broken < Math.max(4, result.split('\n').length * 0.06) ? null : result;
}

const CHARACTERS: readonly Damage[] = [
  { name: 'words hyphenated at line ends', apply: ({ text, seed }) => hyphenated(text, seed) },
  {
    name: 'curly quotes',
    apply: ({ text }) =>
      text
        .replaceAll("'", '\u2019')
        .replaceAll(/"(?=\S)/g, '\u201c')
        .replaceAll('"', '\u201d'),
  },
  {
    name: 'ligatures',
    apply: ({ text }) =>
      text.replaceAll(/ffi|ffl|ff|fi|fl/g, (letters) => LIGATURES[letters as keyof typeof LIGATURES]),
  },
  {
    name: 'soft hyphens',
    apply: ({ text, seed }) => {
      const random = chance(seed);
      return text.replaceAll(/(?<=[a-z]{3})(?=[a-z]{3})/g, () => (random() < 0.05 ? '\u00ad' : ''));
    },
  },
  {
    name: 'non-breaking spaces',
    apply: ({ text, seed }) => {
      const random = chance(seed);
      return text.replaceAll(' ', () => (random() < 0.3 ? '\u00a0' : ' '));
    },
  },
  {
    name: 'tabs',
    apply: ({ text, seed }) => {
      const random = chance(seed);
      return text.replaceAll(' ', () => (random() < 0.2 ? '\t' : ' ')).replaceAll(/^(?=.)/gm, '\t');
    },
  },
  { name: 'CRLF', apply: ({ text }) => text.replaceAll('\n', '\r\n') },
];

/** The other changes, in an order in which any of them can follow those before it. */
export const OTHER_DAMAGES: readonly Damage[] = [...LOSSES, ...ORDER, ...HEADERS, ...LINES, ...PAGES, ...CHARACTERS];
