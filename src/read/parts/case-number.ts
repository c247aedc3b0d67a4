/** A digit, or the letter that recognition takes it for. */
const DIGIT = '[\\dOoIl|]';

/**
 * A case number as it may come out of a page, as the source of a regular expression. Where blanks are lost a page number
 * may touch it: it has seven digits, or eight that start with two zeros.
 */
export const RAW_CASE_NUMBER = `[Cc][Mm]\\s?${DIGIT}{2}\\s?[-\u2010-\u2015~_]?\\s?(?:[0Oo]{2}${DIGIT}{6}|${DIGIT}{4,7})`;

const PARTS = /^CM(?<year>\d{2})0*(?<number>\d+)$/;

/** What of a case number tells one case from another: the same for every way to print it. */
export function caseOf(printed: string): string {
  const plain = printed
    .toUpperCase()
    .replaceAll(/[^\dA-Z|]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL|]/g, '1');
  const { year, number } = PARTS.exec(plain)?.groups ?? {};
  return year === undefined ? plain : `CM${year}-${number!.padStart(7, '0')}`;
}

const ANY = new RegExp(`(?<![A-Za-z])${RAW_CASE_NUMBER}`, 'g');

/** The cases whose numbers stand in a text. */
export const casesIn = (text: string): ReadonlySet<string> => new Set((text.match(ANY) ?? []).map(caseOf));
