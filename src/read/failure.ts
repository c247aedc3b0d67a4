import type { FailureCode } from '../vocabulary/failures.js';

/** A file that could not be read as a letter: `code` is a row of FAILURES, the message says what happened. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
