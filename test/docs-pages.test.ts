import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './helpers/temporary-folder.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const pages = ['.', 'docs', 'out', 'schemas'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const MOST_WORDS = 1200;

test(`README.md has fewer than ${MOST_WORDS} words`, () => {
  const words = read('README.md')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .match(/\S+/g)!;
  expect(words.length).toBeLessThan(MOST_WORDS);
});

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): string[] =>
  [...withoutCode(read(page)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Where the relative links and pictures of a page lead. */
const linksOf = (page: string): string[] =>
  [...withoutCode(read(page)).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, target]) => target!);

/** Links of a page that lead to no file, or to no heading of one. */
const brokenIn = (page: string): string[] =>
  linksOf(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });

describe('relative links lead somewhere', () => {
  test.each(pages)('%s', (page) => {
    expect(brokenIn(page)).toEqual([]);
  });

  test('those looked at are not none', () => {
    expect(linksOf('README.md').length).toBeGreaterThan(20);
    expect(linksOf('docs/accuracy.md').filter((link) => link.includes('#')).length).toBeGreaterThan(0);
  });
});

describe('examples of the library print what stands behind them', () => {
  const examples = ['README.md', 'docs/library.md'].flatMap((page) =>
    [...read(page).matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => ({ page, code: code! })),
  );

  test('README.md has one', () => expect(examples[0]?.page).toBe('README.md'));

  test.each(examples)('$page', ({ code }) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => `${output}\n`);
    expect({ stdout, stderr }).toEqual({ stdout: said.join(''), stderr: '' });
    expect(said).not.toEqual([]);
  });
});

/** A page that shows a picture is fetched by everybody who looks at it. */
const MOST_BYTES = 200_000;

test.each(readdirSync(join(ROOT, 'docs/images')))('docs/images/%s is small', (image) => {
  expect(statSync(join(ROOT, 'docs/images', image)).size).toBeLessThan(MOST_BYTES);
});

test('README.md shows what npm start prints', () => {
  const out = join(temporaryFolder(), 'out');
  const { start } = JSON.parse(read('package.json')).scripts as { start: string };
  expect(start).toBe('node dist/cli.js extract corpus/letters --out out --force');
  const { stderr, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'extract', 'corpus/letters', '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const printed = `${stdout}${stderr}`.replaceAll(out, 'out').replace(/in \d+ s,/, 'in 2 s,');
  expect(read('README.md')).toContain(`\`\`\`\n${printed}\`\`\`\n`);
});
