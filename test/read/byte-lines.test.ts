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

  it.each([
    { cuts: [], why: 'at once' },
    { cuts: [3, 4, 9, 10, 11], why: 'in pieces' },
    { cuts: Array.from({ length: 40 }, (_, i) => i), why: 'byte by byte' },
  ])('keeps only the start and end of a line over the limit, and goes on, where it arrives $why', async ({ cuts }) => {
    const got: [string, number, boolean][] = [];
    for await (const { text, length, complete } of lines(chunks(Buffer.from('abcd\nabcdefg\n\nxyz\n1234567'), cuts), 4))
      got.push([text.toString(), length, complete]);
    expect(got.map(([, length, complete]) => [length, complete])).toEqual([
      [4, true],
      [7, true],
      [0, true],
      [3, true],
      [7, false],
    ]);
    expect(got.filter(([, length]) => length <= 4).map(([text]) => text)).toEqual(['abcd', '', 'xyz']);
    const ends = got.filter(([, length]) => length > 4).map(([text]) => text.split('\n'));
    expect(ends.map(([start, end]) => [start!.slice(0, 4), end])).toEqual([
      ['abcd', 'abcdefg'],
      ['1234', '1234567'],
    ]);
  });

  it('holds no more of a line than its start and end', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      for (let i = 0; i < 5000; i++) yield Buffer.alloc(100_000, 'a');
      yield Buffer.from('\nb');
    }
    const between = 1;
    const before = process.memoryUsage().rss;
    const got: [number, number][] = [];
    for await (const { text, length } of lines(endless(), 1_000_000)) got.push([text.length, length]);
    expect(got).toEqual([
      [4096 + between + 4096, 500_000_000],
      [1, 1],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(250e6);
  });
});
