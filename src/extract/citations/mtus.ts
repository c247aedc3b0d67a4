import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import type { CitationDraft, DraftDoubt } from './citation.js';
import { editionYear } from './editions.js';
import { MtusClause, tellsPublisher } from './mtus-clause.js';
import type { MtusGuideline } from './mtus-guideline.js';
import { decidedNames } from './mtus-names.js';
import { type ReadingOfTitles, readSections, type Sections, titleDoubts, titlesOf } from './mtus-sections.js';
import { numberedGuideline, withUnknown } from './mtus-unknown.js';
import { findPages, pagesIn } from './pages.js';
import { isPublished } from './section-titles.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

/**
 * The citations of an MTUS clause: `G Y, Section(s): S, S, and G Y`, in 2014 and 2015 `G [S] Page(s): P, G [S] Page(s):
 * P`, before that `publisher, Chapter n, G, [S], pages P`. A clause that names no guideline is one citation without a
 * name, and a doubt.
 */
export function readMtusClause(text: string, at: Span): CitationDraft[] {
  const guidelines = guidelinesIn(text, at);
  if (guidelines.length === 0) return [unnamed(text, at)];
  return guidelines.flatMap((guideline, i) => citationsOf(text, guideline, guidelines[i + 1]?.from ?? at.end));
}

/** Whether a stretch names a guideline of the MTUS that is known. */
export const namesMtusGuideline = (text: string, at: Span): boolean =>
  guidelinesIn(text, at).some(({ row }) => row !== undefined);

function guidelinesIn(text: string, at: Span): MtusGuideline[] {
  const clause = new MtusClause(text, at);
  const known = decidedNames(clause).flatMap(({ guideline, isGuideline }) => (isGuideline ? [guideline] : []));
  const guidelines = withUnknown(clause, known);
  const numbered = guidelines.length === 0 ? numberedGuideline(clause) : undefined;
  return numbered ? [numbered] : guidelines;
}

function unnamed(text: string, clause: Span): CitationDraft {
  const at = trimSpan(text, clause);
  const doubt: DraftDoubt = {
    code: 'unread-citation',
    message: `"${sliceOf(text, at).slice(0, 80)}" is said to be of the MTUS but names no guideline of it.`,
    path: '/guideline',
    at,
  };
  return { authority: { value: 'MTUS', rule: 'mtus-alone' }, at, pages: pagesIn(text, at), doubts: [doubt] };
}

/**
 * One citation of a guideline, or one a title where each title has its own pages; `to`: where the next guideline
 * starts.
 */
function citationsOf(text: string, guideline: MtusGuideline, to: number): CitationDraft[] {
  const { from, end, name, row, rule, sectionsFrom } = guideline;
  const whole = trimTail(text, trimSpan(text, { start: from, end: Math.max(end, to) }), CONJUNCTION);
  const list: Span = { start: sectionsFrom ?? end, end: Math.max(end, whole.end) };
  const year = guideline.year ?? editionYear(text, list);
  // Without a label, what tells the publisher again is no title.
  const isTitle = (at: Span): boolean =>
    sectionsFrom !== undefined ||
    !tellsPublisher(text, at) ||
    (row?.titles !== undefined && isPublished(sliceOf(text, at), row.titles));
  const titles: ReadingOfTitles = { isTitle, isPublishedList: titlesOf(row, year?.value) !== undefined };
  const citation = (at: Span, { sections, pages }: Sections): CitationDraft => ({
    authority: { value: 'MTUS', rule },
    guideline: { ...name, rule },
    year,
    at,
    sections,
    pages,
    doubts: [...nameDoubts(guideline), ...titleDoubts(text, sections, row, year?.value)],
  });
  const mentions = findPages(text, list);
  if (mentions.length === 0) return [citation(whole, readSections(text, list, titles))];
  return mentions.map((mention, i) => {
    const start = mentions[i - 1]?.at.end ?? list.start;
    const isLast = i === mentions.length - 1;
    const before = readSections(text, { start, end: mention.at.start }, titles);
    const behind = isLast ? readSections(text, { start: mention.at.end, end: list.end }, titles) : NOTHING;
    const at = { start: i === 0 ? whole.start : start, end: isLast ? whole.end : mention.at.end };
    return citation(trimSpan(text, at), {
      sections: [...before.sections, ...behind.sections],
      pages: [...before.pages, ...mention.ranges, ...behind.pages],
    });
  });
}

const NOTHING: Sections = { sections: [], pages: [] };

function nameDoubts({ row, isMisspelt, name }: MtusGuideline): DraftDoubt[] {
  if (row && !isMisspelt) return [];
  const meant = row ? `, "${row.name}" perhaps` : '';
  const message = `"${name.value}" is none of the MTUS guidelines known${meant}; its name was kept as printed.`;
  return [{ code: 'unknown-guideline', message, path: '/guideline' }];
}
