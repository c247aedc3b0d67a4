import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, corpusPdf, corpusText, outputs, write } from './archive.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { type Fate, imrHere, imrOn } from './imr-here.js';

const folder = temporaryFolder();
write(folder, { 'letter.pdf': corpusPdf(1), 'letter.txt': corpusText(2), 'empty.txt': '' });
const letter = join(folder, 'letter.pdf');
const out = join(temporaryFolder(), 'out');
const first = await imrHere('extract', folder, '--out', out, '--jobs', '1');

// More annotations than a pipe holds words about.
const gold = temporaryFolder();
const example = JSON.parse(/```json\n(.*?)```/s.exec(readFileSync('docs/evaluating.md', 'utf8'))![1]!);
for (let i = 0; i < 200; i++)
  write(gold, { [`${i}.json`]: JSON.stringify({ ...example, case_number: `CM16-${String(i).padStart(7, '0')}` }) });
const evaluation = ['evaluate', '--gold', gold, '--records', join(out, 'records.ndjson')];

/** Bytes that the system keeps for a reader. */
const PIPE = 1 << 16;

const LOST = (code: string): string =>
  `imr: Standard output could not be written (${code}): what stands there is not whole.\n`;

describe('a command whose output nobody reads, or that cannot be written', () => {
  const quietly = { stdout: '', stderr: '' };

  it.each<{ proves: string; args: string[]; out?: Fate; err?: Fate; ended: object }>([
    {
      proves: 'a result that is lost is status 3',
      args: ['show', letter],
      out: 'ENOSPC',
      ended: { status: 3, stdout: '', stderr: LOST('ENOSPC') },
    },
    {
      proves: 'a terminal that vanished',
      args: ['show', letter],
      out: 'EIO',
      ended: { status: 3, stderr: LOST('EIO') },
    },
    { proves: 'as JSON', args: ['show', letter, '--json'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'with its rules', args: ['show', letter, '--why'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'a schema', args: ['schema', 'determination'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'the names of schemas', args: ['schema'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'help is a result', args: ['--help'], out: 'ENOSPC', ended: { status: 3, stderr: LOST('ENOSPC') } },
    { proves: 'help of a command', args: ['merge', '--help'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'the version', args: ['--version'], out: 'ENOSPC', ended: { status: 3 } },
    { proves: 'all is lost', args: ['show', letter], out: 'ENOSPC', err: 'ENOSPC', ended: { status: 3, ...quietly } },
    { proves: 'who has read enough', args: ['show', letter], out: 'EPIPE', ended: { status: 0, ...quietly } },
    { proves: 'enough of a schema', args: ['schema', 'items'], out: 'EPIPE', ended: { status: 0, ...quietly } },
    { proves: 'enough of help', args: ['--help'], out: 'EPIPE', ended: { status: 0, ...quietly } },
    { proves: 'a failure stays one', args: ['show', join(folder, 'empty.txt')], err: 'EPIPE', ended: { status: 1 } },
    { proves: 'wrong usage stays it', args: ['show', '/nowhere.pdf'], err: 'ENOSPC', ended: { status: 2, ...quietly } },
    { proves: "the parser's words too", args: ['extrakt'], err: 'ENOSPC', ended: { status: 2, ...quietly } },
    { proves: 'words that nobody takes', args: ['extrakt'], err: 'stuck', ended: { status: 2, ...quietly } },
  ])('$proves: imr $args', async ({ args, out, err, ended }) => {
    expect(await imrOn({ out: out ?? 'kept', err: err ?? 'kept' }, args)).toMatchObject(ended);
  });

  it('measures all the same: a field below its minimum is status 1 though its reader has gone', async () => {
    expect((await imrHere(...evaluation)).status).toBe(0);
    expect((await imrOn({ out: 'ENOSPC' }, evaluation)).status).toBe(3);
    expect((await imrOn({ out: 'EPIPE' }, [...evaluation, '--min', 'items.decision=1'])).status).toBe(1);
  });

  it.each<{ out: Fate; err: Fate }>([
    { out: 'ENOSPC', err: 'ENOSPC' },
    { out: 'EPIPE', err: 'EIO' },
    { out: 'stuck', err: 'stuck' },
  ])('extract and merge write their tables and say by their status what there is to say: $out', async (fates) => {
    const merged = join(temporaryFolder(), 'merged');
    expect((await imrOn(fates, ['merge', out, '--out', merged])).status).toBe(1);
    expect(outputs(merged)).toEqual(outputs(out));
  });

  it('the words of extract', async () => {
    const other = join(temporaryFolder(), 'other');
    expect(first.status).toBe(1);
    expect(await imrOn({ out: 'EIO', err: 'ENOSPC' }, ['extract', folder, '--out', other])).toEqual({
      status: 1,
      ...quietly,
    });
    expect(outputs(other)).toEqual(outputs(out));
  });
});

describe('a terminal that is closed', () => {
  it('ends a run in an orderly way, with 129, also when it is told twice; the run goes on with --resume', async () => {
    const stopped = join(temporaryFolder(), 'stopped');
    const args = ['extract', folder, '--out', stopped, '--jobs', '1'];
    const run = imrOn({ err: 'EIO', out: 'EIO' }, args);
    while (!existsSync(join(stopped, '.imr'))) await new Promise((resolve) => setTimeout(resolve, 5));
    process.emit('SIGHUP', 'SIGHUP');
    process.emit('SIGHUP', 'SIGHUP');
    expect((await run).status).toBe(129);
    expect(process.listenerCount('SIGHUP')).toBe(0);
    expect((await imrHere(...args, '--resume')).status).toBe(1);
    expect(outputs(stopped)).toEqual(outputs(out));
  });
});

// What Node.js makes of real ones.
describe.skipIf(!existsSync('/dev/full'))('the streams of a process', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, IMR: `${process.execPath} ${CLI}`, LETTER: letter },
    });

  it.each([
    { proves: 'a full disk', command: '$IMR show $LETTER > /dev/full', status: 3, stderr: LOST('ENOSPC') },
    { proves: 'closed ones', command: '$IMR show /nowhere 2>&- > /dev/full', status: 2, stderr: '' },
    {
      proves: 'a reader that has read enough',
      command: 'set -o pipefail; $IMR schema determination | true',
      status: 0,
      stderr: '',
    },
    {
      proves: 'the reader of the answers of a filter is gone: not all letters are answered',
      command: `set -o pipefail; echo '{"file":"a","text":""}' | $IMR extract --stdin --jobs 1 | true`,
      status: 3,
      stderr: 'imr: Whoever read standard output has gone away: what was left to say is lost.\n',
    },
    {
      proves: 'a folder for input',
      command: '$IMR extract --stdin < /tmp',
      status: 2,
      stderr: 'imr: Standard input is a folder. Give lines of JSON, a letter each.\n',
    },
  ])('$proves', ({ command, status, stderr }) => {
    expect(shell(command)).toMatchObject({ status, stderr });
  });

  it('a file that has room for a part only is not taken for written', () => {
    const file = join(temporaryFolder(), 'part.json');
    expect(shell(`ulimit -f 8; $IMR show $LETTER --json > ${file}`)).toMatchObject({
      status: 3,
      stderr: LOST('EFBIG'),
    });
    expect(statSync(file).size).toBe(8 << 10);
  });

  it('nothing is cut for a reader that takes its time', async () => {
    const args = [...evaluation, '--errors'];
    const whole = (await imrHere(...args)).stdout;
    expect(whole.length).toBeGreaterThan(4 * PIPE);
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    let read = '';
    child.stdout.setEncoding('utf8');
    for await (const part of child.stdout) {
      read += part;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await ended)[0]).toBe(0);
    expect(read).toBe(whole);
  });
});
