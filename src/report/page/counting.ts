import { compared } from '../compare/compared.js';
import { StudyCounter } from '../figures/study-counter.js';
import type { Filter, Study } from '../study.js';
import type { Archive } from './archive.js';
import { breathe } from './slices.js';

/** The study of what a filter leaves; `tell` is told how much is counted, as a fraction of 1. */
export async function counted(
  { head, runs }: Archive,
  filter: Filter,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<Study> {
  if (Object.keys(filter).length === 0) return head.study;
  const all = runs.reduce((sum, run) => sum + run.head.blocks, 0);
  let done = 0;
  const studies: Study[] = [];
  for (const run of runs) {
    const counter = new StudyCounter(run.lexicons, filter);
    for await (const block of run.blocks(signal)) {
      counter.add(block);
      tell(++done / all);
    }
    await breathe(signal);
    studies.push(counter.study(run.head.surroundings, run.head.extras));
  }
  const [study, other] = studies;
  return other ? compared(study!, other, head.changes) : study!;
}
