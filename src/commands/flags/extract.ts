import type { Command } from 'commander';
import type { Output } from '../../console/output.js';
import type { End } from '../exit-status.js';
import { withExamples } from './examples.js';
import {
  exitZeroOption,
  jobsOption,
  maxSizeOption,
  memoryOption,
  ocrOption,
  quietOption,
  readerOption,
  recheckOption,
  tableOptions,
  timeoutOption,
} from './shared.js';
import { collectGlob, somePath, somePaths } from './values.js';

export function addExtract(program: Command, output: Output, end: End): void {
  const command = program
    .command('extract')
    .summary('read letters into records and tables')
    .description('read letters (.pdf, .txt, .html, .rtf and .docx, in folders at any depth) into records and tables')
    .argument('[paths...]', 'files and folders', somePaths)
    .optionsGroup('What is read:')
    .option(
      '--include <glob>',
      'only what matches: a file, or a folder with all in it, by its path below the folder given ("2016/**"), or by ' +
        'its name alone ("*.pdf"); repeatable',
      collectGlob,
    )
    .option('--exclude <glob>', 'leave out what matches, in the same way; repeatable', collectGlob)
    .option('--shard <i/n>', 'only part i of n, to be merged later')
    .option('--list', 'print the path of each letter that would be read, and read nothing and write nothing')
    .option(
      '--stdin',
      'filter: one letter per line in ({"file", "text"} or {"file", "base64"}), one record or failure per line out',
    )
    .optionsGroup('Where it goes:')
    .option('-o, --out <dir>', 'folder for records and tables', somePath, 'out')
    .option('--text', "also each letter's text, in which the evidence counts: texts/ID.txt below --out")
    .option('--resume', 'go on with an interrupted run, or take in new and changed files')
    .option('--force', 'replace the outputs of an earlier run');
  tableOptions(command)
    .optionsGroup('How letters are read:')
    .addOption(readerOption())
    .addOption(recheckOption())
    .addOption(ocrOption())
    .optionsGroup('Limits:')
    .addOption(jobsOption())
    .addOption(timeoutOption())
    .addOption(maxSizeOption())
    .addOption(memoryOption())
    .optionsGroup('What is told:')
    .addOption(quietOption('no progress and no summary'))
    .addOption(exitZeroOption())
    .action(async (paths: string[], options, command: Command) => {
      const { extract } = await import('../extract.js');
      const given = command.options
        .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
        .map(({ long }) => long!);
      end(await extract(paths, options, given, output));
    });
  withExamples(
    command,
    ['imr extract letters --out out', 'read all letters below the folder letters'],
    ['imr extract letters --out out --resume', 'go on where a run was interrupted, or read what has come since'],
    ['imr extract letters --exclude "drafts" --list', 'see what would be read, without the folder drafts'],
    ['imr extract scans -o out --ocr -j 4', 'recognise the text of scans, four letters at once'],
  );
}
