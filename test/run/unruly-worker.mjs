import { appendFileSync } from 'node:fs';
import { readBatch } from '../../dist/run/pool/batch.js';

// A worker whose letters do what their names say; one with a path writes its name there each time it is tried.
const DEEDS = {
  hang() {
    for (;;);
  },
  exit() {
    process.exit(3);
  },
  exhaust() {
    // In small pieces: the engine keeps its word on a thread's limit for these only.
    let hoard;
    for (;;) hoard = { hoard, piece: Array.from({ length: 1000 }, () => ({})) };
  },
  async throwLate() {
    setTimeout(() => {
      throw new Error('late');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
};

export default (batch) =>
  readBatch(batch, async ({ file, path }) => {
    if (path.includes('/')) appendFileSync(path, `${file}\n`);
    await DEEDS[file.split('-')[0]]?.();
    return [{ file, bytes: 1, modified: 1, sha256: file, letters: [], others: {} }];
  });
