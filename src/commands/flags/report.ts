import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { somePath } from './values.js';

export function addReport(program: Command, output: Output, end: End): void {
  program
    .command('report')
    .description('study the letters of a run: overturn rates by treatment, time and guideline, the health of the data')
    .argument('<out>', 'folder that imr extract or imr merge wrote', somePath)
    .option('--page <file>', 'write all figures as a page for the browser (.html), with charts and filters', somePath)
    .option('--markdown', 'print all figures as tables in Markdown, the first 25 rows of each')
    .option('--json', 'print all figures as JSON')
    .option('--against <out>', 'compare with another run: another year, insurer, or version of imr', somePath)
    .option('--changes <file>', 'with --against: write every value of letters in both that changed (.csv)', somePath)
    .option('--gold <path>', 'annotations, a file or a folder of them: show how far to trust each column', somePath)
    .option('--force', 'replace a file that is no such page, or no such list of changes')
    .option('--quiet', 'no summary')
    .action(async (out: string, options) => {
      const { report } = await import('../report.js');
      end(await report(out, options, output));
    });
}
