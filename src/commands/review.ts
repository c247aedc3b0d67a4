import { join } from 'node:path';
import type { Drawn } from '../annotation/form.js';
import { LARGEST_MAX_SIZE, MEGABYTE, type OcrMode } from '../read/choices.js';
import type { PdfReaderId } from '../read/readers.js';
import type { Output } from '../console/output.js';
import { createProgress } from '../console/progress.js';
import { type Chosen, choose, type Wanted } from '../review/choose.js';
import { LetterFiles } from '../review/letter-files.js';
import { readAgain, type Unread } from '../review/letter-texts.js';
import { reviewPage } from '../review/page.js';
import type { Sampling } from '../review/sample.js';
import { finishedRun } from '../run/journal/finished.js';
import { OutputFolder } from '../run/journal/folder.js';
import type { RunArguments } from '../run/journal/state.js';
import { UsageError } from '../run/usage.js';
import { WARNING_CODES, type WarningCode } from '../vocabulary/warnings.js';
import { EXIT } from './exit-status.js';
import { requireFree, REVIEW_PAGE, writePage } from './page-file.js';
import { requireOcr } from './require-ocr.js';
import { timeoutFor } from './timeout.js';

interface ReviewFlags {
  readonly page: string;
  readonly sample?: number;
  readonly seed?: number;
  readonly by?: Sampling['by'];
  readonly doubts?: boolean;
  readonly warning?: readonly string[];
  readonly case?: readonly string[];
  readonly letters?: readonly string[];
  readonly jobs?: number;
  /** Seconds that a letter, megabytes that a worker may take. */
  readonly timeout?: number;
  readonly memory?: number;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `imr review`. Gives the exit status. */
export async function review(out: string, flags: ReviewFlags, output: Output): Promise<number> {
  const wanted = wantedBy(flags);
  const folder = new OutputFolder(out);
  const { state } = await finishedRun(folder);
  await requireFree(flags.page, folder, flags.force ?? false, REVIEW_PAGE);
  const { reader, ocr } = readAs(state.arguments);
  await requireOcr(ocr);
  const chosen = await choose(folder.records, wanted);
  const { quiet = false, letters, jobs, memory, timeout = timeoutFor(ocr) } = flags;
  const progress = createProgress(quiet, output);
  progress.begin(chosen.records.length, 0);
  const { contents, unread } = await readAgain(
    chosen.records,
    new LetterFiles(letters ?? state.arguments.paths),
    { reader, ocr, jobs, memory, timeout, maxBytes: LARGEST_MAX_SIZE * MEGABYTE },
    (failed) => progress.letter(failed),
  ).finally(() => progress.end());
  tellLeftOut(chosen, unread, output);
  if (contents.length === 0)
    throw new UsageError(
      'None of these letters could be read again, so there is no page. Are they somewhere else? --letters.',
    );
  const drawn = withoutUnread(chosen.drawn, unread.length, contents.length);
  await writePage(flags.page, reviewPage(contents, drawn), REVIEW_PAGE);
  if (!quiet) output.say(summary(out, flags.page, drawn, contents.length));
  return (unread.length + chosen.unmet.length > 0 ? EXIT.incomplete : EXIT.done).status;
}

/** What a decision index adds, to the tables and not to the records. */
const OF_INDEX: readonly WarningCode[] = ['index-mismatch', 'not-in-index'];

function wantedBy({ sample: count, seed, by, doubts, warning, case: cases }: ReviewFlags): Wanted {
  if (count === undefined && (seed !== undefined || by !== undefined))
    throw new UsageError(`${seed === undefined ? '--by' : '--seed'} says how to draw: give --sample too.`);
  const unknown = warning?.filter((code) => !WARNING_CODES.some((known) => known === code)) ?? [];
  const ofIndex = warning?.filter((code) => OF_INDEX.some((known) => known === code)) ?? [];
  if (ofIndex.length > 0)
    throw new UsageError(
      `${ofIndex.join(', ')} stands in the table of warnings only, for the decision index is joined to the tables: ` +
        'take the document_id of its letters there, for --case.',
    );
  if (unknown.length > 0)
    throw new UsageError(`There is no warning ${unknown.join(', ')}. There are: ${WARNING_CODES.join(', ')}.`);
  return {
    doubts,
    warnings: warning as readonly WarningCode[] | undefined,
    cases,
    sample: count === undefined ? undefined : { count, seed: seed ?? 1, by },
  };
}

/** How the letters of a run were read. */
const readAs = ({ reader, ocr }: RunArguments): { reader: PdfReaderId | undefined; ocr: OcrMode | undefined } => ({
  reader: (reader as PdfReaderId | null) ?? undefined,
  ocr: (ocr as OcrMode | null) ?? undefined,
});

function tellLeftOut({ unmet }: Chosen, unread: readonly Unread[], output: Output): void {
  if (unmet.length > 0) output.tell(`imr: no letter is called ${unmet.join(', ')}.`);
  if (unread.length === 0) return;
  for (const { file, why } of unread) output.tell(`imr: ${file} is left out: ${why}.`);
  output.tell(
    'imr: letters that were moved: --letters says where they are; that were changed, or read by another version: ' +
      'extract them anew.',
  );
}

/** How letters were come by of which some could not be read again: what is gone is not gone by chance. */
function withoutUnread(drawn: Drawn, unread: number, letters: number): Drawn {
  if (unread === 0) return drawn;
  return {
    ...drawn,
    how: 'chosen',
    letters,
    said: `${drawn.said.replace(/\.$/, '')}; ${unread} of them ${unread === 1 ? 'is' : 'are'} left out.`,
  };
}

function summary(out: string, page: string, { said }: Drawn, there: number): string {
  return [
    said,
    `${there === 1 ? '1 letter is' : `${there.toLocaleString('en-US')} letters are`} on ${page}: open it in a browser.`,
    `With verdicts exported from it: imr evaluate --gold annotations.ndjson --records ${join(out, 'records.ndjson')}`,
    '',
  ].join('\n');
}
