/** Text that a reader does not see: another letter's, on the pages of a letter. */
import {
  PDFName,
  PDFOperator,
  StandardFonts,
  TextRenderingMode,
  clip,
  endPath,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
} from '@cantoo/pdf-lib';
import { drawFirst, drawStretches, edited } from './pdf.mjs';
import { layoutOf } from './pdfium.mjs';

const moved = (stretches, x, y) =>
  stretches.map((stretch) => ({ ...stretch, x: stretch.x + x, right: stretch.right + x, y: stretch.y + y }));

/** Within a layer of the document that is switched off. */
function inLayer(page, draw) {
  const { context, catalog } = page.doc;
  const layer = context.register(context.obj({ Type: 'OCG', Name: 'Draft' }));
  const switches = { OCGs: [layer], D: { Order: [layer], OFF: [layer] } };
  if (!catalog.has(PDFName.of('OCProperties'))) catalog.set(PDFName.of('OCProperties'), context.obj(switches));
  else {
    const present = catalog.lookup(PDFName.of('OCProperties'));
    present.lookup(PDFName.of('OCGs')).push(layer);
    for (const list of ['Order', 'OFF']) present.lookup(PDFName.of('D')).lookup(PDFName.of(list)).push(layer);
  }
  const { Resources } = page.node.normalizedEntries();
  Resources.set(PDFName.of('Properties'), context.obj({ Draft: layer }));
  page.pushOperators(PDFOperator.of('BDC', [PDFName.of('OC'), PDFName.of('Draft')]));
  draw();
  page.pushOperators(PDFOperator.of('EMC'));
}

/** Ways to hide text: each draws stretches on a page so that nothing of them shows. */
const WAYS = [
  {
    name: 'invisible',
    what: 'drawn without ink (render mode 3)',
    hide: (page, stretches, font) => drawStretches(page, stretches, font, { renderMode: TextRenderingMode.Invisible }),
  },
  {
    name: 'white',
    what: 'white on white',
    hide: (page, stretches, font) => drawStretches(page, stretches, font, { color: rgb(1, 1, 1) }),
  },
  {
    name: 'transparent',
    what: 'drawn with no opacity',
    hide: (page, stretches, font) => drawStretches(page, stretches, font, { opacity: 0 }),
  },
  {
    name: 'beside',
    what: 'off the page',
    hide: (page, stretches, font) => drawStretches(page, moved(stretches, 1000, 0), font),
  },
  {
    name: 'below',
    what: 'below the page',
    hide: (page, stretches, font) => drawStretches(page, moved(stretches, 0, -900), font),
  },
  {
    name: 'layer',
    what: 'in a layer that is off',
    hide: (page, stretches, font) => inLayer(page, () => drawStretches(page, stretches, font)),
  },
  {
    name: 'clipped',
    what: 'clipped away',
    hide: (page, stretches, font) => {
      page.pushOperators(pushGraphicsState(), rectangle(0, 0, 1, 1), clip(), endPath());
      drawStretches(page, stretches, font);
      page.pushOperators(popGraphicsState());
    },
  },
];

/** A PDF that carries hidden stretches on its pages; `stretches[i]` go on the page of that index. */
const withHidden = async (bytes, stretches, hide, first) =>
  await edited(bytes, async (document) => {
    const font = await document.embedFont(StandardFonts.TimesRoman);
    document.getPages().forEach((page, i) => {
      const draw = () => hide(page, stretches[i] ?? [], font);
      if (first) drawFirst(page, draw);
      else draw();
    });
  });

const stretchesOf = (bytes) => layoutOf(bytes).map(({ stretches }) => stretches);

/** A PDF that carries another's text, hidden in one of the ways above, after its own or before it. */
export const withHiddenCopy = async (bytes, other, way, first = false) =>
  await withHidden(bytes, stretchesOf(other), WAYS.find(({ name }) => name === way).hide, first);

/** A PDF that carries its own text a second time, hidden, as a scanner's recognition lays it over. */
export const withHiddenSelf = async (bytes, way) => await withHiddenCopy(bytes, bytes, way);

/** A PDF whose pages lie over another's words, which white paper covers. */
const covering = async (bytes, other) =>
  await withHidden(
    bytes,
    stretchesOf(other),
    (page, stretches, font) => {
      drawStretches(page, stretches, font);
      page.drawRectangle({ x: 0, y: 0, width: page.getWidth(), height: page.getHeight(), color: rgb(1, 1, 1) });
    },
    true,
  );

export const HIDDEN = [
  ...WAYS.flatMap(({ name, what }) =>
    [false, true].map((first) => ({
      id: `hidden-${name}${first ? '-first' : ''}`,
      what: `another letter's text ${what}, ${first ? 'before' : 'after'} the letter's own`,
      of: 'pdf',
      takes: 2,
      finds: 1,
      doubtful: true,
      alter: async (pdf, other) => await withHiddenCopy(pdf, other, name, first),
    })),
  ),
  {
    id: 'hidden-covered',
    what: "another letter's text under white paper, the letter's own above it",
    of: 'pdf',
    takes: 2,
    finds: 1,
    doubtful: true,
    alter: covering,
  },
  {
    id: 'hidden-self',
    what: "the letter's own text a second time without ink",
    of: 'pdf',
    alter: async (pdf) => await withHiddenSelf(pdf, 'invisible'),
  },
];
