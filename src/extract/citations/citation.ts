import type { Passage } from '../../text/passage.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { Citation } from '../../schema/determination.js';
import type { Doubt, Found, Place, Reason } from '../found.js';
import { topicOf } from './canonical-topics.js';

/** A value that a passage tells: where in its text, and the rule by which it was read. */
export interface Told<T> {
  readonly value: T;
  readonly at: Span;
  readonly rule: string;
}

/** A doubt about a part of a citation; `at`: where to look, if the part itself stands nowhere. */
export type DraftDoubt = Omit<Doubt, 'span'> & { readonly at?: Span };

/** A citation as it is found in a passage: every value with its place there and its rule. */
export interface CitationDraft {
  readonly authority: Pick<Told<Citation['authority']>, 'value' | 'rule'>;
  readonly at: Span;
  readonly guideline?: Told<string> | undefined;
  readonly year?: Told<number> | undefined;
  readonly chapter?: Told<string> | undefined;
  readonly sections?: readonly Omit<Told<string>, 'value'>[];
  readonly pages?: readonly PageRange[];
  /** What else of its words was read, and is kept nowhere: its edition. */
  readonly read?: readonly Span[];
  readonly doubts?: readonly DraftDoubt[];
}

export type PageRange = Told<readonly [first: number, last: number]>;

/** The citation with its text cut from the passage, every value with its place in the letter and its rule. */
export function citationOf(passage: Passage, draft: CitationDraft): Found<Citation> {
  const { authority, at, guideline, year, chapter, sections = [], pages = [], doubts = [] } = draft;
  const places: Place[] = [];
  const reasons: Reason[] = [{ path: '/authority', rule: authority.rule }];
  const placeOf = ({ start, end }: Span): Span => passage.span(start, end);
  const tell = (path: string, part: { readonly at: Span; readonly rule?: string } | undefined): void => {
    if (part) places.push({ path, span: placeOf(part.at) });
    if (part?.rule !== undefined) reasons.push({ path, rule: part.rule });
  };
  tell('', { at });
  tell('/text', { at });
  tell('/guideline', guideline);
  tell('/year', year);
  tell('/chapter', chapter);
  for (const [i, section] of sections.entries()) tell(`/sections/${i}`, section);
  const topics = sections.map((section) => topicOf(sliceOf(passage.text, section.at)));
  for (const [i, { rule }] of topics.entries()) tell(`/topics/${i}`, { at: sections[i]!.at, rule });
  for (const [i, page] of pages.entries()) tell(`/pages/${i}`, page);
  return {
    value: {
      authority: authority.value,
      guideline: guideline?.value ?? null,
      year: year?.value ?? null,
      chapter: chapter?.value ?? null,
      sections: sections.map((section) => sliceOf(passage.text, section.at)),
      topics: topics.map(({ name }) => name),
      pages: pages.map(({ value: [first, last] }) => [first, last]),
      text: sliceOf(passage.text, at),
    },
    places,
    doubts: doubts.map(({ at: place, ...doubt }) => (place ? { ...doubt, span: placeOf(place) } : doubt)),
    reasons,
  };
}
