import { decodeWindows1252 } from './windows-1252.js';

/** An encoding of one byte per character, as it shows in a text that is not UTF-8. */
interface Encoding {
  readonly id: string;
  /** What only it writes so; bytes, a character each. */
  readonly signs: RegExp;
  readonly example: string;
  readonly decode: (bytes: Uint8Array) => string;
}

/** DOS code page 437 from 0x80 on. */
const DOS = [
  '\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5',
  '\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192',
  '\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb',
  '\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510',
  '\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567',
  '\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580',
  '\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229',
  '\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\u00a0',
].join('');
const BEYOND_ASCII = /[\x80-\xff]/g;
/** Lines of boxes, as hyphens: they part words, or the parts of dates. */
const BOX_LINES = /[\u2500\u2550]/g;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const decodeDos = (bytes: Uint8Array): string =>
  latin1(bytes)
    .replaceAll(BEYOND_ASCII, (byte) => DOS[byte.charCodeAt(0) - 0x80]!)
    .replaceAll(BOX_LINES, '-');

const MACINTOSH = new TextDecoder('macintosh');

const ENCODINGS: readonly Encoding[] = [
  {
    id: 'Windows-1252',
    signs: /[\x91\x92](?=[a-z])|(?<=[a-z])\x92|(?<= )\x93|\x94(?=[ .,])|[\x85\x96\x97]|(?<=[\d ])[\xa7\xb0\xbd]|\xa0/g,
    example: 'the worker\x92s',
    decode: decodeWindows1252,
  },
  {
    id: 'Mac OS Roman',
    signs:
      /(?<=[a-z])\xd5(?=[a-z])|(?<=[ (\n\r])\xd2(?=\w)|(?<=[\w.,])\xd3|(?<=[\d ])[\xd0\xd1](?=[\d ])|\xa4(?= ?\d)|(?<=\d)\xa1/g,
    example: 'the worker\xd5s',
    decode: (bytes) => MACINTOSH.decode(bytes),
  },
  {
    id: 'DOS code page 437',
    signs:
      /[\xc4\xcd]{3,}|(?<=\d)\xc4(?=\d)|(?<=\d ?)[\xf8\xab]|(?<=[a-z])[\x82\x8a](?=[a-z])|\xff(?= |\w)|(?<=^|\n) ?[\xb3\xba]/g,
    example: '90\xf8 of flexion',
    decode: decodeDos,
  },
];

/** The text of bytes that are not UTF-8, and the encoding that it shows; Windows-1252 where none shows more. */
export function decodeOldEncoding(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const text = latin1(bytes);
  const counts = ENCODINGS.map(({ signs }) => text.match(signs)?.length ?? 0);
  const { id, decode } = ENCODINGS[counts.indexOf(Math.max(...counts))]!;
  return { text: decode(bytes), encoding: id };
}

/** The decoders of code pages by their numbers; what is not here is read as Windows-1252. */
const CODE_PAGES: Readonly<Record<number, (bytes: Uint8Array) => string>> = {
  437: decodeDos,
  850: decodeDos,
  10_000: (bytes) => MACINTOSH.decode(bytes),
};

/** The character of a byte in a code page. */
export const decodeByte = (byte: number, codePage: number): string =>
  (CODE_PAGES[codePage] ?? decodeWindows1252)(Uint8Array.of(byte));
