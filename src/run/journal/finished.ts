import { stat } from 'node:fs/promises';
import { UsageError } from '../usage.js';
import type { OutputFolder } from './folder.js';
import { damagedRecords } from './recover.js';
import type { RunState, Seal } from './state.js';

/** A run that came to its end, whose records are all there. */
export interface FinishedRun {
  readonly folder: OutputFolder;
  readonly state: RunState;
  readonly seal: Seal;
}

/**
 * Throws a UsageError where there is a run that is not finished: the tables beside it, if any, are those of an earlier
 * one. A folder of tables that were copied without their run is taken as it is.
 */
export async function requireNoneUnfinished(folder: OutputFolder): Promise<RunState | null> {
  if (!folder.hasRun()) return null;
  const state = await folder.readState();
  if (!state.seal)
    throw new UsageError(`The run in ${folder.path} is not finished: go on with it with --resume first.`);
  return state;
}

/** The run of a folder. Throws a UsageError where there is none that is finished, a StoppedError where it is damaged. */
export async function finishedRun(folder: OutputFolder): Promise<FinishedRun> {
  if (!folder.hasRun()) throw new UsageError(`${folder.path} is not the output of imr extract.`);
  const state = await folder.readState();
  const { seal } = state;
  if (!seal) throw new UsageError(`The run in ${folder.path} is not finished: go on with it with --resume first.`);
  const { size } = await stat(folder.records).catch(() => ({ size: -1 }));
  if (size !== seal.records) throw damagedRecords(folder.records);
  return { folder, state, seal };
}
