/**
 * What can be wrong with the structure of a PDF, a row a lie. `tell(pdf, dice)` changes a PDF of `structure.mjs` before
 * it is written: `pages` and `contents` are lists of { entries, resources, box, … } it may change.
 */
import { deflateSync } from 'node:zlib';
import { HOSTILE_NUMBERS } from './bytes.mjs';
import { HOSTILE_CHARACTERS } from './texts.mjs';

const number = (dice) => dice.pick(HOSTILE_NUMBERS);
const numbers = (count, dice) =>
  Array.from({ length: count }, () => (dice.chance(0.5) ? number(dice) : dice.below(800))).join(' ');
const latin = (text) => Buffer.from(text, 'latin1');
const hex = (text) => `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
const some = (dice, list) => dice.pick(list);

/** Names that programs stumble over. */
const NAMES = ['letter.pdf', 'letter.pdf', '', '.', '..', '../../x.pdf', '/etc/passwd', 'a/b.pdf', 'a#b.pdf', '#', '\n.pdf', 'x'.repeat(5000) + '.pdf',
  '\x1b[2J.pdf', '\u202efdp.exe', '\ud800.pdf', 'con.txt', 'letter.TXT', 'letter', '.pdf', '__proto__', '\0', 'a\u0000.pdf', ' .pdf', 'é.pdf', 'e\u0301.pdf']; // prettier-ignore

export const LIES = [
  // ---- pages
  {
    id: 'tree-with-a-cycle',
    tell: (pdf, dice) => pdf.kids.push(dice.pick([`${pdf.tree} 0 R`, '1 0 R', `${pdf.kids[0]}`, '99 0 R', 'null', '<< /Type /Page >>'])),
  },
  {
    id: 'tree-of-itself',
    tell: (pdf) => {
      const [a, b] = [pdf.raw.reserve(), pdf.raw.reserve()];
      pdf.raw.put(`<< /Type /Pages /Count 1000000 /Kids [${b} 0 R ${b} 0 R] >>`, a);
      pdf.raw.put(`<< /Type /Pages /Count 1000000 /Kids [${a} 0 R ${a} 0 R] >>`, b);
      pdf.kids.push(`${a} 0 R`);
    },
  },
  {
    id: 'deep-tree',
    tell: (pdf, dice) => {
      let below = pdf.kids.splice(0).join(' ');
      for (let i = 0; i < dice.pick([20, 600, 5000]); i++)
        below = `${pdf.raw.put(`<< /Type /Pages /Count ${pdf.pages.length} /Kids [${below}] >>`)} 0 R`;
      pdf.kids.push(below);
    },
  },
  { id: 'wide-tree', tell: (pdf, dice) => pdf.kids.push(...Array(dice.pick([50, 1000, 20000])).fill(pdf.kids[0])) },
  { id: 'count', tell: (pdf, dice) => (pdf.count = number(dice)) },
  { id: 'boxes', tell: (pdf, dice) => pdf.pages.forEach((page) => (page.box = numbers(dice.pick([4, 4, 4, 3, 0, 9]), dice))) },
  { id: 'crop', tell: (pdf, dice) => pdf.pages.forEach((page) => (page.entries += ` /CropBox [${numbers(4, dice)}]`)) },
  {
    id: 'rotation',
    tell: (pdf, dice) => pdf.pages.forEach((page) => (page.entries += ` /Rotate ${dice.pick(['45', '-90', '270', '91', number(dice), '(x)'])}`)),
  },
  { id: 'user-unit', tell: (pdf, dice) => pdf.pages.forEach((page) => (page.entries += ` /UserUnit ${number(dice)}`)) },
  { id: 'no-resources', tell: (pdf, dice) => (dice.pick(pdf.pages).resources = '') },
  { id: 'lost-contents', tell: (pdf, dice) => (dice.pick(pdf.pages).contents = dice.pick(['99 0 R', '[99 0 R]', 'null', '(x)', '[[1 0 R]]', '1 0 R'])) },
  {
    id: 'contents-often',
    tell: (pdf, dice) => {
      const page = dice.pick(pdf.pages);
      page.contents = `[${`${page.contents} `.repeat(dice.pick([2, 50, 2000]))}]`;
    },
  },
  // ---- streams
  { id: 'length', tell: (pdf, dice) => pdf.streams.push({ length: dice.pick([number(dice), '99 0 R', '(x)', 'null', '1 0 R']) }) },
  {
    id: 'filters',
    tell: (pdf, dice) =>
      pdf.streams.push({
        entries: `/Filter [${dice.some(6, () => dice.pick(['/FlateDecode', '/ASCIIHexDecode', '/ASCII85Decode', '/LZWDecode', '/RunLengthDecode', '/DCTDecode', '/JBIG2Decode', '/JPXDecode', '/CCITTFaxDecode', '/Crypt', '/Nope', 'null', '1'])).join(' ')}]`,
      }),
  },
  { id: 'packed', tell: (pdf, dice) => pdf.streams.push({ entries: '/Filter /FlateDecode', change: (data) => { const packed = deflateSync(data); if (dice.chance(0.6)) packed[dice.below(packed.length)] ^= 1 << dice.below(8); return dice.chance(0.3) ? packed.subarray(0, dice.below(packed.length)) : packed; } }) }, // prettier-ignore
  {
    id: 'packed-often',
    tell: (pdf, dice) => {
      const times = dice.pick([2, 5, 30]);
      pdf.streams.push({
        entries: `/Filter [${'/FlateDecode '.repeat(times)}]`,
        change: (data) => {
          let packed = data;
          for (let i = 0; i < times; i++) packed = deflateSync(packed);
          return packed;
        },
      });
    },
  },
  {
    id: 'predictor',
    tell: (pdf, dice) =>
      pdf.streams.push({
        entries: `/Filter /FlateDecode /DecodeParms << /Predictor ${dice.pick([2, 12, 15, number(dice)])} /Columns ${number(dice)} /Colors ${number(dice)} /BitsPerComponent ${number(dice)} >>`,
        change: (data) => deflateSync(data),
      }),
  },
  {
    id: 'bomb',
    tell: (pdf, dice) => {
      const what = dice.pick([' ', 'q ', '(x) Tj ', '[', '<<', 'BT ', '0 0 m ', '/x Do ']);
      const size = dice.pick([1e5, 2e6, 3e7]);
      pdf.streams.push({ entries: '/Filter /FlateDecode', change: (data) => deflateSync(Buffer.concat([data, latin(what.repeat(size / what.length))])) });
    },
  },
  // ---- content
  {
    id: 'operators',
    tell: (pdf, dice) =>
      pdf.content.push(() =>
        dice
          .some(60, () => `${numbers(dice.below(7), dice)} ${dice.pick(['q', 'Q', 'cm', 'BT', 'ET', 'Tm', 'Td', 'Tf', 'Tr', 'Tz', 'TL', 'Ts', 'Tw', 'Tc', 'T*', '"', "'", 'TJ', 'Tj', 're', 'W', 'n', 'f', 'S', 'sh', 'Do', 'gs', 'cs', 'scn', 'd0', 'd1', 'BMC', 'EMC', 'BDC', 'BX', 'EX', 'i', 'd'])}`)
          .join('\n'),
      ),
  },
  { id: 'unbalanced', tell: (pdf, dice) => pdf.content.unshift(() => dice.pick(['q ', 'Q ', 'BT ', '/x BMC ', '[', '<< /a ', '(', '1 0 0 1 0 0 cm ', '<']).repeat(dice.pick([1, 30, 100000]))) },
  { id: 'matrix', tell: (pdf, dice) => pdf.content.unshift(() => `${numbers(6, dice)} cm `) },
  { id: 'hidden', tell: (pdf, dice) => pdf.content.unshift(() => dice.pick(['3 Tr ', '7 Tr ', '1 g 1 G ', '0 0 0 0 re W n ', '/OC /MC0 BDC ', '/Artifact BMC ', '0 Tz ', '1000 Tz ', '-100 Tc '])) },
  {
    id: 'actual-text',
    tell: (pdf, dice) => pdf.content.unshift(() => `/Span << /ActualText ${hex(dice.pick([...HOSTILE_CHARACTERS, 'Upheld', 'x'.repeat(60000)]))} >> BDC `),
  },
  {
    id: 'inline-image',
    tell: (pdf, dice) => pdf.content.push(() => `BI /W ${number(dice)} /H ${number(dice)} /BPC 8 /CS /G ${dice.pick(['', '/F /Fl ', '/F [/AHx /Fl] '])}ID ${dice.bytes(60).toString('latin1')} EI `),
  },
  {
    id: 'glyphs',
    tell: (pdf, dice) => pdf.content.push(() => `BT /${dice.pick(['F1', 'F2', 'F9'])} ${number(dice)} Tf <${dice.bytes(dice.below(400)).toString('hex')}> Tj ET `),
  },
  { id: 'scattered', tell: (pdf, dice) => pdf.content.push(() => Array.from({ length: dice.pick([10, 3000]) }, () => `BT /F1 6 Tf ${dice.below(612)} ${dice.below(792)} Td (${dice.pick(['Upheld', 'a', ': ', 'Case Number'])}) Tj ET`).join('\n')) }, // prettier-ignore
  {
    id: 'same-place',
    tell: (pdf, dice) => pdf.content.push(() => `BT /F1 9 Tf 36 700 Td ${'(Norco 10/325mg #60: Upheld) Tj 0 0 Td '.repeat(dice.pick([2, 200, 5000]))} ET`),
  },
  // ---- forms
  {
    id: 'nested-forms',
    tell: (pdf, dice) => {
      const [deep, wide] = dice.pick([[3, 3], [8, 4], [200, 1], [5000, 1], [12, 2], [24, 2]]);
      let inner = pdf.raw.stream('BT /F1 9 Tf 36 500 Td (Upheld) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 612 792]');
      for (let i = 0; i < deep; i++)
        inner = pdf.raw.stream('/X Do '.repeat(wide), `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${inner} 0 R >> >>`);
      pdf.xobjects += `/N ${inner} 0 R `;
      pdf.content.push(() => '/N Do');
    },
  },
  {
    id: 'forms-in-a-circle',
    tell: (pdf, dice) => {
      const [a, b] = [pdf.raw.reserve(), pdf.raw.reserve()];
      const form = (other) => `<< /Type /XObject /Subtype /Form /BBox [${numbers(4, dice)}] /Resources << /XObject << /X ${other} 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream`;
      pdf.raw.put(form(b), a);
      pdf.raw.put(form(dice.pick([a, b])), b);
      pdf.xobjects += `/C ${a} 0 R `;
      pdf.content.push(() => '/C Do');
    },
  },
  {
    id: 'image',
    tell: (pdf, dice) => {
      const image = pdf.raw.stream(dice.bytes(200), `/Type /XObject /Subtype /Image /Width ${number(dice)} /Height ${number(dice)} /BitsPerComponent ${dice.pick([1, 8, 16, 3])} /ColorSpace ${dice.pick(['/DeviceGray', '/DeviceRGB', '[/Indexed /DeviceRGB 255 (x)]', '/Nope', '[/ICCBased 99 0 R]'])} ${dice.pick(['', '/Filter /FlateDecode', '/Filter /DCTDecode', '/Filter /JPXDecode', '/Filter /CCITTFaxDecode', '/ImageMask true'])}`);
      pdf.xobjects += `/I ${image} 0 R `;
      pdf.content.push(() => `q ${dice.pick(['612 0 0 792 0 0', numbers(6, dice)])} cm /I Do Q`);
    },
  },
  {
    id: 'pattern',
    tell: (pdf, dice) => {
      const self = pdf.raw.reserve();
      pdf.raw.put(`<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${number(dice)} 1] /XStep ${number(dice)} /YStep ${number(dice)} /Resources << /Pattern << /P ${self} 0 R >> >> /Length 38 >>\nstream\n/Pattern cs /P scn 0 0 9 9 re f        \nendstream`, self);
      pdf.resources += `/Pattern << /P ${self} 0 R >> `;
      pdf.content.push(() => '/Pattern cs /P scn 0 0 612 792 re f');
    },
  },
  // ---- fonts
  { id: 'no-font', tell: (pdf, dice) => (pdf.font = dice.pick(['null', '99 0 R', '<< >>', '<< /Type /Font /Subtype /Nope >>', '1 0 R', '[1 2]'])) },
  {
    id: 'font-without-map',
    tell: (pdf, dice) =>
      (pdf.font = `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding ${dice.pick(['/Identity-H', '/Identity-V', '/UniJIS-UCS2-H', '/Nope', '99 0 R'])} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${number(dice)} /W [0 [${numbers(5, dice)}] 3 ${number(dice)} 500] >>] >>`),
  },
  {
    id: 'font-map',
    tell: (pdf, dice) => {
      const codes = () => `<${dice.bytes(dice.pick([1, 2, 4])).toString('hex')}>`;
      const rows = dice.some(200, () => dice.pick([`${codes()} ${codes()}`, `${codes()} ${codes()} ${codes()}`, '<00> <ffff> <0041>', '<0000> <ffffffff> [<0041>]', '<41> <d800>', '<42> <0000>', '<43> <202e>']));
      const map = pdf.raw.stream(`/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${rows.length} ${dice.pick(['beginbfchar', 'beginbfrange'])}\n${rows.join('\n')}\n${dice.pick(['endbfchar', 'endbfrange', ''])}\nendcmap`, dice.chance(0.2) ? '/UseCMap 1 0 R' : '');
      pdf.font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${map} 0 R >>`;
    },
  },
  {
    id: 'font-differences',
    tell: (pdf, dice) =>
      (pdf.font = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar ${number(dice)} /LastChar ${number(dice)} /Widths [${numbers(9, dice)}] /Encoding << /BaseEncoding ${dice.pick(['/WinAnsiEncoding', '/MacExpertEncoding', '/Nope'])} /Differences [${dice.pick(['32', '65', number(dice)])} ${dice.some(60, () => dice.pick(['/a', '/uni0041', '/uniD800', '/g12', '/.notdef', '/u1F489', '/a b', '/f_f_i', '/#00'])).join(' ')}] >> >>`),
  },
  {
    id: 'type-3',
    tell: (pdf, dice) => {
      const self = pdf.raw.reserve();
      const glyph = pdf.raw.stream(dice.pick(['500 0 d0 (A) Tj', '1000 0 0 0 1000 1000 d1 /F1 9 Tf (A) Tj', '/X Do', 'q '.repeat(5000)]));
      pdf.raw.put(`<< /Type /Font /Subtype /Type3 /FontBBox [${numbers(4, dice)}] /FontMatrix [${dice.pick(['0.001 0 0 0.001 0 0', numbers(6, dice)])}] /CharProcs << /a ${glyph} 0 R >> /Encoding << /Differences [0 ${'/a '.repeat(256)}] >> /FirstChar 0 /LastChar 255 /Widths [${'500 '.repeat(256)}] /Resources << /Font << /F1 ${self} 0 R >> >> >>`, self);
      pdf.font = `${self} 0 R`;
    },
  },
  {
    id: 'font-file',
    tell: (pdf, dice) => {
      const file = pdf.raw.stream(Buffer.concat([latin(dice.pick(['\0\x01\0\0', 'OTTO', 'true', '%!PS-AdobeFont-1.0', '\x01\0\x04\x01'])), dice.bytes(400)]), `/Length1 ${number(dice)}`);
      pdf.font = `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+X /Flags ${dice.pick(['4', '32', number(dice)])} /${dice.pick(['FontFile', 'FontFile2', 'FontFile3'])} ${file} 0 R /ItalicAngle 0 /Ascent ${number(dice)} /Descent ${number(dice)} >> >>`;
    },
  },
  // ---- annotations and forms to fill in
  {
    id: 'annotations',
    tell: (pdf, dice) => {
      const count = dice.pick([1, 5, 300, 20000]);
      const self = pdf.raw.reserve();
      const row = `<< /Type /Annot /Subtype /${dice.pick(['FreeText', 'Widget', 'Text', 'Highlight', 'Stamp', 'Redact', 'Popup', 'Link', 'FileAttachment', 'Nope', 'Screen'])} /Rect [${numbers(4, dice)}] /Contents ${hex(dice.pick([...HOSTILE_CHARACTERS, 'Norco 10/325mg #60: Upheld', 'x'.repeat(3000)]))} /Parent ${self} 0 R /Popup ${self} 0 R /F ${number(dice)} /DA (/F1 ${number(dice)} Tf) /QuadPoints [${numbers(8, dice)}] >>`;
      pdf.raw.put(row, self);
      dice.pick(pdf.pages).entries += ` /Annots [${`${self} 0 R `.repeat(count)}]`;
    },
  },
  {
    id: 'appearance-of-itself',
    tell: (pdf) => {
      const form = pdf.raw.reserve();
      pdf.raw.put(`<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${form} 0 R >> >> /Length 6 >>\nstream\n/X Do \nendstream`, form);
      pdf.pages[0].entries += ` /Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /AP << /N ${form} 0 R >> >>]`;
    },
  },
  {
    id: 'fields-in-a-circle',
    tell: (pdf, dice) => {
      const field = pdf.raw.reserve();
      pdf.raw.put(`<< /FT /${dice.pick(['Tx', 'Btn', 'Ch', 'Sig'])} /T (a) /V ${dice.pick([hex('Upheld'), `${field} 0 R`, '[1 2]', hex('x'.repeat(9999))])} /Kids [${field} 0 R] /Parent ${field} 0 R /Subtype /Widget /Rect [36 36 500 60] >>`, field);
      pdf.catalogue += ` /AcroForm << /Fields [${field} 0 R ${field} 0 R] /NeedAppearances true ${dice.pick(['', '/XFA (x)', '/XFA [(a) 1 0 R]'])} >>`;
      pdf.pages[0].entries += ` /Annots [${field} 0 R]`;
    },
  },
  // ---- attachments
  {
    id: 'attachments',
    tell: (pdf, dice) => {
      const files = Array.from({ length: dice.pick([1, 2, 5, 60]) }, () => attached(pdf, dice));
      const tree = files.map((file) => `${hex(dice.pick(NAMES))} ${file} 0 R`).join(' ');
      pdf.catalogue += ` /Names << /EmbeddedFiles << /Names [${tree}] >> >>`;
      if (dice.chance(0.3)) pdf.catalogue += ` /Collection << /View /T >>`;
    },
  },
  {
    id: 'attachments-in-a-circle',
    tell: (pdf, dice) => {
      const node = pdf.raw.reserve();
      const file = attached(pdf, dice);
      pdf.raw.put(`<< /Kids [${node} 0 R ${node} 0 R] /Names [(a.pdf) ${file} 0 R (b.pdf) ${file} 0 R] /Limits [(a) (z)] >>`, node);
      pdf.catalogue += ` /Names << /EmbeddedFiles ${node} 0 R >>`;
    },
  },
  {
    id: 'attached-to-a-page',
    tell: (pdf, dice) => (dice.pick(pdf.pages).entries += ` /Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 20 20] /FS ${attached(pdf, dice)} 0 R /Contents (see) >>]`),
  },
  // ---- the file
  { id: 'offsets', tell: (pdf, dice) => (pdf.raw.lie = (offset) => (dice.chance(0.3) ? Math.max(0, offset + dice.below(200) - 100) : offset)) },
  { id: 'same-offset', tell: (pdf) => { let first; pdf.raw.lie = (offset) => (first ??= offset); } }, // prettier-ignore
  { id: 'startxref', tell: (pdf, dice) => { pdf.raw.startxref = dice.chance(0.5) ? () => number(dice) : (offset) => offset + dice.below(50) - 25; } }, // prettier-ignore
  { id: 'previous', tell: (pdf, dice) => { pdf.raw.trailer += ` /Prev ${dice.pick(['0', '9', '15', number(dice)])}`; if (dice.chance(0.5)) pdf.raw.startxref = (offset) => ((pdf.raw.trailer += ''), offset); } }, // prettier-ignore
  { id: 'trailer', tell: (pdf, dice) => (pdf.raw.trailer += dice.pick([' /Size 1', ` /Size ${number(dice)}`, ' /Root 99 0 R', ' /Root << /Type /Catalog >>', ' /XRefStm 9', ' /ID [(a) 1 0 R]', ' /Info 1 0 R'])) },
  { id: 'header', tell: (pdf, dice) => (pdf.raw.header = dice.pick(['', '%PDF-9.9\n', '%PDF-1.', '\n'.repeat(1100) + '%PDF-1.4\n', '%FDF-1.2\n', 'junk %PDF-1.4\n'])) },
  { id: 'no-end', tell: (pdf, dice) => (pdf.raw.end = dice.pick(['', '%%EO', '%%EOF\n'.repeat(500), '\0'.repeat(3000)])) },
  {
    id: 'object-stream',
    tell: (pdf, dice) => {
      const first = dice.pick(['0', '10', number(dice)]);
      pdf.raw.stream(`${numbers(20, dice)} << /Type /Page >> (x) 3`, `/Type /ObjStm /N ${dice.pick(['3', number(dice)])} /First ${first} ${dice.chance(0.3) ? '/Extends 1 0 R' : ''}`);
    },
  },
  {
    id: 'encryption',
    tell: (pdf, dice) =>
      (pdf.raw.trailer += ` /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /${dice.pick(['Standard', 'Adobe.PubSec', 'Nope'])} /V ${dice.pick([1, 2, 4, 5, number(dice)])} /R ${dice.pick([2, 3, 4, 5, 6, number(dice)])} /Length ${dice.pick([40, 128, 256, number(dice)])} /P ${number(dice)} /O <${'00'.repeat(dice.pick([32, 48, 0, 7]))}> /U <${'11'.repeat(dice.pick([32, 48, 0]))}> ${dice.pick(['', '/CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF', '/CF 1 0 R /StmF /Nope'])} >>`),
  },
  {
    id: 'layers',
    tell: (pdf, dice) => {
      const group = pdf.raw.reserve();
      pdf.raw.put(`<< /Type /OCMD /OCGs [${group} 0 R] /VE [/${dice.pick(['And', 'Or', 'Not'])} [/Not ${group} 0 R] ${group} 0 R] /P /AllOff >>`, group);
      pdf.resources += `/Properties << /MC0 ${group} 0 R >> `;
      pdf.catalogue += ` /OCProperties << /OCGs [${group} 0 R] /D << /BaseState /OFF /OFF [${group} 0 R] >> >>`;
      pdf.content.unshift(() => '/OC /MC0 BDC ');
    },
  },
  {
    id: 'catalogue',
    tell: (pdf, dice) => (pdf.catalogue += dice.pick([' /Outlines 1 0 R', ' /OpenAction << /S /JavaScript /JS (app.alert(1)) >>', ' /StructTreeRoot 1 0 R /MarkInfo << /Marked true >>', ' /PageLabels << /Nums [0 1 0 R] >>', ' /Type /Nope', ' /Pages 1 0 R', ' /Metadata 1 0 R', ' /Dests 1 0 R', ' /NeedsRendering true', ' /Extensions 1 0 R'])),
  },
  {
    id: 'nesting',
    tell: (pdf, dice) => {
      const [open, close] = some(dice, [['[', ']'], ['<< /a ', ' >>'], ['(', ')']]);
      const deep = dice.pick([50, 600, 30000]);
      pdf.catalogue += ` /X ${open.repeat(deep)}${close.repeat(dice.chance(0.7) ? deep : 0)}`;
    },
  },
]; // prettier-ignore

/** A file attached, as a file specification: the PDF's own letter again, an empty one, junk, or a lie. */
function attached(pdf, dice) {
  const inner = dice.pick([
    () => pdf.letter,
    () => pdf.inner(),
    () => Buffer.alloc(0),
    () => dice.bytes(300),
    () => latin('x'),
    () => pdf.letter.subarray(0, 900),
  ])();
  const content = pdf.raw.stream(
    inner,
    `/Type /EmbeddedFile /Params << /Size ${number(dice)} >> ${dice.pick(['', '', '', '/Filter /FlateDecode'])}`,
  );
  const name = dice.pick(NAMES);
  return pdf.raw.put(
    `<< /Type /Filespec /F ${hex(name)} /UF ${hex(dice.chance(0.7) ? name : dice.pick(NAMES))} /EF << /F ${dice.chance(0.9) ? content : 1} 0 R >> >>`,
  );
}
