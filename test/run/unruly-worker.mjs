import { readBatch } from '../../dist/run/batch.js';

// A worker whose letters do what their names say.
const DEEDS = {
  hang() {
    for (;;);
  },
  exit() {
    process.exit(3);
  },
  exhaust() {
    const hoard = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, () => ({})));
  },
  async throwLate() {
    setTimeout(() => {
      throw new Error('late');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
};

export default (batch) =>
  readBatch(batch, async ({ file }) => {
    await DEEDS[file.split('-')[0]]?.();
    return { file, bytes: 1, modified: 1, sha256: file, line: `{"file":"${file}"}\n`, counts: {} };
  });
