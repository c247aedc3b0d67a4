import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/read/document.js';
import { pdfium } from '../../src/read/pdf/pdfium/pdfium.js';
import {
  box,
  type DrawnPage,
  HEIGHT,
  lines,
  type Objects,
  pdfOf,
  scan,
  SCAN,
  SCANNED,
  text,
} from '../helpers/pdf-pages.js';

/** The body of an invented letter, a line each. */
const BODY = [
  'Case Number: CM16-0999001',
  'Decision Date: 02/03/2017',
  'The worker is a 44 year old male who hurt his left knee on a ladder.',
  'Knee brace: Upheld',
  'The request is not medically necessary and appropriate.',
];
/** What a copy that is not seen says in its place. */
const GHOST = ['Case Number: CM16-0999777', 'Decision Date: 05/06/2015'];

async function read(page: DrawnPage, objects?: Objects, catalog?: string): Promise<Page> {
  const { pages } = await pdfium.read(pdfOf([page], objects, catalog));
  return pages[0]!;
}

const linesOf = ({ text: read }: Page): string[] => read.split(/\r\n|\n/).filter((line) => line !== '');
const codes = ({ notes }: Page): string[] => notes.map(({ code }) => code);

const LAYER: Objects = { layer: '<< /Type /OCG /Name (Draft) >>' };
const OFF = '/OCProperties << /OCGs [@layer] /D << /OFF [@layer] >> >>';
const ON = '/OCProperties << /OCGs [@layer] /D << /ON [@layer] >> >>';
const FORM = (entries: string, stream: string): Objects => ({
  form: {
    entries: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F @font >> >> ${entries}`,
    stream,
  },
});
const FORMED = '/XObject << /Form @form >>';

describe('text that is not seen is not read, and a note says so where it says something else', () => {
  test.each<[string, DrawnPage, Objects?, string?]>([
    ['drawn without ink', { draw: `3 Tr ${lines(GHOST)} 0 Tr ${lines(BODY)}` }],
    ['drawn without ink, after the text', { draw: `${lines(BODY)} 3 Tr ${lines(GHOST)}` }],
    ['drawn only to clip what follows', { draw: `${lines(BODY)} q 7 Tr ${lines(GHOST, 500)} Q` }],
    [
      'on a layer that is off',
      { draw: `${lines(BODY)}/OC /L BDC ${lines(GHOST, 500)} EMC`, resources: '/Properties << /L @layer >>' },
      LAYER,
      OFF,
    ],
    [
      'in a form on a layer that is off',
      { draw: `${lines(BODY)}/Form Do`, resources: FORMED },
      { ...LAYER, ...FORM('/OC @layer', lines(GHOST, 500)) },
      OFF,
    ],
    ['clipped away', { draw: `${lines(BODY)} q 0 0 50 50 re W n ${lines(GHOST, 500)} Q` }],
    ['above the page', { draw: lines(BODY) + lines(GHOST, HEIGHT + 100) }],
    ['beside the page', { draw: lines(BODY) + lines(GHOST, 500, 700) }],
    ['outside the part that is shown', { draw: lines(BODY) + lines(GHOST, 500), entries: '/CropBox [0 550 612 792]' }],
    ['white on white', { draw: `${lines(BODY)} 1 g ${lines(GHOST, 500)}` }],
    ['nearly white, in red, green and blue', { draw: `${lines(BODY)} .98 .99 1 rg ${lines(GHOST, 500)}` }],
    ['white over the text itself', { draw: `1 g ${lines(GHOST)} 0 g ${lines(BODY)}` }],
    [
      'transparent',
      { draw: `${lines(BODY)} /G gs ${lines(GHOST, 500)}`, resources: '/ExtGState << /G << /ca 0 >> >>' },
    ],
    ['too small to read', { draw: lines(BODY) + GHOST.map((line, i) => text(72, 500 - i, line, 0.7)).join('') }],
    ['small by its matrix', { draw: `${lines(BODY)} q .05 0 0 .05 72 400 cm ${lines(GHOST)} Q` }],
  ])('%s', async (_, page, objects, catalog) => {
    const result = await read(page, objects, catalog);
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual(['hidden-text']);
    expect(result.notes[0]!.message).not.toContain('999777');
  });

  test.each<[string, DrawnPage]>([
    ['an invisible copy of the text', { draw: `3 Tr ${lines(BODY)} 0 Tr ${lines(BODY)}` }],
    ['a white copy of a line', { draw: `${lines(BODY)} 1 g ${lines(BODY.slice(0, 1), 300)}` }],
  ])('%s says nothing else', async (_, page) => {
    const result = await read(page);
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual([]);
  });
});

describe('text that is seen, though something speaks against it, is read', () => {
  test.each<[string, DrawnPage, Objects?, string?]>([
    ['white on a dark ground', { draw: `${box(60, 450, 400, 90, 0.2)} 1 g ${lines(BODY, 520)}` }],
    ['black on a grey ground that is drawn first', { draw: box(60, 600, 400, 120, 0.88) + lines(BODY) }],
    ['grey', { draw: `.7 g ${lines(BODY)}` }],
    ['within a frame', { draw: `${lines(BODY)} 60 600 500 120 re S` }],
    ['struck through and underlined', { draw: `${lines(BODY)}${box(72, 703, 300, 1, 0)}${box(72, 684, 300, 1, 0)}` }],
    [
      'on a layer that is on',
      { draw: `/OC /L BDC ${lines(BODY)} EMC`, resources: '/Properties << /L @layer >>' },
      LAYER,
      ON,
    ],
    ['in a form', { draw: '/Form Do', resources: FORMED }, FORM('', lines(BODY))],
    ['clipped to its own room', { draw: `q 60 500 500 250 re W n ${lines(BODY)} Q` }],
    [
      'marked with a highlighter',
      {
        draw: `${lines(BODY)} q /M gs 1 1 0 rg 60 600 500 120 re f Q`,
        resources: '/ExtGState << /M << /BM /Multiply >> >>',
      },
    ],
  ])('%s', async (_, page, objects, catalog) => {
    const result = await read(page, objects, catalog);
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual([]);
  });
});

const REDACTED = BODY.with(1, 'Decision Date:');
/** Around the date in the second line. */
const [X, Y, WIDE, HIGH] = [143, 682, 70, 14] as const;
const square = (entries: string): string =>
  `/Annots [<< /Type /Annot /Subtype /Square /Rect [${X} ${Y} ${X + WIDE} ${Y + HIGH}] /C [0 0 0] ${entries} >>]`;

describe('text under a box is not read, and a note says so', () => {
  test.each<[string, DrawnPage, Objects?]>([
    ['black', { draw: lines(BODY) + box(X, Y, WIDE, HIGH, 0) }],
    ['white', { draw: lines(BODY) + box(X, Y, WIDE, HIGH, 1) }],
    ['drawn before black text', { draw: box(X, Y, WIDE, HIGH, 0) + lines(BODY) }],
    ['that leaves the upper edges of letters', { draw: lines(BODY) + box(X, Y, WIDE, 10, 0) }],
    ['stuck on the page', { draw: lines(BODY), entries: square('/IC [0 0 0]') }],
    ['an image', { draw: `${lines(BODY)} q ${WIDE} 0 0 ${HIGH} ${X} ${Y} cm /Scan Do Q`, resources: SCANNED }, SCAN],
    ['in a form', { draw: `${lines(BODY)} /Form Do`, resources: FORMED }, FORM('', box(X, Y, WIDE, HIGH, 0))],
  ])('%s', async (_, page, objects) => {
    const result = await read(page, objects);
    expect(linesOf(result).map((line) => line.trim())).toEqual(REDACTED);
    expect(codes(result)).toEqual(['covered-text']);
    expect(result.notes[0]!.message).toMatch(/^3 words/);
  });

  test('a frame stuck on the page covers nothing', async () => {
    expect(linesOf(await read({ draw: lines(BODY), entries: square('') }))).toEqual(BODY);
  });
});

describe("a scanner's own text", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['without ink over the image is read', `${scan} 3 Tr ${lines(BODY)}`, BODY, []],
    ['without ink under the image is read', `3 Tr ${lines(BODY)} 0 Tr ${scan}`, BODY, []],
    ['with ink under the image is read', lines(BODY) + scan, BODY, []],
    [
      'is read beside a stamp',
      `${scan} 3 Tr ${lines(BODY)} 0 Tr ${text(250, 20, 'ACME 000123')}`,
      [...BODY, 'ACME 000123'],
      [],
    ],
    [
      'is not read under a black box',
      `${scan} 3 Tr ${lines(BODY)} ${box(X, Y, WIDE, HIGH, 0)}`,
      REDACTED,
      ['covered-text'],
    ],
    [
      'is not read under a white box',
      `${scan} 3 Tr ${lines(BODY)} ${box(X, Y, WIDE, HIGH, 1)}`,
      REDACTED,
      ['covered-text'],
    ],
    ['never wins over text that is drawn', `${scan} ${lines(BODY)} 3 Tr ${lines(GHOST)}`, BODY, ['hidden-text']],
  ])('%s', async (_, draw, expected, notes) => {
    const result = await read({ draw, resources: SCANNED }, SCAN);
    expect(linesOf(result).map((line) => line.trim())).toEqual(expected);
    expect(codes(result)).toEqual(notes);
    expect(result.lack).toBeNull();
  });
});

/** An empty case table, and the fields that fill it. */
const TABLE =
  text(72, 700, 'Case Number:') +
  text(330, 700, 'Date Assigned:') +
  text(72, 676, 'Priority:') +
  text(330, 676, 'Decision Date:') +
  lines(BODY.slice(2), 640);
const field = (rect: string, entries: string): string =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${rect}] /DA (/Helv 10 Tf 0 g) ${entries} >>`;
const filled = (fields: Objects, more: Objects = {}): [DrawnPage, Objects, string] => {
  const names = Object.keys(fields)
    .map((name) => `@${name}`)
    .join(' ');
  return [
    { draw: TABLE, entries: `/Annots [${names}]` },
    { ...fields, ...more, acro: `<< /Fields [${names}] >>` },
    '/AcroForm @acro',
  ];
};
const EMPTY = ['Case Number: Date Assigned:', 'Priority: Decision Date:', ...BODY.slice(2)];
const tick = (rect: string, state: string): string =>
  field(rect, `/FT /Btn /T (${rect}) /V /${state} /AS /${state} /AP << /N << /Yes @mark /Off @mark >> >>`);
const MARK: Objects = { mark: { entries: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', stream: '' } };

describe('what is filled into a form is read in its place', () => {
  test.each<[string, [DrawnPage, Objects, string], readonly string[]]>([
    [
      'text, without an appearance',
      filled({
        a: field('150 696 300 712', '/FT /Tx /T (a) /V (CM16-0999001)'),
        b: field('420 696 520 712', '/FT /Tx /T (b) /V <FEFF00300031002F00300032002F0032003000310037>'),
        c: field('420 672 520 688', '/FT /Tx /T (c) /V (02/03/2017)'),
      }),
      ['Case Number: CM16-0999001 Date Assigned: 01/02/2017', 'Priority: Decision Date: 02/03/2017', ...BODY.slice(2)],
    ],
    [
      'a choice',
      filled({ a: field('130 672 250 688', '/FT /Ch /Ff 131072 /T (a) /Opt [(Standard) (Expedited)] /V (Standard)') }),
      EMPTY.with(1, 'Priority: Standard Decision Date:'),
    ],
    [
      'a value that the field above has',
      filled({ a: field('150 696 300 712', '/Parent @p') }, { p: '<< /FT /Tx /T (a) /V (CM16-0999001) /Kids [@a] >>' }),
      EMPTY.with(0, 'Case Number: CM16-0999001 Date Assigned:'),
    ],
    [
      'a field whose form is lost',
      [{ draw: TABLE, entries: `/Annots [${field('150 696 300 712', '/FT /Tx /V (CM16-0999001)')}]` }, {}, ''],
      EMPTY.with(0, 'Case Number: CM16-0999001 Date Assigned:'),
    ],
    [
      'several lines',
      filled({ a: field('72 400 540 500', '/FT /Tx /Ff 4096 /T (a) /V (It helps.\\rIt is safe.)') }),
      [...EMPTY, 'It helps.', 'It is safe.'],
    ],
    [
      'a remark typed onto the page',
      [
        {
          draw: TABLE,
          entries:
            '/Annots [<< /Type /Annot /Subtype /FreeText /F 4 /Rect [150 696 300 712] /Contents (CM16-0999001) /DA (/Helv 10 Tf) >>]',
        },
        {},
        '',
      ],
      EMPTY.with(0, 'Case Number: CM16-0999001 Date Assigned:'),
    ],
  ])('%s', async (_, [page, objects, catalog], expected) => {
    expect(linesOf(await read(page, objects, catalog))).toEqual(expected);
  });

  test.each<[string, string, string, string]>([
    ['the first box is checked', 'Yes', 'Off', 'Priority: Standard Decision Date:'],
    ['the second box is checked', 'Off', 'Yes', 'Priority: Expedited Decision Date:'],
    ['no box is checked', 'Off', 'Off', 'Priority: Decision Date:'],
  ])('of choices only those checked: %s', async (_, first, second, expected) => {
    const [page, objects, catalog] = filled(
      { a: tick('125 675 134 684', first), b: tick('205 675 214 684', second) },
      MARK,
    );
    const draw = text(140, 676, 'Standard') + text(220, 676, 'Expedited') + TABLE;
    expect(linesOf(await read({ ...page, draw }, objects, catalog))[1]).toBe(expected);
  });

  test.each<[string, string]>([
    ['a hidden field', field('150 696 300 712', '/FT /Tx /T (a) /V (CM16-0999777)').replace('/F 4', '/F 2')],
    ['a stamp', '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [400 740 500 780] /Contents (RECEIVED) >>'],
    ['a comment', '<< /Type /Annot /Subtype /Text /F 4 /Rect [400 740 420 760] /Contents (CM16-0999777) >>'],
    ['a value that is drawn too', field('145 680 215 696', '/FT /Tx /T (a) /V (02/03/2017)')],
    ['an empty field', field('150 696 300 712', '/FT /Tx /T (a)')],
  ])('but not %s', async (_, annotation) => {
    const result = await read(
      { draw: lines(BODY), entries: '/Annots [@a]' },
      { a: annotation, acro: '<< /Fields [@a] >>' },
      '/AcroForm @acro',
    );
    expect(linesOf(result)).toEqual(BODY);
  });
});

test('a remark beside the text is not read, and a note says so', async () => {
  const remark = '/Annots [<< /Type /Annot /Subtype /FreeText /F 4 /Rect [450 666 560 682] /Contents (see file 12) >>]';
  const result = await read({ draw: lines(BODY), entries: remark });
  expect(linesOf(result)).toEqual(BODY);
  expect(codes(result)).toEqual(['unread-remark']);
});

describe('lines are read as they are looked at', () => {
  test.each<[string, string, string]>([
    ['on a page turned by 90 degrees', `q 0 1 -1 0 612 0 cm ${lines(BODY, 500)} Q`, '/Rotate 90'],
    ['on a page turned by 180 degrees', `q -1 0 0 -1 612 792 cm ${lines(BODY)} Q`, '/Rotate 180'],
    ['on a page turned by 270 degrees', `q 0 -1 1 0 0 792 cm ${lines(BODY, 500)} Q`, '/Rotate 270'],
    ['on a page that shows them sideways', lines(BODY), '/Rotate 90'],
    ['on a page that shows them head down', lines(BODY), '/Rotate 180'],
    ['drawn upward', `q 0 1 -1 0 612 0 cm ${lines(BODY, 500)} Q`, ''],
    ['drawn downward', `q 0 -1 1 0 0 792 cm ${lines(BODY, 500)} Q`, ''],
    ['drawn head down', `q -1 0 0 -1 612 792 cm ${lines(BODY)} Q`, ''],
    ['drawn at a slant', `q .99 .14 -.14 .99 60 0 cm ${lines(BODY, 600)} Q`, ''],
    [
      'beside a watermark at a slant',
      `q .7 .7 -.7 .7 300 300 cm ${text(0, 0, 'CONFIDENTIAL', 40)} Q ${lines(BODY)}`,
      '',
    ],
  ])('%s', async (_, draw, entries) => {
    const result = await read({ draw, entries });
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual([]);
  });
});

/** The lines, each drawn for itself. */
const each = BODY.map((line, i) => text(72, 700 - i * 14, line));
const words = BODY.flatMap((line, i) =>
  [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => text(72 + index * 7, 700 - i * 14, word, 9)),
);

describe('text drawn in another order than it is read in is put in order, and a note says so', () => {
  test.each<[string, string]>([
    ['the table after the body', [...each.slice(2), ...each.slice(0, 2)].join('')],
    ['from the bottom to the top', each.toReversed().join('')],
    ['odd lines before even ones', [0, 2, 4, 1, 3].map((i) => each[i]).join('')],
    ['words from the last to the first', words.toReversed().join('')],
    ['words in some order', words.toSorted().join('')],
  ])('%s', async (_, draw) => {
    const result = await read({ draw });
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual(['drawn-out-of-order']);
  });

  const two = (left: readonly string[], right: readonly string[]): string[] => [
    ...left.map((line, i) => text(72, 700 - i * 14, line)),
    ...right.map((line, i) => text(330, 700 - i * 14, line)),
  ];
  const cells = two(
    ['Case Number: A', 'Decision Date: B', 'Priority: C'],
    ['Date Assigned: D', 'Injury: E', 'Denial: F'],
  );

  test('two columns of a table, crossed', async () => {
    const result = await read({ draw: [0, 5, 4, 1, 3, 2].map((i) => cells[i]).join('') });
    expect(linesOf(result)).toEqual([
      'Case Number: A Date Assigned: D',
      'Decision Date: B Injury: E',
      'Priority: C Denial: F',
    ]);
  });

  test.each<[string, string]>([
    ['a table drawn a column at a time', cells.join('') + lines(BODY, 600)],
    ['a page number drawn first', text(300, 30, '2') + lines(BODY)],
    ['a head drawn last', lines(BODY) + text(250, 760, 'ACME 000123')],
    ['one value filled in last', each.filter((_line, i) => i !== 1).join('') + each[1]],
  ])('%s is in order', async (_, draw) => {
    expect(codes(await read({ draw }))).toEqual([]);
  });
});

describe('text drawn twice to look bold is read once', () => {
  test.each<[string, string]>([
    ['line by line', BODY.map((line, i) => text(72, 700 - i * 14, line) + text(72.4, 700 - i * 14, line)).join('')],
    ['all of it again', lines(BODY) + lines(BODY, 700, 72.3)],
    ['shifted upward', lines(BODY) + lines(BODY, 700.3, 72)],
    ['word by word', words.flatMap((word) => [word, word.replace(' Tm', '.3 Tm')]).join('')],
    ['in the same place', lines(BODY) + lines(BODY)],
  ])('%s', async (_, draw) => {
    const result = await read({ draw });
    expect(linesOf(result)).toEqual(BODY);
    expect(codes(result)).toEqual([]);
  });

  test('the same text further away is read twice', async () => {
    expect(linesOf(await read({ draw: text(72, 700, 'Upheld') + text(72, 686, 'Upheld') }))).toEqual([
      'Upheld',
      'Upheld',
    ]);
  });
});

/** Letters as their font draws them, three codes further on. */
const shifted = (by: number): string[] =>
  BODY.map((line) =>
    line.replaceAll(/\S/g, (letter) => String.fromCodePoint(33 + ((letter.codePointAt(0)! - 33 + by + 94) % 94))),
  );
const outlines = Array.from(
  { length: 400 },
  (_, i) => `${72 + (i % 40) * 10} ${700 - Math.floor(i / 40) * 14} m 5 3 l 4 8 l f\n`,
)
  .join('')
  .replaceAll(/(\S+ \S+) m 5 3 l 4 8 l/g, (_, at: string) => {
    const [x, y] = at.split(' ').map(Number) as [number, number];
    return `${x} ${y} m ${x + 5} ${y} l ${x + 3} ${y + 8} l`;
  });

describe('a page without text that could be read says what it lacks', () => {
  test.each<[string, DrawnPage, Page['lack'], Objects?]>([
    ['nothing is on it', { draw: '' }, 'blank'],
    ['a rule is on it', { draw: box(72, 700, 400, 1, 0) }, 'blank'],
    ['blanks are written on it, as in an empty paragraph', { draw: text(72, 700, ' ') }, null],
    ['it is an image', { draw: scan, resources: SCANNED }, 'image', SCAN],
    [
      'it is an image in a form',
      { draw: '/Form Do', resources: FORMED },
      'image',
      { ...SCAN, ...FORM(`/Resources << ${SCANNED} >>`, scan) },
    ],
    ['it is an image with a stamp', { draw: scan + text(250, 20, 'ACME 000123'), resources: SCANNED }, 'image', SCAN],
    ['it is an image without ink', { draw: box(0, 0, 612, 792, 1) }, 'blank'],
    ['its letters are drawn as outlines', { draw: outlines }, 'image'],
    ['its letters are other letters', { draw: lines(shifted(3)) }, 'unmapped'],
    ['its letters are other letters by far', { draw: lines(shifted(-29)) }, 'unmapped'],
    ['it is a page of a letter', { draw: lines(BODY) }, null],
    ['a letter has an image as its ground', { draw: scan + lines(BODY), resources: SCANNED }, null, SCAN],
    ['its last line is all there is', { draw: text(72, 700, 'appropriate.') }, null],
  ])('%s', async (_, page, lack, objects) => {
    const result = await read(page, objects);
    expect(result.lack).toBe(lack);
    if (lack !== null) expect(result.text).toBe('');
  });

  test('a page that cannot be opened leaves the others', async () => {
    const bytes = Buffer.from(pdfOf([{ draw: lines(BODY) }, { draw: lines(BODY) }])).toString('latin1');
    const { pages } = await pdfium.read(
      Buffer.from(bytes.replace(/\/Kids \[(\S+ 0 R) (\S+ 0 R)\]/, '/Kids [99 0 R $2]'), 'latin1'),
    );
    expect(pages.map(({ lack }) => lack)).toEqual(['damaged', null]);
  });
});

/** A font that the file names and does not hold. */
const absent = (name: string, flags: number, stem: number): Objects => ({
  font: `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 32 /LastChar 126 /FontDescriptor @about >>`,
  about:
    `<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} /StemV ${stem} /ItalicAngle 0 /Ascent 800 ` +
    '/Descent -200 /CapHeight 700 /FontBBox [0 -200 1000 800] >>',
});

test.each([
  ['with serifs', absent('Nowhere', 34, 90), absent('Nowhere-Black', 34, 220)],
  ['without', absent('Nowhere', 32, 90), absent('Nowhere-Black', 32, 220)],
])('a page in a font that another stands in for reads the same after any page: %s', async (_, objects, others) => {
  // Lines that end one after the other at the edge of the page, beyond which a page is looked at.
  const line = 'The request for 12 visits of the worker is not medically necessary and appropriate.';
  const page = { draw: Array.from({ length: 60 }, (__, i) => text(72 + i * 4, 780 - i * 12, line)).join('') };
  const first = await read(page, objects);
  expect(codes(first)).toContain('hidden-text');
  expect(codes(await read(page, others))).toContain('hidden-text');
  expect(await read(page, objects)).toEqual(first);
});
