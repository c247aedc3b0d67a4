import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { pdfParse } from '../../src/read/pdf/pdf-parse.js';

/** The libraries of machine code that this process has loaded. */
const machineCode = (): string[] => (process.report.getReport() as { sharedObjects: string[] }).sharedObjects;

it('reads with pdf.js without what it draws with, and leaves nothing of the stand-ins behind', async () => {
  const { pages } = await pdfParse.read(readFileSync('corpus/letters/table-2016-plain.pdf'));
  expect(pages[0]!.text).toContain('CM16-0999101');
  expect(machineCode().filter((path) => /canvas|skia/i.test(path))).toEqual([]);
  expect(Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes('@napi-rs'))).toEqual([]);
  expect(Object.keys(globalThis).filter((name) => ['DOMMatrix', 'ImageData', 'Path2D'].includes(name))).toEqual([]);
});
