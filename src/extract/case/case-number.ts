const CASE_NUMBER = /^\s*CM\s?(?<year>\d{2})\s?[-\u2013]?\s?0*(?<number>\d{1,7})\s*$/i;

/** The regulator's case number in one form, "CM16-0999999", or null where the text is none. */
export function normaliseCaseNumber(text: string): string | null {
  const parts = CASE_NUMBER.exec(text)?.groups;
  return parts ? `CM${parts['year']}-${parts['number']!.padStart(7, '0')}` : null;
}
