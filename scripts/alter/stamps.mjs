/** What offices put on the pages of a letter: each in turn drawn after the letter's words and before them. */
import { StandardFonts, degrees, rgb } from '@cantoo/pdf-lib';
import { drawFirst, edited } from './pdf.mjs';

const twoDigits = (number) => String(number).padStart(2, '0');

/** `marks(i, of)`: what goes on the page of an index, each `{ text, x, y, size?, turned?, color? }`, in points. */
export const stamped = async (bytes, marks, first = false) =>
  await edited(bytes, async (document) => {
    const font = await document.embedFont(StandardFonts.Helvetica);
    const pages = document.getPages();
    for (const [i, page] of pages.entries()) {
      const draw = () => {
        for (const { text, x, y, size = 9, turned = 0, color = 0 } of marks(i, pages.length))
          page.drawText(text, { x, y, size, font, rotate: degrees(turned), color: rgb(color, color, color) });
      };
      if (first) drawFirst(page, draw);
      else draw();
    }
  });

export const BATES = (i) => [{ text: `ADLER-FINCH ${String(i + 127).padStart(6, '0')}`, x: 470, y: 24 }];
const FAX = (i, of) => [
  {
    text: `01/09/2017  10:4${i} AM   FROM: 5105550123   TO: 9165550145   PAGE: 0${twoDigits(i + 2)} OF 0${twoDigits(of + 1)}`,
    x: 40,
    y: 776,
    size: 8,
  },
];

const KINDS = [
  { name: 'bates', what: 'Bates numbers', marks: BATES },
  { name: 'fax', what: 'fax lines', marks: FAX },
  { name: 'bates-and-fax', what: 'Bates numbers and fax lines', marks: (i, of) => [...BATES(i), ...FAX(i, of)] },
  {
    name: 'confidential',
    what: 'CONFIDENTIAL above and below',
    marks: () => [
      { text: 'CONFIDENTIAL', x: 265, y: 770 },
      { text: 'CONFIDENTIAL', x: 265, y: 18 },
    ],
  },
  {
    name: 'received',
    what: 'a received stamp on the first page',
    marks: (i) =>
      i === 0
        ? [
            { text: 'RECEIVED', x: 470, y: 764, size: 14 },
            { text: 'JAN 09 2017', x: 470, y: 752 },
            { text: 'CLAIMS DEPT', x: 470, y: 741 },
          ]
        : [],
  },
  {
    name: 'received-each',
    what: 'a received stamp on each page',
    marks: () => [{ text: 'RECEIVED JAN 09 2017 BY MAIL ROOM', x: 380, y: 762 }],
  },
  {
    name: 'viewer',
    what: 'head and address of a print out of a browser',
    marks: (i, of) => [
      { text: '1/9/2017', x: 24, y: 776, size: 8 },
      { text: 'Independent Medical Review - Document Viewer', x: 220, y: 776, size: 8 },
      { text: 'https://imr.example.gov/decisions/view?id=20170109', x: 24, y: 14, size: 8 },
      { text: `${i + 1}/${of}`, x: 570, y: 14, size: 8 },
    ],
  },
  {
    name: 'exhibit',
    what: 'exhibit labels with page counts',
    marks: (i, of) => [{ text: `EXHIBIT C - ${i + 1} of ${of}`, x: 255, y: 20, size: 11 }],
  },
  {
    name: 'claim-foot',
    what: 'a foot with claim number, printing date and page',
    marks: (i) => [{ text: `Claim WC-2016-004417 | Printed 01/09/2017 by jdoe | p. ${i + 1}`, x: 160, y: 16, size: 8 }],
  },
  {
    name: 'pleading',
    what: 'line numbers of pleading paper',
    marks: () => Array.from({ length: 28 }, (_, n) => ({ text: String(n + 1), x: 44, y: 722 - n * 24, size: 11 })),
  },
  {
    name: 'watermark',
    what: 'COPY across each page',
    marks: () => [{ text: 'COPY', x: 190, y: 230, size: 160, turned: 45, color: 0.85 }],
  },
  {
    name: 'watermark-level',
    what: 'a pale level line in the middle of each page',
    marks: () => [{ text: 'UNOFFICIAL COPY', x: 150, y: 400, size: 36, color: 0.85 }],
  },
  {
    name: 'e-filed',
    what: 'two lines of electronic filing on each page',
    marks: () => [
      { text: 'ELECTRONICALLY FILED', x: 440, y: 774 },
      { text: '01/09/2017 10:42 AM', x: 448, y: 763 },
    ],
  },
  {
    name: 'other-case',
    what: 'a foot that names another case',
    doubtful: true,
    marks: () => [{ text: 'Related: IMR Case Number CM15-0123456', x: 72, y: 22 }],
  },
  {
    name: 'received-across',
    what: 'a received stamp across the words of the first page',
    marks: (i) =>
      i === 0
        ? [
            { text: 'RECEIVED', x: 250, y: 420, size: 28, turned: 15 },
            { text: 'JAN 09 2017', x: 262, y: 398, size: 16, turned: 15 },
          ]
        : [],
  },
  {
    name: 'initials',
    what: 'initials and a date by hand at the end of each page',
    marks: () => [{ text: 'jd 1/9/17', x: 520, y: 60, size: 13 }],
  },
  {
    name: 'margin',
    what: 'a turned line in the margin',
    marks: (i) => [{ text: `Scanned 01/09/2017 Document ID 88213 Page ${i + 1}`, x: 20, y: 250, size: 8, turned: 90 }],
  },
];

export const STAMPS = KINDS.flatMap(({ name, what, marks, ...rest }) =>
  [false, true].map((first) => ({
    ...rest,
    id: first ? `${name}-first` : name,
    what: `${what}, drawn ${first ? 'first' : 'last'}`,
    of: 'pdf',
    alter: async (pdf) => await stamped(pdf, marks, first),
  })),
);
