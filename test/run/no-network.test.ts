import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Drawing from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { zipped } from '../../scripts/alter/zip.mjs';
import { pdfOf } from '../../scripts/scans.mjs';
import { missingForOcr } from '../../src/read/ocr/packages.js';
import { renderPage } from '../../src/read/pdf/pdfium/render.js';
import { corpusPdf, corpusText, ndjson, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const REMOTE = 'http://127.0.0.1:9';

/** Runs a module with the guard in each of its processes and threads. */
function guarded(file: string, input = '') {
  const tried = join(temporaryFolder(), 'tried.ndjson');
  const here = (name: string): string => new URL(name, import.meta.url).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(here(file))], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import ${here('no-network.mjs')}`, SOCKETS_TRIED: tried },
  });
  const attempts = existsSync(tried) ? ndjson<{ tried: string; by: string }>(readFileSync(tried, 'utf8')) : [];
  return { status, stdout, stderr, attempts };
}

describe('the guard', () => {
  it('bites in the process itself, in its threads and in the processes that it starts', () => {
    const { status, stdout, attempts } = guarded('opening-sockets.mjs');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'tried\n' });
    const times: Record<string, number> = {};
    for (const { tried } of attempts) times[tried] = (times[tried] ?? 0) + 1;
    expect(times).toEqual({
      'global.fetch': 3,
      // Sockets by address and path, http, https, http2 and TLS.
      'Socket.connect': 18,
      'Server.listen': 3,
      'UDP.send': 3,
      'dns.promises.lookup': 3,
      'dns.resolve': 3,
    });
  });
});

describe('no command opens a socket', () => {
  const folder = temporaryFolder();
  const out = join(temporaryFolder(), 'out');
  const merged = join(temporaryFolder(), 'merged');
  const gold = temporaryFolder();
  const ocr = missingForOcr() === null;

  it('whatever stands in the files', async () => {
    write(folder, {
      'a.pdf': corpusPdf(0),
      'b.txt': corpusText(1),
      'c.html': remoteHtml(corpusText(2)),
      'd.docx': remoteWord(corpusText(3)),
      'e.pdf': 'no PDF',
      ...(ocr ? { 'scan.pdf': await scan() } : {}),
      'index.csv': 'case_number,decision_date,outcome\nCM16-0999101,2016-12-29,Overturn\n',
    });
    write(gold, { 'example.json': /```json\n(.*?)```/s.exec(readFileSync('docs/evaluating.md', 'utf8'))![1]! });
    const records = join(out, 'records.ndjson');
    const at = (name: string): string => join(folder, name);
    const rows: readonly (readonly [status: number, args: readonly string[]])[] = [
      [
        1,
        [
          'extract',
          folder,
          '--out',
          out,
          '--index',
          at('index.csv'),
          '--format',
          'parquet',
          '--jobs',
          '1',
          ...(ocr ? ['--ocr'] : []),
        ],
      ],
      [1, ['merge', out, '--out', merged]],
      [0, ['show', at('a.pdf'), '--html', join(gold, 'a.html')]],
      [0, ['show', at('a.pdf'), '--reader', 'pdf-parse']],
      [0, ['show', at('c.html'), '--why']],
      [0, ['show', at('d.docx'), '--json']],
      [1, ['show', at('e.pdf')]],
      [0, ['schema']],
      [0, ['schema', 'items']],
      [0, ['evaluate', '--gold', gold, '--records', records]],
      [0, ['review', out, '--page', join(gold, 'review.html'), '--jobs', '1', '--quiet']],
      [0, ['report', out, '--page', join(gold, 'report.html')]],
      [0, ['report', merged, '--against', out, '--json']],
      [0, ['query', out, 'SELECT count(*) FROM items']],
      [0, ['--help']],
      [2, ['extract']],
    ];
    const { status, stdout, stderr, attempts } = guarded(
      'commands-in-a-row.mjs',
      rows.map(([, args]) => `${JSON.stringify(args)}\n`).join(''),
    );
    expect({ status, stderr, attempts }).toEqual({ status: 0, stderr: '', attempts: [] });
    const ended = JSON.parse(stdout) as { status: number; out: string; err: string }[];
    expect(ended.map(({ status }) => status)).toEqual(rows.map(([status]) => status));
    const told = readFileSync(records, 'utf8') + readFileSync(join(out, 'run.json'), 'utf8');
    for (const file of ['a.pdf', 'b.txt', 'c.html', 'd.docx']) expect(told).toContain(`"file":"${file}"`);
    if (ocr) expect(ended[0]!.out, 'the scan was recognised, whatever it gave').not.toContain('no-text');
  }, 120_000);
});

/** The image of a small page. */
async function scan(): Promise<Uint8Array> {
  const drawing = new Drawing({ size: [300, 120], margin: 20 });
  drawing.fontSize(12).text('Case Number: CM16-0999201').text('Knee brace: Upheld').text('Date of Injury: 10/13/2015');
  drawing.end();
  return await pdfOf([await renderPage(await buffer(drawing as unknown as NodeJS.ReadableStream), 0, 150)], [300, 120]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A letter whose page asks for things from elsewhere in each way that browsers know. */
const remoteHtml = (text: string): string =>
  `<!doctype html><html><head><title>A</title><link rel="stylesheet" href="${REMOTE}/a.css"><base href="${REMOTE}">` +
  `<style>@import url(${REMOTE}/b.css);</style><script src="${REMOTE}/c.js"></script>` +
  `<meta http-equiv="refresh" content="0;url=${REMOTE}"></head><body background="${REMOTE}/d.png">` +
  `<img src="${REMOTE}/e.png" srcset="${REMOTE}/f.png 2x"><iframe src="${REMOTE}"></iframe>` +
  `<object data="${REMOTE}/g.swf"></object><script>fetch("${REMOTE}")</script><pre>${escaped(text)}</pre>`;

/** A letter whose image, template and entity are elsewhere. */
const remoteWord = (text: string): Uint8Array => {
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const list = (...relations: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
  const outside = ' TargetMode="External"';
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': list(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': list(
      relation('r2', 'image', `${REMOTE}/a.png`, outside),
      relation('r3', 'attachedTemplate', `${REMOTE}/b.dotm`, outside),
      relation('r4', 'hyperlink', `${REMOTE}/c`, outside),
    ),
    'word/document.xml':
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>` +
      `<w:p><w:hyperlink r:id="r4"><w:r><w:t> </w:t></w:r></w:hyperlink><w:r><w:drawing><a:blip r:link="r2"/></w:drawing></w:r></w:p>` +
      `${text
        .split('\n')
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
  });
};
