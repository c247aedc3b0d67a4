import { describe, expect, it } from 'vitest';
import { readDirectly } from '../../src/read/direct/direct.js';
import { firstDifference, readPdf } from '../../src/read/pdf/read-pdf.js';
import { damagedPdf } from '../helpers/pdf-damage.js';
import { letterPdf } from '../helpers/pdf-files.js';
import { partsOf } from '../helpers/pdf-parts.js';

/** What is damaged is refused by the direct reader, or read as PDFium reads it. */

const LETTERS = ['table-2016-plain', 'notice-2013-hard', 'letter-2014-plain'];
/** Damaged files a letter. */
const FILES = Number(process.env['DIRECT_FILES'] ?? 120);

/** Null where the direct reader refuses a file; else where it differs from the others. */
async function differenceIn(bytes: Buffer): Promise<string | null> {
  const pages = readDirectly(bytes);
  if (pages === null) return null;
  const other = await readPdf(bytes, { reader: 'pdfium', isChecked: false });
  const at = firstDifference({ pages, attachments: [] }, other);
  if (at === null) return other.notes.length === 0 ? 'none' : other.notes[0]!.message;
  return `page ${at}: ${JSON.stringify(pages[at - 1]?.text)} / ${JSON.stringify(other.pages[at - 1]?.text)} ${JSON.stringify(other.pages[at - 1]?.notes)}`;
}

describe.each(LETTERS)('%s', (name) => {
  it('is read directly in every form', async () => {
    const parts = await partsOf(letterPdf(name));
    for (let seed = 0; seed < 12; seed++)
      expect(await differenceIn(damagedPdf(parts, `${name} ${seed}`, false).bytes)).toBe('none');
  });

  it('is refused where it is damaged, or read alike', async () => {
    const parts = await partsOf(letterPdf(name));
    const read: string[] = [];
    for (let seed = 0; seed < FILES; seed++) {
      const { bytes, ids } = damagedPdf(parts, `${name} ${seed}`);
      const difference = await differenceIn(bytes);
      if (difference !== null) read.push(difference === 'none' ? 'alike' : `${seed} ${ids.join()}: ${difference}`);
    }
    expect(read.filter((each) => each !== 'alike')).toEqual([]);
    // Damage that nothing shows is met too: else the test would say nothing.
    expect(read.length).toBeGreaterThan(FILES / 20);
  });
});
