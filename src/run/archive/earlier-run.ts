import { readdir } from 'node:fs/promises';
import type { OutputFolder } from '../journal/folder.js';
import type { RunArguments, RunState } from '../journal/state.js';
import { StoppedError, UsageError } from '../usage.js';

/** What is to become of what stands in the output folder. */
export interface Standing {
  readonly resume?: boolean | undefined;
  readonly force?: boolean | undefined;
}

/** The run in the folder that is to be gone on with. Refuses a folder that holds something else. */
export async function earlierRun(
  folder: OutputFolder,
  asked: RunArguments,
  { resume, force }: Standing,
): Promise<RunState | undefined> {
  if (resume && force)
    throw new UsageError('--resume goes on with a run and --force starts it anew: give one of them.');
  if (await folder.isEmpty()) return undefined;
  if (force) return undefined;
  if (!resume) throw new UsageError(await notEmpty(folder));
  if (!folder.hasRun())
    throw new UsageError(`${folder.path} holds no run to resume. Give another --out, or --force to write into it.`);
  const state = await folder.readState();
  requireSame(folder, asked, state.arguments);
  return state;
}

function requireSame({ path }: OutputFolder, asked: RunArguments, given: RunArguments): void {
  const differing = (Object.keys(asked) as (keyof RunArguments)[]).filter(
    (key) => JSON.stringify(asked[key]) !== JSON.stringify(given[key]),
  );
  if (differing.length === 0) return;
  const differences = differing.map(
    (key) => `${key} was ${JSON.stringify(given[key])} and is now ${JSON.stringify(asked[key])}`,
  );
  throw new UsageError(
    `The run in ${path} was started otherwise: ${differences.join('; ')}. ` +
      'Resume it with the same arguments, or give --force to start anew.',
  );
}

/** Says what stands in a folder, so that it can be chosen what to do about it. */
export async function notEmpty(folder: OutputFolder, canResume = true): Promise<string> {
  const resume = canResume && folder.hasRun() ? '--resume to go on with it, ' : '';
  return (
    `${folder.path} is not empty: it holds ${await contentOf(folder)}. ` +
    `Give ${resume}--force to replace its outputs, or another --out.`
  );
}

async function contentOf(folder: OutputFolder): Promise<string> {
  if (!folder.hasRun()) return `no run, but ${namesOf(await readdir(folder.path))}`;
  try {
    const { seal, inputs, arguments: given } = await folder.readState();
    const of = `a run over ${inputs.toLocaleString('en-US')} ${inputs === 1 ? 'file' : 'files'} of ${namesOf(given.paths)}`;
    return `${of} ${seal ? 'that is finished' : 'that is not finished'}, last written ${await folder.lastWritten()}`;
  } catch (error) {
    if (error instanceof StoppedError || error instanceof UsageError) return 'a run that cannot be read';
    throw error;
  }
}

/** So many names are told. */
const NAMED = 3;

function namesOf(names: readonly string[]): string {
  const told = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${told} and ${names.length - NAMED} more` : told;
}
