/** Of private use, in place of a character that is not known, or a control; U+0002 is a hyphen at a line end. */
const STRANGE = /[\ue000-\uf8ff\ufffd\u0000\u0001\u0003-\u0008\u000e-\u001f]/g;
/** What is neither letter nor digit, without what rules, leaders and fields are drawn with. */
const SYMBOL = /[!-&(-,/:-@[\\\]^`{}~]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
const WORD = /[A-Za-z]{3,}/g;
const VOWEL = /[aeiou]/gi;
const COMMON_WORD =
  /\b(?:the|of|and|to|in|is|was|for|on|with|by|that|not|be|as|or|are|from|this|at|date|number|page|case|el|la|los|las|en|que|por|del|para|con)\b/i;

/** The parts of all characters, and of all letters, beyond which a text is none. */
const MOST_STRANGE = 0.1;
const MOST_SYMBOLS = 0.5;
const FEWEST_VOWELS = 0.28;
/** Fewer words may be a table or a name, without a common word in them. */
const ENOUGH_WORDS = 25;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a page's text can be what a reader sees on it. Fonts that do not tell which letters they draw, or tell it
 * wrongly, give characters of private use, symbols, or the letters of a cipher.
 */
export function isReadable(text: string): boolean {
  const strange = count(text, STRANGE);
  // Ordinary pages are known by their first words.
  if (strange === 0 && COMMON_WORD.test(text)) return true;
  const plain = count(text, LETTER_OR_DIGIT);
  if (strange > (plain + strange) * MOST_STRANGE) return false;
  const symbols = count(text, SYMBOL);
  if (symbols > (plain + symbols) * MOST_SYMBOLS) return false;
  if (COMMON_WORD.test(text)) return true;
  const words = text.match(WORD) ?? [];
  const letters = words.join('');
  return words.length < ENOUGH_WORDS || count(letters, VOWEL) >= letters.length * FEWEST_VOWELS;
}
