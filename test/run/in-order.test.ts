import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/run/pool/in-order.js';

const all = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
};

async function* failing(): AsyncGenerator<number> {
  yield 1;
  throw new Error('source');
}

describe('inOrder', () => {
  it('gives results in the order of the elements, whichever is ready first', async () => {
    const delays = [30, 1, 20, 0, 10, 5];
    expect(await all(inOrder(delays, 3, async (delay) => (await sleep(delay), delay)))).toEqual(delays);
  });

  it('never has more elements under way than its width', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++underWay);
      await sleep(2);
      underWay--;
    };
    await all(inOrder(Array.from({ length: 40 }), 4, work));
    expect(most).toBe(4);
  });

  it('takes no element that nobody has room for', async () => {
    let taken = 0;
    function* source(): Generator<number> {
      for (;;) yield ++taken;
    }
    for await (const result of inOrder(source(), 4, async (element) => element)) if (result === 10) break;
    expect(taken).toBeLessThan(20);
  });

  it('gives a result while the source still waits for its next element', async () => {
    const more = new EventEmitter();
    async function* source(): AsyncGenerator<number> {
      yield 1;
      await once(more, 'come');
      yield 2;
    }
    const results = inOrder(source(), 4, async (element) => element);
    expect((await results.next()).value).toBe(1);
    more.emit('come');
    expect((await results.next()).value).toBe(2);
  });

  it('gives what came before a failure, then throws it', async () => {
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const result of inOrder([1, 2, 3, 4], 4, async (element) =>
        element === 3 ? Promise.reject(new Error('three')) : element,
      ))
        seen.push(result);
    };
    await expect(run()).rejects.toThrow('three');
    expect(seen).toEqual([1, 2]);
  });

  it('throws what its source throws', async () => {
    await expect(all(inOrder(failing(), 2, async (element) => element))).rejects.toThrow('source');
  });
});
