import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { quietOption } from './shared.js';
import { onePath, somePath } from './values.js';

export function addReport(program: Command, output: Output, end: End): void {
  const command = program
    .command('report')
    .summary('study the letters of a run')
    .description('study the letters of a run: overturn rates by treatment, time and guideline, the health of the data')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .option('--page <file>', 'write all figures as a page for the browser (.html), with charts and filters', onePath)
    .option('--markdown', 'print all figures as tables in Markdown, the first 25 rows of each')
    .option('--json', 'print all figures as JSON')
    .option('--against <out>', 'compare with another run: another year, insurer, or version of imr', onePath)
    .option('--changes <file>', 'with --against: write every value of letters in both that changed (.csv)', onePath)
    .option('--gold <path>', 'annotations, a file or a folder of them: show how far to trust each column', onePath)
    .option('--force', 'replace a file that is no such page, or no such list of changes')
    .addOption(quietOption('no summary'))
    .action(async (out: string, options) => {
      const { report } = await import('../report.js');
      end(await report(out, options, output));
    });
  withExamples(
    command,
    ['imr report out', 'the main figures, on the terminal'],
    ['imr report out --page report.html', 'all figures as a page for the browser'],
    ['imr report out-2024 --against out-2023 --changes changes.csv', 'two runs side by side, and what changed'],
  );
}
