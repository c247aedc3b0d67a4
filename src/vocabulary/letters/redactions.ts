/** What stands where words were taken out: black squares, "[REDACTED]", "XXXX", "____", "***". */
const REDACTION = /^[[(]?(?:redacted\b[^)\]]{0,30}|[\u2588\u2589\u25a0\u25ac\s]+|x{3,}|_{2,}|\*{2,}|#{3,})[)\]]?$/i;

/** "(b)(6)", the exemption by which words were taken out, as the source of an expression. */
export const EXEMPTION = /\(b\)\s?\(\d\)(?:\s?\([A-Za-z]\))?/gi;

export const isRedaction = (words: string): boolean => REDACTION.test(words);
