import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { exitZeroOption, quietOption, tableOptions } from './shared.js';
import { somePath, somePaths } from './values.js';

export function addMerge(program: Command, output: Output, end: End): void {
  const command = program
    .command('merge')
    .summary('join the outputs of several runs into one')
    .description('join the outputs of shards, or of separate runs, into what one run would have written')
    .argument('<outs...>', 'output folders', somePaths)
    .requiredOption('-o, --out <dir>', 'folder for the joined records and tables', somePath)
    .option('--force', 'replace the outputs of an earlier run');
  tableOptions(command)
    .addOption(quietOption('no summary'))
    .addOption(exitZeroOption())
    .action(async (outs: string[], options) => {
      const { merge } = await import('../merge.js');
      end(await merge(outs, options, output));
    });
  withExamples(
    command,
    ['imr merge shard-1 shard-2 --out all', 'join the two shards of an archive'],
    ['imr merge out --out again --format parquet', 'write the tables of a run anew, in another format'],
  );
}
