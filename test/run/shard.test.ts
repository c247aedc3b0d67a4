import { describe, expect, it } from 'vitest';
import { inShard, parseShard } from '../../src/run/archive/shard.js';

describe('parseShard', () => {
  it.each([
    ['1/1', { index: 1, count: 1 }, 'the whole'],
    ['2/8', { index: 2, count: 8 }, 'one of many'],
    ['8/8', { index: 8, count: 8 }, 'the last'],
  ])('reads %s: %s', (text, shard) => expect(parseShard(text)).toEqual(shard));

  it.each([
    ['0/4', 'shards count from 1'],
    ['5/4', 'beyond the last'],
    ['1', 'no count'],
    ['1/0', 'no shards'],
    ['a/b', 'no numbers'],
    ['-1/4', 'negative'],
    ['1/4/2', 'too many numbers'],
    ['1.5/4', 'no whole number'],
  ])('refuses %s: %s', (text) => expect(() => parseShard(text)).toThrow('--shard takes i/n'));
});

describe('inShard', () => {
  const files = Array.from({ length: 3000 }, (_, i) => `2016/CM16-${i}.pdf`);

  it.each([1, 2, 3, 7, 64])('puts each file into exactly one of %i shards', (count) => {
    const indices = Array.from({ length: count }, (_, i) => i + 1);
    const homes = (file: string) => indices.filter((index) => inShard(file, { index, count }));
    expect(files.filter((file) => homes(file).length !== 1)).toEqual([]);
  });

  it('makes shards of about the same size', () => {
    for (let index = 1; index <= 8; index++) {
      const size = files.filter((file) => inShard(file, { index, count: 8 })).length;
      expect(size).toBeGreaterThan(300);
      expect(size).toBeLessThan(450);
    }
  });

  it('is the same in every version: shards of one run may be made by several', () => {
    const homes = ['a.pdf', '2016/letter.pdf', 'Zoë/ß.txt'].map((file) =>
      [1, 2, 3, 4, 5].find((index) => inShard(file, { index, count: 5 })),
    );
    expect(homes).toEqual([2, 5, 2]);
  });
});
