/** Lies about files attached. */
import { hex, latin, number } from './values.mjs';

/** Names that programs stumble over. */
const NAMES = [
  'letter.pdf',
  'letter.pdf',
  '',
  '.',
  '..',
  '../../x.pdf',
  '/etc/passwd',
  'a/b.pdf',
  'a#b.pdf',
  '#',
  '\n.pdf',
  'x'.repeat(5000) + '.pdf',
  '\x1b[2J.pdf',
  '\u202efdp.exe',
  '\ud800.pdf',
  'con.txt',
  'letter.TXT',
  'letter',
  '.pdf',
  '__proto__',
  '\0',
  'a\u0000.pdf',
  ' .pdf',
  'é.pdf',
  'e\u0301.pdf',
];

export const ATTACHMENTS = [
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
      pdf.raw.put(
        `<< /Kids [${node} 0 R ${node} 0 R] /Names [(a.pdf) ${file} 0 R (b.pdf) ${file} 0 R] /Limits [(a) (z)] >>`,
        node,
      );
      pdf.catalogue += ` /Names << /EmbeddedFiles ${node} 0 R >>`;
    },
  },
  {
    id: 'attached-to-a-page',
    tell: (pdf, dice) =>
      (dice.pick(pdf.pages).entries +=
        ' /Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 20 20] /FS ' +
        `${attached(pdf, dice)} 0 R /Contents (see) >>]`),
  },
];

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
    `<< /Type /Filespec /F ${hex(name)} /UF ` +
      `${hex(dice.chance(0.7) ? name : dice.pick(NAMES))} /EF << /F ` +
      `${dice.chance(0.9) ? content : 1} 0 R >> >>`,
  );
}
