import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellError } from '../../src/commands/main.js';
import { Output } from '../../src/console/output.js';
import { makeFolders } from '../../src/run/journal/make-folders.js';
import { systemSentence } from '../../src/run/system-error.js';
import { keeping, StoppedError, UsageError, WorkersCannotStart } from '../../src/run/usage.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** An error as Node.js makes one of what the system says. */
const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: said by the system`), {
    code,
    errno: -1,
    syscall: 'write',
    ...(path ? { path } : {}),
  });

async function told(error: unknown): Promise<{ status: number; words: string }> {
  const words: string[] = [];
  const sink = { isTTY: false, write: async (text: string) => void words.push(text) };
  const status = tellError(error, new Output(sink, sink));
  return { status, words: words.join('') };
}

const stopped = (error: unknown): Promise<unknown> =>
  keeping(
    'out',
    () => 'What was read is kept.',
    async () => {
      throw error;
    },
  ).catch((caught: unknown) => caught);

describe('an error of the system is a sentence that says what to do', () => {
  it.each([
    { code: 'ENOSPC', says: 'out: no room is left on the disk (ENOSPC). Make room, or write to another disk.' },
    { code: 'EDQUOT', says: 'out: your share of the disk is used up (EDQUOT). Make room, or write to another disk.' },
    { code: 'EROFS', says: 'out: the disk can only be read (EROFS). Choose another place.' },
    { code: 'EACCES', says: 'out: you have no right to it (EACCES). Change its permissions, or choose another place.' },
    { code: 'EIO', says: 'out: the disk could not be read or written (EIO). Check the disk or the connection to it' },
    { code: 'EMFILE', says: 'out: this process may open no more files (EMFILE). Raise the limit (ulimit -n), or give' },
    { code: 'EXDEV', says: 'out: the system refuses write (EXDEV). Try again, or choose another place.' },
  ])('$code', async ({ code, says }) => {
    const { status, words } = await told(await stopped(systemError(code)));
    expect(status).toBe(3);
    expect(words).toContain(`imr: ${says}`);
    expect(words).toMatch(/\nimr: What was read is kept\.\n$/);
  });

  it('names the path that the error names', () => {
    expect(systemSentence(systemError('ENOSPC', '/mnt/a'), 'out')).toMatch(/^\/mnt\/a: no room/);
  });

  it.each([
    { error: new Error('a defect'), why: 'a defect has no code' },
    {
      error: Object.assign(new TypeError('bad'), { code: 'ERR_INVALID_ARG_TYPE' }),
      why: 'the codes of Node.js are defects',
    },
    { error: 'text', why: 'whatever is thrown' },
  ])('is nothing else: $why', ({ error }) => {
    expect(systemSentence(error)).toBeUndefined();
  });
});

describe('what ends a run', () => {
  it('that says itself what to do stays as it is', async () => {
    for (const error of [new UsageError('Give another.'), new StoppedError('Go on.')])
      expect(await stopped(error)).toBe(error);
  });

  it('is told with what was kept: workers that cannot start', async () => {
    expect(await told(await stopped(new WorkersCannotStart('No worker can start.')))).toEqual({
      status: 3,
      words: 'imr: No worker can start.\nimr: What was read is kept.\n',
    });
  });

  it('shows the trace of a defect, that it is one, and what was kept', async () => {
    const { status, words } = await told(await stopped(new Error('a defect')));
    expect(status).toBe(3);
    expect(words).toMatch(
      /^imr: Error: a defect\n {4}at [^]*\nimr: This is a defect of imr, not of your command\. Please report it [^\n]*\nimr: What was read is kept\.\n$/,
    );
  });
});

describe('folders are made', () => {
  it('at any depth, also where some are there', async () => {
    const folder = temporaryFolder();
    await makeFolders(join(folder, 'a/b'));
    await makeFolders(join(folder, 'a/b/c/d'));
    expect(existsSync(join(folder, 'a/b/c/d'))).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'or the try ends, where the system says for ever that they are not there',
    async () => {
      await expect(makeFolders('/proc/self/x/y')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
