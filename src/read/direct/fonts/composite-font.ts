import { nameOf, type PdfFile } from '../file/pdf-file.js';
import { refuse } from '../refused.js';
import { type Dictionary, isName, type PdfObject, Stream } from '../syntax/objects.js';
import type { Font, Glyph } from './font.js';
import { toUnicode } from './to-unicode.js';
import { TrueType } from './true-type.js';

const DEFAULT_WIDTH = 1000;
const MOST_CODES = 65_536;
/**
 * Characters that PDFium does not write as they are: controls, halves of pairs, what it keeps for itself, and letters
 * that are read from the right.
 */
const ODD =
  /[\u0000-\u001f\u007f-\u009f\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\uf8ff\ufb1d-\ufdff\ufe70-\uffff]/;

/**
 * A font of two bytes per character that the file holds, a TrueType font by the numbers of its glyphs, with a map that says
 * what they are: as Word makes it for characters that no list of 256 has. Refuses others.
 */
export function compositeFont(file: PdfFile, dictionary: Dictionary): Font {
  if (!isName(file.entry(dictionary, 'Encoding'), 'Identity-H')) refuse('codes of another length');
  const [own, more] = file.array(dictionary.get('DescendantFonts'));
  if (!(own instanceof Map) || more !== undefined) return refuse('a font of several');
  const font: Dictionary = own;
  if (nameOf(file.entry(font, 'Subtype')) !== 'CIDFontType2') refuse('a font of another kind');
  const system = file.dictionary(font.get('CIDSystemInfo'));
  if (file.entry(system, 'Ordering') !== 'Identity') refuse('codes of a language');
  const numbering = file.entry(font, 'CIDToGIDMap');
  if (numbering !== null && !isName(numbering, 'Identity')) refuse('glyphs of other numbers');
  const map = file.resolved(dictionary.get('ToUnicode'));
  const texts = map instanceof Stream ? toUnicode(file.data(map)) : refuse('codes that say nothing');
  const held = file.entry(file.dictionary(font.get('FontDescriptor')), 'FontFile2');
  const outlines = new TrueType(held instanceof Stream ? file.data(held) : refuse('a font that is not in the file'));
  const width = widthsOf(file, font);
  const glyphs = new Map<number, Glyph>();
  const glyphOf = (code: number): Glyph => {
    const text = texts.get(code) ?? refuse('a code that says nothing');
    if (ODD.test(text)) refuse('characters that are written otherwise');
    return { code, text, width: width(code), ...outlines.extentOf(code), partsWords: false };
  };
  return {
    addGlyphs(text, into) {
      if (text.length % 2 !== 0) refuse('half a code');
      for (let i = 0; i < text.length; i += 2) {
        const code = text.charCodeAt(i) * 256 + text.charCodeAt(i + 1);
        const glyph = glyphs.get(code) ?? glyphOf(code);
        glyphs.set(code, glyph);
        into.push(glyph);
      }
    },
    // Where no code says a blank PDFium takes the first.
    blank: width(
      Math.min(...[...texts].flatMap(([code, text]) => (text === ' ' ? [code] : [])), MOST_CODES) % MOST_CODES,
    ),
  };
}

/** Widths by code: runs of them behind the first code, or one for all from one code to another (9.7.4.3). */
function widthsOf(file: PdfFile, font: Dictionary): (code: number) => number {
  const usual = font.has('DW') ? wholeOf(file.entry(font, 'DW')) : DEFAULT_WIDTH;
  const widths = new Map<number, number>();
  const rows = font.has('W') ? file.array(font.get('W')) : [];
  for (let i = 0; i < rows.length;) {
    const first = wholeOf(rows[i++]);
    const second = rows[i++];
    if (Array.isArray(second)) {
      file.array(second).forEach((width, j) => add(widths, first + j, width));
      continue;
    }
    const last = wholeOf(second);
    const width = rows[i++];
    if (last < first || last >= MOST_CODES) refuse('widths of other codes');
    for (let code = first; code <= last; code++) add(widths, code, width);
  }
  return (code) => widths.get(code) ?? usual;
}

function add(widths: Map<number, number>, code: number, width: PdfObject | undefined): void {
  if (typeof width !== 'number' || Math.abs(width) > 30_000) return refuse('a width that is none');
  // The first that is told counts.
  if (!widths.has(code)) widths.set(code, Math.trunc(width));
}

const wholeOf = (object: PdfObject | undefined): number =>
  typeof object === 'number' && Number.isInteger(object) && object >= 0 ? object : refuse('no whole number');
