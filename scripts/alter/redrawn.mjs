/** Pages drawn anew from what stands where on them: in another order, by other fonts, by fields of a form. */
import { PDFName, StandardFonts, rgb } from '@cantoo/pdf-lib';
import { drawStretches, made } from './pdf.mjs';

/** A PDF of pages, as `layoutOf` gives them; `draw(page, stretches, font, i)` draws each. */
const drawn = async (pages, draw) =>
  await made(async (document) => {
    const font = await document.embedFont(StandardFonts.TimesRoman);
    for (const [i, { width, height, stretches }] of pages.entries())
      await draw(document.addPage([width, height]), stretches, font, i);
  });

/** A PDF of pages whose stretches are drawn as `change(stretches, i)` gives them. */
export const redrawn = async (pages, change) =>
  await drawn(pages, (page, stretches, font, i) => drawStretches(page, change(stretches, i), font));

/** Stretches of one line each a list, the lines from the top down. */
function linesOf(stretches) {
  const lines = new Map();
  for (const stretch of stretches) {
    const at = Math.round(stretch.y);
    lines.set(at, [...(lines.get(at) ?? []), stretch]);
  }
  return [...lines].sort(([a], [b]) => b - a).map(([, line]) => line.toSorted((a, b) => a.x - b.x));
}

/** The stretch in pieces where `separator` parts its text, each about where it stood. */
function inPieces({ text, x, right, ...rest }, separator) {
  const width = (right - x) / text.length;
  return [...text.matchAll(separator)].map(({ 0: piece, index }) => ({
    ...rest,
    text: piece,
    x: x + index * width,
    right: x + (index + piece.length) * width,
  }));
}

/** The same numbers for the same letter: an order that looks like none. */
const shuffled = (list) =>
  list
    .map((entry, i) => ({ entry, key: ((i * 7919 + 104_729) % 611_953) % 997 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ entry }) => entry);

const ORDERS = [
  { id: 'redrawn', what: 'in the order it was', doubtful: false, order: (stretches) => stretches },
  { id: 'bottom-up', what: 'from the last line up', order: (stretches) => linesOf(stretches).toReversed().flat() },
  { id: 'shuffled', what: 'line by line, in no order', order: (stretches) => shuffled(linesOf(stretches)).flat() },
  {
    id: 'table-last',
    what: 'the case table after the rest of the first page',
    order: (stretches, i) => (i === 0 ? headLast(linesOf(stretches)).flat() : stretches),
  },
  {
    id: 'halves-swapped',
    what: 'the lower half of each page before the upper half',
    order: (stretches) => {
      const lines = linesOf(stretches);
      const middle = lines.length >> 1;
      return [...lines.slice(middle), ...lines.slice(0, middle)].flat();
    },
  },
  {
    id: 'right-before-left',
    what: 'each line from the right',
    order: (stretches) => linesOf(stretches).flatMap((line) => line.toReversed()),
  },
  {
    id: 'word-by-word',
    what: 'a word at a time, without blanks',
    order: (stretches) => stretches.flatMap((stretch) => inPieces(stretch, /\S+/g)),
  },
];

const HEAD_LINES = 6;
const headLast = (lines) => [...lines.slice(HEAD_LINES), ...lines.slice(0, HEAD_LINES)];

/** The dates in the cells of the case table, on the first page. */
const isTableDate = ({ text, y }) => y > 600 && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text);

/** The dates of the case table as fields of a form; `shown` says whether the fields say how they look. */
export const withFields = async (pages, shown) =>
  await drawn(pages, (page, stretches, font, i) => {
    const dates = i === 0 ? stretches.filter(isTableDate) : [];
    drawStretches(
      page,
      stretches.filter((stretch) => !dates.includes(stretch)),
      font,
    );
    const form = page.doc.getForm();
    dates.forEach(({ text, x, y }, n) => {
      const field = form.createTextField(`date-${n}`);
      field.setText(text);
      field.addToPage(page, { x, y: y - 3, width: 80, height: 14, borderWidth: 0, font });
      if (!shown) for (const { dict } of field.acroField.getWidgets()) dict.delete(PDFName.of('AP'));
    });
    if (shown) form.updateFieldAppearances(font);
    else if (dates.length > 0) form.acroForm.dict.set(PDFName.of('NeedAppearances'), page.doc.context.obj(true));
  });

const boxOver = (page, { x, y, right, size }) =>
  page.drawRectangle({ x: x - 1, y: y - 3, width: right - x + 2, height: size + 4, color: rgb(0, 0, 0) });

/** The first page's third date, which is that of the decision, under a black box; `gone`: it is not under it either. */
export const redacted = async (pages, gone) =>
  await drawn(pages, (page, stretches, font, i) => {
    const hidden = i === 0 ? stretches.filter(isTableDate)[2] : undefined;
    drawStretches(
      page,
      stretches.filter((stretch) => !gone || stretch !== hidden),
      font,
    );
    if (hidden) boxOver(page, hidden);
  });

/** Codes one on, as of a font whose glyphs are shifted and that does not tell its letters. */
const shifted = (stretches) =>
  stretches.map((stretch) => ({
    ...stretch,
    text: [...stretch.text].map((character) => String.fromCodePoint(character.codePointAt(0) + 1)).join(''),
  }));

const middle = (pages) => pages.length >> 1;

/** Two pages on a sheet, side by side. */
export const twoUp = async (pages) =>
  await made(async (document) => {
    const font = await document.embedFont(StandardFonts.TimesRoman);
    for (let i = 0; i < pages.length; i += 2) {
      const page = document.addPage([792, 612]);
      [pages[i], pages[i + 1]].forEach((half, n) => {
        const scale = 0.6;
        const placed = ({ x, y, right, ...rest }) => ({
          ...rest,
          x: n * 396 + x * scale,
          right: n * 396 + right * scale,
          y: 60 + y * scale,
        });
        drawStretches(page, (half?.stretches ?? []).map(placed), font);
      });
    }
  });

export const REDRAWN = [
  ...ORDERS.map(({ id, what, order, doubtful = true }) => ({
    id,
    doubtful,
    what: `pages drawn anew, ${what}`,
    alter: async (pages) => await redrawn(pages, order),
  })),
  { id: 'two-up', what: 'two pages on a sheet', alter: twoUp },
  {
    id: 'fields',
    what: 'dates of the case table in form fields that have no looks',
    alter: async (pages) => await withFields(pages, false),
  },
  {
    id: 'fields-shown',
    what: 'dates of the case table in form fields',
    alter: async (pages) => await withFields(pages, true),
  },
  {
    id: 'redaction-box',
    what: 'a date of the case table under a black box',
    doubtful: true,
    alter: async (pages) => await redacted(pages, false),
  },
  {
    id: 'redacted',
    what: 'a date of the case table gone, a black box there',
    doubtful: true,
    alter: async (pages) => await redacted(pages, true),
  },
  {
    id: 'fonts-shifted',
    what: 'fonts that do not tell their letters',
    doubtful: true,
    alter: async (pages) => await redrawn(pages, shifted),
  },
  {
    id: 'page-fonts-shifted',
    what: 'fonts of the middle page that do not tell their letters',
    doubtful: true,
    alter: async (pages) =>
      pages.length === 1
        ? null
        : await redrawn(pages, (stretches, i) => (i === middle(pages) ? shifted(stretches) : stretches)),
  },
].map((row) => ({ ...row, of: 'pages' }));
