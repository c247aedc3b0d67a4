/** Single pages that lost their words, and pages that lie otherwise than they are read. */
import { PDFName, degrees, rgb } from '@cantoo/pdf-lib';
import { addPagesOf, drawFirst, drawScan, edited, empty, made, opened } from './pdf.mjs';
import { imagesOf } from './pdfium.mjs';
import { stamped } from './stamps.mjs';

/** As a quick copier scans. */
const DPI = 150;

const middle = (count) => Math.floor(count / 2);

/** A PDF whose page at `pick(count)` has been changed; null for a letter of one page. */
async function withPage(bytes, pick, change) {
  let whole = false;
  const result = await edited(bytes, async (document) => {
    const pages = document.getPages();
    const at = pick(pages.length);
    whole = pages.length === 1;
    if (!whole) await change(pages[at], at, document);
  });
  return whole ? null : result;
}

/** A PDF with one page blank. */
export const blanked = async (bytes, pick = middle) => await withPage(bytes, pick, (page) => empty(page));

/** A PDF with the pages for which `which(i, count)` holds replaced by images of themselves. */
export async function scanned(bytes, which = () => true, dpi = DPI) {
  const images = imagesOf(bytes, dpi);
  return await edited(bytes, (document) => {
    document.getPages().forEach((page, i) => {
      if (!which(i, images.length)) return;
      empty(page);
      drawScan(page, images[i]);
    });
  });
}

const isMiddle = (i, count) => i === middle(count);
const onePageScanned = async (bytes) => (imagesOf(bytes, 10).length === 1 ? null : await scanned(bytes, isMiddle));

/** A PDF whose pages are shown turned, as `/Rotate` says, clockwise. */
export const rotated = async (bytes, angle, which = () => true) =>
  await edited(bytes, (document) => {
    document.getPages().forEach((page, i, { length }) => {
      if (which(i, length)) page.setRotation(degrees(angle));
    });
  });

/** How a page of a width and height is turned counter-clockwise, as the operands of `cm`. */
const TURNS = {
  90: (_width, height) => [0, 1, -1, 0, height, 0],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (width) => [0, -1, 1, 0, 0, width],
};

/** A PDF whose pages are drawn turned counter-clockwise; `shown`: the `/Rotate` by which they are shown. */
export const drawnTurned = async (bytes, angle, shown = 0) =>
  await edited(bytes, (document) => {
    for (const page of document.getPages()) {
      const { context } = document;
      const { width, height } = page.getSize();
      const stream = (operators) => context.register(context.stream(operators));
      page.node.normalize();
      page.node.wrapContentStreams(stream(`q ${TURNS[angle](width, height).join(' ')} cm `), stream(' Q'));
      for (const box of ['CropBox', 'TrimBox', 'BleedBox', 'ArtBox']) page.node.delete(PDFName.of(box));
      if (angle !== 180) page.setMediaBox(0, 0, height, width);
      page.setRotation(degrees(shown));
    }
  });

/** A PDF with the pages of the indices that `order(indices)` gives. */
export const reordered = async (bytes, order) =>
  await made(async (document) => {
    const { length } = (await opened(bytes)).getPages();
    await addPagesOf(document, bytes, order(Array.from({ length }, (_, i) => i)));
  });

/** A PDF with an empty page after each, as the backs of sheets come out of a scanner. */
export const withBacks = async (bytes) =>
  await edited(bytes, (document) => {
    for (let i = document.getPageCount(); i > 0; i--) document.insertPage(i, [612, 792]);
  });

/** A PDF with a picture in a corner of each page. */
const withLogo = async (bytes) =>
  await edited(bytes, (document) => {
    const pixels = Uint8Array.from({ length: 64 * 64 }, (_, i) => (i % 64) * 4);
    for (const page of document.getPages())
      drawScan(page, { width: 64, height: 64, pixels }, { width: 60, height: 60 });
  });

/** A PDF whose lines are marked in yellow, under them or over them. */
const highlighted = async (bytes, first) =>
  await edited(bytes, (document) => {
    for (const page of document.getPages()) {
      const draw = () => {
        for (let y = 120; y < 700; y += 60)
          page.drawRectangle({ x: 70, y, width: 470, height: 14, color: rgb(1, 1, 0), opacity: first ? 1 : 0.4 });
      };
      if (first) drawFirst(page, draw);
      else draw();
    }
  });

const ANGLES = [90, 180, 270];

export const PAGES = [
  {
    id: 'page-blanked',
    what: 'the middle page blank',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await blanked(pdf),
  },
  {
    id: 'first-page-blanked',
    what: 'the first page blank',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await blanked(pdf, () => 0),
  },
  {
    id: 'last-page-blanked',
    what: 'the last page blank',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await blanked(pdf, (count) => count - 1),
  },
  {
    id: 'page-scanned',
    what: 'the middle page an image of itself',
    of: 'pdf',
    doubtful: true,
    images: true,
    alter: onePageScanned,
  },
  {
    id: 'page-scanned-stamped',
    what: 'the middle page an image of itself, Bates numbers on all',
    of: 'pdf',
    doubtful: true,
    images: true,
    alter: async (pdf) => {
      const image = await onePageScanned(pdf);
      return image && (await stamped(image, (i) => [{ text: `AF ${String(i + 41).padStart(6, '0')}`, x: 500, y: 24 }]));
    },
  },
  {
    id: 'all-scanned',
    what: 'all pages images of themselves',
    of: 'pdf',
    doubtful: true,
    images: true,
    alter: async (pdf) => await scanned(pdf),
  },
  {
    id: 'all-scanned-stamped',
    what: 'all pages images of themselves, with fax lines as text',
    of: 'pdf',
    doubtful: true,
    images: true,
    alter: async (pdf) =>
      await stamped(await scanned(pdf), (i) => [
        { text: `01/09/2017 10:4${i} AM FAX 5105550123 P. ${i + 1}`, x: 40, y: 776, size: 8 },
      ]),
  },
  {
    id: 'page-missing',
    what: 'the middle page missing',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await reordered(pdf, (indices) => indices.toSpliced(middle(indices.length), 1)),
  },
  {
    id: 'page-twice',
    what: 'the first page twice',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await reordered(pdf, (indices) => [0, ...indices]),
  },
  {
    id: 'pages-reversed',
    what: 'the last page first',
    of: 'pdf',
    doubtful: true,
    alter: async (pdf) => await reordered(pdf, (indices) => indices.toReversed()),
  },
  { id: 'blank-backs', what: 'an empty page after each', of: 'pdf', doubtful: true, alter: withBacks },
  { id: 'logo', what: 'a picture in the corner of each page', of: 'pdf', alter: withLogo },
  { id: 'highlighted', what: 'lines marked over', of: 'pdf', alter: async (pdf) => await highlighted(pdf, false) },
  {
    id: 'highlighted-first',
    what: 'lines marked below',
    of: 'pdf',
    alter: async (pdf) => await highlighted(pdf, true),
  },
  ...ANGLES.map((angle) => ({
    id: `rotated-${angle}`,
    what: `all pages shown turned by ${angle}`,
    of: 'pdf',
    alter: async (pdf) => await rotated(pdf, angle),
  })),
  {
    id: 'rotated-one',
    what: 'the middle page shown turned by 90',
    of: 'pdf',
    alter: async (pdf) => await rotated(pdf, 90, isMiddle),
  },
  ...ANGLES.map((angle) => ({
    id: `drawn-turned-${angle}`,
    what: `all pages drawn turned by ${angle}, so that they lie`,
    of: 'pdf',
    alter: async (pdf) => await drawnTurned(pdf, angle),
  })),
  ...ANGLES.map((angle) => ({
    id: `turned-back-${angle}`,
    what: `all pages drawn turned by ${angle} and shown upright`,
    of: 'pdf',
    alter: async (pdf) => await drawnTurned(pdf, angle, angle),
  })),
];
