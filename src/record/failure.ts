import type { FailureCode } from '../vocabulary/failures.js';

/** A letter that was read but gives no record. */
export class DeterminationFailure extends Error {
  override readonly name = 'DeterminationFailure';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
