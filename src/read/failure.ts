import type { FailureCode } from '../vocabulary/failures.js';

/** Why a file gives no record: `code` is a row of FAILURES, the message says what happened. */
export abstract class LetterFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/** A file that could not be read as a letter. */
export class ReadFailure extends LetterFailure {
  override readonly name = 'ReadFailure';
}
