import { findInputs } from '../read/find/find-inputs.js';
import { MissingPathError } from '../read/find/given.js';
import type { InputFile } from '../read/find/input-file.js';
import { LetterFailure } from '../read/failure.js';
import { loadFile } from '../read/load-file.js';
import { LONGEST_TEXT } from '../read/size-limit.js';
import { UsageError } from '../run/usage.js';

/** The files below a folder whose names fit, sorted. Throws a UsageError for what cannot be read. */
export async function filesIn(folder: string, wanted: RegExp): Promise<readonly InputFile[]> {
  const { inputs } = await findInputs([folder], { wanted }).catch((error: unknown) => {
    throw error instanceof MissingPathError ? new UsageError(error.message, { cause: error }) : error;
  });
  for (const { file, failure } of inputs) if (failure) throw new UsageError(`${file}: ${failure.message}`);
  return inputs;
}

/** The text of a file; `name` names it in the UsageError for one that cannot be read. */
export function textOf(path: string | Buffer, name: string): string {
  try {
    return loadFile(path, LONGEST_TEXT).bytes.toString();
  } catch (error) {
    throw error instanceof LetterFailure ? new UsageError(`${name}: ${error.message}`, { cause: error }) : error;
  }
}
