import type { PageNote } from '../document.js';
import { ReadFailure } from '../failure.js';
import { decodeOldEncoding } from './old-encodings.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A text, and what was doubtful about its characters. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly PageNote[];
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');
const UTF16_LITTLE = new TextDecoder('utf-16le');
const UTF16_BIG = new TextDecoder('utf-16be');

/** Encodings of more than one byte per character: the mark that a text in them may start with, and where its zeros stand. */
interface Wide {
  readonly mark: readonly number[];
  /** Bytes per character, and which of them are zero in plain text. */
  readonly width: 2 | 4;
  readonly zeros: readonly number[];
  readonly decode: (bytes: Uint8Array) => string;
}

const WIDE: readonly Wide[] = [
  { mark: [0xff, 0xfe, 0, 0], width: 4, zeros: [1, 2, 3], decode: (bytes) => decodeUtf32(bytes, true) },
  { mark: [0, 0, 0xfe, 0xff], width: 4, zeros: [0, 1, 2], decode: (bytes) => decodeUtf32(bytes, false) },
  { mark: [0xff, 0xfe], width: 2, zeros: [1], decode: (bytes) => UTF16_LITTLE.decode(bytes) },
  { mark: [0xfe, 0xff], width: 2, zeros: [0], decode: (bytes) => UTF16_BIG.decode(bytes) },
];

/**
 * The text of a text file's bytes: UTF-8, UTF-16 and UTF-32 with or without a mark, else an encoding of a byte a
 * character. Throws a ReadFailure `not-text` for other content.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide =
    WIDE.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte)) ?? WIDE.find((each) => hasZeros(bytes, each));
  if (wide) return { text: wide.decode(bytes), notes: [] };
  if (looksEbcdic(bytes)) throw new ReadFailure('not-text', 'The content is text in EBCDIC, as mainframes write it.');
  if (looksBinary(bytes)) throw new ReadFailure('not-text', 'The content is neither a PDF nor text.');
  try {
    return { text: UTF8.decode(bytes), notes: [] };
  } catch {
    return decodeBroken(bytes);
  }
}

const HEAD = 4096;

/** Whether nearly all characters are those of plain text in an encoding. */
function hasZeros(bytes: Uint8Array, { width, zeros }: Wide): boolean {
  const length = Math.min(HEAD, bytes.length - (bytes.length % width));
  const found = Array.from({ length: width }, () => 0);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) found[i % width]!++;
  const characters = length / width;
  return characters > 0 && found.every((count, i) => (zeros.includes(i) ? count >= characters * 0.8 : count === 0));
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    characters.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));
  }
  return characters.join('');
}

/** A character of UTF-8 beyond ASCII, or else what breaks it; bytes, a character each. */
const CHARACTER =
  /(?<whole>[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|(?<torn>[\xc2-\xf4][\x80-\xbf]{0,2}$)|[\x80-\xff]+?(?=[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|$)/g;

/**
 * Bytes that are not all UTF-8. Where more of them are than are not, what breaks it spoils only itself, and a text cut
 * off inside a character only loses that.
 */
function decodeBroken(bytes: Uint8Array): Decoded {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let [whole, broken] = [0, 0];
  const mended = text.replaceAll(CHARACTER, (found, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups['torn'] !== undefined) return '';
    if (groups['whole'] !== undefined) {
      whole++;
      return LENIENT.decode(Buffer.from(found, 'latin1'));
    }
    broken++;
    // Alone it is a byte of Windows-1252, as programs that know nothing else put it in.
    return found.length === 1 ? decodeWindows1252(Buffer.from(found, 'latin1')) : '\ufffd';
  });
  if (whole > 0 && whole >= broken) return { text: mended, notes: broken > 0 ? [noteOf(broken)] : [] };
  const { text: old, encoding } = decodeOldEncoding(bytes);
  const isUsual = encoding === 'Windows-1252';
  return {
    text: old,
    notes: isUsual ? [] : [{ code: 'unsure-characters', message: `The text was read as ${encoding}.` }],
  };
}

const noteOf = (broken: number): PageNote => ({
  code: 'unsure-characters',
  message: `${broken} ${broken === 1 ? 'character is' : 'characters are'} broken in the text's encoding (UTF-8).`,
});

/** The letters of EBCDIC stand beyond ASCII, and its blank is the byte 0x40. */
function looksEbcdic(bytes: Uint8Array): boolean {
  const length = Math.min(HEAD, bytes.length);
  let [blanks, letters, lowerAscii] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x40) blanks++;
    else if (byte >= 0x81 && byte <= 0xe9) letters++;
    else if (byte >= 0x61 && byte <= 0x7a) lowerAscii++;
  }
  return letters > length * 0.4 && blanks > length * 0.08 && lowerAscii < letters * 0.2;
}

const CONTROL = /[\x01-\x08\v\x0e-\x14\x16-\x1a\x1c-\x1f]/g;

/** Text has no NUL and next to no control characters; the first 4 kB tell. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return head.includes('\0') || (head.match(CONTROL)?.length ?? 0) > head.length * 0.02;
}
