import { open } from 'node:fs/promises';
import { UsageError } from '../run/usage.js';
import { notAsWritten, tableFile } from '../write/outputs.js';
import type { FormatId } from '../write/formats.js';
import type { AnyTable } from '../write/table.js';

/** Whether the files of tables are those that were written: DuckDB takes the columns of CSV by their places. */

/** Longer than the head of any table, columns of a decision index counted. */
const HEAD = 65_536;
const MARK = '\ufeff';

/** Throws a UsageError where the file of a table is not there, or has other columns or line ends than it was written with. */
export async function requireAsWritten(out: string, { name, columns }: AnyTable, format: FormatId): Promise<void> {
  const file = tableFile(name, format);
  const head = await headOf(`${out}/${file}`).catch(({ code }: NodeJS.ErrnoException) => {
    throw new UsageError(
      notAsWritten(out, file, code === 'ENOENT' ? 'it is not there' : `it cannot be read (${code})`),
    );
  });
  if (format !== 'csv') return;
  const [line = ''] = head.split('\n', 1);
  const names = columns.map((column) => column.name).join(',');
  if (line === names) return;
  const what = line === `${names}\r` ? 'its lines end in CRLF' : 'its columns are others, or in another order';
  throw new UsageError(notAsWritten(out, file, `${what}, as where another program has saved it`));
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    return text.startsWith(MARK) ? text.slice(MARK.length) : text;
  } finally {
    await file.close();
  }
}
