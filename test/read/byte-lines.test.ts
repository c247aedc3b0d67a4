import { array, assert, asyncProperty, constantFrom, nat, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../src/read/byte-lines.js';

async function* chunks(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const ends = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

describe('lines', () => {
  it('gives the same lines however the bytes arrive', async () => {
    await assert(
      asyncProperty(
        array(string({ unit: constantFrom('a', 'é', '𝄞', ' ', '\n'), maxLength: 20 })),
        array(nat(200)),
        async (parts, cuts) => {
          const text = parts.join('');
          const got: string[] = [];
          const complete: boolean[] = [];
          for await (const line of lines(chunks(Buffer.from(text), cuts))) {
            got.push(line.text.toString());
            complete.push(line.complete);
          }
          const expected = text.split('\n');
          const last = expected.pop()!;
          expect(got).toEqual(last === '' ? expected : [...expected, last]);
          expect(complete).toEqual(got.map((_, i) => i < expected.length));
        },
      ),
    );
  });
});
