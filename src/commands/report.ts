import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Output } from '../console/output.js';
import { compared } from '../report/compare/compared.js';
import { runNames } from '../report/compare/run-names.js';
import { CountedRun } from '../report/counted-run.js';
import type { Judged } from '../report/figures/trust.js';
import { summaryOf } from '../report/summary.js';
import type { Changes, Study } from '../report/study.js';
import type { OutputFolder } from '../run/journal/folder.js';
import { UsageError } from '../run/usage.js';
import { EXIT } from './exit-status.js';
import { type FileKind, requireFree, STUDY_PAGE, writePage } from './page-file.js';

interface ReportFlags {
  readonly page?: string;
  readonly markdown?: boolean;
  readonly json?: boolean;
  /** The output folder of another run. */
  readonly against?: string;
  /** The file for all values that changed between the two. */
  readonly changes?: string;
  /** Verdicts: a file of annotations, or a folder of them. */
  readonly gold?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `imr report`. Gives the exit status. */
export async function report(out: string, flags: ReportFlags, output: Output): Promise<number> {
  requireSense(flags);
  const { against, gold } = flags;
  const [name, otherName] = against === undefined ? [] : runNames(out, against);
  const run = await CountedRun.open(out, name);
  const other = against === undefined ? null : await CountedRun.open(against, otherName);
  const runs = other ? [run, other] : [run];
  await requireFiles(flags, runs);
  if (gold !== undefined) run.extras = { judged: await judgedBy(gold, run, output) };
  const changes = other ? await changesBetween(run, other, flags, output) : null;
  let study: Study | undefined;
  const studied = (): Study => (study ??= other ? compared(run.study(), other.study(), changes) : run.study());
  if (flags.page === undefined) for (const each of runs) await goThrough(each.blocks());
  else await writeStudyPage(flags.page, runs, () => ({ study: studied(), changes }));
  await tell(studied(), out, flags, output);
  return EXIT.done.status;
}

/** What flags ask for must be something, and be one thing. */
function requireSense({ page, markdown, json, against, changes, force, quiet }: ReportFlags): void {
  if (json && markdown) throw new UsageError('Give --json or --markdown, not both.');
  if (changes !== undefined && against === undefined)
    throw new UsageError('--changes lists what changed between two runs: give --against with the other one too.');
  if (force && page === undefined && changes === undefined)
    throw new UsageError('--force replaces the file of --page or of --changes: give one of them.');
  if (quiet && page === undefined && changes === undefined && !json && !markdown)
    throw new UsageError('--quiet leaves out all that there would be: give --page, --markdown, --json or --changes.');
}

async function judgedBy(gold: string, { folder }: CountedRun, output: Output): Promise<Judged> {
  requireRecords(folder, 'verdicts are on');
  // Loaded only here: annotations are checked by their schema.
  const { judgedBy: judge } = await import('../report/judged.js');
  const { judged, without } = await judge(gold, folder.records);
  if (without > 0)
    output.tell(
      `imr: ${without} of the letters with verdicts ${without === 1 ? 'is' : 'are'} not in ${folder.path}: left out.`,
    );
  return judged;
}

function requireRecords({ records, path }: OutputFolder, what: string): void {
  if (!existsSync(records))
    throw new UsageError(`${path} has no records.ndjson, whose letters ${what}: give the whole output folder.`);
}

/** Files are written only where nothing is lost by it. */
async function requireFiles({ page, changes, force = false }: ReportFlags, runs: readonly CountedRun[]): Promise<void> {
  if (page !== undefined && changes !== undefined && (await realPlace(page)) === (await realPlace(changes)))
    throw new UsageError(`${page} cannot be both the page and the list of changes: give --changes another file.`);
  for (const { folder } of runs) {
    if (page !== undefined) await requireFree(page, folder, force, STUDY_PAGE);
    if (changes !== undefined) await requireFree(changes, folder, force, await changesKind());
  }
}

/** A path with all links followed, also of a file that is not there yet. */
const realPlace = async (path: string): Promise<string> =>
  await realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );

async function changesKind(): Promise<FileKind> {
  const { CHANGES_HEADER } = await import('../report/compare/changes-csv.js');
  return { flag: '--changes', called: 'list of changes', endings: ['.csv'], sign: CHANGES_HEADER };
}

/** What changed in the letters of both runs, null where they have none in common; all of it into a file, if asked for. */
async function changesBetween(
  run: CountedRun,
  other: CountedRun,
  { changes }: ReportFlags,
  output: Output,
): Promise<Changes | null> {
  for (const { folder } of [run, other]) requireRecords(folder, 'are compared one by one');
  const [{ comparedLetters }, { ChangeTally }] = await Promise.all([
    import('../report/compare/run-changes.js'),
    import('../report/compare/change-tally.js'),
  ]);
  const tally = new ChangeTally();
  const letters = tally.counting(comparedLetters(run.folder.records, other.folder.records));
  if (changes === undefined) await goThrough(letters);
  else {
    const { changesCsv } = await import('../report/compare/changes-csv.js');
    await writePage(changes, changesCsv(letters), await changesKind());
  }
  if (tally.hasCommon) return tally.figure();
  if (changes !== undefined)
    output.tell(`imr: the two runs have no letter in common: ${changes} lists which letters each of them has.`);
  return null;
}

async function goThrough(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of all);
}

async function writeStudyPage(
  page: string,
  runs: readonly CountedRun[],
  studied: () => { readonly study: Study; readonly changes: Changes | null },
): Promise<void> {
  // Loaded only here: charts are drawn by a library.
  const { pageParts } = await import('../report/page-parts.js');
  const title = runs.map(({ surroundings }) => surroundings.name).join(' against ');
  const paged = runs.map((run) => ({
    blocks: run.blocks(),
    told: () => ({ lexicons: run.lexicons, surroundings: run.surroundings, extras: run.extras }),
  }));
  await writePage(page, pageParts(title, paged, studied), STUDY_PAGE);
}

/** The study on standard output, in the form that was asked for; in short, where none was. */
async function tell(study: Study, out: string, flags: ReportFlags, output: Output): Promise<void> {
  const { json, markdown, quiet, page, changes } = flags;
  if (json) return output.print(`${JSON.stringify(study, null, 2)}\n`, 'json');
  if (markdown) {
    const { studyMarkdown } = await import('../report/markup/study-markdown.js');
    return output.print(studyMarkdown(study));
  }
  if (quiet) return;
  const files = [
    page === undefined
      ? `All figures, with charts: imr report ${out} --page report.html (or --markdown, --json)`
      : `All figures are on ${page}: open it in a browser.`,
    ...(changes === undefined ? [] : [`All changes are in ${changes}.`]),
  ];
  output.print(`${summaryOf(study)}${files.join('\n')}\n`);
}
