import { type Command, Option } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { memoryOption, timeoutOption } from './shared.js';
import { countOrNone, somePath, somePaths, wholeNumber } from './values.js';

/** What a sample may be in proportion by. */
const STRATA = ['layout', 'year'] as const;

export function addReview(program: Command, output: Output, end: End): void {
  program
    .command('review')
    .description('write a page for the browser on which letters and their records are looked through and judged')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .requiredOption('--page <file>', 'the page to write (.html)', somePath)
    .option('--sample <n>', 'so many letters, drawn by chance', wholeNumber)
    .option('--seed <n>', 'draw others: the same number draws the same letters (default: 1)', countOrNone)
    .addOption(new Option('--by <what>', 'draw in proportion to the letters of each').choices(STRATA))
    .option('--doubts', 'only letters with doubts about the reading')
    .option('--warning <codes...>', 'only letters with one of these warnings')
    .option('--case <ids...>', 'only letters with these case numbers or document ids')
    .option('--letters <paths...>', 'where the letters are now, if they were moved since they were read', somePaths)
    .option('--jobs <n>', 'how many letters are read at once (default: as many as there are cores)', wholeNumber)
    .addOption(timeoutOption())
    .addOption(memoryOption())
    .option('--force', 'replace a file that is no such page')
    .option('--quiet', 'no progress and no summary')
    .action(async (out: string, options) => {
      const { review } = await import('../review.js');
      end(await review(out, options, output));
    });
}
