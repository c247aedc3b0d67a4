import { decodeWindows1252 } from '../../formats/windows-1252.js';
import { nameOf, type PdfFile } from '../file/pdf-file.js';
import { refuse } from '../refused.js';
import { type Dictionary, isName, type PdfObject } from '../syntax/objects.js';
import type { Font, Glyph } from './font.js';
import { standardFont } from './standard-fonts.js';

const CODES = 256;
const BLANK = 32;
/** Bits of a font's flags (ISO 32000-1, 9.8.2). */
const SYMBOLIC = 4;
const NONSYMBOLIC = 32;
const ALL_CAPS = 1 << 16;
const WIDEST = 10_000;

/**
 * A font of one byte per character that the file names and does not hold, one of the standard fonts: what it is drawn in is
 * known to the last point. Refuses others.
 */
export function simpleFont(file: PdfFile, dictionary: Dictionary): Font {
  const kind = nameOf(file.entry(dictionary, 'Subtype'));
  if (kind !== 'TrueType' && kind !== 'Type1') refuse('a font of another kind');
  const standard =
    standardFont(nameOf(file.entry(dictionary, 'BaseFont')) ?? '') ?? refuse('a font that is not standard');
  if (dictionary.has('ToUnicode')) refuse('a font that says what its codes are');
  requirePlain(file, dictionary, kind === 'TrueType');
  const texts = encodingOf(file, file.entry(dictionary, 'Encoding'));
  const widths = widthsOf(file, dictionary);
  const glyphs: (Glyph | undefined)[] = [];
  const glyphOf = (code: number): Glyph => {
    const [told, ...ink] = standard[code] ?? refuse('a code that draws nothing');
    const [left, bottom, right, top] = ink;
    const width = (widths === null ? told : widths[code]) ?? refuse('a code without a width');
    const text = texts[code] ?? refuse('a code that says nothing');
    return { code, text, width, left, bottom, right, top, partsWords: code === BLANK };
  };
  return {
    addGlyphs(text, into) {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        into.push((glyphs[code] ??= glyphOf(code)));
      }
    },
    blank: texts[BLANK] === ' ' ? (widths === null ? standard[BLANK]![0] : (widths[BLANK] ?? 0)) : null,
  };
}

/** Refuses a font whose descriptor holds it, or tells something that changes how it is drawn. */
function requirePlain(file: PdfFile, dictionary: Dictionary, trueType: boolean): void {
  const descriptor = file.optionalDictionary(dictionary.get('FontDescriptor'));
  if (descriptor === null) {
    if (trueType) refuse('a font without a descriptor');
    return;
  }
  if (['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))) refuse('a font in the file');
  const flags = file.entry(descriptor, 'Flags');
  if (typeof flags !== 'number' || (flags & NONSYMBOLIC) === 0 || (flags & (SYMBOLIC | ALL_CAPS)) !== 0)
    refuse('a font of other letters');
}

/** Bytes to which WinAnsiEncoding gives the sign of another: no-break space, soft hyphen, and those that are free. */
const STAND_INS = new Map([
  [0xa0, ' '],
  [0xad, '-'],
  ...[0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].map((code) => [code, '\u2022'] as const),
]);

const WIN_ANSI: readonly (string | undefined)[] = Array.from({ length: CODES }, (_, code) =>
  code < BLANK ? undefined : (STAND_INS.get(code) ?? decodeWindows1252(Uint8Array.of(code))),
);

/** What each code says. */
function encodingOf(file: PdfFile, encoding: PdfObject): readonly (string | undefined)[] {
  if (isName(encoding, 'WinAnsiEncoding')) return WIN_ANSI;
  if (!(encoding instanceof Map)) return refuse('another encoding');
  if (!isName(file.entry(encoding as Dictionary, 'BaseEncoding'), 'WinAnsiEncoding')) refuse('another encoding');
  const differences = file.entry(encoding as Dictionary, 'Differences');
  if (differences === null || (Array.isArray(differences) && differences.length === 0)) return WIN_ANSI;
  return refuse('an encoding with differences');
}

/** Widths as the file gives them, or null where it gives none. */
function widthsOf(file: PdfFile, dictionary: Dictionary): readonly number[] | null {
  if (!dictionary.has('Widths')) return null;
  const told = file.resolved(dictionary.get('Widths'));
  if (!Array.isArray(told)) return refuse('widths that are none');
  const first = wholeOf(file.entry(dictionary, 'FirstChar') ?? 0);
  const last = wholeOf(file.entry(dictionary, 'LastChar') ?? 0);
  if (first < 0 || last >= CODES || last !== first + told.length - 1) refuse('widths of other codes');
  const descriptor = file.optionalDictionary(dictionary.get('FontDescriptor'));
  const missing = descriptor?.has('MissingWidth') ? wholeOf(file.entry(descriptor, 'MissingWidth')) : undefined;
  const widths = Array.from({ length: CODES }, () => missing);
  for (let i = 0; i < told.length; i++) {
    const width = file.resolved(told[i] as PdfObject);
    if (typeof width !== 'number' || !(width >= 0 && width <= WIDEST)) return refuse('a width that is none');
    widths[first + i] = Math.trunc(width);
  }
  return widths as readonly number[];
}

const wholeOf = (object: PdfObject): number =>
  typeof object === 'number' && Number.isInteger(object) ? object : refuse('no whole number');
