import path from 'node:path';
import { IN } from '../attached.js';
import { byFile, type InputFile } from './input-file.js';
import { recordedName } from './names.js';

const IN_WRITTEN_OUT = '\\x23';

/**
 * Sorted files, each by a name of its own: names that several share are replaced by their whole paths, and a "#" behind
 * the name of another file is written `\x23`, as it would be taken for one attached to that.
 */
export function distinct(found: InputFile[]): readonly InputFile[] {
  let sorted = found.sort(byFile);
  const shared = (i: number): boolean =>
    sorted[i]!.file === sorted[i - 1]?.file || sorted[i]!.file === sorted[i + 1]?.file;
  // A whole path may be the name of another file below its folder.
  for (let again = true; again && sorted.some((_, i) => shared(i));) {
    const renamed = sorted.map((input, i) => (shared(i) ? byWholePath(input) : input));
    again = renamed.some(({ file }, i) => file !== sorted[i]!.file);
    sorted = renamed.sort(byFile);
  }
  if (!sorted.some(({ file }) => file.includes(IN))) return sorted;
  return sorted.map((input) => unlikeAttached(input, sorted)).sort(byFile);
}

function byWholePath({ path: whole, file, failure }: InputFile): InputFile {
  const name = recordedName(whole);
  const below = name.split(path.sep).join('/').slice(path.parse(name).root.length);
  return { path: whole, file: file.endsWith('/') ? `${below}/` : below, ...(failure ? { failure } : {}) };
}

function unlikeAttached(input: InputFile, sorted: readonly InputFile[]): InputFile {
  const parts = input.file.split(IN);
  if (parts.length === 1) return input;
  let file = parts[0]!;
  let end = file.length;
  for (const part of parts.slice(1)) {
    file += `${isAmong(sorted, input.file.slice(0, end)) ? IN_WRITTEN_OUT : IN}${part}`;
    end += IN.length + part.length;
  }
  return file === input.file ? input : { path: input.path, file, ...(input.failure ? { failure: input.failure } : {}) };
}

/** Whether a file of that name is among sorted ones. */
function isAmong(sorted: readonly InputFile[], file: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]!.file < file) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.file === file;
}
