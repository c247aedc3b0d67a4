import { type Command, Option } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { jobsOption, memoryOption, quietOption, timeoutOption } from './shared.js';
import { countOrNone, onePath, somePath, somePaths, wholeNumber } from './values.js';

/** What a sample may be in proportion by. */
const STRATA = ['layout', 'year'] as const;

export function addReview(program: Command, output: Output, end: End): void {
  const command = program
    .command('review')
    .summary('write a page on which letters are judged')
    .description('write a page for the browser on which letters and their records are looked through and judged')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .requiredOption('--page <file>', 'the page to write (.html)', onePath)
    .option('--sample <n>', 'this many letters, drawn by chance', wholeNumber)
    .option('--seed <n>', 'draw others: the same number draws the same letters (default: 1)', countOrNone)
    .addOption(new Option('--by <what>', 'draw in proportion to the letters of each').choices(STRATA))
    .option('--doubts', 'only letters with doubts about the reading')
    .option('--warning <codes...>', 'only letters with one of these warnings')
    .option('--case <ids...>', 'only letters with these case numbers or document ids')
    .option('--letters <paths...>', 'where the letters are now, if they were moved since they were read', somePaths)
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(memoryOption())
    .option('--force', 'replace a file that is no such page')
    .addOption(quietOption('no progress and no summary'))
    .action(async (out: string, options) => {
      const { review } = await import('../review.js');
      end(await review(out, options, output));
    });
  withExamples(
    command,
    ['imr review out --page review.html --sample 100', 'a hundred letters drawn by chance'],
    ['imr review out --page doubts.html --doubts', 'all letters with doubts about the reading'],
    ['imr review out --page one.html --case CM16-0999101', 'one letter, by its case number'],
  );
}
