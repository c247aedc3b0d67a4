import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TellAside } from '../../read/find/aside.js';
import { findInputs, type Inputs } from '../../read/find/find-inputs.js';
import { MissingPathError } from '../../read/find/given.js';
import type { GlobOptions } from '../../read/find/globs.js';
import { recordedName } from '../../read/find/names.js';
import { OutputFolder } from '../journal/folder.js';
import { UsageError } from '../usage.js';
import { inShard, type Shard } from './shard.js';

/** What of an archive is read. */
export interface Wanted extends GlobOptions {
  /** The output folder of the run: no letters stand in it. */
  readonly out: string;
  readonly shard?: Shard | undefined;
  /** Whether the texts of letters are kept there. */
  readonly texts?: boolean | undefined;
}

interface SearchWatcher {
  /** Is told how many letters were found so far. */
  readonly searching?: ((found: number) => void) | undefined;
  say(message: string): void;
  /** Is told what is not read, by its kind and path. */
  readonly aside?: TellAside | undefined;
}

/** What was found, of all shards; `inputs`: what of it is this one's to read. */
export interface Letters extends Omit<Inputs, 'inputs'> {
  readonly found: number;
  readonly inputs: Inputs['inputs'];
}

/**
 * The letters to read. Throws a UsageError where there are none, or a path does not exist. Undefined where the signal
 * interrupted the search.
 */
export async function findLetters(
  paths: readonly string[],
  { out, include = [], exclude = [], shard, texts = false }: Wanted,
  watcher: SearchWatcher,
  signal?: AbortSignal,
): Promise<Letters | undefined> {
  await refuseOutputs(paths, new OutputFolder(out), texts);
  // Loaded only here: most runs read all there is.
  const globs =
    include.length + exclude.length === 0
      ? undefined
      : new (await import('../../read/find/globs.js')).Globs({ include, exclude });
  const runFolders = { ...OutputFolder.signs, own: recordedName(await realOf(out)) };
  const search = await interrupted(signal, () =>
    findInputs(paths, { globs, runFolders, tellAside: watcher.aside, found: watcher.searching, signal }),
  );
  if (!search) return undefined;
  const { inputs: all, ...aside } = search;
  for (const glob of globs?.unmet ?? [])
    watcher.say(
      `Nothing matches "${glob}". A glob is about names, or paths below the folder given; not about files given by themselves.`,
    );
  if (all.length === 0)
    throw new UsageError(
      `No letters (.pdf, .txt, .html, .rtf or .docx files) in ${paths.join(', ')}${told(aside.setAside)}.`,
    );
  return { ...aside, found: all.length, inputs: shard ? all.filter(({ file }) => inShard(file, shard)) : all };
}

/** Outputs are replaced, so none of them can be a letter. */
async function refuseOutputs(paths: readonly string[], folder: OutputFolder, texts: boolean): Promise<void> {
  if (texts) folder.texts.refuseLink();
  const real = new OutputFolder(await realOf(folder.path));
  for (const path of paths) {
    const at = await realOf(path);
    if (real.writes(at) || (texts && real.texts.holds(at)))
      throw new UsageError(`${path} is where the run writes to: it cannot be read as a letter. Give another --out.`);
  }
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function interrupted<T>(signal: AbortSignal | undefined, search: () => Promise<T>): Promise<T | undefined> {
  try {
    return await search();
  } catch (error) {
    if (signal?.aborted) return undefined;
    if (error instanceof MissingPathError)
      throw new UsageError(`${error.message} Give files or folders that exist.`, { cause: error });
    throw error;
  }
}

/** Why there may be none. */
function told({ 'left-out': leftOut = 0, 'output-folder': outputs = 0 }: Inputs['setAside']): string {
  if (leftOut > 0) return `: --include and --exclude leave out all ${leftOut} of them`;
  return outputs > 0 ? ' but for the output folder of imr in it, which is not read' : '';
}
