import { fill } from '../../text/expressions.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { GuidelineRow } from '../../vocabulary/guidelines/guidelines.js';
import type { Told } from './citation.js';
import { MONTH_AND_DAY, YEAR } from './editions.js';

/** ", Chapter 13". */
const CHAPTER = ',? Chapter\\b(?: \\d{1,2}\\b)?';
/** " Guidelines", " Guideline(s)". */
const GUIDELINES = ',? Guidelines?\\b(?:\\(s\\))?';
/** " 2016", " (Effective July 18, 2009)", " (ACOEM October 28, 2020)"; no date in digits. */
const EDITION = fill('[,:]? ?[([]?(?:(?:{TOLD_OF}),? )?(?:{MONTH_AND_DAY})?(?<year>{YEAR})\\b[)\\]]?(?![-/.]\\d)', {
  TOLD_OF: 'ACOEM|Revised|Effective|Updated|Dated',
  MONTH_AND_DAY,
  YEAR,
});
/**
 * What may stand between a guideline's name and its sections: "Guidelines (Effective July 18, 2009)", "2016
 * Guidelines".
 */
const AFTER_NAME = new RegExp(
  fill('(?:{CHAPTER})?(?:{GUIDELINES})?(?:{EDITION})?(?: Guidelines?\\b)?', { CHAPTER, GUIDELINES, EDITION }),
  'iy',
);
/** ", Section(s): ". */
const SECTION_LABEL = /[\s,:;.-]*(?:Sections?(?:\(s\))?:|Sections?\(s\))\s*/iy;
/** " Page(s):". */
const PAGE_LABEL = /[\s,:;.-]*Pages?\(s\):?/iy;

/** A name in an MTUS clause that may be a guideline's, with what stands behind it. */
export interface NamedGuideline {
  /** Where its publisher's words start, which stand in front of the name. */
  readonly from: number;
  readonly name: { readonly value: string; readonly at: Span };
  /** Its row of the vocabulary, if it has one, and whether the name is a letter or two away from that. */
  readonly row: GuidelineRow | undefined;
  readonly isMisspelt: boolean;
  readonly year: Told<number> | undefined;
  /** Where the name and its edition end. */
  readonly end: number;
  /** Where the label of its sections ends. */
  readonly sectionsFrom: number | undefined;
  readonly hasPages: boolean;
}

/** A guideline of an MTUS clause, with the rule that made one of its name. */
export interface MtusGuideline extends NamedGuideline {
  readonly rule: string;
}

/**
 * A guideline by its name, with the edition and the labels behind it. `from`: where the words in front of the name
 * start.
 */
export function guidelineAt(
  text: string,
  from: number,
  name: Span,
  row?: GuidelineRow,
  isMisspelt = false,
): NamedGuideline {
  AFTER_NAME.lastIndex = name.end;
  const match = AFTER_NAME.exec(text)!;
  const end = name.end + match[0].length;
  return {
    from,
    name: { value: sliceOf(text, name), at: name },
    row,
    isMisspelt,
    year: yearOf(text, match, end),
    end,
    sectionsFrom: sectionsFrom(text, end),
    hasPages: hasPages(text, end),
  };
}

/** Where the label of sections that stands at an offset ends. */
export function sectionsFrom(text: string, at: number): number | undefined {
  SECTION_LABEL.lastIndex = at;
  return SECTION_LABEL.test(text) ? SECTION_LABEL.lastIndex : undefined;
}

/** Whether a label of pages stands at an offset. */
export function hasPages(text: string, at: number): boolean {
  PAGE_LABEL.lastIndex = at;
  return PAGE_LABEL.test(text);
}

function yearOf(text: string, match: RegExpExecArray, end: number): Told<number> | undefined {
  const year = match.groups!['year'];
  if (year === undefined) return undefined;
  const start = text.lastIndexOf(year, end);
  return { value: Number(year), at: { start, end: start + year.length }, rule: 'year-behind-name' };
}
