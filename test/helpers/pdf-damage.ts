import { type Dice, diceOf } from '../../scripts/fuzz/chance.mjs';
import { DAMAGES as BYTE_DAMAGES } from '../../scripts/fuzz/inputs/bytes.mjs';
import type { PdfDamage } from './pdf-damage/change.js';
import { CONTENT_DAMAGES } from './pdf-damage/content.js';
import { DICTIONARY_DAMAGES } from './pdf-damage/dictionaries.js';
import { OBJECT_DAMAGES } from './pdf-damage/objects.js';
import { ENCRYPTIONS } from './pdf-crypt.js';
import { PACKINGS } from './pdf-filters.js';
import type { PdfParts } from './pdf-parts.js';
import { type PdfForm, writePdf } from './pdf-writer.js';

/**
 * PDFs damaged below their packing: what is changed are the words of dictionaries and of content streams, and the file is
 * then written in any form, so that damage gets as far as whoever reads pages. The same parts and seed give the same
 * file.
 */

export const PDF_DAMAGES: readonly PdfDamage[] = [...CONTENT_DAMAGES, ...DICTIONARY_DAMAGES, ...OBJECT_DAMAGES];

const MILD = PDF_DAMAGES.filter(({ mild }) => mild);
/** How much of all damage is mild. */
const MILDLY = 0.6;

/** A form of files by chance. */
function formOf(dice: Dice): PdfForm {
  const table = dice.pick(['words', 'stream'] as const);
  return {
    table,
    objectsEach: table === 'stream' ? dice.pick([0, 3, 100]) : 0,
    packing: dice.pick(PACKINGS),
    encryption: dice.chance(0.6) ? 'none' : dice.pick(ENCRYPTIONS),
    lineEnd: dice.pick(['\n', '\n', '\r\n']),
  };
}

/**
 * A PDF with one to three damages, by chance; one in six has its bytes damaged too. With `harm` false it is only written
 * in another form.
 */
export function damagedPdf(
  parts: PdfParts,
  seed: string,
  harm = true,
): { readonly bytes: Buffer; readonly ids: string[] } {
  const dice = diceOf('pdf', seed);
  const copy: PdfParts = { ...parts, objects: new Map(parts.objects) };
  const ids: string[] = [];
  for (let i = harm ? 1 + dice.below(dice.chance(0.6) ? 1 : 3) : 0; i > 0; i--) {
    const { id, change } = dice.pick(dice.chance(MILDLY) ? MILD : PDF_DAMAGES);
    change(copy, dice);
    ids.push(id);
  }
  const form = formOf(dice);
  const bytes = writePdf(copy.objects, { ...form, root: parts.root });
  if (!harm || !dice.chance(1 / 6)) return { bytes, ids };
  const { id, change } = dice.pick(BYTE_DAMAGES);
  return { bytes: change(bytes, dice, bytes), ids: [...ids, id] };
}
