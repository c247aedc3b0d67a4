import { test } from 'vitest';
import { pdfium } from '../../src/read/pdf/pdfium/pdfium.js';
import { box, lines, pdfOf, scan, SCAN, SCANNED, text } from '../helpers/pdf-pages.js';
const BODY = [
  'Case Number: CM16-0999001',
  'Decision Date: 02/03/2017',
  'The worker is a 44 year old male who hurt his knee.',
  'Knee brace: Upheld',
  'The request is not medically necessary and appropriate.',
];
const ghost = ['Case Number: CM16-0999777', 'Decision Date: 05/06/2015'];

const field = (rect: string, rest: string) => `<< /Type /Annot /Subtype /Widget /Rect [${rect}] /F 4 ${rest} >>`;
const LABELS =
  ['Case Number:', 'Date of Injury:', 'Priority:'].map((l, i) => text(72, 700 - i * 24, l)).join('') +
  text(330, 700, 'Date Assigned:') +
  text(330, 676, 'Decision Date:') +
  lines(BODY.slice(2), 600);
const cases: Record<string, Uint8Array> = {
  fields: pdfOf(
    [{ draw: LABELS, entries: '/Annots [@a @b @c @d @e]' }],
    {
      form: '<< /Fields [@a @b @c @d @e] /DA (/Helv 10 Tf 0 g) >>',
      a: field('160 696 300 712', '/FT /Tx /T (case) /V (CM16-0999001) /DA (/Helv 10 Tf 0 g)'),
      b: field('160 672 300 688', '/FT /Tx /T (inj) /V (01/02/2015) /DA (/Helv 10 Tf 0 g)'),
      c: field(
        '160 648 300 664',
        '/FT /Ch /Ff 131072 /T (prio) /Opt [(Standard) (Expedited)] /V (Standard) /DA (/Helv 10 Tf 0 g)',
      ),
      d: field(
        '420 696 500 712',
        '/FT /Tx /T (ass) /V <FEFF00300031002F00300031002F0032003000310037> /DA (/Helv 10 Tf 0 g)',
      ),
      e: field('420 672 500 688', '/FT /Tx /T (dec) /V (02/03/2017) /DA (/Helv 10 Tf 0 g)'),
    },
    '/AcroForm @form',
  ),
  kids: pdfOf(
    [{ draw: LABELS, entries: '/Annots [@a]' }],
    {
      form: '<< /Fields [@p] /DA (/Helv 10 Tf 0 g) >>',
      p: '<< /FT /Tx /T (case) /V (CM16-0999001) /Kids [@a] >>',
      a: field('160 696 300 712', '/Parent @p /DA (/Helv 10 Tf 0 g)'),
    },
    '/AcroForm @form',
  ),
  noacroform: pdfOf([{ draw: LABELS, entries: '/Annots [@a]' }], {
    a: field('160 696 300 712', '/FT /Tx /T (case) /V (CM16-0999001) /DA (/Helv 10 Tf 0 g)'),
  }),
  hiddenfield: pdfOf(
    [{ draw: LABELS, entries: '/Annots [@a]' }],
    {
      form: '<< /Fields [@a] >>',
      a: '<< /Type /Annot /Subtype /Widget /Rect [160 696 300 712] /F 2 /FT /Tx /T (case) /V (CM16-0999777) >>',
    },
    '/AcroForm @form',
  ),
  freetext: pdfOf([{ draw: LABELS, entries: '/Annots [@a @s]' }], {
    a: '<< /Type /Annot /Subtype /FreeText /Rect [160 696 300 712] /F 4 /Contents (CM16-0999001) /DA (/Helv 10 Tf 0 g) >>',
    s: '<< /Type /Annot /Subtype /Stamp /Rect [400 740 500 780] /F 4 /Contents (RECEIVED) >>',
  }),
  checks: pdfOf(
    [{ draw: LABELS + text(175, 652, 'Standard') + text(255, 652, 'Expedited'), entries: '/Annots [@a @b]' }],
    {
      form: '<< /Fields [@a @b] >>',
      a: field('160 650 172 662', '/FT /Btn /T (std) /V /Yes /AS /Yes /AP << /N << /Yes @ap /Off @ap >> >>'),
      b: field('240 650 252 662', '/FT /Btn /T (exp) /V /Off /AS /Off /AP << /N << /Yes @ap /Off @ap >> >>'),
      ap: { entries: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', stream: '' },
    },
    '/AcroForm @form',
  ),
  multiline: pdfOf(
    [{ draw: lines(['Decision rationale:']), entries: '/Annots [@a]' }],
    {
      form: '<< /Fields [@a] >>',
      a: field(
        '72 500 540 690',
        '/FT /Tx /Ff 4096 /T (r) /V (The worker had six visits.\\rThe brace helps.\\n\\nTherefore it is necessary.) /DA (/Helv 10 Tf 0 g)',
      ),
    },
    '/AcroForm @form',
  ),
};
test('play', async () => {
  for (const [name, bytes] of Object.entries(cases)) {
    const s = performance.now();
    const { pages } = await pdfium.read(bytes);
    console.log(
      name,
      Math.round(performance.now() - s),
      pages[0]!.lack,
      JSON.stringify(pages[0]!.text),
      JSON.stringify(pages[0]!.notes.map((n) => n.code + ': ' + n.message)),
    );
  }
});
