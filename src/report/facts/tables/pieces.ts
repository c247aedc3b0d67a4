import { open } from 'node:fs/promises';

/** Bytes read at once. */
const READ = 1 << 22;
/** What is made of a piece this size is gone again before it costs: so it takes half the time of larger ones. */
const PIECE = 1 << 15;

/** The bytes of a file, piece by piece. A piece holds until the next is asked for: they have one memory. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(READ);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, READ);
      if (bytesRead === 0) return;
      for (let at = 0; at < bytesRead; at += PIECE) yield buffer.subarray(at, Math.min(at + PIECE, bytesRead));
    }
  } finally {
    await file.close();
  }
}
