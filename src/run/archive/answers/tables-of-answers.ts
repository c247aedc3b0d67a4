import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { VERSION } from '../../../version.js';
import { inOrder } from '../../journal/collect.js';
import { concludeWithTables } from '../../journal/conclude.js';
import { OutputFolder } from '../../journal/folder.js';
import { rewrite } from '../../journal/put-in-order.js';
import type { RunArguments } from '../../journal/state.js';
import { keeping, StoppedError, UsageError } from '../../usage.js';
import { runFacts } from '../facts.js';
import { notEmpty } from '../earlier-run.js';
import type { MergeOptions, Merged } from '../merge.js';
import { requireUsableIndex } from '../usable-index.js';
import { answerFiles, answerLines, INPUT } from './answer-files.js';
import { answerOn } from './answer.js';
import { entriesOf } from './entries.js';
import { Gathered } from './gathered.js';

export interface Answered extends Pick<Merged, 'tally'> {
  /** Lines that said again what another had said. */
  readonly repeated: number;
  /** Failures of files that another try could read. */
  readonly overcome: number;
}

/** What answers do not tell. */
const UNKNOWN = { ignored: {}, setAside: {} };

/**
 * Makes of what filters answered the output that a run over the same letters would have written. Nothing in the folder
 * is replaced before all of it was read. Throws a UsageError where a line is no answer, or answers contradict each other.
 *
 * @param paths files with records and failures, folders of such, or "-" for `input`
 */
export async function tablesOfAnswers(
  paths: readonly string[],
  input: Readable,
  options: MergeOptions,
): Promise<Answered> {
  const { out, force, tables } = options;
  const started = new Date();
  const folder = new OutputFolder(out);
  const files = await answerFiles(paths, folder);
  if (!force && !(await folder.isEmpty())) throw new UsageError(await notEmpty(folder, false));
  await requireUsableIndex(tables);

  const work = async (): Promise<Answered> => {
    const gathered = await Gathered.begin(folder.gathered);
    try {
      for (const file of files)
        for await (const line of answerLines(file, input)) await gathered.add(answerOn(line), line);
      if (gathered.files.size === 0) throw new UsageError(`There is no record and no failure in ${paths.join(', ')}.`);
      const evidence = evidenceIn(gathered, tables.evidence ?? false);
      const entries = await entriesOf(gathered, folder.gathered);
      const ordered = inOrder(entries.map((entry) => ({ from: 0, entry })));
      const asked: RunArguments = { ...ASKED, paths: paths.map(absolute), evidence };
      const found = { arguments: asked, found: ordered.distinct, inputs: ordered.distinct, ...UNKNOWN };
      await rewrite(ordered, [folder.gathered], folder, async () => {
        await folder.clear({ keepRewrite: true });
        await folder.writeState({ ...found, seal: null });
      });
      const readSeconds = (Date.now() - started.getTime()) / 1000;
      const chosen = { ...tables, evidence: evidence || tables.evidence };
      const { tally, seal } = await concludeWithTables(folder, found, chosen);
      const how = {
        options: { timeout: null, tables: chosen },
        jobs: 1,
        read: 0,
        started,
        readSeconds,
        resumed: false,
      };
      await folder.writeFacts(await runFacts({ asked, tally, ...UNKNOWN, ...how }));
      await folder.writeState({ ...found, seal });
      return { tally, repeated: gathered.repeated, overcome: gathered.overcome };
    } finally {
      await gathered.close();
      if (folder.isOurs()) await rm(folder.gathered, { force: true });
    }
  };
  const made = await folder.locked(async () => await keeping(out, () => keptBeside(out), work), options.lock);
  if (!made) throw new StoppedError(`The tables in ${out} were ended before they were begun.`);
  return made;
}

const keptBeside = (out: string): string =>
  `The records are as they were. Make the tables again, with --force where ${out} is not empty.`;

const absolute = (path: string): string => (path === INPUT ? path : resolve(path));

/** What the run that the tables stand for was asked, as far as answers tell. */
const ASKED = { version: VERSION, reader: null, ocr: null, shard: null, include: [], exclude: [], text: false };

function evidenceIn({ quoted, withoutQuotes }: Gathered, wanted: boolean): boolean {
  if (wanted && withoutQuotes !== undefined)
    throw new UsageError(
      `The record of ${withoutQuotes} has no words in its evidence: extract with --stdin --evidence, or leave out ` +
        '--evidence here.',
    );
  return quoted && withoutQuotes === undefined;
}
