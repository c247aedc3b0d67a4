import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import { maxSizeOption, ocrOption, readerOption } from './shared.js';
import { onePath, somePath, wholeNumber } from './values.js';

export function addShow(program: Command, output: Output, end: End): void {
  const command = program
    .command('show')
    .summary('print one letter with its values marked')
    .description('print one letter with every value and warning of its record marked where it stands')
    .argument('<file>', 'a letter (.pdf, .txt, .html, .rtf or .docx), or FILE#NAME for one attached to a PDF', somePath)
    .option('--part <n>', 'which letter, in a file with several', wholeNumber)
    .addOption(readerOption())
    .addOption(ocrOption())
    .addOption(maxSizeOption())
    .option('--why', 'beside each value, name the rule that gave it')
    .option('--json', 'print the record instead')
    .option('--text', "print the letter's text instead, in which the evidence counts")
    .option('--html <file>', 'write a page for the browser (.html): the letter with every value highlighted', onePath)
    .option('--force', 'replace a file that is no such page')
    .action(async (file: string, options) => {
      const { show } = await import('../show.js');
      end(await show(file, options, output));
    });
  withExamples(
    command,
    ['imr show letter.pdf', 'print the letter with its values marked'],
    ['imr show letter.pdf --why', 'tell the rule behind each value too'],
    ['imr show letter.pdf --html letter.html', 'the same as a page for the browser'],
    ['imr show bundle.pdf --part 2 --json', 'the record of the second letter in a bundle'],
  );
}
