import { createReadStream } from 'node:fs';
import { lines } from '../read/byte-lines.js';
import { findInputs } from '../read/find/find-inputs.js';
import { MissingPathError } from '../read/find/given.js';
import type { InputFile } from '../read/find/input-file.js';
import { LetterFailure } from '../read/failure.js';
import { loadFile } from '../read/load-file.js';
import { LONGEST_TEXT } from '../read/size-limit.js';
import { UsageError } from '../run/usage.js';

/** Names of files with one JSON text, or with one a line. */
export const JSON_FILE = /\.(?:json|ndjson|jsonl)$/;

/**
 * The files below a folder whose names fit, sorted; of a path that is a file, that one. Throws a UsageError for what
 * cannot be read.
 */
export async function filesIn(path: string, wanted: RegExp): Promise<readonly InputFile[]> {
  const { inputs } = await findInputs([path], { wanted }).catch((error: unknown) => {
    throw error instanceof MissingPathError ? new UsageError(error.message, { cause: error }) : error;
  });
  for (const { file, failure } of inputs) if (failure) throw new UsageError(`${file}: ${failure.message}`);
  return inputs;
}

/** What a JSON text holds; `name` names the text: its file, and its line. */
export interface JsonText {
  readonly content: unknown;
  readonly name: string;
}

/** The JSON texts of a file: a *.json is one, all others have one a line. Throws a UsageError for one that is none. */
export async function* jsonIn({ path, file }: InputFile): AsyncGenerator<JsonText> {
  if (file.endsWith('.json')) return yield parseJson(textOf(path, file), file);
  let line = 0;
  for await (const { text } of lines(chunksOf(path, file))) {
    line++;
    const json = text.toString().trim();
    if (json !== '') yield parseJson(json, `${file}, line ${line}`);
  }
}

async function* chunksOf(path: string | Buffer, name: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${name}: The file could not be read (${code}).`, { cause: error });
  }
}

/** Throws a UsageError for what is no JSON. */
export function parseJson(json: string, name: string): JsonText {
  try {
    return { content: JSON.parse(json), name };
  } catch (error) {
    throw new UsageError(`${name}: not JSON: ${(error as Error).message}`);
  }
}

/** The text of a file; `name` names it in the UsageError for one that cannot be read. */
export function textOf(path: string | Buffer, name: string): string {
  try {
    return loadFile(path, LONGEST_TEXT).bytes.toString();
  } catch (error) {
    throw error instanceof LetterFailure ? new UsageError(`${name}: ${error.message}`, { cause: error }) : error;
  }
}
