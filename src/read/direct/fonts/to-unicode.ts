import { refuse } from '../refused.js';
import { Lexer } from '../syntax/lexer.js';
import { Keyword, Name, type PdfObject } from '../syntax/objects.js';

/** Codes of two bytes are told apart. */
const CODE = 2;
const MOST_CODES = 65_536;
/** Maps that stand on others. */
const OTHERS = /^Adobe-(?:Korea1|Japan1|CNS1|GB1)/;

/** What the codes of a font say, by the map that it has for that (ISO 32000-1, 9.10.3). */
export function toUnicode(map: Buffer): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const lexer = new Lexer(map, 0, map.length, false);
  const add = (code: number, text: string): void => {
    if (texts.has(code) || texts.size >= MOST_CODES) refuse('a code with two texts');
    texts.set(code, text);
  };
  let before: PdfObject | Keyword | undefined;
  for (;;) {
    const next = lexer.next();
    if (next === undefined) return texts;
    if (next instanceof Name && OTHERS.test(next.text)) refuse('a map that stands on another');
    if (next instanceof Keyword) {
      if (next.text === 'usecmap') refuse('a map that stands on another');
      if (next.text === 'beginbfchar')
        for (let left = countOf(before); left > 0; left--) add(codeOf(lexer.object()), textOf(lexer.object()));
      if (next.text === 'beginbfrange') for (let left = countOf(before); left > 0; left--) addRange(lexer, add);
    }
    before = next;
  }
}

function addRange(lexer: Lexer, add: (code: number, text: string) => void): void {
  const [first, last] = [codeOf(lexer.object()), codeOf(lexer.object())];
  const target = lexer.object();
  if (first > last || first >> 8 !== last >> 8) refuse('a range that is none');
  if (Array.isArray(target)) {
    if (target.length !== last - first + 1) refuse('a range that is none');
    (target as PdfObject[]).forEach((text, i) => add(first + i, textOf(text)));
    return;
  }
  const start = textOf(target);
  if (start.length !== 1 || start.charCodeAt(0) + last - first > 0xffff) refuse('a range of several letters');
  for (let code = first; code <= last; code++) add(code, String.fromCharCode(start.charCodeAt(0) + code - first));
}

const countOf = (object: PdfObject | Keyword | undefined): number =>
  typeof object === 'number' && Number.isInteger(object) && object >= 0 && object <= MOST_CODES
    ? object
    : refuse('a map without a count');

function codeOf(object: PdfObject): number {
  if (typeof object !== 'string' || object.length !== CODE) return refuse('a code of another length');
  return object.charCodeAt(0) * 256 + object.charCodeAt(1);
}

/** UTF-16, the higher byte first. */
function textOf(object: PdfObject): string {
  if (typeof object !== 'string' || object.length === 0 || object.length % 2 !== 0) return refuse('no text of a code');
  let text = '';
  for (let i = 0; i < object.length; i += 2)
    text += String.fromCharCode(object.charCodeAt(i) * 256 + object.charCodeAt(i + 1));
  return text;
}
