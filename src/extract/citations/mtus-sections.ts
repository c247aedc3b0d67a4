import { sliceOf, type Span } from '../../text/span.js';
import { EDITIONS, type GuidelineRow, type TitleList } from '../../vocabulary/guidelines/guidelines.js';
import type { CitationDraft, DraftDoubt, PageRange } from './citation.js';
import { tellsPublisher } from './mtus-clause.js';
import { rangesIn } from './pages.js';
import { goesByNumber, isPublished, splitTitles } from './section-titles.js';
import { trimTail } from './trim-tail.js';

/** What a list of sections holds. */
export interface Sections {
  readonly sections: NonNullable<CitationDraft['sections']>;
  readonly pages: readonly PageRange[];
}

/** What leads to a title: "and ", "under the ", "- ", "Section ", "Page(s): ". */
const LEAD = /^(?:(?:and|&|under|the)(?= )|[-\u2013:(] ?|Sections?(?:\(s\))?:? (?=\S)|Pages?\(s\):? ?)+ ?/i;
/** What stands behind a title: " section", ", ", " 8 C.C.R. ". */
const TAIL = / (?:sections?|topic|(?:8 )?C\.?C\.?R\.?|title 8)$|[\s,;:.\u00a7-]+$/i;
const PAGE_NUMBER = /^\d{1,3}(?: ?[-\u2013] ?\d{1,3})?$/;
/** A regulation or a run of them: "9792.24.2", "9792.20-.26", "9792.20 - §9792.26", "9792.20 et seq". */
const REGULATION = /\b97\d\d\.\d[\d.]*(?: ?(?:-|\u2013|to|through|et) ?(?:seq|§? ?\.?\d[\d.]*))?/;
/** "Table 12-8", "Figure 4". */
const TABLE = /^(?:Table|Figure|Algorithm) \d/i;

/** Whether a piece of a list is a table of a chapter, "Table 12-8". */
const isTable = (text: string, at: Span): boolean => TABLE.test(sliceOf(text, at));

/** How the titles of a list are told. */
export interface ReadingOfTitles {
  readonly isTitle: (at: Span) => boolean;
  /** The published titles of its edition are known, so that "and" in front of one of them parts. */
  readonly isPublishedList: boolean;
}

/** The titles of a list; a bare number in it is a page, a regulation goes by its number. */
export function readSections(text: string, list: Span, { isTitle, isPublishedList }: ReadingOfTitles): Sections {
  const sections: { at: Span; rule: string }[] = [];
  const pages: PageRange[] = [];
  for (const piece of splitTitles(text, list, isPublishedList ? 'second-known' : 'both-known')) {
    const regulation = regulationIn(text, piece);
    const at = withoutLeadAndTail(text, regulation ? { start: piece.start, end: regulation.start } : piece);
    const words = sliceOf(text, at);
    if (PAGE_NUMBER.test(words) && !regulation) pages.push(...rangesIn(words, at.start, 'bare-number'));
    else if (/[\p{L}\d]/u.test(words) && isTitle(at) && !(regulation && tellsPublisher(text, at)))
      sections.push({ at, rule: 'title' });
    if (regulation) sections.push({ at: regulation, rule: 'regulation' });
  }
  return { sections, pages };
}

function regulationIn(text: string, piece: Span): Span | undefined {
  const match = REGULATION.exec(sliceOf(text, piece));
  if (!match) return undefined;
  const start = piece.start + match.index;
  return { start, end: start + match[0].replace(/\.$/, '').length };
}

function withoutLeadAndTail(text: string, piece: Span): Span {
  const start = piece.start + (LEAD.exec(sliceOf(text, piece))?.[0].length ?? 0);
  const at = trimTail(text, { start, end: piece.end }, TAIL);
  const words = sliceOf(text, at);
  return words.endsWith(')') && !words.includes('(') ? { start, end: at.end - 1 } : at;
}

/** What two titles could be joined by. */
const MAY_BE_SEVERAL = /[,;]| (?:and|&) /;

/** The published list of titles of an edition, where there is one. */
export function titlesOf(row: GuidelineRow | undefined, year: number | undefined): TitleList | undefined {
  const list = row?.titles;
  return list && (year === undefined || EDITIONS[list].includes(year)) ? list : undefined;
}

/** Where the titles of an edition are a published list, a section that is none of them may be cut wrongly. */
export function titleDoubts(
  text: string,
  sections: Sections['sections'],
  row: GuidelineRow | undefined,
  year: number | undefined,
): DraftDoubt[] {
  const list = titlesOf(row, year);
  if (!list) return [];
  return sections.flatMap(({ at, rule }, i) => {
    const title = sliceOf(text, at);
    if (rule === 'regulation' || isTable(text, at) || isPublished(title, list)) return [];
    if (goesByNumber(title) || (sections.length === 1 && !MAY_BE_SEVERAL.test(title))) return [];
    return [
      {
        code: 'unknown-section-title' as const,
        message: `"${title.slice(0, 80)}" is none of the published titles of "${row!.name}".`,
        path: `/sections/${i}`,
      },
    ];
  });
}
