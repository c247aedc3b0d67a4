import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './helpers/temporary-folder.js';

/** A clone in which nothing is built yet; packages are not installed for it anew. */
const CLONE = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts', 'src'];
const PAGES = ['README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff', 'CONTRIBUTING.md', 'SECURITY.md', 'docs'];

const folder = temporaryFolder();
const clone = join(folder, 'clone');
const home = join(folder, 'home');
const imr = join(home, 'node_modules', '.bin', 'imr');
const LETTER = join(process.cwd(), 'corpus', 'letters', 'table-2016-plain.pdf');

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr: error ? error.message : stderr };
}

const packed: { filename: string; files: { path: string; mode: number }[] } = { filename: '', files: [] };
/** Why nothing could be installed: without a network there is no test of it. */
let unreached: string | undefined;

beforeAll(() => {
  mkdirSync(clone);
  for (const name of [...CLONE, ...PAGES, 'schemas']) cpSync(name, join(clone, name), { recursive: true });
  // Linked one by one: whatever npm may remove of them, it removes a link.
  mkdirSync(join(clone, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(clone, 'node_modules', name));
  const packing = run('npm', ['pack', '--json', '--loglevel=error'], clone);
  expect(packing.status, packing.stderr).toBe(0);
  // Newer versions of npm tell packages by their names.
  const told = JSON.parse(packing.stdout.slice(packing.stdout.search(/^[[{]/m)));
  Object.assign(packed, Object.values(told)[0]);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const flags = [
    '--omit=optional',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status, stderr } = run('npm', ['install', ...flags, join(clone, packed.filename)], home);
  unreached = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/.exec(stderr)?.[0];
  if (unreached === undefined) expect(status, stderr).toBe(0);
}, 180_000);

describe('the package that npm makes of a clone', () => {
  it('has a program that can be run, and nothing that is of use only in the repository', () => {
    const modes = new Map(packed.files.map(({ path, mode }) => [path, mode]));
    expect(modes.get('dist/cli.js')! & 0o111).toBe(0o111);
    expect([...modes.keys()].filter((path) => /^(?:src|test|scripts|corpus)\/|\.map$|\.built$/.test(path))).toEqual([]);
  });

  it('has all that its pages link to', () => {
    const paths = packed.files.map(({ path }) => path);
    const pages = paths.filter((path) => path.endsWith('.md'));
    expect(pages).toContain('docs/installing.md');
    const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ page, link }) => !leadsSomewhere(page, link, paths))).toEqual([]);
  });
});

describe('the package, installed in an empty folder without what is optional', () => {
  beforeEach(({ skip }) => skip(unreached !== undefined, `The package registry is not reached (${unreached}).`));

  it('has the command', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(imr, ['--version'], home)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads by the second reader too, though what pdf.js draws with is not there, and says nothing', () => {
    const out = join(home, 'out');
    const args = ['extract', LETTER, '--reader', 'pdf-parse', '--out', out, '--quiet'];
    expect(run(imr, args, home)).toEqual({ status: 0, stdout: '', stderr: '' });
    const record = JSON.parse(readFileSync(join(out, 'records.ndjson'), 'utf8'));
    expect(record).toMatchObject({ source: { reader: 'pdf-parse' }, case_number: 'CM16-0999101' });
  });

  it('is a library', () => {
    const code = `import { readFileSync } from 'node:fs';
      import { extractDetermination } from 'imr-extract';
      const record = await extractDetermination(readFileSync(process.argv[1]), { file: 'a.pdf' });
      console.log(record.case_number);`;
    const { status, stdout } = run(process.execPath, ['--input-type=module', '--eval', code, LETTER], home);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'CM16-0999101\n' });
  });

  it('says what is missing for what is optional', () => {
    const { status, stderr } = run(imr, ['query', join(home, 'out'), 'SELECT 1'], home);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('Install imr again without --omit=optional'),
    });
  });
});

/** The places that a page links to within the package. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(clone, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href|srcset)="([^"]+)"/g)].map(
    (found) => found[1] ?? found[2]!,
  );
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string, paths: readonly string[]): boolean {
  const [file, heading] = link.split('#') as [string, string | undefined];
  const path = file === '' ? page : posix.join(posix.dirname(page), file).replace(/\/$/, '');
  if (!paths.some((one) => one === path || one.startsWith(`${path}/`))) return false;
  return heading === undefined || headingsOf(path).includes(heading);
}

/** The anchors that a page's headings get where it is shown. */
function headingsOf(page: string): string[] {
  const headings = readFileSync(join(clone, page), 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
