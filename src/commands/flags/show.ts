import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { maxSizeOption, ocrOption, readerOption } from './shared.js';
import { somePath, wholeNumber } from './values.js';

export function addShow(program: Command, output: Output, end: End): void {
  program
    .command('show')
    .description('print one letter with every value and warning of its record marked where it stands')
    .argument('<file>', 'a letter (.pdf, .txt, .html, .rtf or .docx), or FILE#NAME for one attached to a PDF', somePath)
    .option('--part <n>', 'which letter, in a file with several', wholeNumber)
    .addOption(readerOption())
    .addOption(ocrOption())
    .addOption(maxSizeOption())
    .option('--why', 'beside each value, name the rule that gave it')
    .option('--json', 'print the record instead')
    .option('--text', "print the letter's text instead, in which the evidence counts")
    .option('--html <file>', 'write a page for the browser instead: the letter with every value highlighted', somePath)
    .action(async (file: string, options) => {
      const { show } = await import('../show.js');
      end(await show(file, options, output));
    });
}
