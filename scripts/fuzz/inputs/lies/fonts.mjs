/** Lies about fonts. */
import { latin, number, numbers } from './values.mjs';

const GLYPHS = ['/a', '/uni0041', '/uniD800', '/g12', '/.notdef', '/u1F489', '/a b', '/f_f_i', '/#00'];

export const FONTS = [
  {
    id: 'no-font',
    tell: (pdf, dice) =>
      (pdf.font = dice.pick(['null', '99 0 R', '<< >>', '<< /Type /Font /Subtype /Nope >>', '1 0 R', '[1 2]'])),
  },
  {
    id: 'font-without-map',
    tell: (pdf, dice) =>
      (pdf.font =
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding ' +
        `${dice.pick(['/Identity-H', '/Identity-V', '/UniJIS-UCS2-H', '/Nope', '99 0 R'])} ` +
        '/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X ' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ' +
        `${number(dice)} /W [0 [${numbers(5, dice)}] 3 ${number(dice)} 500] >>] >>`),
  },
  {
    id: 'font-map',
    tell: (pdf, dice) => {
      const codes = () => `<${dice.bytes(dice.pick([1, 2, 4])).toString('hex')}>`;
      const rows = dice.some(200, () =>
        dice.pick([
          `${codes()} ${codes()}`,
          `${codes()} ${codes()} ${codes()}`,
          '<00> <ffff> <0041>',
          '<0000> <ffffffff> [<0041>]',
          '<41> <d800>',
          '<42> <0000>',
          '<43> <202e>',
        ]),
      );
      const map = pdf.raw.stream(
        '/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<00> ' +
          `<ff>\nendcodespacerange\n${rows.length} ` +
          `${dice.pick(['beginbfchar', 'beginbfrange'])}\n${rows.join('\n')}\n` +
          `${dice.pick(['endbfchar', 'endbfrange', ''])}\nendcmap`,
        dice.chance(0.2) ? '/UseCMap 1 0 R' : '',
      );
      pdf.font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${map} 0 R >>`;
    },
  },
  {
    id: 'font-differences',
    tell: (pdf, dice) =>
      (pdf.font =
        `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${number(dice)} ` +
        `/LastChar ${number(dice)} /Widths [${numbers(9, dice)}] /Encoding << ` +
        `/BaseEncoding ${dice.pick(['/WinAnsiEncoding', '/MacExpertEncoding', '/Nope'])} ` +
        `/Differences [${dice.pick(['32', '65', number(dice)])} ` +
        `${dice.some(60, () => dice.pick(GLYPHS)).join(' ')}] ` +
        '>> >>'),
  },
  {
    id: 'type-3',
    tell: (pdf, dice) => {
      const self = pdf.raw.reserve();
      const glyph = pdf.raw.stream(
        dice.pick(['500 0 d0 (A) Tj', '1000 0 0 0 1000 1000 d1 /F1 9 Tf (A) Tj', '/X Do', 'q '.repeat(5000)]),
      );
      pdf.raw.put(
        `<< /Type /Font /Subtype /Type3 /FontBBox [${numbers(4, dice)}] /FontMatrix ` +
          `[${dice.pick(['0.001 0 0 0.001 0 0', numbers(6, dice)])}] /CharProcs << /a ` +
          `${glyph} 0 R >> /Encoding << /Differences [0 ${'/a '.repeat(256)}] >> ` +
          `/FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}] /Resources << /Font ` +
          `<< /F1 ${self} 0 R >> >> >>`,
        self,
      );
      pdf.font = `${self} 0 R`;
    },
  },
  {
    id: 'font-file',
    tell: (pdf, dice) => {
      const file = pdf.raw.stream(
        Buffer.concat([
          latin(dice.pick(['\0\x01\0\0', 'OTTO', 'true', '%!PS-AdobeFont-1.0', '\x01\0\x04\x01'])),
          dice.bytes(400),
        ]),
        `/Length1 ${number(dice)}`,
      );
      pdf.font =
        '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FontDescriptor << /Type ' +
        '/FontDescriptor /FontName /ABCDEF+X /Flags ' +
        `${dice.pick(['4', '32', number(dice)])} ` +
        `/${dice.pick(['FontFile', 'FontFile2', 'FontFile3'])} ${file} 0 R /ItalicAngle ` +
        `0 /Ascent ${number(dice)} /Descent ${number(dice)} >> >>`;
    },
  },
];
