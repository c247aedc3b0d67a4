import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { casesHtml } from '../../../src/report/markup/cases-html.js';
import { casesCsv, figureCsv } from '../../../src/report/markup/figure-csv.js';
import { totalsHtml } from '../../../src/report/markup/head-html.js';
import { html } from '../../../src/report/markup/html.js';
import { studyHtml } from '../../../src/report/markup/study-html.js';
import { spreadTable, tableOf } from '../../../src/report/markup/tables.js';
import type { Case, Figure } from '../../../src/report/study.js';
import { countsOf, FIGURES, HOSTILE, madeStudy, rateRow, ratesOf } from '../../helpers/made-study.js';

const { document } = parseHTML('<html><body></body></html>');

describe('markup', () => {
  it.each([
    { proves: 'a text is escaped', made: html`<p>${'<b>&"'}</p>`, markup: '<p>&lt;b&gt;&amp;&quot;</p>' },
    { proves: 'in an attribute too', made: html`<p id="${'" x="'}"></p>`, markup: '<p id="&quot; x=&quot;"></p>' },
    { proves: 'markup in markup stays it', made: html`<p>${html`<b>${'<'}</b>`}</p>`, markup: '<p><b>&lt;</b></p>' },
    { proves: 'lists are put together', made: html`${[1, '<', html`<i></i>`]}`, markup: '1&lt;<i></i>' },
    { proves: 'nothing is nothing', made: html`<p>${null}${undefined}${0}</p>`, markup: '<p>0</p>' },
    { proves: 'lines of values stay as they are', made: html`<pre>${'a\n  b'}</pre>`, markup: '<pre>a\n  b</pre>' },
  ])('$proves', ({ made, markup }) => expect(made.markup).toBe(markup));
});

describe('the content of the page', () => {
  const page = parseHTML(`<html><body>${studyHtml(madeStudy(), { document })}</body></html>`).document;

  it('has each figure with its title, sentence, table and what it is counted by', () => {
    for (const { id, title, says, sql } of FIGURES) {
      const figure = page.getElementById(id)!;
      expect(figure.querySelector('h3')!.textContent).toBe(title);
      expect(figure.querySelector('.says')!.textContent).toBe(says);
      expect(figure.querySelectorAll('table').length).toBeGreaterThan(0);
      expect(figure.querySelector('pre code')?.textContent ?? null).toBe(sql);
      expect(page.querySelector(`nav a[href="#${id}"]`)!.textContent).toBe(title);
    }
  });

  it('hides what needs the script, and makes nothing of hostile values', () => {
    expect(page.querySelectorAll('[data-act]:not([hidden]):not([disabled])')).toHaveLength(0);
    expect(page.querySelectorAll('img, script, style, [style], [onmouseover]')).toHaveLength(0);
    expect(page.querySelector('h1 bdi')!.textContent).toContain(HOSTILE[0]);
  });
});

describe('tables', () => {
  it('marks rates of few, and has none where none is decided', () => {
    const figure = { ...ratesOf('category', []), rows: [rateRow('a', 20, 12, 3), rateRow('b', 5, 0, 0)] };
    expect(tableOf(figure).rows.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['a', '20', '0.2 %', '12', '3', '25.0 %\u2020', '8.9\u201353.2 %'],
      ['b', '5', '0.1 %', '0', '0', '\u2013', '\u2013'],
    ]);
  });

  it.each([
    { proves: 'one value each', several: false, name: 'not told' },
    { proves: 'any number of values', several: true, name: 'none' },
  ])('calls what has no value by what it is: $proves', ({ several, name }) => {
    expect(tableOf({ ...countsOf('x', [null]), several }).rows[0]![0]!.text).toBe(name);
  });

  it('has a cell for each column, in every kind', () => {
    for (const figure of FIGURES)
      for (const row of tableOf(figure).rows) expect(row).toHaveLength(tableOf(figure).columns.length);
  });
});

describe('CSV', () => {
  const read = (figure: Figure): Record<string, string>[] => parse(figureCsv(figure), { columns: true });

  it('has all rows of every figure, with values at full precision', () => {
    const [rates] = FIGURES as [Extract<Figure, { kind: 'rates' }>];
    expect(read(rates)).toEqual(
      rates.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '').replace(/^=/, "'=")])),
      ),
    );
    for (const figure of FIGURES)
      expect(read(figure)).toHaveLength(figure.kind === 'distribution' ? figure.bins.length : figure.rows.length);
  });

  it('names what stands inside of a row by the way to it', () => {
    const { value: _, ...other } = rateRow('a', 80, 70, 9);
    const difference = { value: 0.5, low: 0.25, high: 0.75 };
    const row = { ...rateRow('a', 100, 90, 9), against: { ...other, difference } };
    const [read1, read2] = read({ ...ratesOf('x', []), rows: [row, rateRow('b', 1, 1, 1)] });
    expect(read1).toMatchObject({ value: 'a', against_requests: '80', against_difference_low: '0.25' });
    expect(read2).toMatchObject({ value: 'b', against_requests: '' });
  });

  it('has a column for each column of one on emptiness', () => {
    const figure = FIGURES.find(({ kind }) => kind === 'emptiness') as Extract<Figure, { kind: 'emptiness' }>;
    expect(Object.keys(read(figure)[0]!)).toEqual(['value', 'of', ...figure.columns]);
  });

  it('runs no formula in a spreadsheet', () => {
    expect(read(countsOf('x', ['=1+1', "'=", '-x', 'plain'])).map(({ value }) => value)).toEqual([
      "'=1+1",
      "''=",
      "'-x",
      'plain',
    ]);
  });
});

describe('tables of two runs', () => {
  it('mark a rate of few in either', () => {
    const { value: _, ...few } = rateRow('a', 9, 9, 3);
    const rows = [false, true].map((small) => ({
      ...rateRow('a', 100, 90, 9),
      small: !small,
      against: { ...few, small, difference: null },
    }));
    const cells = tableOf({ ...ratesOf('x', []), rows }).rows.map((row) => row.map(({ text }) => text));
    expect(cells.map((row) => [row[5], row[9]])).toEqual([
      ['10.0\u00a0%\u2020', '33.3\u00a0%'],
      ['10.0\u00a0%', '33.3\u00a0%\u2020'],
    ]);
  });

  it('tell which run a spread is of', () => {
    const figure = FIGURES.find(({ kind }) => kind === 'distribution') as Extract<Figure, { kind: 'distribution' }>;
    const { columns, rows } = spreadTable({ ...figure, against: { spread: figure.spread } });
    expect(rows.map(([run]) => run!.text)).toEqual(['this run', 'other']);
    expect(rows.map((cells) => cells.length)).toEqual([columns.length, columns.length]);
  });
});

describe('totals', () => {
  it.each([
    { letters: 0, from: null, to: null, says: 'There are no letters.' },
    { letters: 1, from: null, to: null, says: 'No letter tells when it was decided.' },
    { letters: 1, from: '2016-01-02', to: '2016-01-02', says: 'Decided on 2016-01-02.' },
    { letters: 2, from: '2016-01-02', to: '2016-03-04', says: 'Decided from 2016-01-02 to 2016-03-04.' },
  ])('say when letters were decided: $says', ({ letters, from, to, says }) => {
    const { about } = madeStudy();
    const told = totalsHtml({
      ...about,
      totals: { ...about.totals, letters },
      decided_from: from,
      decided_to: to,
    });
    expect(parseHTML(told.markup).document.querySelector('.dates')!.textContent).toBe(
      `${says} Read by imr-extract 0.1.0.`,
    );
  });
});

describe('the cases behind a row', () => {
  const CASES: readonly Case[] = [
    { document_id: '0'.repeat(16), case_number: 'CM16-0000001', item_number: 1, decision: 'upheld' },
    { document_id: '0'.repeat(16), case_number: 'CM16-0000001', item_number: 2, decision: null },
    { document_id: 'f'.repeat(16), case_number: null, item_number: 1, decision: 'overturned' },
  ];

  it.each([
    { cases: CASES.slice(0, 1), says: '1 request in 1 letter.' },
    { cases: CASES.slice(0, 2), says: '2 requests in 1 letter.' },
    { cases: CASES.map((one) => ({ ...one, item_number: null })).slice(2), says: '1 letter.' },
  ])('are counted: $says', ({ cases, says }) => {
    const { document } = parseHTML(casesHtml({ title: 'x', folder: 'out', cases }).markup);
    expect(document.querySelector('p')!.textContent!.replaceAll(/\s+/g, ' ').trim()).toBe(says);
  });

  it('are named by case number, or by document where there is none; the command takes each once', () => {
    const { document } = parseHTML(casesHtml({ title: 'x', folder: "it's out", cases: CASES }).markup);
    expect([...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual([
      'CM16-0000001',
      'CM16-0000001',
      'f'.repeat(16),
    ]);
    expect(document.querySelector('p')!.textContent!.replaceAll(/\s+/g, ' ').trim()).toBe('3 requests in 2 letters.');
    expect(document.querySelector('code')!.textContent).toBe(
      String.raw`imr review 'it'\''s out' --page cases.html --case CM16-0000001 ${'f'.repeat(16)}`,
    );
  });

  it('are rows of CSV', () => {
    expect(casesCsv(CASES).split('\n').slice(0, 2)).toEqual([
      'document_id,case_number,item_number,decision',
      `${'0'.repeat(16)},CM16-0000001,1,upheld`,
    ]);
  });
});
