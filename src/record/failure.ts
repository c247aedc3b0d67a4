import { LetterFailure } from '../read/failure.js';

/** A letter that was read but gives no record. */
export class DeterminationFailure extends LetterFailure {
  override readonly name = 'DeterminationFailure';
}
