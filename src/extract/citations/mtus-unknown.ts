import { type Span, trimSpan } from '../../text/span.js';
import { isYear, yearAmong } from './editions.js';
import { type MtusClause, tellsPublisher } from './mtus-clause.js';
import { guidelineAt, hasPages, type MtusGuideline, sectionsFrom } from './mtus-guideline.js';
import { startsWithin } from './spans.js';
import { trimTail } from './trim-tail.js';

/** What stands behind a guideline's year: " Guidelines", a label, ", ", " and", the end of the clause. */
const BEHIND_YEAR = /^(?: Guidelines?\b)?(?:[,;.]? ?Sections?\(s\)|,? and\b|[.,;]? *$|[.,;] )/;
const WORD_GUIDELINES = / Guidelines?$/i;
/** The first label, which stands behind the name: " Section(s):", ", Page(s):". */
const FIRST_LABEL = /(?<![ ,])[ ,]+(?:Sections?|Pages?)\(s\):/i;
const CAPITAL = /^\p{Lu}/u;

/**
 * Guidelines whose names no vocabulary has: in front of a year that is no known one's, or in front of the first label.
 */
export function unknownGuidelines(clause: MtusClause, known: readonly MtusGuideline[]): MtusGuideline[] {
  const dated = namedBeforeYears(clause, known);
  if (known.length > 0 || dated.length > 0) return dated;
  const labelled = namedBeforeLabel(clause);
  return labelled ? [labelled] : [];
}

function namedBeforeYears(clause: MtusClause, known: readonly MtusGuideline[]): MtusGuideline[] {
  const { text, words } = clause;
  const named: MtusGuideline[] = [];
  /** The last word behind ", and" that can start a name. */
  let behindAnd: number | undefined;
  let nextKnown = 0;
  for (const [i, word] of words.entries()) {
    if (startsBehindAnd(clause, i)) behindAnd = i;
    if (!isYear(word)) continue;
    while (known[nextKnown] && known[nextKnown]!.end <= word.start) nextKnown++;
    const isKnown = known[nextKnown] !== undefined && known[nextKnown]!.from <= word.start;
    if (isKnown || !BEHIND_YEAR.test(text.slice(word.end, clause.at.end))) continue;
    const isFirst = known.length === 0 && named.length === 0;
    const first = isFirst ? 0 : behindAnd;
    if (first === undefined || first >= i || clause.tellsPublisher(first, i)) continue;
    const before = { start: words[first]!.start, end: word.start };
    if (startsWithin(clause.labels, before)) continue;
    const name = trimTail(text, trimSpan(text, before, ' ,;:.('), WORD_GUIDELINES);
    named.push({ ...guidelineAt(text, before.start, name), rule: 'unknown-name-before-year' });
  }
  return named;
}

/** ", and Name": a word that may start the name of a guideline behind another. */
function startsBehindAnd(clause: MtusClause, i: number): boolean {
  const { text, words } = clause;
  return i > 1 && words[i - 1]!.key === 'and' && clause.isParted(i - 1) && CAPITAL.test(text.slice(words[i]!.start));
}

function namedBeforeLabel({ text, words, at }: MtusClause): MtusGuideline | undefined {
  const start = words[0]?.start ?? at.end;
  const label = FIRST_LABEL.exec(text.slice(start, at.end));
  const name: Span = { start, end: start + (label?.index ?? 0) };
  if (name.end === name.start || tellsPublisher(text, name)) return undefined;
  return { ...guidelineAt(text, start, name), rule: 'unknown-name-before-label' };
}

/** An ACOEM chapter that goes by its number alone. */
export function numberedGuideline({ text, words, chapters }: MtusClause): MtusGuideline | undefined {
  const [chapter] = chapters;
  if (!chapter?.row) return undefined;
  return {
    from: words[0]!.start,
    name: { value: chapter.row.name, at: chapter },
    row: chapter.row,
    year: yearAmong(words),
    end: chapter.end,
    sectionsFrom: sectionsFrom(text, chapter.end),
    hasPages: hasPages(text, chapter.end),
    rule: 'chapter-number-alone',
  };
}
