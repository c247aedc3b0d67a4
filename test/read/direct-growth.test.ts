import { describe, expect, it } from 'vitest';
import { readDirectly, whyNotDirectly } from '../../src/read/direct/direct.js';
import { expectLinear, repeated } from '../helpers/linear.js';
import { pdfOf, text } from '../helpers/pdf-pages.js';

/** The time that a page takes grows with its content, whatever is in it; what could take more is refused. */

const page = (draw: string): Buffer => Buffer.from(pdfOf([{ draw }]));
const inText = (draw: string): string => `BT /F 9 Tf ${draw} ET`;
const turns = (size: number, draw: (i: number) => string): string =>
  Array.from({ length: Math.ceil(size / draw(0).length) }, (_, i) => draw(i)).join('');

describe('time grows with the content', () => {
  it.each<readonly [string, (size: number) => string]>([
    ['words one below another', (size) => turns(size, (i) => text(72, 700 - (i % 600), 'word'))],
    ['words one over another', (size) => turns(size, () => text(72, 700, 'word'))],
    ['words from right to left', (size) => turns(size, (i) => text(550 - (i % 500), 700, 'word'))],
    ['one long string', (size) => inText(`72 700 Td (${repeated('word ', size)}) Tj`)],
    ['one array of many strings', (size) => inText(`72 700 Td [${repeated('(w) -9 ', size)}] TJ`)],
    ['a string in hexadecimal', (size) => inText(`72 700 Td <${repeated('41 ', size)}> Tj`)],
    ['brackets in a string', (size) => inText(`72 700 Td (${'('.repeat(size)}${')'.repeat(size)}) Tj`)],
    ['escapes in a string', (size) => inText(`72 700 Td (${repeated(String.raw`\050`, size)}) Tj`)],
    ['blanks in a string', (size) => inText(`72 700 Td (${' '.repeat(size)}) Tj`)],
    ['hyphens and blanks', (size) => turns(size, (i) => text(72, 700 - (i % 600), 'a-     '))],
    ['shapes', (size) => `${repeated('1 1 9 9 re f ', size)}${text(72, 700, 'word')}`],
    ['paths', (size) => `1 1 m ${repeated('2 2 l ', size)} f ${text(72, 700, 'word')}`],
    ['shapes between words', (size) => turns(size, (i) => `${text(72, 700 - (i % 600), 'w')}1 1 1 1 re f `)],
    ['states', (size) => repeated('q Q ', size)],
    ['states within states', (size) => repeated('q ', size)],
    ['marks', (size) => repeated('/P << /MCID 0 >> BDC EMC ', size)],
    ['arrays within arrays', (size) => `${'['.repeat(size)}${']'.repeat(size)} TJ`],
    ['numbers before no operator', (size) => repeated('1 ', size)],
    ['a long number', (size) => `${'9'.repeat(size)} w`],
    ['a long name', (size) => `/${'a'.repeat(size)} gs`],
    ['comments', (size) => repeated('% nothing\n', size)],
    ['names that are not known', (size) => turns(size, (i) => `/N${i} gs `)],
    ['operators that are not known', (size) => repeated('zz ', size)],
  ])('%s', (_what, draw) => {
    expectLinear(
      (size) => draw(size),
      (content) => readDirectly(page(content)),
    );
  });
});

describe('what could take long is refused', () => {
  it('forms that draw each other over and over', () => {
    const form = (next: string) => ({
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X @${next} >> >>`,
      stream: '/X Do '.repeat(20),
    });
    const objects = {
      one: form('two'),
      two: form('three'),
      three: form('four'),
      four: form('five'),
      five: form('last'),
      last: { entries: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', stream: '' },
    };
    const pdf = Buffer.from(pdfOf([{ draw: '/X Do ', resources: '/XObject << /X @one >>' }], objects));
    expect(whyNotDirectly(pdf)).toBe('more than a file of letters holds');
  });

  it('a form that draws itself', () => {
    const self = {
      entries: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X @self >> >>',
      stream: '/X Do ',
    };
    const pdf = Buffer.from(pdfOf([{ draw: '/X Do ', resources: '/XObject << /X @self >>' }], { self }));
    expect(whyNotDirectly(pdf)).toBe('forms within forms');
  });
});
