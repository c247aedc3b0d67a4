import {
  acoemChapter,
  type GuidelineRow,
  GUIDELINES,
  PUBLISHER_WORDS,
} from '../../vocabulary/guidelines/guidelines.js';
import { type CitationDraft, type PageRange, type Stretch, trimStretch } from './citation.js';
import type { Doubt } from '../found.js';
import { type CitedWord, citedWords, NameBook } from './names.js';
import { findPages, rangesIn } from './pages.js';
import { isPublished, splitTitles } from './section-titles.js';

const NAMES = new NameBook<GuidelineRow>();
for (const row of GUIDELINES) for (const name of [row.name, ...(row.also ?? [])]) NAMES.add(name, row);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What may stand between a guideline's name and its sections: "Guidelines (Effective July 18, 2009)", "2016 Guidelines". */
const AFTER_NAME = new RegExp(
  `(?:,? Chapter\\b(?: \\d{1,2}\\b)?)?(?:,? Guidelines?\\b(?:\\(s\\))?)?(?:[,:]? ?\\(?(?:(?:ACOEM|Revised|Effective|Updated|Dated),? )?(?:${MONTH},? (?:\\d{1,2}, ?)?)?(?<year>(?:19|20)\\d{2})\\b\\)?(?![-/.]\\d))?(?: Guidelines?\\b)?`,
  'iy',
);
const LABEL = /[\s,:;.-]*(?:Sections?(?:\(s\))?:|Sections?\(s\))\s*/iy;
const PAGE_LABEL = /[\s,:;.-]*Pages?\(s\):?/iy;
const CHAPTER_NUMBER = /\bChapter (?<number>\d{1,2})\b/i;
const YEAR = /^(?:19|20)\d{2}$/;
const SEPARATOR = /[,;:./]/;

/** A guideline named in a clause, and where what is said of it starts. */
interface Entry {
  readonly from: number;
  readonly name: { readonly value: string; readonly at: Stretch } | undefined;
  readonly row: GuidelineRow | undefined;
  readonly year: { readonly value: number; readonly at: Stretch } | undefined;
  readonly end: number;
}

/**
 * The guidelines of an MTUS clause: `G Y, Section(s): S, S, and G Y`, in 2014 and 2015 `G [S] Page(s): P, G [S] Page(s): P`, before that
 * `publisher, Chapter n, G, [S], pages P`. A clause that names no guideline is one citation without a name, and a doubt.
 */
export function readMtusClause(text: string, clause: Stretch): CitationDraft[] {
  const words = citedWords(text, clause[0], clause[1]);
  const entries = entriesOf(text, words, clause);
  if (entries.length === 0) return [unnamed(text, clause)];
  return entries.flatMap((entry, i) => citationsOf(text, entry, entries[i + 1]?.from ?? clause[1]));
}

/** Whether a stretch names a guideline of the MTUS that is known. */
export function namesMtusGuideline(text: string, [start, end]: Stretch): boolean {
  return entriesOf(text, citedWords(text, start, end), [start, end]).some(({ row }) => row !== undefined);
}

// ---- where each guideline starts --------------------------------------------------------------------------------------

function entriesOf(text: string, words: readonly CitedWord[], clause: Stretch): Entry[] {
  const entries: Entry[] = [];
  /** The first word of the publisher's words in front of the name. */
  let lead = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const parted = i > 0 && SEPARATOR.test(text.slice(words[i - 1]!.end, word.start));
    if (word.key === 'and') lead = entries.length > 0 || !onlyPublisher(words, lead, i) ? i + 1 : lead;
    else if (parted && (entries.length > 0 || !onlyPublisher(words, lead, i))) lead = i;
    const name = lead <= i && onlyPublisher(words, lead, i) ? NAMES.at(words, i) : undefined;
    if (!name) continue;
    const last = words[i + name.length - 1]!;
    const entry = entryAt(
      text,
      words[entries.length === 0 ? 0 : lead]!.start,
      closed(text, [word.start, last.end]),
      name.entry,
    );
    if ((entries.length === 0 && lead === 0) || isNext(text, entry, entries.at(-1), clause[1])) {
      entries.push({ ...entry, year: entry.year ?? (entries.length === 0 ? yearIn(words.slice(lead, i)) : undefined) });
      while (i + 1 < words.length && words[i + 1]!.start < entry.end) i++;
      lead = i + 1;
    } else i += name.length - 1;
  }
  const [first] = entries;
  const unknown = unknownEntries(text, words, entries);
  if (first && unknown.length === 0) return entries;
  const all = [...entries, ...unknown].sort((a, b) => a.from - b.from);
  return all.length > 0 ? all : byChapterNumber(text, words, clause);
}

/** A name with the parenthesis that closes it: "Coronavirus (COVID-19)". */
const closed = (text: string, [start, end]: Stretch): Stretch => [
  start,
  text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end,
];

const onlyPublisher = (words: readonly CitedWord[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ key }) => PUBLISHER_WORDS.has(key) || /^\d+$/.test(key));
const tellsPublisher = (text: string, [start, end]: Stretch): boolean => {
  const words = citedWords(text, start, end);
  return onlyPublisher(words, 0, words.length);
};

function entryAt(text: string, from: number, name: Stretch, row: GuidelineRow | undefined): Entry {
  AFTER_NAME.lastIndex = name[1];
  const match = AFTER_NAME.exec(text);
  const end = name[1] + (match?.[0].length ?? 0);
  const year = match?.groups!['year'];
  const yearAt = year === undefined ? 0 : text.lastIndexOf(year, end);
  return {
    from,
    name: { value: text.slice(...name), at: name },
    row,
    year: year === undefined ? undefined : { value: Number(year), at: [yearAt, yearAt + 4] },
    end,
  };
}

/** Behind another guideline, a name is that of the next one by its year, the word Guidelines, a label of its own, or where it can be no section's title. */
function isNext(text: string, entry: Entry, previous: Entry | undefined, to: number): boolean {
  const behind = text.slice(entry.name!.at[1], entry.end);
  if (entry.year || (/guideline/i.test(behind) && !/^ for\b/.test(text.slice(entry.end, to)))) return true;
  if (CHAPTER_NUMBER.test(text.slice(entry.from, entry.name!.at[0]))) return true;
  // Of two chapters with pages right behind them neither is the other's section.
  if (entry.row?.alsoTitle && !(previous && hasPages(text, previous.end) && hasPages(text, entry.end))) return false;
  LABEL.lastIndex = entry.end;
  return (
    LABEL.test(text) ||
    hasPages(text, entry.end) ||
    /^(?: Chapter\b.*)?[\s,.;]*$|^[,.;] /.test(text.slice(entry.end, to))
  );
}

const hasPages = (text: string, at: number): boolean => {
  PAGE_LABEL.lastIndex = at;
  return PAGE_LABEL.test(text);
};

const yearIn = (words: readonly CitedWord[]): Entry['year'] => {
  const year = words.find(({ key }) => YEAR.test(key));
  return year && { value: Number(year.key), at: [year.start, year.end] };
};

/** Names that are not in the vocabulary: in front of a year that no known one has, or in front of the first label. */
function unknownEntries(text: string, words: readonly CitedWord[], known: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const [i, word] of words.entries()) {
    if (!YEAR.test(word.key) || known.some(({ from, end }) => from <= word.start && word.start < end)) continue;
    const behind = text.slice(word.end, word.end + 14);
    if (!/^(?: Guidelines?\b)?(?:[,;.]? ?Sections?\(s\)|,? and\b|[.,;]? *$|[.,;] )/.test(behind)) continue;
    const isFirst = known.length === 0 && found.length === 0;
    const head = isFirst ? words[0]!.start : startAfterAnd(text, words, i);
    if (head === undefined || head >= word.start || /\b(?:Section|Page)\(s\)/i.test(text.slice(head, word.start)))
      continue;
    const name = trimStretch(text, [head, word.start], ' ,;:.(');
    const end = name[1] - (/ Guidelines?$/i.exec(text.slice(...name))?.[0].length ?? 0);
    if (end > name[0] && !tellsPublisher(text, [name[0], end]))
      found.push(entryAt(text, name[0], [name[0], end], undefined));
  }
  if (known.length > 0 || found.length > 0 || words.length === 0) return found;
  const label = /[ ,]+(?:Sections?|Pages?)\(s\):/i.exec(text.slice(words[0]!.start));
  if (!label || label.index === 0) return [];
  const name: Stretch = [words[0]!.start, words[0]!.start + label.index];
  return tellsPublisher(text, name) ? [] : [entryAt(text, name[0], name, undefined)];
}

/** The word behind the last ", and" or "; and" before a word. */
function startAfterAnd(text: string, words: readonly CitedWord[], before: number): number | undefined {
  for (let i = before - 1; i > 0; i--) {
    if (
      words[i]!.key === 'and' &&
      SEPARATOR.test(text.slice(words[i - 1]!.end, words[i]!.start)) &&
      /^\p{Lu}/u.test(text.slice(words[i + 1]!.start))
    )
      return words[i + 1]!.start;
  }
  return undefined;
}

/** An ACOEM chapter that goes by its number alone. */
function byChapterNumber(text: string, words: readonly CitedWord[], clause: Stretch): Entry[] {
  const match = CHAPTER_NUMBER.exec(text.slice(...clause));
  const title = match && acoemChapter(Number(match.groups!['number']));
  if (!match || !title) return [];
  const at: Stretch = [clause[0] + match.index, clause[0] + match.index + match[0].length];
  const row = GUIDELINES.find(({ name }) => name === title);
  return [{ from: words[0]!.start, name: { value: title, at }, row, year: yearIn(words), end: at[1] }];
}

function unnamed(text: string, clause: Stretch): CitationDraft {
  const at = trimStretch(text, clause);
  const doubt: Doubt = {
    code: 'unread-citation',
    message: `"${text.slice(...at).slice(0, 80)}" is said to be of the MTUS but names no guideline of it.`,
    path: '/guideline',
  };
  return { authority: 'MTUS', at, pages: findPages(text, at).flatMap(({ ranges }) => ranges), doubts: [doubt] };
}

// ---- what is said of a guideline --------------------------------------------------------------------------------------

/** One citation of a guideline, or one a title where each title has its own pages. */
function citationsOf(text: string, entry: Entry, to: number): CitationDraft[] {
  const whole = withoutConjunction(text, trimStretch(text, [entry.from, Math.max(entry.end, to)]));
  LABEL.lastIndex = entry.end;
  const label = LABEL.exec(text);
  const list: Stretch = [entry.end + (label?.[0].length ?? 0), Math.max(entry.end, whole[1])];
  const year = entry.year ?? editionYear(text, list);
  const titles = entry.row?.titles;
  // Without a label, what tells the publisher again is no title.
  const isTitle = (at: Stretch): boolean =>
    label !== null || !tellsPublisher(text, at) || (titles !== undefined && isPublished(text.slice(...at), titles));
  const mentions = findPages(text, list);
  const doubts: Doubt[] = entry.row
    ? []
    : [
        {
          code: 'unknown-guideline',
          message: `"${entry.name!.value}" is none of the MTUS guidelines known; its name was kept as printed.`,
          path: '/guideline',
        },
      ];
  const citation = (at: Stretch, { sections, pages }: Parts): CitationDraft => ({
    authority: 'MTUS',
    guideline: entry.name,
    year,
    at,
    sections,
    pages,
    doubts: [...doubts, ...titleDoubts(text, sections, entry.row)],
  });
  if (mentions.length === 0) return [citation(whole, partsOf(text, list, isTitle))];
  return mentions.map((mention, i) => {
    const from = mentions[i - 1]?.at[1] ?? list[0];
    const before = partsOf(text, [from, mention.at[0]], isTitle);
    const behind =
      i === mentions.length - 1 ? partsOf(text, [mention.at[1], list[1]], isTitle) : { sections: [], pages: [] };
    const at = trimStretch(text, [i === 0 ? whole[0] : from, i === mentions.length - 1 ? whole[1] : mention.at[1]]);
    return citation(at, {
      sections: [...before.sections, ...behind.sections],
      pages: [...before.pages, ...mention.ranges, ...behind.pages],
    });
  });
}

const EDITION_YEAR = new RegExp(
  `\\b(?:Edition|Ed\\.?|Guidelines?|Effective|Revised)[ ,(]*(?:${MONTH} (?:\\d{1,2}, ?)?)?(?<year>(?:19|20)\\d{2})\\b`,
  'i',
);

/** The year of an edition that is told behind the name: "(ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9)". */
function editionYear(text: string, [start, end]: Stretch): Entry['year'] {
  const match = EDITION_YEAR.exec(text.slice(start, end));
  const to = match && start + match.index + match[0].length;
  return to === null ? undefined : { value: Number(text.slice(to - 4, to)), at: [to - 4, to] };
}

/** ", and" before the next guideline belongs to neither. */
function withoutConjunction(text: string, [start, end]: Stretch): Stretch {
  return [start, end - (/[\s,;.]+(?:and|as well as|&)$/i.exec(text.slice(start, end))?.[0].length ?? 0)];
}

interface Parts {
  readonly sections: readonly Stretch[];
  readonly pages: readonly PageRange[];
}

const TITLE_LEAD = /^(?:(?:and|&|under|the)(?= )|[-\u2013:(] ?|Sections?(?:\(s\))?:? (?=\S)|Pages?\(s\):? ?)+ ?/i;
const TITLE_TAIL = /(?: (?:sections?|topic)|[\s,;:.-]+)+$/i;
const PAGE_NUMBER = /^\d{1,3}(?: ?[-\u2013] ?\d{1,3})?$/;
const REGULATION = /\b97\d\d\.\d[\d.]*(?: ?(?:-|\u2013|to|through|et) ?(?:seq|§? ?\.?\d[\d.]*))?/;

/** Titles of a list; a bare number in it is a page, a regulation goes by its number. */
function partsOf(text: string, list: Stretch, isTitle: (at: Stretch) => boolean): Parts {
  const sections: Stretch[] = [];
  const pages: PageRange[] = [];
  for (const [start, end] of splitTitles(text, list)) {
    const regulation = REGULATION.exec(text.slice(start, end));
    const from = regulation
      ? start + regulation.index
      : start + (TITLE_LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
    const to = regulation
      ? from + regulation[0].replace(/\.$/, '').length
      : end - (TITLE_TAIL.exec(text.slice(from, end))?.[0].length ?? 0);
    const title: Stretch = [from, to - (isUnopened(text.slice(from, to)) ? 1 : 0)];
    const words = text.slice(...title);
    if (PAGE_NUMBER.test(words)) pages.push(...rangesIn(words, from));
    else if (regulation || (/[\p{L}\d]/u.test(words) && isTitle(title))) sections.push(title);
  }
  return { sections, pages };
}

const isUnopened = (title: string): boolean => title.endsWith(')') && !title.includes('(');

/** Where the titles of a guideline are a published list, a section that is none of them is doubtful. */
function titleDoubts(text: string, sections: readonly Stretch[], row: GuidelineRow | undefined): Doubt[] {
  const list = row?.titles;
  if (!list) return [];
  return sections.flatMap((at, i) => {
    const title = text.slice(...at);
    if (isPublished(title, list) || REGULATION.test(title) || /^Table \d/i.test(title)) return [];
    return [
      {
        code: 'unknown-section-title' as const,
        message: `"${title.slice(0, 80)}" is none of the published titles of "${row.name}".`,
        path: `/sections/${i}`,
      },
    ];
  });
}
