import { guidelineName, loose } from '../annotation/compare.js';
import type { AnnotatedGuideline } from '../annotation/form.js';
import type { EvaluatedGuideline } from './records.js';

/** A guideline paragraph as sets of strings, so that how free text is split into citations makes no difference. */
export interface FoldedGuideline {
  readonly basis: string | null;
  /** "name|year" */
  readonly guidelines: readonly string[];
  /** "name of the guideline|title" */
  readonly sections: readonly string[];
  readonly authorities: readonly string[];
  readonly chapters: readonly string[];
  /** "first-last" */
  readonly pages: readonly string[];
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Page ranges as "first-last", each once. */
export const pageRanges = (ranges: readonly (readonly (number | undefined)[])[]): string[] =>
  distinct(ranges.map(([first, last]) => `${first}-${last ?? first}`));

export function foldGold(side: AnnotatedGuideline | null): FoldedGuideline {
  const mtus = side?.mtus ?? [];
  const others = side?.non_mtus ?? [];
  return {
    basis: side?.basis ?? null,
    guidelines: distinct(mtus.map((citation) => `${guidelineName(citation.guideline)}|${citation.year ?? ''}`)),
    sections: mtus.flatMap((citation) =>
      citation.sections.map((title) => `${guidelineName(citation.guideline)}|${loose(title)}`),
    ),
    authorities: distinct(others.flatMap((citation) => citation.authorities)),
    chapters: distinct(others.flatMap((citation) => citation.odg_chapters).map(loose)),
    pages: pageRanges([...mtus, ...others].flatMap((citation) => citation.pages)),
  };
}

export function foldRecord(side: EvaluatedGuideline | FoldedGuideline | null | undefined): FoldedGuideline {
  if (side && 'guidelines' in side) return side;
  const citations = side?.citations ?? [];
  const mtus = citations.filter((citation) => citation.authority === 'MTUS');
  const others = citations.filter((citation) => citation.authority !== 'MTUS');
  return {
    basis: side?.basis ?? null,
    guidelines: distinct(mtus.map((citation) => `${guidelineName(citation.guideline)}|${citation.year ?? ''}`)),
    sections: mtus.flatMap((citation) =>
      (citation.sections ?? []).map((title) => `${guidelineName(citation.guideline)}|${loose(title)}`),
    ),
    authorities: distinct(
      others.map(({ authority }) => (authority === 'ODG' || authority === 'ACOEM' ? authority : 'other')),
    ),
    chapters: distinct(
      others.filter(({ authority, chapter }) => authority === 'ODG' && chapter).map(({ chapter }) => loose(chapter)),
    ),
    pages: pageRanges(citations.flatMap((citation) => citation.pages ?? [])),
  };
}
