import { WATERMARKS } from '../../vocabulary/letters/stamps.js';
import type { Lines } from './cut.js';

const LETTER = /^[A-Z]$/;
/** No line has such a word, in one or letter by letter, without these. */
const CAPITALS = /[A-Z]{4}|[A-Z] [A-Z] [A-Z]/;
const SPACED = new RegExp(`(?<!\\S)(?:${WATERMARKS.map((word) => [...word].join(' ')).join('|')})(?!\\S)`, 'g');
const ANY_SPACED = /(?<!\S)[A-Z] [A-Z] [A-Z] [A-Z](?!\S)/;
const REPEATED = new RegExp(`^(?:${[...WATERMARKS, ...WATERMARKS.map(reversed)].join('|')})+$`);

function reversed(word: string): string {
  return [...word].toReversed().join('');
}

const WORDS = 'DRAFT|COPY|SAMPLE|VOID|CONFIDENTIAL|UNOFFICIAL|DUPLICATE';
/**
 * One that a reader found on the height of a line, between words in small letters or behind one: "Low DRAFT Back",
 * "aCOPY tear", "mentCOPY .".
 */
const INSIDE = new RegExp(
  `(?<=\\p{Ll}[,.;:)]? )(?:(?:${WORDS})(?: (?=\\S*\\p{Ll})| (?=(?:${WORDS})(?:$| ))|$))+|(?<=\\p{Ll})(?:${WORDS})(?:(?= |$)(?: (?=[.,;:]))?|(?=\\p{Ll}))`,
  'gu',
);
const ANY_INSIDE = new RegExp(`\\p{Ll}[,.;:)]? ?(?:${WORDS})`, 'u');

/** Takes out words written across a page: their letters come out with blanks between, or one a line. */
export function withoutWatermarks(lines: Lines): Lines {
  const left = lines.flatMap((line) => {
    if (!CAPITALS.test(line)) return [line];
    if (ANY_INSIDE.test(line)) return [line.replaceAll(INSIDE, '').trimEnd()];
    if (!ANY_SPACED.test(line)) return [line];
    const rest = line.replaceAll(SPACED, '').trim();
    return rest === '' && line !== '' ? [] : [rest];
  });
  const letters = left.filter((line) => line.length === 1 && LETTER.test(line));
  return letters.length > 2 && REPEATED.test(letters.join('')) ? left.filter((line) => !LETTER.test(line)) : left;
}
