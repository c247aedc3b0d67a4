import { inflateSync } from 'node:zlib';

/** An object of a PDF as it stands in the file's bytes, found without the file's own table of objects. */
export interface PdfObject {
  readonly number: number;
  /** Where its number starts. */
  readonly start: number;
  /** What stands before its stream, or all of it; empty where its end is missing. */
  readonly words: string;
  /** Where the data of its stream lies. */
  readonly data: Stretch | null;
}

/** A stretch of the file's bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const OPENS = /(?<!\d)(?<number>\d{1,9})\s{1,9}\d{1,5}\s{1,9}obj\b/g;

/** Finds a pattern from ever later places, passing over each stretch of the text once. */
class Finder {
  readonly #text: string;
  readonly #pattern: RegExp;
  #found: RegExpExecArray | null | undefined;

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = new RegExp(pattern, 'g');
  }

  /** Where the pattern starts and ends next; beyond the text where it does not. */
  from(at: number): Stretch {
    if (this.#found === undefined || (this.#found && this.#found.index < at)) {
      this.#pattern.lastIndex = at;
      this.#found = this.#pattern.exec(this.#text);
    }
    const start = this.#found?.index ?? this.#text.length;
    return { start, end: start + (this.#found?.[0].length ?? 0) };
  }
}

/** The objects of a PDF that lie in its bytes as such, in their order. Others lie packed in the streams of these. */
export function objectsOf(file: Buffer): PdfObject[] {
  const text = file.toString('latin1');
  const closing = new Finder(text, /endobj/);
  const streams = new Finder(text, />>\s{0,9}stream(?:\r?\n|\r)/);
  const ends = new Finder(text, /endstream/);
  const objects: PdfObject[] = [];
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(text); match; match = OPENS.exec(text)) {
    const [number, from] = [Number(match.groups!['number']), OPENS.lastIndex];
    const [close, stream] = [closing.from(from), streams.from(from)];
    if (stream.start < close.start) {
      const words = text.slice(from, stream.start + 2);
      const data = { start: stream.end, end: endOfData(text, words, stream.end) ?? ends.from(stream.end).start };
      objects.push({ number, start: match.index, words, data });
      // Numbers in the data of a stream open nothing.
      OPENS.lastIndex = data.end;
    } else {
      const words = close.start < text.length ? text.slice(from, close.start) : '';
      objects.push({ number, start: match.index, words, data: null });
    }
  }
  return objects;
}

/** Where the data of a stream ends by the length that its dictionary tells, if that is so. */
function endOfData(text: string, words: string, start: number): number | null {
  const length = /\/Length\s+(?<length>\d+)\b(?!\s+\d+\s+R)/.exec(words)?.groups!['length'];
  if (length === undefined) return null;
  const end = start + Number(length);
  return /^\s{0,2}endstream/.test(text.slice(end, end + 11)) ? end : null;
}

/** Compressed by the one method that nearly all PDFs use, and by no other on top of it. */
const COMPRESSED = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/;

/** More than the words of any page, in bytes: what unpacks to more is made to fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);

/**
 * The data of an object's compressed stream, or null where it has none or its data is damaged. Of more than words ever
 * take, nothing.
 */
export function inflated(file: Buffer, { words, data }: PdfObject): Buffer | null {
  if (!data || !COMPRESSED.test(words)) return null;
  try {
    return inflateSync(file.subarray(data.start, data.end), { maxOutputLength: MOST_BYTES });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? NOTHING : null;
  }
}

/** Fonts, images and facts of the file, which hold no words of a page. */
const WORDLESS = /\/Subtype\s*\/(?!Form\b)|\/Length1\b/;

export const isEncrypted = (file: Buffer): boolean => file.includes('/Encrypt');

/** Streams that may hold words of a page and are cut off, or compressed data that is damaged. */
export function damagedStreams(file: Buffer): Stretch[] {
  // All its data looks damaged.
  if (isEncrypted(file)) return [];
  return objectsOf(file).flatMap((object) => {
    const { words, data } = object;
    if (!data || WORDLESS.test(words)) return [];
    const damaged = data.end === file.length || (COMPRESSED.test(words) && inflated(file, object) === null);
    return damaged ? [data] : [];
  });
}
