import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { OutputFolder } from '../../src/run/journal/folder.js';
import { UsageError } from '../../src/run/usage.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  return { ...actual, mkdir: vi.fn(actual.mkdir) };
});

/** What the system says where tests, which may run as root, can't bring it to say so. */
describe('a folder that the system refuses to make', () => {
  it.each([
    { code: 'EACCES', why: 'you may not write there' },
    { code: 'EPERM', why: 'you may not write there' },
    { code: 'EROFS', why: 'nothing can be written there' },
    { code: 'ENOENT', why: 'it cannot be made there' },
  ])('is told of as of wrong usage: $code', async ({ code, why }) => {
    vi.mocked(mkdir).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
    const refused = new OutputFolder(join(temporaryFolder(), 'out')).locked(async () => {});
    await expect(refused).rejects.toThrow(`cannot be the output folder: ${why}. Give another --out.`);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
  });

  it.each(['ENOSPC', 'EIO'])('is no wrong usage for %s', async (code) => {
    vi.mocked(mkdir).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
    const refused = new OutputFolder(join(temporaryFolder(), 'out')).locked(async () => {});
    await expect(refused).rejects.not.toBeInstanceOf(UsageError);
  });
});
