const PARTS =
  /^\s*CM[\s-]?(?:20(?=\d{2}\s?[-\u2013\u2014]))?(?<year>\d{2})\s?[-\u2013\u2014_]?\s?(?<digits>\d{1,12})(?<suffix>-?[A-Z]{1,2})?\s*$/i;
/** How many digits a published case number has behind its year. */
const DIGITS = 7;
const EXTRA_ZEROS = /^0+(?<number>0\d{6})$/;

/**
 * The regulator's case number in one form, "CM16-0999999", or null where the text is none or could be several. Zeros
 * before the digits may be lost or too many, but no other digit: no year has a million cases, so all start with one.
 */
export function normaliseCaseNumber(text: string): string | null {
  const { year, digits } = PARTS.exec(text)?.groups ?? {};
  if (year === undefined || digits === undefined) return null;
  const number = digits.length > DIGITS ? EXTRA_ZEROS.exec(digits)?.groups!['number'] : digits;
  const cut = digits.length < DIGITS && digits.startsWith('0');
  return number === undefined || cut ? null : `CM${year}-${number.padStart(DIGITS, '0')}`;
}

/** Whether a case number is printed with the digits that published ones have, and nothing behind them. */
export function isPublishedForm(text: string): boolean {
  const { digits, suffix } = PARTS.exec(text)?.groups ?? {};
  return digits?.length === DIGITS && suffix === undefined;
}
