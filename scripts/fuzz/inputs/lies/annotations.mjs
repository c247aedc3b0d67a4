/** Lies about annotations and fields. */
import { HOSTILE_CHARACTERS } from '../texts.mjs';
import { hex, number, numbers } from './values.mjs';

const SUBTYPES = [
  'FreeText',
  'Widget',
  'Text',
  'Highlight',
  'Stamp',
  'Redact',
  'Popup',
  'Link',
  'FileAttachment',
  'Nope',
  'Screen',
];

export const ANNOTATIONS = [
  {
    id: 'annotations',
    tell: (pdf, dice) => {
      const count = dice.pick([1, 5, 300, 20000]);
      const self = pdf.raw.reserve();
      const row =
        '<< /Type /Annot /Subtype ' +
        `/${dice.pick(SUBTYPES)} ` +
        `/Rect [${numbers(4, dice)}] /Contents ` +
        `${hex(dice.pick([...HOSTILE_CHARACTERS, 'Norco 10/325mg #60: Upheld', 'x'.repeat(3000)]))} ` +
        `/Parent ${self} 0 R /Popup ${self} 0 R /F ${number(dice)} /DA (/F1 ` +
        `${number(dice)} Tf) /QuadPoints [${numbers(8, dice)}] >>`;
      pdf.raw.put(row, self);
      dice.pick(pdf.pages).entries += ` /Annots [${`${self} 0 R `.repeat(count)}]`;
    },
  },
  {
    id: 'appearance-of-itself',
    tell: (pdf) => {
      const form = pdf.raw.reserve();
      pdf.raw.put(
        '<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << ' +
          `/X ${form} 0 R >> >> /Length 6 >>\nstream\n/X Do \nendstream`,
        form,
      );
      pdf.pages[0].entries += ` /Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /AP << /N ${form} 0 R >> >>]`;
    },
  },
  {
    id: 'fields-in-a-circle',
    tell: (pdf, dice) => {
      const field = pdf.raw.reserve();
      pdf.raw.put(
        `<< /FT /${dice.pick(['Tx', 'Btn', 'Ch', 'Sig'])} /T (a) /V ` +
          `${dice.pick([hex('Upheld'), `${field} 0 R`, '[1 2]', hex('x'.repeat(9999))])} ` +
          `/Kids [${field} 0 R] /Parent ${field} 0 R /Subtype /Widget /Rect [36 36 500 60] ` +
          '>>',
        field,
      );
      pdf.catalogue +=
        ` /AcroForm << /Fields [${field} 0 R ${field} 0 R] /NeedAppearances true ` +
        `${dice.pick(['', '/XFA (x)', '/XFA [(a) 1 0 R]'])} >>`;
      pdf.pages[0].entries += ` /Annots [${field} 0 R]`;
    },
  },
];
