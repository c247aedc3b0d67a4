import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { exitZeroOption, quietOption, tableOptions } from './shared.js';
import { somePath, somePaths } from './values.js';

export function addTables(program: Command, output: Output, end: End): void {
  const command = program
    .command('tables')
    .summary('make tables of what --stdin answered on a cluster')
    .description('make of the records that imr extract --stdin answered, on a cluster, what a run would have written')
    .argument('<records...>', 'files of records and failures (also .gz), folders of parts, - for input', somePaths)
    .requiredOption('-o, --out <dir>', 'folder for records and tables', somePath)
    .option('--force', 'replace the outputs of an earlier run');
  tableOptions(command)
    .addOption(quietOption('no summary'))
    .addOption(exitZeroOption())
    .action(async (records: string[], options) => {
      const { tables } = await import('../tables.js');
      end(await tables(records, options, output));
    });
  withExamples(
    command,
    ['imr tables answers --out out', 'make the tables of a folder of part files'],
    ['imr tables - --out out --format parquet < answers.ndjson', 'take the records from standard input'],
  );
}
