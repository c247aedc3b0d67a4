import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { tableOptions } from './shared.js';
import { somePath, somePaths } from './values.js';

export function addMerge(program: Command, output: Output, end: End): void {
  tableOptions(
    program
      .command('merge')
      .description('join the outputs of shards, or of separate runs, into what one run would have written')
      .argument('<outs...>', 'output folders', somePaths)
      .requiredOption('--out <dir>', 'folder for the joined records and tables', somePath)
      .option('--force', 'replace the outputs of an earlier run')
      .option('--quiet', 'no summary'),
  ).action(async (outs: string[], options) => {
    const { merge } = await import('../merge.js');
    end(await merge(outs, options, output));
  });
}
