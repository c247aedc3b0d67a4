import { recordedName } from '../read/find/names.js';
import type { Output } from '../console/output.js';
import { findLetters, type Wanted } from '../run/archive/find-letters.js';
import { SET_ASIDE } from '../vocabulary/set-aside.js';
import { EXIT } from './exit-status.js';

/** So many paths are printed at a time. */
const TOGETHER = 1000;

/**
 * Prints the path of each letter that a run would read, and tells what it would set aside; opens no file. Gives the exit
 * status.
 */
export async function listLetters(paths: readonly string[], wanted: Wanted, output: Output): Promise<number> {
  const letters = await findLetters(paths, wanted, {
    say: (message) => output.tell(`imr: ${message}`),
    aside: (kind, path) => output.tell(`imr: ${path}: ${SET_ASIDE[kind].one}`),
  });
  const { inputs } = letters!;
  for (let from = 0; from < inputs.length; from += TOGETHER) {
    const lines: string[] = [];
    for (const { path, failure } of inputs.slice(from, from + TOGETHER)) {
      const name = recordedName(path);
      if (failure) output.tell(`imr: ${name}: ${failure.message}`);
      else lines.push(`${name}\n`);
    }
    if (!(await output.pass(lines.join(''), 'lines'))) break;
  }
  return (inputs.some(({ failure }) => failure) ? EXIT.incomplete : EXIT.done).status;
}
