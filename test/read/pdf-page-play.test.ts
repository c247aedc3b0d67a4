import { test } from 'vitest';
import { pdfium } from '../../src/read/pdf/pdfium/pdfium.js';
import { box, lines, pdfOf, scan, SCAN, SCANNED, text } from '../helpers/pdf-pages.js';
const BODY = ['Case Number: CM16-0999001', 'Decision Date: 02/03/2017', 'The worker is a 44 year old male who hurt his knee.', 'Knee brace: Upheld', 'The request is not medically necessary and appropriate.'];
const ghost = ['Case Number: CM16-0999777','Decision Date: 05/06/2015'];
const cases: Record<string, Uint8Array> = {
  plain: pdfOf([{ draw: lines(BODY) }]),
  mode3same: pdfOf([{ draw: '3 Tr ' + lines(BODY) + '0 Tr ' + lines(BODY) }]),
  mode3other: pdfOf([{ draw: '3 Tr ' + lines(ghost) + '0 Tr ' + lines(BODY) }]),
  ocoff: pdfOf([{ draw: lines(BODY)+'/OC /L BDC ' + lines(ghost,500) + 'EMC ', resources: '/Properties << /L @layer >>' }], { layer: '<< /Type /OCG /Name (Draft) >>' }, '/OCProperties << /OCGs [@layer] /D << /OFF [@layer] >> >>'),
  ocon: pdfOf([{ draw: lines(BODY)+'/OC /L BDC ' + lines(ghost,500) + 'EMC ', resources: '/Properties << /L @layer >>' }], { layer: '<< /Type /OCG /Name (Draft) >>' }, '/OCProperties << /OCGs [@layer] /D << /ON [@layer] >> >>'),
  clip: pdfOf([{ draw: lines(BODY)+'q 0 0 50 50 re W n ' + lines(ghost,500) + 'Q ' }]),
  off: pdfOf([{ draw: lines(BODY)+ lines(ghost,900) }]),
  crop: pdfOf([{ draw: lines(BODY)+ lines(ghost,500), entries: '/CropBox [0 550 612 792]' }]),
  white: pdfOf([{ draw: lines(BODY)+ '1 g ' + lines(ghost,500) }]),
  whiteondark: pdfOf([{ draw: lines(BODY)+ box(60,480,400,60,0.2)+ '1 g ' + lines(ghost,500) }]),
  tiny: pdfOf([{ draw: lines(BODY)+ text(72,500,ghost[0]!,0.8) }]),
  redact: pdfOf([{ draw: lines(BODY)+ box(140,680,80,14,0) }]),
  whiteout: pdfOf([{ draw: lines(BODY)+ box(140,680,80,14,1) }]),
  under: pdfOf([{ draw: box(140,680,80,14,0)+lines(BODY) }]),
  ocrlayer: pdfOf([{ draw: scan+'3 Tr ' + lines(BODY), resources: SCANNED }], SCAN),
  ocrunder: pdfOf([{ draw: lines(BODY)+scan, resources: SCANNED }], SCAN),
  ocrbox: pdfOf([{ draw: scan+'3 Tr ' + lines(BODY)+ '0 Tr ' + box(140,680,80,14,0), resources: SCANNED }], SCAN),
  ocrwhite: pdfOf([{ draw: scan+'3 Tr ' + lines(BODY)+ '0 Tr ' + box(140,680,80,14,1), resources: SCANNED }], SCAN),
  ocrstamp: pdfOf([{ draw: scan+'3 Tr ' + lines(BODY)+ '0 Tr '+text(250,20,'ACME 000123'), resources: SCANNED }], SCAN),
  scanonly: pdfOf([{ draw: scan, resources: SCANNED }], SCAN),
  scanstamp: pdfOf([{ draw: scan+text(250,20,'ACME 000123'), resources: SCANNED }], SCAN),
  blank: pdfOf([{ draw: '' }]),
  tableafter: pdfOf([{ draw: lines(BODY.slice(2), 600)+lines(BODY.slice(0,2),700) }]),
  bottomup: pdfOf([{ draw: BODY.map((l,i)=>text(72,700-i*14,l)).reverse().join('') }]),
  fakebold: pdfOf([{ draw: lines(BODY)+BODY.map((l,i)=>text(72.4,700-i*14,l)).join('') }]),
  fakeboldchars: pdfOf([{ draw: lines(BODY)+[...'Knee: Upheld'].map((c,i)=>text(72+i*8,400,c)+text(72.4+i*8,400,c)).join('') }]),
  rot90: pdfOf([{ draw: 'q 0 1 -1 0 612 0 cm '+lines(BODY,500)+'Q', entries:'/Rotate 90' }]),
  rot90b: pdfOf([{ draw: 'q 0 1 -1 0 612 0 cm '+lines(BODY,500)+'Q' }]),
  rot270: pdfOf([{ draw: 'q 0 -1 1 0 0 792 cm '+lines(BODY,500)+'Q', entries:'/Rotate 270' }]),
  rot180: pdfOf([{ draw: 'q -1 0 0 -1 612 792 cm '+lines(BODY,500)+'Q', entries:'/Rotate 180' }]),
  rot90up: pdfOf([{ draw: lines(BODY), entries:'/Rotate 90' }]),
  form: pdfOf([{ draw: lines(BODY)+'/X Do', resources:'/XObject << /X @x >>' }],{x:{entries:'/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F @font >> >>',stream:lines(ghost,500)}}),
  formoff: pdfOf([{ draw: lines(BODY)+'/X Do', resources:'/XObject << /X @x >>' }],{layer: '<< /Type /OCG /Name (Draft) >>',x:{entries:'/OC @layer /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F @font >> >>',stream:lines(ghost,500)}}, '/OCProperties << /OCGs [@layer] /D << /OFF [@layer] >> >>'),
  annotbox: pdfOf([{ draw: lines(BODY), entries: '/Annots [<< /Type /Annot /Subtype /Square /Rect [140 680 220 696] /C [0 0 0] /IC [0 0 0] >>]' }]),
  annotframe: pdfOf([{ draw: lines(BODY), entries: '/Annots [<< /Type /Annot /Subtype /Square /Rect [140 680 220 696] /C [1 0 0] >>]' }]),
};
test('play', async () => {
  for (const [name, bytes] of Object.entries(cases)) {
    const s = performance.now();
    const { pages } = await pdfium.read(bytes);
    console.log(name, Math.round(performance.now() - s), pages[0]!.lack, JSON.stringify(pages[0]!.text), JSON.stringify(pages[0]!.notes.map(n=>n.code+': '+n.message)));
  }
});
