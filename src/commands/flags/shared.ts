import { type Command, Option } from 'commander';
import { DEFAULT_MAX_SIZE, OCR_MODES } from '../../read/choices.js';
import { DEFAULT_RECHECK, PDF_READERS } from '../../read/readers.js';
import { formatIds } from '../../write/formats.js';
import { countOrNone, fileSize, names, seconds, somePath, workerMemory } from './values.js';

/** Options that several commands have. */

export const readerOption = (): Option =>
  new Option('--reader <reader>', 'PDF reader to try first; others take over where it fails').choices(PDF_READERS);

export const recheckOption = (): Option =>
  new Option(
    '--recheck <n>',
    `of so many PDFs that the fastest reader reads, have another read one too, and warn where they differ ` +
      `(default: ${DEFAULT_RECHECK}; 0: none)`,
  ).argParser(countOrNone);

export const ocrOption = (): Option =>
  new Option(
    '--ocr [mode]',
    'recognise the English text of pages that are images: auto (also without a mode), of those without other text; ' +
      'force, of all; some seconds per page',
  )
    .choices(OCR_MODES)
    .preset(OCR_MODES[0]);

export const timeoutOption = (): Option =>
  new Option(
    '--timeout <seconds>',
    'time that a letter, or a page of one, may take (default: 30; with --ocr 600)',
  ).argParser(seconds);

export const memoryOption = (): Option =>
  new Option('--memory <megabytes>', 'memory that each of --jobs may take (default: 1024; with --ocr 2048)').argParser(
    workerMemory,
  );

export const maxSizeOption = (): Option =>
  new Option(
    '--max-size <MB>',
    `largest file that is read, in megabytes (default: ${DEFAULT_MAX_SIZE}); larger ones are listed as failures`,
  ).argParser(fileSize);

export const tableOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'format of the tables').choices(formatIds()).default('csv'))
    .option('--index <file>', "the regulator's decision index (CSV), to join and compare", somePath)
    .option('--index-columns <names>', 'columns of the index to carry into the tables, with commas between', names)
    .option('--evidence', 'also the table evidence: the page and the words in which each value was found')
    .option('--no-escape-formulas', 'leave CSV cells that a spreadsheet would run as formulas as they are')
    .option('--bom', 'start CSV files with a byte order mark, for Excel', false);
