/**
 * The regulator's case number as letters print it, as the source of a regular expression: "CM16-0999999", with its
 * hyphen a dash, a blank or missing.
 */
export const CASE_NUMBER = 'CM\\s?\\d{2}\\s?[-\u2013]?\\s?\\d{4,8}';
