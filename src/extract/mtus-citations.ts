import { acoemChapter, GUIDELINE_NAMES } from '../vocabulary/guidelines.js';
import type { CitationDraft, PageRange, Stretch } from './citation.js';
import { trimStretch } from './citation.js';
import { PAGES, rangesIn } from './pages.js';
import { splitTitles } from './section-titles.js';

const YEAR = '(?:19|20)\\d{2}';
const PUBLISHER = '(?:the )?(?:CA |California )?(?:MTUS[ ,-]+)?(?:\\(?ACOEM\\)?(?: Practice)?(?: Guidelines?)?[ ,:-]*)?(?:(?:2nd|Second) Edition(?: \\(2004\\))?[ ,:-]*)?(?:Chapter \\d{1,2}[ ,:-]*)?';
const KNOWN = `(?<name>${GUIDELINE_NAMES})(?: Chapter)?`;
const AFTER_NAME = `(?:,? (?:Guidelines?|Guideline\\(s\\)))?(?:,? \\(?(?<year>${YEAR})\\)?)?(?: Guidelines?)?`;
const FIRST = new RegExp(`^${PUBLISHER}${KNOWN}\\b${AFTER_NAME}`, 'i');
const FIRST_UNKNOWN = new RegExp(`^(?<name>[^,;:]{2,90}?(?:, [^,;:]{2,40}?){0,2}?)(?: Guidelines?)? (?<year>${YEAR})\\b(?: Guidelines?)?`);
/** A guideline that follows another: by name and year, or by name and the word Guidelines or its list of sections or pages. */
const NEXT = new RegExp(
  `(?:, and|; and|,|;|\\.| and| &) ${PUBLISHER}(?:(?<name>${GUIDELINE_NAMES})(?: Chapter)?\\b(?:(?:,? Guidelines?)?,? \\(?(?<year>${YEAR})\\)?(?: Guidelines?)?| Guidelines?(?=[,. ])(?! for)|(?=,? (?:Section|Page)\\(s\\):)))`,
  'gi',
);
const NEXT_UNKNOWN = new RegExp(`(?:, and|; and) (?<name>[A-Z][^,;:.]{2,80}?) (?<year>${YEAR})\\b(?: Guidelines?)?(?=,? Section\\(s\\):|[,.]|$)`, 'g');
const SECTIONS_LABEL = /^[\s,:;.-]*(?:Sections?(?:\(s\))?:)\s*/i;
const PAGE_LIST = new RegExp(PAGES, 'gi');
const REGULATION = /^(?:Title 8,? )?(?:8 )?(?:CCR|California Code of Regulations)[ ,§]*/i;

interface Start {
  /** Where what is said of the guideline before it ends. */
  readonly before: number;
  readonly from: number;
  readonly name: { value: string; at: Stretch };
  readonly year: { value: number; at: Stretch } | undefined;
  /** Where the name and year end. */
  readonly end: number;
}

/**
 * The guidelines of an MTUS clause: `G Y, Section(s): S, S, and G Y`, or in 2014 and 2015 `G [S] Page(s): P, G [S] Page(s): P`.
 * `clause`: what follows "Decision based on MTUS". Null where no guideline can be made out.
 */
export function readMtusClause(text: string, clause: Stretch): CitationDraft[] | null {
  const starts = guidelineStarts(text, clause);
  if (starts.length === 0) return null;
  return starts.flatMap((start, i) => citationsOf(text, start, starts[i + 1]?.before ?? clause[1]));
}

function guidelineStarts(text: string, [from, to]: Stretch): Start[] {
  const words = text.slice(from, to);
  const first = FIRST.exec(words) ?? FIRST_UNKNOWN.exec(words) ?? byChapter(words);
  if (!first) return [];
  const starts = [startOf(first, from)];
  const rest = starts[0]!.end;
  const tail = text.slice(rest, to);
  const known = [...tail.matchAll(NEXT)];
  const unknown = [...tail.matchAll(NEXT_UNKNOWN)].filter(({ index, 0: all }) => !known.some((other) => other.index < index + all.length && index < other.index + other[0].length));
  for (const match of [...known, ...unknown].sort((a, b) => a.index - b.index)) starts.push(startOf(match, rest));
  return starts;
}

/** An ACOEM chapter that goes by its number alone. */
const CHAPTER_ONLY = /^(?:the )?(?:MTUS )?ACOEM[^,]{0,40}?,? Chapter (?<number>\d{1,2})\b/i;
function byChapter(words: string): RegExpExecArray | null {
  const match = CHAPTER_ONLY.exec(words);
  const title = match && acoemChapter(Number(match.groups!['number']));
  if (!match || !title) return null;
  match.groups!['title'] = title;
  return match;
}

function startOf(match: RegExpExecArray | RegExpMatchArray, offset: number): Start {
  const { name, year, title } = match.groups as Record<string, string | undefined>;
  const index = match.index ?? 0;
  const end = offset + index + match[0].length;
  const lead = /^(?:, and|; and|,|;|\.| and| &) /.exec(match[0])?.[0].length ?? 0;
  const at = name === undefined ? index : index + match[0].indexOf(name, lead);
  const shown = name ?? match[0];
  const yearAt = year === undefined ? 0 : offset + index + match[0].lastIndexOf(year);
  return {
    before: offset + index,
    from: offset + index + lead,
    name: { value: title ?? shown, at: [offset + at, offset + at + shown.length] },
    year: year === undefined ? undefined : { value: Number(year), at: [yearAt, yearAt + 4] },
    end,
  };
}

/** One citation of a guideline, or one a title where each title has its own pages. */
function citationsOf(text: string, start: Start, to: number): CitationDraft[] {
  const whole = trimStretch(text, [start.from, to]);
  const common = { authority: 'MTUS' as const, guideline: start.name, year: start.year };
  const body: Stretch = [start.end, Math.max(start.end, whole[1])];
  const label = SECTIONS_LABEL.exec(text.slice(...body));
  const list: Stretch = [start.end + (label?.[0].length ?? 0), body[1]];
  const mentions = [...text.slice(...list).matchAll(PAGE_LIST)];
  if (mentions.length === 0) {
    const { sections, pages } = label || hasWords(text, list) ? sectionsOf(text, list) : { sections: [], pages: [] };
    return [{ ...common, at: whole, sections, pages }];
  }
  const parts = mentions.map((mention, i) => {
    const previous = mentions[i - 1];
    const from = previous ? list[0] + previous.index + previous[0].length : list[0];
    const end = list[0] + mention.index + mention[0].length;
    const pageList = mention.groups!['pages']!;
    const { sections, pages } = sectionsOf(text, [from, list[0] + mention.index]);
    return { from, end, sections, pages: [...pages, ...rangesIn(pageList, end - pageList.length)] };
  });
  const last = parts.at(-1)!;
  const trailing = sectionsOf(text, [last.end, list[1]]);
  const withTrailing = [...parts.slice(0, -1), { ...last, sections: [...last.sections, ...trailing.sections], pages: [...last.pages, ...trailing.pages], end: whole[1] }];
  return withTrailing.map((part, i) => ({ ...common, at: trimStretch(text, [i === 0 ? whole[0] : part.from, part.end]), sections: part.sections, pages: part.pages }));
}

const hasWords = (text: string, [from, to]: Stretch): boolean => /[\p{L}\d]/u.test(text.slice(from, to));

/** Titles of a list; a bare number in it is a page, the word Section behind a title is no part of it. */
function sectionsOf(text: string, list: Stretch): { sections: Stretch[]; pages: PageRange[] } {
  const sections: Stretch[] = [];
  const pages: PageRange[] = [];
  for (const title of splitTitles(text, trimStretch(text, list, /[\s,;:]/))) {
    const lead = /^(?:and |& )|^[-\u2013:] ?/.exec(text.slice(...title))?.[0].length ?? 0;
    const [from, to] = trimStretch(text, [title[0] + lead, title[1]], /[\s,;:]/);
    const words = text.slice(from, to).replace(/\.$/, '');
    if (words === '' || !/[\p{L}\d]/u.test(words)) continue;
    if (/^\d{1,3}(?: ?- ?\d{1,3})?$/.test(words)) pages.push(...rangesIn(words, from));
    else {
      const regulation = REGULATION.exec(words)?.[0].length ?? 0;
      const tail = /\s(?:Sections?|Topic)$/i.exec(words)?.[0].length ?? 0;
      if (words.length - tail > regulation) sections.push([from + regulation, from + words.length - tail]);
    }
  }
  return { sections, pages };
}
