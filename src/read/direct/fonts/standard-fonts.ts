import { STANDARD_GLYPHS } from './standard-glyphs.js';

/** Names that PDFium takes for one of the standard fonts, by the names of these. */
const FAMILIES: Readonly<Record<string, string>> = {
  Courier: `
    Courier CourierNew CourierNewPSMT CourierStd
  `,
  'Courier-Bold': `
    Courier,Bold Courier-Bold CourierBold CourierNew,Bold CourierNew-Bold CourierNewBold CourierNewPS-BoldMT
    CourierStd-Bold
  `,
  'Courier-Oblique': `
    Courier,Italic Courier-Oblique CourierItalic CourierNew,Italic CourierNew-Italic CourierNewItalic
    CourierNewPS-ItalicMT CourierStd-Oblique
  `,
  'Courier-BoldOblique': `
    Courier,BoldItalic Courier-BoldOblique CourierBoldItalic CourierNew,BoldItalic CourierNew-BoldItalic
    CourierNewBoldItalic CourierNewPS-BoldItalicMT CourierStd-BoldOblique
  `,
  Helvetica: `
    Arial ArialMT Helvetica
  `,
  'Helvetica-Bold': `
    Arial,Bold Arial-Bold Arial-BoldMT ArialBold ArialMT,Bold Helvetica,Bold Helvetica-Bold HelveticaBold
  `,
  'Helvetica-Oblique': `
    Arial,Italic Arial-Italic Arial-ItalicMT ArialItalic ArialMT,Italic Helvetica,Italic Helvetica-Italic
    Helvetica-Oblique HelveticaItalic
  `,
  'Helvetica-BoldOblique': `
    Arial,BoldItalic Arial-BoldItalic Arial-BoldItalicMT ArialBoldItalic ArialMT,BoldItalic Helvetica,BoldItalic
    Helvetica-BoldItalic Helvetica-BoldOblique HelveticaBoldItalic
  `,
  'Times-Roman': `
    Times-Roman TimesNewRoman TimesNewRomanPS TimesNewRomanPSMT
  `,
  'Times-Bold': `
    Times-Bold TimesBold TimesNewRoman,Bold TimesNewRoman-Bold TimesNewRomanBold TimesNewRomanPS-Bold
    TimesNewRomanPS-BoldMT TimesNewRomanPSMT,Bold
  `,
  'Times-Italic': `
    Times-Italic TimesItalic TimesNewRoman,Italic TimesNewRoman-Italic TimesNewRomanItalic
    TimesNewRomanPS-Italic TimesNewRomanPS-ItalicMT TimesNewRomanPSMT,Italic
  `,
  'Times-BoldItalic': `
    Times-BoldItalic TimesBoldItalic TimesNewRoman,BoldItalic TimesNewRoman-BoldItalic TimesNewRomanBoldItalic
    TimesNewRomanPS-BoldItalic TimesNewRomanPS-BoldItalicMT TimesNewRomanPSMT,BoldItalic
  `,
};

const STANDARD = new Map(
  Object.entries(FAMILIES).flatMap(([font, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, font] as const),
  ),
);

/** All names of the standard fonts. */
export const STANDARD_NAMES: readonly string[] = [...STANDARD.keys()];

/** The measures of a character in thousandths of the font's size: its width, and where its ink lies. */
export type Measures = readonly [width: number, left: number, bottom: number, right: number, top: number];
/** The measures of a font's characters, by their codes in WinAnsiEncoding. */
export type StandardFont = readonly (Measures | undefined)[];

const FIRST = 32;
const read = new Map<string, StandardFont>();

/** The standard font that a font which a file names and does not hold is drawn in; null for others. */
export function standardFont(name: string): StandardFont | null {
  const family = STANDARD.get(name.replaceAll(' ', ''));
  if (family === undefined) return null;
  let font = read.get(family);
  if (font === undefined) {
    const glyphs = STANDARD_GLYPHS[family]!.flatMap((row) => row.split(','));
    const measures = glyphs.map((glyph) => glyph.split(' ').map(Number) as unknown as Measures);
    font = [...Array.from({ length: FIRST }, () => undefined), ...measures];
    read.set(family, font);
  }
  return font;
}
