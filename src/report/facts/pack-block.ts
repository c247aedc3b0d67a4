import { idBytes } from './block.js';
import { splitNumbers } from './case-numbers.js';
import { checksum } from './checksum.js';
import { CODES, lengthsOf, LISTS, NUMBERS } from './columns.js';
import { differencesOf, NEAR } from './differences.js';
import type { Block } from './facts.js';
import { NumberWriter } from './packed-numbers.js';

/** A block as bytes, which compress well; `unpackBlock` reads them. Lexicons are kept elsewhere. */
export function packBlock(block: Block): Uint8Array<ArrayBuffer> {
  const content = contentOf(block);
  const writer = new NumberWriter();
  writer.column([checksum(content)]);
  writer.bytes(content);
  return writer.taken();
}

function contentOf(block: Block): Uint8Array {
  const { letters, requests, firstRequest, codes, lists, numbers } = block;
  const writer = new NumberWriter();
  writer.column([letters, requests]);
  writer.column(lengthsOf(firstRequest));
  for (const column of CODES) writer.column(codes[column]);
  for (const column of LISTS) {
    writer.column(lengthsOf(lists[column].first));
    writer.column(lists[column].codes);
  }
  for (const column of NUMBERS) {
    const near = NEAR[column];
    writer.column(differencesOf(numbers[column], near && near !== 'row before' ? numbers[near] : near));
  }
  writer.bytes(idBytes(forLetters(block, (letter) => block.documentId(letter))));
  packCaseNumbers(
    writer,
    forLetters(block, (letter) => block.caseNumber(letter)),
  );
  return writer.taken();
}

const forLetters = <T>({ letters }: Block, get: (letter: number) => T): T[] =>
  Array.from({ length: letters }, (_, letter) => get(letter));

function packCaseNumbers(writer: NumberWriter, caseNumbers: readonly (string | null)[]): void {
  const { heads, head, digits } = splitNumbers(caseNumbers);
  writer.bytes(new TextEncoder().encode(JSON.stringify(heads)));
  writer.column(head);
  writer.column(differencesOf(digits, 'row before'));
}
