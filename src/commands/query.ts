import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { asAnswer, asText, listed } from '../query/contents.js';
import { type FormId, FORMS } from '../query/forms.js';
import { type Answer, QueryTables } from '../query/tables.js';
import type { Output } from '../console/output.js';
import { requireNoneUnfinished } from '../run/journal/finished.js';
import { OutputFolder } from '../run/journal/folder.js';
import { UsageError } from '../run/usage.js';
import { EXIT } from './exit-status.js';

interface QueryFlags {
  /** A file with the SQL. */
  readonly file?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** Files and folders that the query may read besides. */
  readonly allow?: readonly string[];
  readonly escapeFormulas: boolean;
}

/** `imr query`. Gives the exit status. */
export async function query(
  out: string,
  given: string | undefined,
  flags: QueryFlags,
  output: Output,
): Promise<number> {
  const form = formOf(flags);
  const sql = await sqlOf(given, flags.file);
  await requireNoneUnfinished(new OutputFolder(out));
  const tables = await QueryTables.open(out, flags);
  const release = endingWith(tables);
  try {
    if (sql !== undefined) await print(await tables.ask(sql), form, flags, output);
    else if (form === 'table') output.print(asText(await listed(tables)));
    else await print(asAnswer(await listed(tables)), form, flags, output);
    return EXIT.done.status;
  } finally {
    release();
    tables.close();
  }
}

function formOf(flags: QueryFlags): FormId {
  const [form = 'table', other] = (['csv', 'json', 'markdown'] as const).filter((id) => flags[id]);
  if (other !== undefined) throw new UsageError(`An answer has one form: give --${form} or --${other}.`);
  return form;
}

/** Undefined where nothing is asked. */
async function sqlOf(given: string | undefined, file: string | undefined): Promise<string | undefined> {
  if (given !== undefined && file !== undefined)
    throw new UsageError('Give the SQL on the command line or in a file (--file), not both.');
  if (given === '-') return await text(process.stdin);
  if (file === undefined) return given;
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} could not be read (${error.code}). Give --file a file with SQL.`);
  });
}

/** Prints an answer as its rows come, until nobody reads any more. */
async function print({ columns, rows }: Answer, id: FormId, flags: QueryFlags, output: Output): Promise<void> {
  const form = FORMS[id](columns, { escapeFormulas: flags.escapeFormulas, width: output.width });
  const pass = async (part: string): Promise<boolean> => await output.pass(part, id === 'json' ? 'json' : 'lines');
  if (!(await pass(form.begin()))) return;
  for await (const some of rows) if (!(await pass(form.rows(some)))) return;
  await pass(form.end());
}

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal ends the command at once, and nothing of it stays behind. Gives what makes signals nobody's business again. */
function endingWith(tables: QueryTables): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    tables.removeSpill();
    process.kill(process.pid, signal);
  };
  for (const signal of STOPS) process.once(signal, stop);
  return () => {
    for (const signal of STOPS) process.off(signal, stop);
  };
}
