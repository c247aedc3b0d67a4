import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cutAtEvidence } from '../../src/report/review-marks.js';
import { renderReview } from '../../src/report/review-page.js';
import type { Determination } from '../../src/schema/determination.js';
import { SCHEMA_VERSION } from '../../src/schema/version.js';
import { NO_FACETS } from '../helpers/facets.js';

const TEXT =
  'Case Number: CM15-0999999\n45-year-old male\n1. "Brace" <left> & strap: Upheld\n' +
  'Decision based on MTUS Knee Complaints 2004.\nNo need for it.';

/** Every place at which `words` stand. */
const at = (words: string, page = 1) => [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, page }];

const RECORD: Determination = {
  schema_version: SCHEMA_VERSION,
  document_id: '0123456789abcdef',
  source: {
    file: 'one/letter.pdf',
    sha256: '0123456789abcdef'.repeat(4),
    bytes: 1,
    media_type: 'application/pdf',
    part: 1,
    first_page: 1,
    last_page: 2,
    pages: 2,
    reader: 'pdfium',
    layout: 'table-2014',
  },
  case_number: 'CM15-0999999',
  date_of_injury: null,
  ur_denial_date: null,
  application_received: null,
  date_assigned: null,
  decision_date: null,
  priority: null,
  outcome: 'upheld',
  reviewer: { licensed_states: [], specialties: [], specialty_groups: [] },
  injured_worker: { age: 45, sex: 'male', injury_dates: [] },
  diagnoses: [],
  items: [
    {
      number: 1,
      request: '"Brace" <left> & strap',
      decision: 'upheld',
      category: 'DMEPOS',
      subcategory: 'Prosthetics/Orthotics',
      drug: null,
      sessions: null,
      ...NO_FACETS,
      claims_administrator: null,
      reviewer: {
        basis: 'mtus',
        text: 'Decision based on MTUS Knee Complaints 2004.',
        citations: [
          {
            authority: 'MTUS',
            guideline: 'Knee Complaints',
            year: 2004,
            chapter: null,
            sections: [],
            topics: [],
            pages: [[12, 13]],
            text: 'Knee Complaints 2004',
          },
        ],
      },
      rationale: 'No need for it.',
      rationale_citations: [],
    },
  ],
  evidence: {
    '/case_number': at('CM15-0999999'),
    '/injured_worker/age': at('45-year-old'),
    '/injured_worker/sex': [...at('male'), ...at('1.', 2)],
    '/items/0/request': at('"Brace" <left> & strap'),
    '/items/0/decision': at('Upheld', 2),
    '/items/0/reviewer': at('Decision based on MTUS Knee Complaints 2004.', 2),
    '/items/0/reviewer/text': at('Decision based on MTUS Knee Complaints 2004.', 2),
    '/items/0/reviewer/citations/0/guideline': at('Knee Complaints', 2),
    '/items/0/reviewer/citations/0/year': at('2004', 2),
    '/items/0/rationale': at('No need for it.', 2),
  },
  warnings: [
    {
      code: 'guideline-body-part',
      about: 'letter',
      message: 'The "knee" & <nothing> else.',
      path: '/items/0/reviewer/citations/0',
    },
    { code: 'missing-section', about: 'reading', message: 'A section is missing.', path: '/diagnoses' },
  ],
};

const page = renderReview(RECORD, TEXT);
const letter = /<div class="letter">(.*?)<\/div><\/article>/s.exec(page)![1]!;
const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const withoutTags = (html: string): string => unescape(html.replace(/<[^>]*>/g, ''));

/** What stands between the tags of such elements, exactly as a browser hashes it. */
const contentsOf = (element: string): string[] =>
  [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(([, content]) => content!);

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;

/** The tags of a page with the names of their attributes, as a parser sees them. */
function tagsOf(html: string): { name: string; attributes: string[] }[] {
  const tags: { name: string; attributes: string[] }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes: Object.keys(attributes) }),
  });
  parser.end(html);
  return tags;
}

/** Each piece of ten letters as "text:pointer+pointer". */
function cut(spans: Record<string, [number, number][]>): string[] {
  const evidence = Object.fromEntries(
    Object.entries(spans).map(([pointer, places]) => [
      pointer,
      places.map(([start, end]) => ({ start, end, page: 1 })),
    ]),
  );
  return cutAtEvidence('abcdefghij', evidence).map(
    ({ text, within }) => `${text}:${within.map(({ pointer }) => pointer).join('+')}`,
  );
}

describe('cutAtEvidence', () => {
  it.each<[proves: string, spans: Record<string, [number, number][]>, pieces: string[]]>([
    ['no evidence', {}, ['abcdefghij:']],
    ['one place', { x: [[2, 4]] }, ['ab:', 'cd:x', 'efghij:']],
    [
      'nested: the inner one comes first',
      { outer: [[0, 10]], inner: [[3, 5]] },
      ['abc:outer', 'de:inner+outer', 'fghij:outer'],
    ],
    ['overlapping', { a: [[0, 6]], b: [[4, 9]] }, ['abcd:a', 'ef:b+a', 'ghi:b', 'j:']],
    ['the same place twice', { a: [[1, 3]], b: [[1, 3]] }, ['a:', 'bc:a+b', 'defghij:']],
    [
      'two places of one value',
      {
        a: [
          [0, 1],
          [9, 10],
        ],
      },
      ['a:a', 'bcdefghi:', 'j:a'],
    ],
    [
      'empty places and places behind the end are left out',
      {
        a: [
          [4, 4],
          [8, 11],
        ],
      },
      ['abcdefghij:'],
    ],
  ])('%s', (_, spans, pieces) => {
    expect(cut(spans)).toEqual(pieces);
  });

  it('tells which places start with a piece', () => {
    const pieces = cutAtEvidence('abcd', {
      '/a': [{ start: 1, end: 4, page: 1 }],
      '/b': [{ start: 1, end: 2, page: 1 }],
    });
    expect(pieces.map(({ starting }) => starting.map(({ pointer }) => pointer))).toEqual([[], ['/b', '/a'], []]);
  });
});

describe('renderReview', () => {
  it('shows the whole letter, character by character', () => {
    expect(withoutTags(letter)).toBe(TEXT);
  });

  it('needs nothing from outside and forbids it', () => {
    expect(page.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)=/g)).toBeNull();
    expect(page.match(/https?:|url\(|@import/g)).toBeNull();
  });

  it('lets a browser run its own script and style only', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)![1]!;
    const directives = policy.split('; ').map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]))).toEqual({
      'default-src': ["'none'"],
      'style-src': contentsOf('style').map(hashOf),
      'script-src': contentsOf('script').map(hashOf),
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect([contentsOf('style'), contentsOf('script')]).toEqual([[expect.any(String)], [expect.any(String)]]);
    expect(page.indexOf('<meta http-equiv')).toBeLessThan(page.indexOf('<style'));
  });

  it('has no handler, style or address in an attribute that such a policy would forbid, also for odd letters', () => {
    const odd = `'" onclick=x() style=y <script>alert(1)</script><style>*{}</style><img src=x onerror=z()> --> ]]>`;
    const text = `${odd} ${TEXT}`;
    const record = {
      ...RECORD,
      case_number: odd,
      source: { ...RECORD.source, file: odd },
      warnings: RECORD.warnings.map((warning) => ({ ...warning, message: odd, path: odd })),
      evidence: { '/case_number': [{ start: 0, end: odd.length, page: 1 }] },
    };
    for (const each of [page, renderReview(record, text)]) {
      const names = tagsOf(each).flatMap(({ attributes }) => attributes);
      expect(names.filter((name) => /^on|^style$|^src|^action$|^srcdoc$/.test(name))).toEqual([]);
      expect(tagsOf(each).filter(({ name }) => name === 'script' || name === 'style')).toHaveLength(2);
    }
  });

  it('has a script that is one: it lights up what belongs together', () => {
    const listeners: Record<string, (event: object) => void> = {};
    const lit: string[] = [];
    const twin = { classList: { add: (name: string) => lit.push(name), remove: () => {} } };
    const queries: string[] = [];
    const browser = {
      addEventListener: (name: string, listener: (event: object) => void) => (listeners[name] = listener),
      querySelectorAll: (query: string) => (queries.push(query), query === '.lit' ? [] : [twin]),
    };
    runInNewContext(contentsOf('script')[0]!, { document: browser });
    listeners['pointerover']!({ target: { closest: () => ({ dataset: { v: '7 9' } }) } });
    expect({ lit, queries }).toEqual({ lit: ['lit'], queries: ['.lit', '[data-v~="7"]'] });
    expect(Object.keys(listeners)).toEqual(['pointerover', 'focusin']);
  });

  it('escapes what comes from the letter', () => {
    expect(letter).toContain('&quot;Brace&quot; &lt;left&gt; &amp; strap');
    expect(page).toContain('The &quot;knee&quot; &amp; &lt;nothing&gt; else.');
    expect(page).not.toMatch(/<left>|<nothing>/);
  });

  it('is well-formed: tags nest, ids are there once, links lead somewhere', () => {
    const open: string[] = [];
    for (const [, closing, name] of page
      .replace(/<(style|script)>.*?<\/\1>/gs, '')
      .matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links a value with its place both ways', () => {
    const row = /<div class="row f-decision" id="v(\d+)".*?<\/div>/.exec(page)!;
    expect(row[0]).toContain(
      '<dt>decision</dt><dd><span>upheld</span> <a class="page" href="#p-items-0-decision.0" ' +
        'aria-label="decision: place 1 in the letter, page 2">p. 2</a>',
    );
    expect(letter).toContain(
      '<span id="p-items-0-decision.0"></span><a class="mark f-decision" title="/items/0/decision" href="#v' +
        row[1]! +
        '"',
    );
  });

  it('links every place of a value, and stops for the keyboard at the first only', () => {
    expect(page).toContain('href="#p-injured_worker-sex.1"');
    const stops = [...letter.matchAll(/<a [^>]*title="\/injured_worker\/sex"[^>]*>/g)].map(([tag]) =>
      tag.includes('tabindex="-1"'),
    );
    expect(stops).toEqual([false, true]);
  });

  it('marks nested places by the innermost value and names the others', () => {
    expect(letter).toMatch(
      /title="\/items\/0\/reviewer\/citations\/0\/guideline" href="#v(\d+)" data-v="\1(?: \d+)+">Knee Complaints<\/a>/,
    );
  });

  it('shows pages as a range, and what the letter does not tell', () => {
    expect(page).toContain('<span>12–13</span>');
    expect(page).toContain('<dt>date of injury</dt><dd><span class="absent">not told</span>');
  });

  it('puts the warnings on top, linked where there is a row for them', () => {
    const warnings = page.slice(page.indexOf('2 warnings'), page.indexOf('<main>'));
    expect(warnings).toContain('<code>guideline-body-part</code> <span class="about">letter</span> The ');
    expect(warnings).toContain('<code>missing-section</code> <span class="about">reading</span> A section');
    expect(warnings).toContain('href="#p-items-0-reviewer-citations-0-guideline.0"');
    expect(warnings).toMatch(/<a href="#v\d+">\/items\/0\/reviewer\/citations\/0<\/a>/);
    expect(warnings).toContain('A section is missing. /diagnoses</li>');
  });

  it('marks the place that a warning has of its own, and links to it', () => {
    const own = renderReview({ ...RECORD, evidence: { ...RECORD.evidence, '/warnings/1': at('Case Number') } }, TEXT);
    expect(own).toContain('<span id="p-warnings-1.0"></span><span class="mark f-warning" title="/warnings/1">Case');
    expect(own).toContain(
      '/diagnoses <a class="page" href="#p-warnings-1.0" aria-label="missing-section: place 1 in the letter, page 1">',
    );
  });

  it('says so when there are none', () => {
    expect(renderReview({ ...RECORD, warnings: [] }, TEXT)).toContain('<p>No warnings.</p>');
  });
});
