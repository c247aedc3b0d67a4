import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { collect, onePath } from './values.js';

export function addEvaluate(program: Command, output: Output, end: End): void {
  const command = program
    .command('evaluate')
    .summary('tell how far to trust each column')
    .description(
      'how far to trust each column: compare records, or the annotations of another person, with annotations',
    )
    .requiredOption('--gold <path>', 'annotations: a file, or a folder of them', onePath)
    .option('--records <path>', 'records.ndjson, or a folder of records', onePath)
    .option('--against <path>', "another person's annotations in place of records: how far the two agree", onePath)
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
  withExamples(
    command,
    ['imr evaluate --gold annotations.ndjson --records out/records.ndjson', 'precision and recall per field'],
    [
      'imr evaluate --gold annotations.ndjson --records out/records.ndjson --errors diagnoses',
      'what was missed and what was made up among the diagnoses',
    ],
    ['imr evaluate --gold annotations.ndjson --against other.ndjson', 'how far two people agree'],
  );
}
