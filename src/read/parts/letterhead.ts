import { anyOf, spaced } from '../../text/expressions.js';
import { LETTERHEADS } from '../../vocabulary/letters/letter-signs.js';

/** Words with any blanks between them, or none: copied and recognised text loses some. */
export const loose = (words: string): string => spaced(words.replaceAll(' ?', ' ')).replaceAll('\\s+', '[^\\S\\n]*');

const KNOWN = new RegExp(`^\\W{0,6}${anyOf(LETTERHEADS.map(({ words }) => loose(words)))}\\W*$`, 'i');
/** Names, addresses and stamps are short... */
const LONGEST = 64;
/** ...and neither begin inside a sentence, nor end one but by an abbreviation, nor decide, nor close a letter. */
const PROSE = /(?<!\b(?:inc|corp|co|ltd|d|o|c|dr|st|ave|blvd|ste|rd|no|p))[.?!]["')\]]?$|\b(?:upheld|overturned)$/i;
const BEGINS_SMALL = /^\p{Ll}/u;
const CLOSING = /^(?:Sincerely|Effect of the Decision|Disclaimer|cc:)/i;

const OWN_TITLE = new RegExp(
  `^\\W{0,6}${anyOf(LETTERHEADS.filter(({ isTitle }) => isTitle).map(({ words }) => loose(words)))}\\W*$`,
  'i',
);

/** Whether a line is the title of a letter. */
export const isOwnTitle = (line: string): boolean => OWN_TITLE.test(line);

/** Whether a line is known from the tops of letters. */
export const isKnownLetterhead = (line: string): boolean => KNOWN.test(line);

/** Whether a line may stand above the title or the labels of a document: it does not read like the end of another. */
export const isLetterhead = (line: string): boolean =>
  KNOWN.test(line) || (line.length <= LONGEST && !BEGINS_SMALL.test(line) && !PROSE.test(line) && !CLOSING.test(line));

/** More lines that are no known letterhead are a document of their own. */
const FEW_LINES = 3;

/** Whether a text is nothing but what stands above the head of a letter. */
export function isTopOfLetter(text: string): boolean {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const few = lines.length > 0 && lines.length <= FEW_LINES;
  return lines.every(isLetterhead) && (few || lines.some(isKnownLetterhead));
}

/** Whether a line closes a letter. */
export const closesLetter = (line: string): boolean => CLOSING.test(line);
