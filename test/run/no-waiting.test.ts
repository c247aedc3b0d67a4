import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGold } from '../../src/evaluate/gold.js';
import { readRecords } from '../../src/evaluate/records.js';
import { extractDetermination } from '../../src/index.js';
import { readFile } from '../../src/run/pool/read-file.js';
import { checkIndex } from '../../src/write/index-file.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** No input is waited for, nor read without end, whatever it is. */

const folder = temporaryFolder();
const pipe = join(folder, 'pipe');
execFileSync('mkfifo', [pipe]);
const gold = join(folder, 'gold');
mkdirSync(gold);
symlinkSync(pipe, join(gold, 'pipe.json'));
symlinkSync('/dev/zero', join(gold, 'zero.json'));
for (const name of ['a', 'b', 'c']) symlinkSync('.', join(gold, name));

const reading = async (path: string): Promise<void> => {
  const [outcome] = await readFile({ file: 'a.pdf', path }, { maxBytes: 100 });
  throw new Error(outcome!.failure?.code);
};

it.each<{ what: string; call: () => Promise<unknown>; message: string }>([
  { what: 'a letter that is a pipe', call: () => reading(pipe), message: 'not-a-file' },
  { what: 'a letter that is a device', call: () => reading('/dev/zero'), message: 'not-a-file' },
  { what: 'a letter that is a folder', call: () => reading(folder), message: 'unreadable-file' },
  { what: 'a letter over the limit', call: () => reading('/proc/self/status'), message: 'too-large' },
  { what: 'an index that is a pipe', call: () => checkIndex(pipe), message: 'save what comes out of it to a file' },
  {
    what: 'an index that is a device',
    call: () => checkIndex('/dev/zero'),
    message: 'is a pipe, a socket or a device',
  },
  { what: 'records that are a pipe', call: () => readRecords(pipe, new Set()), message: 'is a pipe, a socket or a' },
  { what: 'records that are a device', call: () => readRecords('/dev/zero', new Set()), message: 'Give a file or a' },
  { what: 'annotations that are a pipe', call: () => readGold(pipe), message: 'pipe: It is a pipe' },
  { what: 'annotations that are none, and links round', call: () => readGold(gold), message: 'No annotations' },
  {
    what: 'a text over the limit, in the library',
    call: () => extractDetermination('x'.repeat(101), { maxBytes: 100 }),
    message: 'The file has 101 bytes; the limit is 100.',
  },
  {
    what: 'bytes over the limit, in the library',
    call: () => extractDetermination(new Uint8Array(101), { maxBytes: 100 }),
    message: 'The file has 101 bytes; the limit is 100.',
  },
])('$what', async ({ call, message }) => await expect(call()).rejects.toThrow(message));

it('records come from folders whose names are no text', async () => {
  const odd = join(folder, 'odd');
  mkdirSync(odd);
  writeFileSync(
    Buffer.concat([Buffer.from(`${odd}/`), Buffer.from([0xe9]), Buffer.from('\n.ndjson')]),
    '{"case_number":"A"}',
  );
  expect([...(await readRecords(odd, new Set(['A']))).keys()]).toEqual(['A']);
});
