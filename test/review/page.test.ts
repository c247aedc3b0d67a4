import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/review/families.js';
import { fingerprintOf, letterRow } from '../../src/review/letter-row.js';
import { reviewPage } from '../../src/review/page.js';
import type { LetterContent, PageHead } from '../../src/review/page-data.js';
import { VERSION } from '../../src/version.js';
import { diagnosis, item, record } from '../record/rows/row.js';

const DRAWN = { how: 'all', of: 3, seed: null, by: null, said: 'All letters.' } as const;

/** What would run, end an element or steer the page if it stood in it as it is. */
const ODD = `'" onclick=x() </script><script>alert(1)</script><style>*{}</style><img src=x onerror=z()> --> ]]> \u202e`;

const doubt = (code: 'missing-section' | 'doubtful-diagnosis') =>
  ({ code, about: 'reading', message: 'Odd.', path: '' }) as const;
const PLAIN = record({ case_number: 'CM16-0999999', decision_date: '2016-05-04' });
const DOUBTFUL = record({
  warnings: [doubt('missing-section'), doubt('missing-section'), doubt('doubtful-diagnosis')],
});
const HOSTILE = record({
  case_number: ODD,
  source: { ...PLAIN.source, file: ODD },
  diagnoses: [diagnosis({ text: ODD })],
  warnings: [{ ...doubt('missing-section'), message: ODD, path: ODD }],
});

const LETTERS: LetterContent[] = [
  { record: PLAIN, text: 'Plain.' },
  { record: HOSTILE, text: ODD },
  { record: DOUBTFUL, text: 'Doubtful.', pages: [{ start: 0, page: 3 }] },
];
const PAGE = reviewPage(LETTERS, DRAWN);

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** The elements of a page in order, as a parser sees them. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes, text: '' });
      open.push(elements.at(-1)!);
    },
    ontext: (text) => void (open.at(-1) && (open.at(-1)!.text += text)),
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return elements;
}

const named = (name: string, html = PAGE): Element[] => elementsOf(html).filter((element) => element.name === name);
const unpacked = <T>(id: string, html = PAGE): T => {
  const { text } = elementsOf(html).find(({ attributes }) => attributes['id'] === id)!;
  return JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString()) as T;
};
const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

describe('reviewPage', () => {
  it('holds the letters as they are, those with most doubts about the reading first', () => {
    expect(unpacked<LetterContent[]>('imr-pack-0')).toEqual([LETTERS[2], LETTERS[1], LETTERS[0]]);
  });

  it('holds a line for each letter', () => {
    const { version, drawn, letters, perPack } = unpacked<PageHead>('imr-head');
    expect({ version, drawn }).toEqual({ version: VERSION, drawn: DRAWN });
    expect(letters).toEqual([DOUBTFUL, HOSTILE, PLAIN].map(letterRow));
    expect(perPack).toBeGreaterThan(1);
  });

  it('holds each letter once, in packs that are numbered', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ record: PLAIN, text: `Letter ${i}.` }));
    const html = reviewPage(many, DRAWN);
    const { perPack } = unpacked<PageHead>('imr-head', html);
    const packs = Array.from({ length: Math.ceil(many.length / perPack) }, (_, i) => `imr-pack-${i}`);
    expect(packs.flatMap((id) => unpacked<LetterContent[]>(id, html))).toEqual(many);
  });

  it('lets a browser run its own script and style only', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const scripts = named('script').filter(({ attributes }) => attributes['type'] === undefined);
    const directives = policy!.attributes['content']!.split('; ').map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]))).toEqual({
      'default-src': ["'none'"],
      'style-src': named('style').map(({ text }) => hashOf(text)),
      'script-src': scripts.map(({ text }) => hashOf(text)),
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect([named('style').length, scripts.length]).toEqual([1, 1]);
    expect(PAGE.indexOf('<meta http-equiv')).toBeLessThan(PAGE.indexOf('<style'));
  });

  it.each([
    { proves: 'of many letters', html: PAGE },
    { proves: 'of one hostile letter, whose name is the title', html: reviewPage([LETTERS[1]!], DRAWN) },
  ])('has the same elements whatever stands in the letters: $proves', ({ html }) => {
    const names = elementsOf(html).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
    expect(names).toEqual([
      'html lang',
      'head',
      'meta charset',
      'meta name content',
      'meta name content',
      'meta http-equiv content',
      'title',
      'style',
      'body',
      'noscript',
      'div id',
      'script type id',
      'script type id',
      'script',
    ]);
    for (const { text } of named('script', html).slice(0, -1)) expect(text).toMatch(/^[\w+/]+=*$/);
  });

  it('tells what wrote it within its first thousand characters', () => {
    expect(PAGE.slice(0, 1000)).toContain(`<meta name="generator" content="imr-extract review ${VERSION}">`);
  });

  it('names the one letter that it holds in its title', () => {
    expect(named('title', reviewPage([LETTERS[0]!], DRAWN))[0]!.text).toBe('CM16-0999999: letter and record');
    expect(named('title')[0]!.text).toBe('3 letters and their records');
  });
});

describe('the bundles', () => {
  const bundle = (name: string): string =>
    readFileSync(new URL(`../../dist/review/page/${name}`, import.meta.url), 'utf8');
  const script = bundle('main.js');

  it('are small, for no schema came in with its types', () => {
    expect(script.length).toBeLessThan(120_000);
    expect(script).not.toMatch(/ZodError|\$ZodType/);
  });

  it('ask for nothing from outside', () => {
    const asking =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|\beval\(|new Function/;
    expect(script.match(asking)).toBeNull();
    expect(bundle('main.css').match(/url\(|@import|https?:/)).toBeNull();
  });

  it('hold nothing that ends the element that they stand in', () => {
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(bundle('main.css')).not.toMatch(/<\/style/i);
  });

  it('keep the notice of the licence', () => {
    expect(script).toContain('Copyright (c) 2015-present Jason Miller');
  });

  it('have a colour and an underline for each family', () => {
    const css = bundle('main.css');
    for (const { id } of FAMILIES) expect(css, id).toContain(`.f-${id}{`);
  });
});

describe('letterRow', () => {
  it('tells what the list is searched and filtered by', () => {
    const row = letterRow(
      record({
        ...DOUBTFUL,
        decision_date: '2016-05-04',
        items: [item({ category: 'DMEPOS' }), item({ category: 'DMEPOS' }), item({ category: null })],
        warnings: [...DOUBTFUL.warnings, { ...doubt('missing-section'), about: 'letter' }],
      }),
    );
    expect(row).toMatchObject({
      year: 2016,
      categories: ['DMEPOS'],
      warnings: ['missing-section', 'doubtful-diagnosis'],
      doubts: 3,
    });
  });

  it.each([
    { proves: 'the same record', changed: PLAIN, same: true },
    { proves: 'moved elsewhere', changed: { ...PLAIN, source: { ...PLAIN.source, file: 'b/c.pdf' } }, same: true },
    { proves: 'another value', changed: { ...PLAIN, priority: 'expedited' } as const, same: false },
  ])('has a fingerprint of what is said: $proves', ({ changed, same }) => {
    expect(fingerprintOf(changed)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf(changed) === fingerprintOf(PLAIN)).toBe(same);
  });
});
