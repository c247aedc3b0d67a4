import { createHash } from 'node:crypto';
import { mended } from './clean/misreadings.js';
import { normalise } from './clean/normalise.js';
import type { Document } from './document.js';
import { ReadFailure } from './failure.js';
import type { Gap, Letter, LetterNote, SourceFile } from './letter.js';
import { changesOfCase, leftOutBy } from './parts/doubts.js';
import type { OtherPages } from './parts/others.js';
import { type PartPage, type Parts, partsOf } from './parts/parts.js';
import { areTurned } from './parts/turned.js';
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
  const printed = pages.map(mended);
  const turned = areTurned(printed);
  const { letters, others } = turned ? inReverse(partsOf(printed.toReversed()), pages.length) : partsOf(printed);
  const leftOut = leftOutBy(letters, others);
  return {
    letters: letters.map((part, i) =>
      letterOf(source, part, i + 1, letters.length, turned, [...(turned ? [TURNED] : []), ...ofFile, ...leftOut[i]!]),
    ),
    others,
  };
}

const TURNED: LetterNote = {
  code: 'drawn-out-of-order',
  message: 'The pages of the file stand in reverse order; they were read from the last to the first.',
};

/** Parts of pages that were read from the last to the first, with the numbers that the pages have in the file. */
const inReverse = ({ letters, others }: Parts, pages: number): Parts => ({
  letters: letters.map((part) => part.map(({ number, page }) => ({ number: pages + 1 - number, page }))),
  others: others.map(({ first_page, last_page, kind }) => ({
    first_page: pages + 1 - last_page,
    last_page: pages + 1 - first_page,
    kind,
  })),
});

function letterOf(
  source: SourceFile,
  part: readonly PartPage[],
  number: number,
  of: number,
  turned: boolean,
  besides: readonly LetterNote[],
): Letter {
  const pages = part.map(({ page }) => page);
  const normal = normalise(pages.map((page) => page.text));
  const { text, pageStarts, flowing } = normal;
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
      first_page: Math.min(part[0]!.number, part.at(-1)!.number),
      // Running lines can show more pages than form feeds do.
      last_page: Math.max(part.at(-1)!.number, turned ? part[0]!.number : part[0]!.number + pageStarts.length - 1),
    },
    text,
    pageStarts,
    turned,
    flowing,
    recognised: pages.flatMap(({ reader }, i) =>
      reader === 'ocr' ? [{ start: pageStarts[i]!, end: pageStarts[i + 1] ?? text.length }] : [],
    ),
    gaps: pages.flatMap(({ lack }, i): Gap[] => (lack === null ? [] : [{ page: i + 1, lack }])),
    notes: [
      ...(flowing ? [LOST_LINES] : []),
      ...part.flatMap(({ number: at, page }, i) =>
        page.notes.flatMap(({ code, message, words }): LetterNote[] => {
          const note = { code, message: `Page ${at}: ${message}` };
          if (words === undefined) return [note];
          // What is no part of the letter's text, a running line or another letter's, is no doubt about it.
          const start = text.indexOf(words, pageStarts[i]);
          return start < 0 ? [] : [{ ...note, span: { start, end: start + words.length } }];
        }),
      ),
      ...normal.notes,
      ...changesOfCase(part, normal),
      ...besides,
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
