import type { Readable } from 'node:stream';
import { lines } from '../../read/byte-lines.js';
import { DEFAULT_MAX_BYTES } from '../../read/choices.js';
import { failureLine } from '../journal/conclude.js';
import { longestLine, tooLongLine } from '../pool/input-line.js';
import { outcomesOf, type OutcomeOptions } from '../pool/read-tasks.js';
import type { Task } from '../pool/task.js';
import type { Outcome } from '../pool/letter-outcome.js';
import { UsageError } from '../usage.js';

/** How many letters may be under way: few, as answers are wanted soon. */
const WINDOW = 256;

/**
 * A filter: one file per line in, its record or failure as a line out, in the same order; a file with several letters, or with
 * others attached to it, gives a line each. Gives the number of lines that came in. Throws a UsageError where the input
 * cannot be read.
 *
 * @param answer writes lines; where it cannot, its error ends the filter
 */
export async function extractStream(
  input: Readable,
  answer: (lines: string) => Promise<void>,
  options: OutcomeOptions,
): Promise<number> {
  const counter = { lines: 0 };
  for await (const outcomes of outcomesOf(tasks(input, options, counter), WINDOW, options)) {
    await answer(outcomes.map(linesOf).join(''));
  }
  return counter.lines;
}

/** The records of a file's letters, then the failure of the file or of some of its letters. */
const linesOf = (outcome: Outcome): string =>
  ('letters' in outcome ? Buffer.concat(outcome.letters.map(({ line }) => line)).toString() : '') +
  failureLine(outcome);

async function* tasks(
  input: Readable,
  { maxBytes = DEFAULT_MAX_BYTES }: OutcomeOptions,
  counter: { lines: number },
): AsyncGenerator<Task> {
  const limit = longestLine(maxBytes);
  let number = 0;
  for await (const line of lines(readable(input), limit)) {
    number++;
    if (isBlank(line.text)) continue;
    counter.lines++;
    yield line.length > limit ? tooLongLine(line, number, limit) : { input: line.text, line: number };
  }
}

/** Whether a line is empty, or no more than the carriage return of its end. */
const isBlank = (line: Uint8Array): boolean => line.length === 0 || (line.length === 1 && line[0] === 0x0d);

async function* readable(input: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of input) yield chunk as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`Standard input could not be read (${code}). Give lines of JSON, a letter each.`, {
      cause: error,
    });
  }
}
