import type { PagedText } from '../../read/letter.js';
import type { FailureCode } from '../../vocabulary/failures.js';
import type { WarningCode } from '../../vocabulary/warnings.js';

/** What is counted of a record, so that it need not be read again for that. */
export interface RecordCounts {
  readonly case_number: string | null;
  /** Which letter of its file it is, from 1. */
  readonly part: number;
  readonly reader: string;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly warnings: readonly WarningCode[];
  /** What is known of the letter's text, where that is kept. */
  readonly text?: TextFacts;
}

/** A letter's text as it stands in a file of its own: its name, how many bytes it has, and their checksum. */
export interface TextFacts {
  readonly document_id: string;
  readonly bytes: number;
  readonly checksum: number;
}

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export { IN } from '../../read/attached.js';

/** What is known of a file once it has been read; `modified`: when it was last changed, in milliseconds. */
export interface FileFacts {
  /** An attachment goes by its holder's name, "#" and its own. */
  readonly file: string;
  /** The file on disk that an attachment is in. */
  readonly holder?: string;
  /** How many files are attached to a file on disk, at any depth; not there for none. */
  readonly attached?: number;
  /** Files attached to it that are neither PDFs nor texts, by extension; not there for none. */
  readonly leftAlone?: Readonly<Record<string, number>>;
  readonly bytes: number | null;
  readonly modified: number | null;
  readonly sha256: string | null;
}

/** What is known of a file, without what became of it. */
export const factsOf = ({ file, holder, attached, leftAlone, bytes, modified, sha256 }: FileFacts): FileFacts => ({
  file,
  ...(holder === undefined ? {} : { holder }),
  ...(attached === undefined ? {} : { attached }),
  ...(leftAlone === undefined ? {} : { leftAlone }),
  bytes,
  modified,
  sha256,
});

/** Pages of a file that belong to no letter, by what they are; those that nothing names go by `UNNAMED`. */
export type OtherPageCounts = Readonly<Record<string, number>>;
export const UNNAMED = 'other';

/**
 * A record as a line of NDJSON, with the line end, and what is counted of it. The line is in the bytes that will stand
 * on disk: it goes from process to process and there as it is.
 */
export interface LetterRecord {
  readonly line: Buffer;
  readonly counts: RecordCounts;
  /** The letter's text, where it was asked for. */
  readonly text?: PagedText;
}

/** What a file holds: at least one record, pages of other kinds, and perhaps letters that gave none. */
export interface FileContent {
  readonly letters: readonly LetterRecord[];
  readonly others: OtherPageCounts;
  /** Why some of its letters have no record. */
  readonly failure?: Failure;
}

/** What became of one file: the records of its letters, or why there are none. */
export type Outcome = FileFacts & (FileContent | { readonly failure: Failure });
