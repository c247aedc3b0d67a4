import type { Passage } from '../../text/passage.js';
import type { Citation } from '../../schema/determination.js';
import type { Doubt, Found, Place } from '../found.js';

/** Offsets in a passage's text. */
export type Stretch = readonly [start: number, end: number];

/** A citation as it is found: every value with the stretch of the passage that shows it. */
export interface CitationDraft {
  readonly authority: Citation['authority'];
  readonly at: Stretch;
  readonly guideline?: { readonly value: string; readonly at: Stretch } | undefined;
  readonly year?: { readonly value: number; readonly at: Stretch } | undefined;
  readonly chapter?: { readonly value: string; readonly at: Stretch } | undefined;
  readonly sections?: readonly Stretch[];
  readonly pages?: readonly PageRange[];
  readonly doubts?: readonly Doubt[];
}

export interface PageRange {
  readonly first: number;
  readonly last: number;
  readonly at: Stretch;
}

/** The citation with its text cut from the passage and every value's place. */
export function citationOf(passage: Passage, draft: CitationDraft): Found<Citation> {
  const { authority, at, guideline, year, chapter, sections = [], pages = [], doubts = [] } = draft;
  const words = ([start, end]: Stretch): string => passage.text.slice(start, end);
  const places: Place[] = [];
  const tell = (path: string, [start, end]: Stretch): void =>
    void places.push({ path, span: passage.span(start, end) });
  tell('', at);
  tell('/text', at);
  if (guideline) tell('/guideline', guideline.at);
  if (year) tell('/year', year.at);
  if (chapter) tell('/chapter', chapter.at);
  for (const [i, section] of sections.entries()) tell(`/sections/${i}`, section);
  for (const [i, page] of pages.entries()) tell(`/pages/${i}`, page.at);
  return {
    value: {
      authority,
      guideline: guideline?.value ?? null,
      year: year?.value ?? null,
      chapter: chapter?.value ?? null,
      sections: sections.map(words),
      pages: pages.map(({ first, last }) => [first, last]),
      text: words(at),
    },
    places,
    doubts,
    reasons: [],
  };
}

/** A stretch of a text without the blanks and marks at its ends. `marks`: characters, of which each is cut off. */
export function trimStretch(text: string, [start, end]: Stretch, marks = ' ,;:.'): Stretch {
  let from = start;
  let to = end;
  while (from < to && marks.includes(text[from]!)) from++;
  while (to > from && marks.includes(text[to - 1]!)) to--;
  return [from, to];
}
