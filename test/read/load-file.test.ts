import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReadFailure } from '../../src/read/failure.js';
import { loadFile, loadGiven } from '../../src/read/load-file.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
writeFileSync(at('ten.txt'), '0123456789');
writeFileSync(at('none.txt'), '');
writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9])]), 'byte');
mkdirSync(at('folder.pdf'));
execFileSync('mkfifo', [at('pipe.pdf')]);
symlinkSync('pipe.pdf', at('to-pipe.pdf'));
symlinkSync('/dev/zero', at('to-zero.pdf'));
symlinkSync('itself.pdf', at('itself.pdf'));
const server = createServer();
await new Promise<void>((resolve) => server.listen(at('socket.pdf'), resolve));
server.unref();

it.each([
  { file: 'ten.txt', limit: 10, why: 'a file as large as the limit', text: '0123456789' },
  { file: 'none.txt', limit: 10, why: 'an empty one', text: '' },
])('loads $why', ({ file, limit, text }) => {
  const { bytes, modified } = loadFile(at(file), limit);
  expect(bytes.toString()).toBe(text);
  expect(modified).toBeGreaterThan(1e12);
});

it('loads a file whose name is no UTF-8', () =>
  expect(loadFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9])]), 10).bytes.toString()).toBe('byte'));

it('loads a file that says it is empty, to its end', () =>
  expect(loadFile('/proc/self/status', 1e6).bytes.toString()).toMatch(/^Name:[^]*\n$/));

it.each([
  { file: 'ten.txt', code: 'too-large', why: 'is larger than the limit' },
  { file: '/proc/self/status', code: 'too-large', why: 'grows beyond the limit while it is read' },
  { file: 'pipe.pdf', code: 'not-a-file', why: 'is a pipe that nobody writes into' },
  { file: 'to-pipe.pdf', code: 'not-a-file', why: 'is a link to one' },
  { file: 'to-zero.pdf', code: 'not-a-file', why: 'is a link to a device without end' },
  { file: 'socket.pdf', code: 'not-a-file', why: 'is a socket' },
  { file: 'folder.pdf', code: 'unreadable-file', why: 'has become a folder' },
  { file: 'nowhere.pdf', code: 'unreadable-file', why: 'is gone' },
  { file: 'itself.pdf', code: 'unreadable-file', why: 'leads round' },
])('fails at once where a file $why', async ({ file, code }) => {
  const path = file.startsWith('/') ? file : at(file);
  expect(() => loadFile(path, 9)).toThrow(expect.objectContaining({ name: 'ReadFailure', code }));
  await expect(loadGiven(path, 9)).rejects.toBeInstanceOf(ReadFailure);
});
