import { isUtf8 } from 'node:buffer';
import { Determination } from '../../../schema/determination.js';
import { fits } from '../../../schema/fits.js';
import { FAILURES, type FailureCode } from '../../../vocabulary/failures.js';
import { UsageError } from '../../usage.js';
import type { Failure } from '../../pool/letter-outcome.js';
import type { AnswerLine } from './answer-files.js';

/** What a filter answered on a line: the record of a letter, or why a file gave none. */
export type Answer =
  | { readonly record: Determination }
  | { readonly file: string; readonly sha256: string | null; readonly bytes: number | null; readonly failure: Failure };

/**
 * Reads a line of what filters answered. Keys in another order, as other programs leave them, are put in theirs. Throws
 * a UsageError for a line that is neither a record nor a failure.
 */
export function answerOn(line: AnswerLine): Answer {
  if (!isUtf8(line.text)) throw neither(line, 'it is no UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(line.text.toString());
  } catch (error) {
    throw neither(line, (error as Error).message);
  }
  if (fits(value)) return { record: value as Determination };
  const failure = asFailure(value);
  if (failure) return failure;
  const { data, error } = Determination.safeParse(value);
  if (data) return { record: data };
  const [issue] = error.issues;
  throw neither(line, `${issue!.path.map(String).join('/') || 'the line'}: ${issue!.message}`);
}

function asFailure(value: unknown): Answer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { file, sha256, bytes, code, message } = value as Record<string, unknown>;
  const isOne =
    typeof file === 'string' &&
    (sha256 === null || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))) &&
    (bytes === null || (typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0)) &&
    typeof message === 'string' &&
    typeof code === 'string' &&
    Object.hasOwn(FAILURES, code);
  return isOne ? { file, sha256, bytes, failure: { code: code as FailureCode, message } } : undefined;
}

const neither = ({ name, number }: AnswerLine, why: string): UsageError =>
  new UsageError(
    `${name}, line ${number}: neither a record nor a failure as imr extract --stdin answers (${why}). ` +
      'Nothing was written. Give its answers only, or take the line out.',
  );
