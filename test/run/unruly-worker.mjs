import { appendFileSync, writeFileSync } from 'node:fs';
import { serve } from '../../dist/run/pool/serve.js';

// A worker whose letters do what their names say; one with a path writes its name there each time it is tried, and the
// worker's process beside it. The time that a letter was changed at is the worker's process too.
const DEEDS = {
  hang() {
    for (;;);
  },
  exit() {
    process.exit(3);
  },
  abort() {
    process.abort();
  },
  /** Memory of the engine's heap. */
  objects() {
    let hoard;
    for (;;) hoard = { hoard, piece: Array.from({ length: 1000 }, () => ({})) };
  },
  /** Memory outside of it, without ever coming to an end. */
  bytes() {
    const hoard = [];
    for (;;) hoard.push(Buffer.alloc(1 << 20, 1));
  },
  library() {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 << 16 });
    for (;;) {
      const at = memory.grow(16) << 16;
      new Uint8Array(memory.buffer, at).fill(1);
    }
  },
  async throwLate() {
    setTimeout(() => {
      throw new Error('late');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
  print() {
    console.log('printed');
    console.error('printed');
  },
  async signals() {
    for (const signal of ['SIGINT', 'SIGTERM']) process.kill(process.pid, signal);
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  /** Takes some memory and keeps it. */
  grow() {
    hoard.push(Buffer.alloc(40 << 20, 1));
  },
};
const hoard = [];

const LETTERS = {
  bundle: Array.from({ length: 200 }, (_, i) => ({ line: Buffer.from(`${i}`) })),
  large: [{ line: Buffer.alloc(25_000_000, 'x') }],
};

serve(async (task) => {
  const { file, path = '' } = task.input ? JSON.parse(Buffer.from(task.input).toString()) : task;
  if (path.includes('/')) {
    writeFileSync(`${path}.process`, `${process.pid}`);
    appendFileSync(path, `${file}\n`);
  }
  const [deed] = file.split('-');
  await DEEDS[deed]?.();
  return [{ file, bytes: 1, modified: process.pid, sha256: file, letters: LETTERS[deed] ?? [], others: {} }];
});
