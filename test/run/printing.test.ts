import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusText, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { imrHere, imrOn } from './imr-here.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where text may leave the program: all of it goes through here. */
const WAY_OUT = 'console/standard-stream.ts';

describe('all output goes one way', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it.each([
    {
      proves: 'nothing is written to a standard stream elsewhere',
      pattern: /\b(?:stdout|stderr)\s*(?:\?|!)?\.(?:write|end|pipe)\b/,
    },
    { proves: 'nor to its descriptor', pattern: /\bwrite(?:File)?(?:Sync)?\(\s*(?:1|2)\b|\/dev\/(?:tty|std|fd)/ },
    { proves: 'nor to a console', pattern: /\bconsole\s*\./ },
    { proves: 'nor as a warning of the engine', pattern: /\bemitWarning\b/ },
  ])('$proves', ({ pattern }) => {
    const elsewhere = files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')));
    expect(elsewhere.filter((file) => file !== WAY_OUT)).toEqual([]);
  });

  it('and only the one place that makes it fit asks for the streams', () => {
    const askers = files.filter((file) => /process\s*\.\s*std(?:out|err)/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(askers).toEqual(['console/output.ts']);
  });
});

/** What a terminal must never be given, said otherwise than the program says it. */
const UNFIT = new RegExp(
  '[\\0-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\u3164' +
    '\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e01ef}\\ud800-\\udfff]',
  'u',
);
/** What a bar and the looks of pieces are made with. */
const OWN_SEQUENCES = /\x1b\[[024]m/g;

const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom('\x1b[2J', '\x1b]0;x\x07', '\x9b31m', '\x90q\x9c', '\r', '\n', '\t', '\b', '\u202e', '\u2067'),
      fc.constantFrom(
        '\u061c',
        '\u200b',
        '\ufeff',
        '\ufffa',
        '\u{e0041}',
        '\ud83d',
        '\udc1b',
        '\u2028',
        '\x7f',
        '\x85',
      ),
      fc.constantFrom('é', '💉', 'a', ' ', '%s', '{}', '\\x1b', '--'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
/** As the name of a file can be. */
const nameOf = (text: string): string =>
  `x${Buffer.from(text.replace(/[\0/#]/g, ''))
    .subarray(0, 100)
    .toString()}.txt`;

async function expectFit(...args: readonly string[]): Promise<void> {
  for (const terminal of [false, true]) {
    const { stdout, stderr } = await imrOn({ terminal }, args);
    expect(stdout + stderr).not.toBe('');
    expect(UNFIT.exec(terminal ? stdout.replace(OWN_SEQUENCES, '') : stdout)).toBeNull();
    expect(UNFIT.exec(stderr)).toBeNull();
  }
}

describe('nothing that a letter, a file name or an argument holds steers the terminal', () => {
  const folder = temporaryFolder();
  const letter = (text: string): string =>
    corpusText(2).replace('\n', ` ${text}\n`).replaceAll(' the ', ` ${text} the `);
  const holds = (property: (text: string) => Promise<void>, numRuns: number): Promise<void> =>
    fc.assert(fc.asyncProperty(odd, property), { numRuns });

  it.each([
    { args: (text: string) => [text] },
    { args: (text: string) => ['extract', `--${text}`] },
    { args: (text: string) => ['extract', join('/nowhere', text), '--out', join(folder, 'out'), '--force'] },
    { args: (text: string) => ['extract', SRC, '--jobs', text] },
    { args: (text: string) => ['extract', SRC, '--shard', `x${text}`] },
    { args: (text: string) => ['merge', join('/nowhere', text), '--out', folder] },
    { args: (text: string) => ['show', join('/nowhere', text)] },
    { args: (text: string) => ['schema', `no ${text}`] },
    { args: (text: string) => ['evaluate', '--gold', join('/nowhere', text), '--records', 'x'] },
    { args: (text: string) => ['evaluate', '--gold', SRC, '--records', 'x', '--min', `x${text}`] },
  ])('in messages: $args', async ({ args }) => {
    await holds((text) => expectFit(...args(`x${text}`)), 30);
  });

  it('in a letter and its name, shown in each way', async () => {
    await holds(async (text) => {
      const name = nameOf(text);
      write(folder, { [name]: letter(text) });
      for (const way of [[], ['--json'], ['--why']]) await expectFit('show', join(folder, name), ...way);
    }, 8);
  });

  it('in the name of a file that gives no record', async () => {
    await holds(async (text) => {
      write(folder, { [nameOf(text)]: '' });
      await expectFit('show', join(folder, nameOf(text)));
    }, 30);
  });

  it('in what an evaluation lists', async () => {
    const gold = temporaryFolder();
    const example = JSON.parse(/```json\n(.*?)```/s.exec(readFileSync('docs/evaluating.md', 'utf8'))![1]!);
    write(gold, { 'records.ndjson': '' });
    await holds(async (text) => {
      write(gold, {
        'gold/a.json': JSON.stringify({
          ...example,
          case_number: text,
          diagnoses: [{ ...example.diagnoses[0], text }],
        }),
      });
      const args = ['evaluate', '--gold', join(gold, 'gold'), '--records', join(gold, 'records.ndjson'), '--errors'];
      await expectFit(...args);
      await expectFit(...args, '--json');
    }, 20);
  });

  it('a message stays one line, and a path as long as can be stands in it whole', async () => {
    const { stderr } = await imrHere('show', `/nowhere/a\nWarnings: none\n${'x/'.repeat(2000)}end.pdf`);
    expect(stderr).toMatch(
      /^imr: [^\n]*\ufffdWarnings: none\ufffd[^\n]*end\.pdf could not be read \(ENOENT\)[^\n]*\n$/,
    );
    expect((await imrHere('show', 'x'.repeat(1 << 20))).stderr.length).toBeLessThan(11_000);
  });
});
