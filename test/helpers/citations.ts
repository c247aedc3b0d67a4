import type { Citation } from '../../src/schema/determination.js';

/** A citation on one line: authority, guideline, <chapter>, year, [sections], pages, and the text of sources of other kinds. */
export function shownCitation({ authority, guideline, chapter, year, sections, pages, text }: Citation): string {
  return [
    authority,
    guideline,
    chapter && `<${chapter}>`,
    year,
    sections.length > 0 && `[${sections.join(' | ')}]`,
    pages.length > 0 && `p. ${pages.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')}`,
    (authority === 'other' || authority === 'CCR') && `"${text}"`,
  ]
    .filter(Boolean)
    .join(' ');
}
