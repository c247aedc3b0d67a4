/** A line of a stack: what only its makers can read. */
const TRACE = /^\s+at .*(?:\(|file:|node:).*:\d+:\d+\)?$/m;
const SENTENCE = /^(?:imr|error): .{15,}/m;
const SAID = { 0: 'all read', 1: 'some files gave no record', 2: 'wrong usage', 3: 'it could not go on' };

/**
 * Status: 0, 1, 2 or 3, and fitting what was written; with 2 and 3 a sentence, never a trace. `rows`: how many files
 * gave no record though they are no copies or covers; not there where no tables are due.
 */
export function status({ command, rows }) {
  if (!command) return [];
  const { status: given, stderr } = command;
  const text = stderr.toString();
  const found = [];
  if (SAID[given] === undefined) found.push(`status ${given}`);
  if (TRACE.test(text)) found.push(`a trace: ${JSON.stringify(text.slice(0, 300))}`);
  if ((given === 2 || given === 3) && !SENTENCE.test(text))
    found.push(`status ${given} without a sentence: ${JSON.stringify(text.slice(0, 300))}`);
  if (given === 0 && rows > 0) found.push(`status 0 (${SAID[0]}), and ${rows} files gave no record`);
  if (given === 1 && rows === 0) found.push(`status 1 (${SAID[1]}), and none did`);
  return found;
}
