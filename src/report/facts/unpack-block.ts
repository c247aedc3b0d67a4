import { blockOf, ID_BYTES } from './block.js';
import { joinedNumbers } from './case-numbers.js';
import { checksum } from './checksum.js';
import { CODES, firstOf, forColumns, type Grain, grainOf, LISTS, NUMBERS } from './columns.js';
import { NEAR, numbersOf } from './differences.js';
import type { Block } from './facts.js';
import { NumberReader } from './packed-numbers.js';

/** The block that `packBlock` packed. Throws an Error where the bytes are cut short or are not what it wrote. */
export function unpackBlock(packed: Uint8Array): Block {
  try {
    const reader = new NumberReader(packed);
    const [sum] = reader.column(1);
    const content = reader.bytes();
    reader.end();
    if (checksum(content) !== sum) throw new RangeError('The checksum is another.');
    return unpacked(new NumberReader(content));
  } catch (error) {
    throw new Error('The data are damaged: they were cut short or changed when they were written or copied.', {
      cause: error,
    });
  }
}

function unpacked(reader: NumberReader): Block {
  const [letters = 0, requests = 0] = reader.column(2);
  const rows: Readonly<Record<Grain, number>> = { letter: letters, request: requests };

  const firstRequest = firstOf(reader.column(letters));
  const codes = forColumns(CODES, (column) => reader.column(rows[grainOf(column)]));
  const lists = forColumns(LISTS, (column) => {
    const first = firstOf(reader.column(rows[grainOf(column)]));
    return { first, codes: reader.column(first.at(-1)!) };
  });
  const read: Partial<Record<string, Int32Array>> = {};
  const numbers = forColumns(NUMBERS, (column) => {
    const near = NEAR[column];
    const differences = reader.column(rows[grainOf(column)]);
    return (read[column] = numbersOf(differences, near && near !== 'row before' ? read[near] : near));
  });
  const ids = reader.bytes();
  if (ids.length !== letters * ID_BYTES) throw new RangeError('Ids are missing.');
  const caseNumbers = unpackCaseNumbers(reader, letters);
  reader.end();
  return blockOf({ letters, requests, firstRequest, codes, lists, numbers, ids, caseNumbers });
}

function unpackCaseNumbers(reader: NumberReader, letters: number): (string | null)[] {
  const heads = JSON.parse(new TextDecoder().decode(reader.bytes())) as string[];
  const head = Array.from(reader.column(letters));
  return joinedNumbers({ heads, head, digits: numbersOf(reader.column(letters), 'row before') });
}
