import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { tableOptions } from './shared.js';
import { somePath, somePaths } from './values.js';

export function addTables(program: Command, output: Output, end: End): void {
  tableOptions(
    program
      .command('tables')
      .description('make of the records that imr extract --stdin answered, on a cluster, what a run would have written')
      .argument('<records...>', 'files of records and failures (also .gz), folders of parts, - for input', somePaths)
      .requiredOption('--out <dir>', 'folder for records and tables', somePath)
      .option('--force', 'replace the outputs of an earlier run')
      .option('--quiet', 'no summary'),
  ).action(async (records: string[], options) => {
    const { tables } = await import('../tables.js');
    end(await tables(records, options, output));
  });
}
