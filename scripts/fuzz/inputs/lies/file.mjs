/** Lies about the file itself: its table of objects, its trailer, its catalogue. */
import { number, numbers } from './values.mjs';

const CRYPT_FILTERS = [
  '',
  '/CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF',
  '/CF 1 0 R /StmF /Nope',
];

export const FILE = [
  {
    id: 'offsets',
    tell: (pdf, dice) =>
      (pdf.raw.lie = (offset) => (dice.chance(0.3) ? Math.max(0, offset + dice.below(200) - 100) : offset)),
  },
  {
    id: 'same-offset',
    tell: (pdf) => {
      let first;
      pdf.raw.lie = (offset) => (first ??= offset);
    },
  },
  {
    id: 'startxref',
    tell: (pdf, dice) => {
      pdf.raw.startxref = dice.chance(0.5) ? () => number(dice) : (offset) => offset + dice.below(50) - 25;
    },
  },
  {
    id: 'previous',
    tell: (pdf, dice) => {
      pdf.raw.trailer += ` /Prev ${dice.pick(['0', '9', '15', number(dice)])}`;
      if (dice.chance(0.5)) pdf.raw.startxref = (offset) => ((pdf.raw.trailer += ''), offset);
    },
  },
  {
    id: 'trailer',
    tell: (pdf, dice) =>
      (pdf.raw.trailer += dice.pick([
        ' /Size 1',
        ` /Size ${number(dice)}`,
        ' /Root 99 0 R',
        ' /Root << /Type /Catalog >>',
        ' /XRefStm 9',
        ' /ID [(a) 1 0 R]',
        ' /Info 1 0 R',
      ])),
  },
  {
    id: 'header',
    tell: (pdf, dice) =>
      (pdf.raw.header = dice.pick([
        '',
        '%PDF-9.9\n',
        '%PDF-1.',
        '\n'.repeat(1100) + '%PDF-1.4\n',
        '%FDF-1.2\n',
        'junk %PDF-1.4\n',
      ])),
  },
  {
    id: 'no-end',
    tell: (pdf, dice) => (pdf.raw.end = dice.pick(['', '%%EO', '%%EOF\n'.repeat(500), '\0'.repeat(3000)])),
  },
  {
    id: 'object-stream',
    tell: (pdf, dice) => {
      const first = dice.pick(['0', '10', number(dice)]);
      pdf.raw.stream(
        `${numbers(20, dice)} << /Type /Page >> (x) 3`,
        `/Type /ObjStm /N ${dice.pick(['3', number(dice)])} /First ${first} ` +
          `${dice.chance(0.3) ? '/Extends 1 0 R' : ''}`,
      );
    },
  },
  {
    id: 'encryption',
    tell: (pdf, dice) =>
      (pdf.raw.trailer +=
        ` /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter ` +
        `/${dice.pick(['Standard', 'Adobe.PubSec', 'Nope'])} /V ` +
        `${dice.pick([1, 2, 4, 5, number(dice)])} /R ` +
        `${dice.pick([2, 3, 4, 5, 6, number(dice)])} /Length ` +
        `${dice.pick([40, 128, 256, number(dice)])} /P ${number(dice)} /O ` +
        `<${'00'.repeat(dice.pick([32, 48, 0, 7]))}> /U ` +
        `<${'11'.repeat(dice.pick([32, 48, 0]))}> ` +
        `${dice.pick(CRYPT_FILTERS)} ` +
        '>>'),
  },
  {
    id: 'layers',
    tell: (pdf, dice) => {
      const group = pdf.raw.reserve();
      pdf.raw.put(
        `<< /Type /OCMD /OCGs [${group} 0 R] /VE [/${dice.pick(['And', 'Or', 'Not'])} ` +
          `[/Not ${group} 0 R] ${group} 0 R] /P /AllOff >>`,
        group,
      );
      pdf.resources += `/Properties << /MC0 ${group} 0 R >> `;
      pdf.catalogue += ` /OCProperties << /OCGs [${group} 0 R] /D << /BaseState /OFF /OFF [${group} 0 R] >> >>`;
      pdf.content.unshift(() => '/OC /MC0 BDC ');
    },
  },
  {
    id: 'catalogue',
    tell: (pdf, dice) =>
      (pdf.catalogue += dice.pick([
        ' /Outlines 1 0 R',
        ' /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
        ' /StructTreeRoot 1 0 R /MarkInfo << /Marked true >>',
        ' /PageLabels << /Nums [0 1 0 R] >>',
        ' /Type /Nope',
        ' /Pages 1 0 R',
        ' /Metadata 1 0 R',
        ' /Dests 1 0 R',
        ' /NeedsRendering true',
        ' /Extensions 1 0 R',
      ])),
  },
  {
    id: 'nesting',
    tell: (pdf, dice) => {
      const [open, close] = dice.pick([
        ['[', ']'],
        ['<< /a ', ' >>'],
        ['(', ')'],
      ]);
      const deep = dice.pick([50, 600, 30000]);
      pdf.catalogue += ` /X ${open.repeat(deep)}${close.repeat(dice.chance(0.7) ? deep : 0)}`;
    },
  },
];
