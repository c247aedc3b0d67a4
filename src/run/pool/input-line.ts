import { ReadFailure } from '../../read/failure.js';

/**
 * A letter from a line of `imr extract --stdin`: {"file": name, "text": letter} or {"file": name, "base64": bytes of
 * the PDF or text}. Throws a ReadFailure `bad-input-line`.
 */
export function parseInputLine(line: Uint8Array): { file: string; bytes: Uint8Array } {
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(line.buffer, line.byteOffset, line.byteLength)
        .toString()
        .replace(/^\ufeff/, ''),
    );
  } catch (error) {
    throw new ReadFailure('bad-input-line', `The line is not JSON: ${(error as Error).message}`);
  }
  const { file, text, base64 } = (value ?? {}) as Record<string, unknown>;
  if (typeof file !== 'string')
    throw new ReadFailure('bad-input-line', 'The line has no "file", a string that names the letter.');
  if (typeof text === 'string') return { file, bytes: Buffer.from(text) };
  if (typeof base64 === 'string') return { file, bytes: Buffer.from(base64, 'base64') };
  throw new ReadFailure(
    'bad-input-line',
    `The line for ${file} has neither "text" nor "base64", a string with the letter.`,
  );
}
