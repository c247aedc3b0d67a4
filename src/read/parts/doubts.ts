import { matchesOf } from '../../text/matches.js';
import type { Letter, LetterNote } from '../letter.js';
import { caseOf, RAW_CASE_NUMBER } from './case-number.js';
import type { OtherPages } from './others.js';
import type { PartPage } from './parts.js';

const NUMBER = new RegExp(RAW_CASE_NUMBER, 'g');
/** What stands on the line of a number that is named, not mentioned in prose: its label, or few words of a running line... */
const BEFORE = /(?:^.{0,40}Case *(?:Number|No\.?|#) *:? *|^[^a-z]{0,24})$/i;
/** ...and behind it the page, another label or nothing. */
const AFTER = /^ *(?:[-|(]? *(?:Page *)?\d{1,3}(?: *of *\d{1,3})?\W{0,4}$|\W{0,4}$|[A-Z][a-z]+ [A-Z])/;
const LINE_END = /[\r\n]/;

/** The case numbers that a page carries in labels and running lines. */
const namedOn = (text: string): string[] =>
  matchesOf(text, NUMBER).flatMap(({ 0: printed, index }) => {
    const before = text
      .slice(Math.max(0, index - 80), index)
      .split(LINE_END)
      .at(-1)!;
    const after = text.slice(index + printed.length, index + printed.length + 40).split(LINE_END, 1)[0]!;
    return BEFORE.test(before) && AFTER.test(after) ? [printed] : [];
  });

/** Tells where on a page of a letter or behind it a number first stands, -1 for nowhere, from one walk through the text. */
function firstPlaces(text: string, pageStarts: readonly number[]): (printed: string, page: number) => number {
  let places: Map<string, number[]> | undefined;
  return (printed, page) => {
    places ??= placesOf(text);
    const start = pageStarts[page]!;
    return places.get(printed)?.find((at) => at >= start) ?? -1;
  };
}

const placesOf = (text: string): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const { 0: printed, index } of matchesOf(text, NUMBER)) {
    const at = places.get(printed);
    if (at) at.push(index);
    else places.set(printed, [index]);
  }
  return places;
};

/** The pages of a letter that name another case than its first one does. */
export function changesOfCase(
  part: readonly PartPage[],
  { text, pageStarts }: Pick<Letter, 'text' | 'pageStarts'>,
): LetterNote[] {
  const told = new Set<string>();
  const firstIn = firstPlaces(text, pageStarts);
  return part.flatMap(({ number, page }, i) =>
    namedOn(page.text).flatMap((printed): LetterNote[] => {
      const of = caseOf(printed);
      if (told.has(of)) return [];
      told.add(of);
      const [own] = told;
      if (of === own) return [];
      const message = `Page ${number} has the case number ${of}, the letter ${own}: it may be a page of another letter.`;
      const start = pageStarts[i]!;
      const at = firstIn(printed, i);
      const lineEnd = text.indexOf('\n', start);
      const span =
        at < 0 ? { start, end: lineEnd < 0 ? text.length : lineEnd } : { start: at, end: at + printed.length };
      return [{ code: 'case-number-changes', message, ...(span.start < span.end ? { span } : {}) }];
    }),
  );
}

/** What stands beside each letter and belongs to none: told on the letter before it, else on the first one. */
export function leftOutBy(letters: readonly (readonly PartPage[])[], others: readonly OtherPages[]): LetterNote[][] {
  const notes = letters.map((): LetterNote[] => []);
  const printed = new Set(
    letters.flatMap((part) => part.flatMap(({ number, page }) => (page.text === '' ? [] : number))),
  );
  // Both stand in order.
  let before = -1;
  for (const { first_page, last_page, kind } of others) {
    while (before + 1 < letters.length && letters[before + 1]![0]!.number <= first_page) before++;
    const pages = first_page === last_page ? `Page ${first_page}` : `Pages ${first_page} to ${last_page}`;
    const [named, verb] =
      first_page === last_page
        ? [printed.has(first_page) ? `Part of page ${first_page}` : pages, 'was']
        : [pages, 'were'];
    notes[Math.max(0, before)]!.push({
      code: 'pages-left-out',
      message: `${named} (${kind ?? 'of a kind that does not show'}) ${verb} left out as no part of a letter.`,
    });
  }
  return notes;
}
