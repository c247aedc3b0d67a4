import { inflateRawSync } from 'node:zlib';
import { ReadFailure } from '../failure.js';
import type { Decoded } from './decode.js';
import { textOfHtml } from './html.js';

/** More than the text parts of any letter: what unpacks to more is made to fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads the bytes of a Word document. Throws a ReadFailure `broken-document` for one that cannot be opened. */
export async function readDocx(bytes: Uint8Array): Promise<Decoded> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    requireBoundedSize(file);
    // Loaded only where it is needed: few files are of this kind.
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: file },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), ignoreEmptyParagraphs: false },
    );
    return { text: textOfHtml(value), notes: [] };
  } catch (error) {
    throw new ReadFailure(
      'broken-document',
      `The Word document could not be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** Unpacks the text parts of a ZIP file up to a bound: the sizes that it tells need not be true. Throws past that. */
function requireBoundedSize(file: Buffer): void {
  const end = file.lastIndexOf(DIRECTORY_END);
  if (end < 0) throw new Error('its directory is missing');
  let left = MOST_BYTES;
  let at = file.readUInt32LE(end + 16);
  for (let i = file.readUInt16LE(end + 10); i > 0 && file.readUInt32LE(at) === DIRECTORY_ENTRY; i--) {
    const [method, packed, nameLength] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
    ];
    const name = file.toString('latin1', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    if (method === DEFLATED && /\.(?:xml|rels)$/i.test(name))
      left -= inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: left }).length;
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
