import type { Block } from './facts.js';

/** The columns of a block, with the ids of its letters as they are kept. */
export type Columns = Omit<Block, 'documentId' | 'caseNumber'> & {
  /** Of each letter the eight bytes of its id. */
  readonly ids: Uint8Array;
  readonly caseNumbers: readonly (string | null)[];
};

/** A document's id is so many bytes, two hex digits each. */
export const ID_BYTES = 8;

export function blockOf({ ids, caseNumbers, ...columns }: Columns): Block {
  return {
    ...columns,
    documentId: (letter) => hex(ids.subarray(letter * ID_BYTES, (letter + 1) * ID_BYTES)),
    caseNumber: (letter) => caseNumbers[letter] ?? null,
  };
}

const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** The bytes of ids in hex, one behind the other. */
export function idBytes(ids: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * ID_BYTES);
  for (const [letter, id] of ids.entries())
    for (let i = 0; i < ID_BYTES; i++) bytes[letter * ID_BYTES + i] = Number.parseInt(id.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
