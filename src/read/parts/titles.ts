import { anyOf, spaced } from '../../text/expressions.js';
import { OTHER_DOCUMENTS, type OtherDocument } from '../../vocabulary/letters/other-documents.js';
import { loose } from './letterhead.js';

/** A label has its value behind it. */
const IS_NO_LABEL = '(?!\\p{L})(?!\\s*(?:Date|Received)\\b)(?!\\s*:\\s*\\S)';
const TITLE = new RegExp(
  `^[^\\p{L}\\n]{0,6}(?:${OTHER_DOCUMENTS.map(({ titles }) => `(${anyOf(titles.map(loose))})`).join('|')})${IS_NO_LABEL}`,
  'iu',
);
/** Longer lines are prose. */
const LONGEST = 110;
/** Words of a title are capitalised but for those that join them. */
const SMALL_WORDS = new Set('a an and at by for from in of on or re the to under via vs with'.split(' '));
const WORD = /[\p{L}\p{N}]+/gu;
/** Most lines of prose; no title begins so. */
const BEGINS_SMALL = /^[a-z]/;
const SMALL = /^\p{Ll}/u;

const isCapitalised = (line: string): boolean =>
  (line.match(WORD) ?? []).every((word) => !SMALL.test(word) || SMALL_WORDS.has(word));

/** The kind of document whose title a line is. */
export function titledAs(line: string): OtherDocument | undefined {
  if (line.length > LONGEST || BEGINS_SMALL.test(line)) return undefined;
  const match = TITLE.exec(line);
  if (!match || !isCapitalised(line.replaceAll(/['\u2019]s\b/g, ''))) return undefined;
  return OTHER_DOCUMENTS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1];
}

const SAYS = new Map(
  OTHER_DOCUMENTS.map((row) => [row, row.says.map((words) => new RegExp(`(?<![a-z])${spaced(words)}`, 'i'))]),
);

/** How much in a text is what documents of a kind say. */
export const sayings = (text: string, row: OtherDocument): number =>
  SAYS.get(row)!.filter((pattern) => pattern.test(text)).length;
