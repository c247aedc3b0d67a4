/** Lies about forms, images and patterns that are drawn. */
import { number, numbers } from './values.mjs';

const COLOURS = ['/DeviceGray', '/DeviceRGB', '[/Indexed /DeviceRGB 255 (x)]', '/Nope', '[/ICCBased 99 0 R]'];

const OF_IMAGES = [
  '',
  '/Filter /FlateDecode',
  '/Filter /DCTDecode',
  '/Filter /JPXDecode',
  '/Filter /CCITTFaxDecode',
  '/ImageMask true',
];

export const FORMS = [
  {
    id: 'nested-forms',
    tell: (pdf, dice) => {
      const [deep, wide] = dice.pick([
        [3, 3],
        [8, 4],
        [200, 1],
        [5000, 1],
        [12, 2],
        [24, 2],
      ]);
      let inner = pdf.raw.stream(
        'BT /F1 9 Tf 36 500 Td (Upheld) Tj ET',
        '/Type /XObject /Subtype /Form /BBox [0 0 612 792]',
      );
      for (let i = 0; i < deep; i++)
        inner = pdf.raw.stream(
          '/X Do '.repeat(wide),
          `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${inner} 0 R >> >>`,
        );
      pdf.xobjects += `/N ${inner} 0 R `;
      pdf.content.push(() => '/N Do');
    },
  },
  {
    id: 'forms-in-a-circle',
    tell: (pdf, dice) => {
      const [a, b] = [pdf.raw.reserve(), pdf.raw.reserve()];
      const form = (other) =>
        `<< /Type /XObject /Subtype /Form /BBox [${numbers(4, dice)}] /Resources << ` +
        `/XObject << /X ${other} 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream`;
      pdf.raw.put(form(b), a);
      pdf.raw.put(form(dice.pick([a, b])), b);
      pdf.xobjects += `/C ${a} 0 R `;
      pdf.content.push(() => '/C Do');
    },
  },
  {
    id: 'image',
    tell: (pdf, dice) => {
      const image = pdf.raw.stream(
        dice.bytes(200),
        `/Type /XObject /Subtype /Image /Width ${number(dice)} /Height ${number(dice)} ` +
          `/BitsPerComponent ${dice.pick([1, 8, 16, 3])} /ColorSpace ` +
          `${dice.pick(COLOURS)} ` +
          `${dice.pick(OF_IMAGES)}`,
      );
      pdf.xobjects += `/I ${image} 0 R `;
      pdf.content.push(() => `q ${dice.pick(['612 0 0 792 0 0', numbers(6, dice)])} cm /I Do Q`);
    },
  },
  {
    id: 'pattern',
    tell: (pdf, dice) => {
      const self = pdf.raw.reserve();
      pdf.raw.put(
        '<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ' +
          `${number(dice)} 1] /XStep ${number(dice)} /YStep ${number(dice)} /Resources << ` +
          `/Pattern << /P ${self} 0 R >> >> /Length 38 >>\nstream\n/Pattern cs /P scn 0 0 ` +
          '9 9 re f        \nendstream',
        self,
      );
      pdf.resources += `/Pattern << /P ${self} 0 R >> `;
      pdf.content.push(() => '/Pattern cs /P scn 0 0 612 792 re f');
    },
  },
];
