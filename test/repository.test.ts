import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (file: string): string => readFileSync(file, 'utf8');
const { version, engines, dependencies, optionalDependencies } = JSON.parse(text('package.json')) as {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

it.each([
  { file: 'CITATION.cff', told: /^version: (.+)$/gm, proves: 'what is cited is this version' },
  { file: 'Dockerfile', told: /^ARG VERSION=(.+)$/gm, proves: 'the container takes the tarball that npm pack makes' },
  { file: 'docs/installing.md', told: /imr-extract-(.+?)\.tgz/g, proves: 'the page names that tarball' },
  { file: 'docs/installing.md', told: /imr-extract:(\S+)/g, proves: 'the page names the image after it' },
  { file: 'package-lock.json', told: /^ {2}"version": "(.+)"/gm, proves: 'the lock file is of this version' },
])('$file tells the version of package.json: $proves', ({ file, told }) => {
  const versions = [...text(file).matchAll(told)].map(([, found]) => found);
  expect(versions.length).toBeGreaterThan(0);
  expect(new Set(versions)).toEqual(new Set([version]));
});

it('CHANGELOG.md tells of the version', () => {
  expect(text('CHANGELOG.md')).toContain(`\n## ${version} — `);
});

it('.nvmrc names the oldest Node.js that is supported, which test:nodes has too', () => {
  const oldest = /\d+/.exec(engines.node)![0];
  expect(text('.nvmrc').trim()).toBe(oldest);
  expect(text('scripts/test-nodes.mjs')).toContain(`const NODES = ['${oldest}'`);
});

it('what reads letters has one version, so that a tarball gives the same values wherever it is installed', () => {
  const readers = ['@hyzyla/pdfium', 'compromise', 'html-to-text', 'mammoth', 'pdf-parse'];
  const recognition = ['tesseract.js', '@tesseract.js-data/eng'];
  const versions = [
    ...readers.map((name) => dependencies[name]),
    ...recognition.map((name) => optionalDependencies[name]),
  ];
  expect(versions.filter((one) => !/^\d+\.\d+\.\d+$/.test(one!))).toEqual([]);
});
