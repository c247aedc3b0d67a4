import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { onePath, somePath, somePaths } from './values.js';

export function addQuery(program: Command, output: Output, end: End): void {
  const command = program
    .command('query')
    .summary('ask the tables of a run by SQL')
    .description('ask the tables of an output folder by SQL; without SQL, list its tables and views')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .argument('[sql]', 'a SELECT, such as: select outcome, count(*) from letters group by all; - for standard input')
    .option('--file <file>', 'take the SQL from a file', onePath)
    .option('--csv', 'answer as CSV')
    .option('--json', 'answer as JSON: an array, one object per line')
    .option('--markdown', 'answer as a table of Markdown')
    .option('--allow <path>', 'a file, or a folder, that the query may read besides; repeatable', somePaths)
    .option('--no-escape-formulas', 'leave CSV cells that a spreadsheet would run as formulas as they are')
    .action(async (out: string, sql: string | undefined, options) => {
      const { query } = await import('../query.js');
      end(await query(out, sql, options, output));
    });
  withExamples(
    command,
    ['imr query out', 'the tables and views there are'],
    ['imr query out "SELECT outcome, count(*) FROM letters GROUP BY ALL"', 'how many letters ended how'],
    ['imr query out --file question.sql --csv', 'the SQL from a file, the answer as CSV'],
  );
}
