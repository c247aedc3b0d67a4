const SENTENCE_END = /[.?!:]["')\]]*$/;
const SMALL_LETTER = /^\p{Ll}/u;

/** Whether a line plainly goes on in the next: a sentence is open, and small letters follow. */
export const goesOn = (line: string, next: string): boolean =>
  line !== '' && !SENTENCE_END.test(line) && SMALL_LETTER.test(next);
