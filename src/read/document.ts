import type { WarningCode } from '../vocabulary/warnings.js';
import type { SourceFile } from './letter.js';
import type { ReaderId } from './readers.js';

/**
 * Why a page's text may not be all that it says. `blank`: nothing is on it; `form`: nothing but empty form fields;
 * `image`: an image and no text; `wordless`: one in which no words were recognised; `unmapped`: its fonts do not tell which letters they draw; `damaged`: no reader could
 * read it whole.
 */
export type Lack = 'blank' | 'form' | 'image' | 'wordless' | 'unmapped' | 'damaged';

/** What is said of a page by what it lacks. */
export const LACKING: Readonly<Record<Lack, string>> = {
  blank: 'is blank',
  form: 'has nothing but empty form fields',
  image: 'is an image without text, which --ocr reads',
  wordless: 'is an image in which no words were recognised',
  unmapped: 'has fonts that do not tell which letters they draw, which --ocr reads',
  damaged: 'is damaged',
};

/** A doubt that arose while a page, or a file, was read: about it as a whole. */
export interface PageNote {
  readonly code: WarningCode;
  /** A sentence, in words; what names a page is put before it. */
  readonly message: string;
  /** The words of the page that it is about, as they stand in its text; the whole page where none are given. */
  readonly words?: string;
}

/** A page as its reader gives it. */
export interface Page {
  /** Lines ended by CR, LF or both; what could be read where `lack` is not null. */
  readonly text: string;
  /** What gave the text. */
  readonly reader: ReaderId;
  readonly lack: Lack | null;
  readonly notes: readonly PageNote[];
}

/** A file that is attached to a PDF; `bytes` is null where it is too large to be taken, or one of too many. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A file as it was read: its pages, before it is known which letters they hold. */
export interface Document {
  readonly source: SourceFile;
  readonly pages: readonly Page[];
  readonly attachments: readonly Attachment[];
  /** Names of attached files that are neither PDFs nor texts. */
  readonly otherAttachments: readonly string[];
  /** Doubts about the file as a whole. */
  readonly notes: readonly PageNote[];
}

/** A page that came out whole. */
export const wholePage = (text: string, reader: ReaderId): Page => ({ text, reader, lack: null, notes: [] });

/** A page that a reader found no text on. */
export const withoutText = (reader: ReaderId, lack: Lack): Page => ({ text: '', reader, lack, notes: [] });
