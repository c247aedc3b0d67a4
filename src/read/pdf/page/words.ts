/** A page with fewer characters than this says next to nothing: a stamp, a page number. */
export const FEW_CHARACTERS = 100;
/** So many filled shapes are letters drawn as outlines, in place of text or beside some: rules and shadings are fewer. */
export const OUTLINES = { instead: 60, beside: 300 };

/** Characters that no letter is written in: controls, and those that a font keeps for itself. */
const STRANGE = /[\u0000-\u0001\u0003-\u0008\u000e-\u001f\u007f\ufffd\ue000-\uf8ff]/g;
const MOST_STRANGE = 0.3;
/** English is to three fifths made of eight letters; a text in other letters is to less than two. */
const COMMON = /[etaoinsr]/gi;
const LEAST_COMMON = 0.4;
/** Digits, and what rules, fields and leaders are drawn with. */
const NO_LETTER = /[\d\s_.*=|~-]/g;
const EVERYDAY = /\b(?:the|of|and|to|is|in|for|was|with|not|that|on|by|patient|date|case|page)\b/gi;
/** Fewer characters than this show nothing of a language; more than this need not be looked at. */
const LEAST = 80;
const ENOUGH = 1500;

/** Words are not written with fewer characters. */
const FEWEST = 8;
/** Text longer than this, with so many everyday words among its first, is what a letter's page holds. */
const LONG = 500;
const SOME_WORDS = 4;

/** Whether a text is what a letter's page holds, as far as its start shows. */
export const isPlainEnglish = (text: string): boolean => text.length > LONG && isEnglish(text);

const isEnglish = (text: string): boolean => count(text.slice(0, LONG), EVERYDAY) >= SOME_WORDS;

/** Whether a text's characters are not those that its font draws. */
export function isUnmapped(text: string): boolean {
  const written = text.slice(0, ENOUGH).replaceAll(NO_LETTER, '');
  if (count(written, STRANGE) > written.length * MOST_STRANGE) return true;
  if (written.length >= LEAST && new Set(written).size < FEWEST) return true;
  if (written.length < LEAST || count(written, COMMON) >= written.length * LEAST_COMMON) return false;
  return count(text.slice(0, ENOUGH), EVERYDAY) < written.length / LEAST;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
