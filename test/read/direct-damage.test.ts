import { describe, expect, it } from 'vitest';
import { directly } from '../helpers/direct.js';
import { damagedPdf } from '../helpers/pdf-damage.js';
import { letterPdf } from '../helpers/pdf-files.js';
import { partsOf } from '../helpers/pdf-parts.js';

/** What is damaged is refused by the direct reader, or read as PDFium reads it. */

const LETTERS = ['table-2016-plain', 'notice-2013-hard', 'letter-2014-plain'];
/** Damaged files per letter. */
const FILES = 150;

describe.each(LETTERS)('%s', (name) => {
  it('is read directly in every form', async () => {
    const parts = await partsOf(letterPdf(name));
    for (let seed = 0; seed < 12; seed++)
      expect(await directly(damagedPdf(parts, `${name} ${seed}`, false).bytes)).toBe('alike');
  });

  it('is refused where it is damaged, or read alike', async () => {
    const parts = await partsOf(letterPdf(name));
    const read: string[] = [];
    for (let seed = 0; seed < FILES; seed++) {
      const { bytes, ids } = damagedPdf(parts, `${name} ${seed}`);
      const found = await directly(bytes);
      if (found !== 'refused') read.push(found === 'alike' ? found : `${seed} ${ids.join()}: ${found}`);
    }
    expect(read.filter((each) => each !== 'alike')).toEqual([]);
    // Damage that nothing shows is met too: else the test would say nothing.
    expect(read.length).toBeGreaterThan(FILES / 20);
  });
});
