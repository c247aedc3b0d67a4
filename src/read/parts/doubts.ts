import { matchesOf } from '../../text/matches.js';
import type { Letter, LetterNote } from '../letter.js';
import { caseOf, RAW_CASE_NUMBER } from './case-number.js';
import type { OtherPages } from './others.js';
import type { PartPage } from './parts.js';

/** Before a number: its label, or what else a running line has. Behind it: the page, another label, or nothing. */
const BEFORE = '(?:[^\\n]{0,40}Case *(?:Number|No\\.?|#) *:? *|[^a-z\\n]{0,24})';
const AFTER =
  '(?= *(?:[-|(]? *(?:Page *)?\\d{1,3}(?: *of *\\d{1,3})?[^\\w\\n]{0,4}$|[^\\w\\n]{0,4}$|[A-Z][a-z]+ [A-Z]))';
/** A case number that a label or a line of its own shows, not the prose of a letter that mentions another. */
const NAMED = new RegExp(`^ *${BEFORE}(${RAW_CASE_NUMBER})${AFTER}`, 'gm');

/** The pages of a letter that name another case than its first one does. */
export function changesOfCase(
  part: readonly PartPage[],
  { text, pageStarts }: Pick<Letter, 'text' | 'pageStarts'>,
): LetterNote[] {
  const told = new Set<string>();
  return part.flatMap(({ number, page }, i) =>
    matchesOf(page.text.replaceAll(/\r\n?/g, '\n'), NAMED).flatMap(({ 1: printed }): LetterNote[] => {
      const of = caseOf(printed!);
      if (told.has(of)) return [];
      told.add(of);
      const [own] = told;
      if (of === own) return [];
      const at = text.indexOf(printed!, pageStarts[i]);
      const start = at < 0 ? pageStarts[i]! : at;
      const lineEnd = text.indexOf('\n', start);
      const end = at < 0 ? (lineEnd < 0 ? text.length : lineEnd) : at + printed!.length;
      return [
        {
          code: 'case-number-changes',
          message: `Page ${number} has the case number ${of}, the letter ${own}: it may be a page of another letter.`,
          ...(start < end ? { span: { start, end } } : {}),
        },
      ];
    }),
  );
}

/** What stands beside each letter and belongs to none: told on the letter before it, else on the first one. */
export function leftOutBy(letters: readonly (readonly PartPage[])[], others: readonly OtherPages[]): LetterNote[][] {
  const notes = letters.map((): LetterNote[] => []);
  for (const { first_page, last_page, kind } of others) {
    const before = letters.findLastIndex(([first]) => first!.number <= first_page);
    const pages = first_page === last_page ? `Page ${first_page}` : `Pages ${first_page} to ${last_page}`;
    const holds = letters.some((part) => part.some(({ number, page }) => number === first_page && page.text !== ''));
    const [named, verb] =
      first_page === last_page ? [holds ? `Part of page ${first_page}` : pages, 'was'] : [pages, 'were'];
    notes[Math.max(0, before)]!.push({
      code: 'pages-left-out',
      message: `${named} (${kind ?? 'of a kind that does not show'}) ${verb} left out as no part of a letter.`,
    });
  }
  return notes;
}
