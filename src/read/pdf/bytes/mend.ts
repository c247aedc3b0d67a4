import { isUtf8 } from 'node:buffer';
import { windowsCharacter } from '../../formats/windows-1252.js';
import { damagedStreams, isEncrypted, type Stretch } from './objects.js';
import { withProtectionMended } from './protection.js';
import { rebuilt } from './rebuild.js';

/** What may have happened to a PDF on its way, and how it is undone. */
export interface Mishap {
  readonly id: string;
  /** What is told of it, after "The PDF"; null where nothing is lost. */
  readonly told: string | null;
  /** The bytes as they were before, or null where this did not happen. */
  readonly undo: (file: Buffer) => Buffer | null;
}

/** A PDF whose bytes are as they were made, as far as can be seen, and what had happened to them. */
export interface Mended {
  readonly bytes: Buffer;
  readonly told: readonly string[];
  /** The streams whose data is still damaged. */
  readonly damaged: readonly Stretch[];
}

const HEADER = '%PDF-';

/** What stands before a PDF, or is missing there, is seen at once. */
export const BEFORE: readonly Mishap[] = [
  {
    id: 'junk-before',
    told: null,
    undo: (file) => {
      const at = file.indexOf(HEADER);
      return at > 0 ? file.subarray(at) : null;
    },
  },
  {
    id: 'no-header',
    told: 'has lost its first line',
    undo: (file) => (file.includes(HEADER) ? null : Buffer.concat([Buffer.from(`${HEADER}1.7\n`), file])),
  },
];

/** What Windows-1252 has in place of controls of Latin-1, and those. */
const CONTROLS = new Map(
  Array.from({ length: 32 }, (_, i) => String.fromCodePoint(0x80 + i)).map((byte) => [windowsCharacter(byte), byte]),
);
const WINDOWS = new RegExp(`[${[...CONTROLS.keys()].join('')}]`, 'g');
const NO_BYTE = /[^\0-\u00ff]/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;
/** A sound PDF with so many line ends has one in its data that no carriage return happens to stand before. */
const MANY = 20;

/** What something did to all bytes that took them for text. */
export const CONVERSIONS: readonly Mishap[] = [
  {
    id: 'latin-1-to-utf-8',
    told: 'was saved as if it were text, in UTF-8',
    undo: (file) => {
      if (!isUtf8(file)) return null;
      const text = file.toString('utf8').replaceAll(WINDOWS, (shown) => CONTROLS.get(shown)!);
      return NO_BYTE.test(text) || !BEYOND_ASCII.test(text) ? null : Buffer.from(text, 'latin1');
    },
  },
  {
    id: 'lf-to-crlf',
    told: 'was saved as if it were text, with the line ends of Windows',
    undo: (file) => {
      const text = file.toString('latin1');
      if (/(?<!\r)\n/.test(text)) return null;
      const unix = text.replaceAll('\r\n', '\n');
      return text.length - unix.length < MANY ? null : Buffer.from(unix, 'latin1');
    },
  },
];

/** A password is asked for where nobody set one: the PDF tells wrongly how it is protected. */
export const PROTECTION: Mishap = { id: 'protection', told: null, undo: withProtectionMended };

export const LOST_END: Mishap = {
  id: 'lost-end',
  told: 'is cut off or has lost its list of pages; those found were put in the order they stand in',
  undo: rebuilt,
};

/** Undoes what the bytes of a PDF show to have happened to it; of an ordinary one it changes nothing. */
export function mended(file: Buffer): Mended {
  let bytes = file;
  const told: string[] = [];
  for (const mishap of BEFORE) {
    const before = mishap.undo(bytes);
    if (!before) continue;
    bytes = before;
    if (mishap.told !== null) told.push(mishap.told);
  }
  let damaged = damagedStreams(bytes);
  // Where all data is encrypted nothing tells whether it is damaged.
  const doubtful = damaged.length > 0 || isEncrypted(bytes);
  for (const mishap of doubtful ? CONVERSIONS : []) {
    const before = mishap.undo(bytes);
    const left = before ? damagedStreams(before) : damaged;
    if (!before || (damaged.length > 0 && left.length >= damaged.length)) continue;
    [bytes, damaged] = [before, left];
    if (mishap.told !== null) told.push(mishap.told);
  }
  return { bytes, told, damaged };
}
