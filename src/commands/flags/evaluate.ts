import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { collect, somePath } from './values.js';

export function addEvaluate(program: Command, output: Output, end: End): void {
  program
    .command('evaluate')
    .description(
      'how far to trust each column: compare records, or the annotations of another person, with annotations',
    )
    .requiredOption('--gold <path>', 'annotations: a file, or a folder of them', somePath)
    .option('--records <path>', 'records.ndjson, or a folder of records', somePath)
    .option('--against <path>', "another person's annotations in place of records: how far the two agree", somePath)
    .option('--errors [field]', 'list what was missed and what was made up, of all fields or of one')
    .option(
      '--min <field=figure>',
      'fail when the F1 of a field (or the share agreed) is below this; repeatable',
      collect,
    )
    .option('--json', 'print figures as JSON')
    .option('--markdown', 'print the table ready for print, with a caption and intervals')
    .action(async (options) => {
      const { evaluate } = await import('../evaluate.js');
      end(await evaluate(options, output));
    });
}
