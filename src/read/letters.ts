import { createHash } from 'node:crypto';
import { normalise } from './clean/normalise.js';
import type { Document, PageNote } from './document.js';
import { ReadFailure } from './failure.js';
import type { Gap, Letter, LetterNote, SourceFile } from './letter.js';
import { type OtherPages, type PartPage, partsOf } from './parts/parts.js';
import { readerOf } from './readers.js';
import { unread } from './unread.js';

/** The letters that a file holds, in order, and its pages that belong to none. */
export interface Content {
  readonly letters: readonly Letter[];
  readonly others: readonly OtherPages[];
}

/** Parts a file's pages into letters. Throws a ReadFailure that tells why there can be none. */
export function lettersOf(document: Document): Content {
  const failure = unread(document);
  if (failure) throw failure;
  const { source, pages, notes: ofFile } = document;
  const { letters, others } = partsOf(pages);
  return {
    letters: letters.map((part, i) => letterOf(source, part, i + 1, letters.length, ofFile)),
    others,
  };
}

function letterOf(
  source: SourceFile,
  part: readonly PartPage[],
  number: number,
  of: number,
  ofFile: readonly PageNote[],
): Letter {
  const pages = part.map(({ page }) => page);
  const { text, pageStarts, flowing } = normalise(pages.map((page) => page.text));
  if (text === '') {
    throw new ReadFailure(
      'not-a-determination',
      'Its pages have nothing but running lines, such as page numbers; if they are scans, rerun with --ocr=force.',
    );
  }
  return {
    id: idOf(source, number, of),
    source: {
      ...source,
      reader: readerOf(pages),
      part: number,
      first_page: part[0]!.number,
      // Running lines can show more pages than form feeds do.
      last_page: Math.max(part.at(-1)!.number, part[0]!.number + pageStarts.length - 1),
    },
    text,
    pageStarts,
    flowing,
    recognised: pages.flatMap(({ reader }, i) =>
      reader === 'ocr' ? [{ start: pageStarts[i]!, end: pageStarts[i + 1] ?? text.length }] : [],
    ),
    gaps: pages.flatMap(({ lack }, i): Gap[] => (lack === null ? [] : [{ page: i + 1, lack }])),
    notes: [
      ...ofFile,
      ...(flowing ? [LOST_LINES] : []),
      ...part.flatMap(({ number: at, page }) =>
        page.notes.map(({ code, message }): LetterNote => ({ code, message: `Page ${at}: ${message}` })),
      ),
    ],
  };
}

const LOST_LINES: LetterNote = {
  code: 'lost-lines',
  message: 'Lines end anywhere, or are missing: where each item starts was told by sentences alone.',
};

/** A letter that has its file to itself goes by the file's hash alone. */
function idOf({ sha256 }: SourceFile, number: number, of: number): string {
  const hash = of === 1 ? sha256 : createHash('sha256').update(`${sha256}#${number}`).digest('hex');
  return hash.slice(0, 16);
}
