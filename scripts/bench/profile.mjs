/** Where CPU time goes, by the stages of a letter's way through the house. */
import { Session } from 'node:inspector/promises';

/** A stage by the file of the innermost function that belongs to one: what all share counts where it is called. */
const STAGES = [
  ['validate', /\/dist\/record\/fit\.js$|\/dist\/schema\/|\/node_modules\/zod\//],
  ['read', /\/dist\/read\/|\/dist\/index\.js$/],
  ['segment', /\/dist\/segment\//],
  ['extract', /\/dist\/extract\//],
  ['check', /\/dist\/record\//],
  ['write', /\/dist\/write\/|\/bench\/stages\.mjs$/],
];
/** In the order of the way through the house; `other` is memory collected and what is native. */
export const STAGE_NAMES = ['read', 'segment', 'extract', 'check', 'validate', 'write', 'other'];

/** Microseconds between two samples. */
const INTERVAL = 500;
const stageOf = (url) => STAGES.find(([, files]) => files.test(url))?.[0];

/** Shares of a CPU profile by stage. */
export function sharesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map([[nodes[0].id, 'other']]);
  for (const { id, children = [] } of nodes)
    for (const child of children) stages.set(child, stageOf(byId.get(child).callFrame.url) ?? stages.get(id));
  const times = Object.fromEntries(STAGE_NAMES.map((name) => [name, 0]));
  samples.forEach((id, i) => {
    if (byId.get(id).callFrame.functionName !== '(idle)') times[stages.get(id)] += timeDeltas[i];
  });
  const all = Object.values(times).reduce((sum, time) => sum + time, 0);
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / all]));
}

/** Shares of the CPU time of some work by stage. */
export async function profiled(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}
