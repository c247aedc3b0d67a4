import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import {
  maxSizeOption,
  memoryOption,
  ocrOption,
  readerOption,
  recheckOption,
  tableOptions,
  timeoutOption,
} from './shared.js';
import { somePath, somePaths, wholeNumber } from './values.js';

export function addExtract(program: Command, output: Output, end: End): void {
  tableOptions(
    program
      .command('extract')
      .description('read letters (.pdf, .txt, .html, .rtf and .docx, in folders at any depth) into records and tables')
      .argument('[paths...]', 'files and folders', somePaths)
      .option('--out <dir>', 'folder for records and tables', somePath, 'out')
      .option('--jobs <n>', 'how many letters are read at once (default: as many as there are cores)', wholeNumber)
      .option('--resume', 'go on with an interrupted run, or take in new and changed files')
      .option('--force', 'replace the outputs of an earlier run')
      .option('--shard <i/n>', 'only part i of n, to be merged later')
      .option(
        '--stdin',
        'filter: one letter per line in ({"file", "text"} or {"file", "base64"}), one record or failure per line out',
      )
      .option('--text', "also each letter's text, in which the evidence counts: texts/ID.txt below --out")
      .addOption(readerOption())
      .addOption(recheckOption())
      .addOption(ocrOption())
      .addOption(timeoutOption())
      .addOption(maxSizeOption())
      .addOption(memoryOption())
      .option('--quiet', 'no progress and no summary'),
  ).action(async (paths: string[], options, command: Command) => {
    const { extract } = await import('../extract.js');
    const given = command.options
      .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
      .map(({ long }) => long!);
    end(await extract(paths, options, given, output));
  });
}
