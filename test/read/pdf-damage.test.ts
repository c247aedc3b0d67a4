import { describe, expect, it } from 'vitest';
import { diceOf } from '../../scripts/fuzz/chance.mjs';
import { pdfium } from '../../src/read/pdf/pdfium/pdfium.js';
import { damagedPdf, PDF_DAMAGES } from '../helpers/pdf-damage.js';
import { letterPdf } from '../helpers/pdf-files.js';
import { partsOf } from '../helpers/pdf-parts.js';
import { writePdf } from '../helpers/pdf-writer.js';

const letter = letterPdf('table-2016-plain');
const parts = await partsOf(letter);
const textOf = async (file: Uint8Array): Promise<string[]> => (await pdfium.read(file)).pages.map(({ text }) => text);
const text = await textOf(letter);

describe('a letter taken apart and put together again', () => {
  it.each(['1', '2', '3', '4', '5', '6', '7', '8'])('says the same in any form: %s', async (seed) => {
    expect(await textOf(damagedPdf(parts, seed, false).bytes)).toEqual(text);
  });

  it('says the same when it was encrypted before', async () => {
    const again = await partsOf(writePdf(parts.objects, { encryption: 'aes-128', packing: 'flate', root: parts.root }));
    expect(await textOf(writePdf(again.objects, { root: again.root }))).toEqual(text);
  });
});

describe('damage', () => {
  it.each(PDF_DAMAGES)('$id changes objects, and leaves those it was given alone', ({ id, change }) => {
    const before = new Map(parts.objects);
    const damaged = (seed: string) => {
      const copy = { ...parts, objects: new Map(parts.objects) };
      change(copy, diceOf(id, seed));
      return copy.objects;
    };
    // One in some may be a change to what was there.
    const seeds = ['a', 'b', 'c', 'd', 'e'];
    expect(seeds.some((seed) => !equal(damaged(seed), before))).toBe(true);
    expect(equal(parts.objects, before)).toBe(true);
  });

  it('is the same for the same seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { bytes, ids } = damagedPdf(parts, seed);
      expect(damagedPdf(parts, seed)).toEqual({ bytes, ids });
    }
    expect(damagedPdf(parts, 'a').bytes.equals(damagedPdf(parts, 'b').bytes)).toBe(false);
  });
});

function equal(some: typeof parts.objects, others: typeof parts.objects): boolean {
  return some.size === others.size && [...some].every(([number, object]) => others.get(number) === object);
}
