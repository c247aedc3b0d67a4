/**
 * The regulator's case number as letters print it, as the source of a regular expression: "CM16-0999999", with its
 * hyphen a dash, a blank or missing, the year in full ("CM2016-0999999"), too few or too many digits, a letter behind
 * them ("CM16-0999999A"). One that is blacked out in part ("CM16-0999XXX") is none.
 */
export const CASE_NUMBER = [
  'CM[\\s-]?(?:20(?=\\d{2}\\s?[-\u2013\u2014]))?\\d{2}',
  '\\s?[-\u2013\u2014_]?\\s?',
  '\\d{4,12}(?:-?[A-Z]{1,2}(?![A-Z]))?(?![\\dX\u2588\u25a0*#])',
].join('');
