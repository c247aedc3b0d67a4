/** How long it takes until something comes: of Node.js alone, of the help, of one letter. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './result.mjs';
import { readerArguments } from './rounds.mjs';

function milliseconds(args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return performance.now() - started;
}

/** What is started, by its name. */
const starting = ({ dist }, letter, out, reader) => {
  const cli = join(dist, 'cli.js');
  return {
    node: ['-e', '0'],
    help: [cli, '--help'],
    letter: [cli, 'extract', letter, '--out', out, '--force', '--quiet', ...readerArguments(reader)],
  };
};

/** Medians in milliseconds, { node, help, letter } for each version, which start in turns. */
export function startUps(versions, letter, out, { starts, reader }) {
  const all = versions.map((version) => ({ args: starting(version, letter, out, reader), times: {} }));
  for (let i = 0; i < starts; i++)
    for (const { args, times } of all)
      for (const [what, each] of Object.entries(args)) (times[what] ??= []).push(milliseconds(each));
  return all.map(({ times }) => Object.fromEntries(Object.entries(times).map(([what, each]) => [what, median(each)])));
}
