import type { OutputFolder } from './folder.js';
import { ANEW, EMPTY, type Entry, isSameSeal, readLedger, unlikeItsSeal } from './ledger.js';
import { RecordsCheck } from './records-check.js';
import type { Seal } from './state.js';
import { StoppedError } from '../usage.js';

/** What of a folder's journal holds: where its ledger ends, and what it comes to. */
export interface Recovered {
  readonly end: number;
  readonly seal: Seal;
}

interface Known {
  /** What the journal of a finished run came to; null for one that did not end. */
  readonly sealed: Seal | null;
  /** Is given each entry that holds; `whole`: whether its records are those that were written. */
  readonly known: (entry: Entry, whole: boolean) => void;
  /** Whether the text of each letter is kept. */
  readonly text: boolean;
  /** Is told what is read again. */
  readonly say: (message: string) => void;
}

/**
 * Reads the journal of an earlier run, and compares it with its checksums. What a run that was killed left half written
 * does not hold, and neither do records, or texts, that were altered since: all are read again, and told. Throws a StoppedError
 * for other damage, and for any in the journal of a finished run.
 */
export async function recover(folder: OutputFolder, { sealed, known, text, say }: Known): Promise<Recovered> {
  await folder.finishRewrite();
  const records = await RecordsCheck.open(folder.records);
  try {
    const size = await records.size();
    if (sealed && size !== sealed.records) throw damagedRecords(folder.records);
    let held: Recovered = { end: 0, seal: EMPTY };
    let isTorn = false;
    let damaged = 0;
    let lost = 0;
    const torn = (): void => void (isTorn = true);
    for await (const { entry, ...read } of readLedger(folder.ledger, sealed ? undefined : torn)) {
      // The disk has lost what it had said was written.
      if (read.seal.records > size) break;
      const whole = !('records' in entry) || (await records.fits(entry.records));
      if (!whole && sealed) throw damagedRecords(folder.records, entry.file);
      if (!whole) damaged++;
      const isThere = !text || (await folder.texts.areThere(entry));
      if (whole && !isThere) lost++;
      known(entry, whole && isThere);
      held = read;
    }
    if (sealed && !isSameSeal(held.seal, sealed)) throw unlikeItsSeal(folder.ledger, held.seal, sealed);
    if (isTorn || size !== held.seal.records)
      say('The last run was cut short: what it had not written to the end is read again.');
    if (damaged > 0)
      say(
        `${folder.records} was altered or damaged: ${damaged === 1 ? 'a file is' : `${damaged} files are`} read again.`,
      );
    if (lost > 0)
      say(`Texts were removed, altered or cut: ${lost === 1 ? 'a file is' : `${lost} files are`} read again.`);
    return held;
  } finally {
    await records.close();
  }
}

/** `file`: whose records are damaged, where it is known. */
export const damagedRecords = (path: string, file?: string): StoppedError =>
  new StoppedError(
    `${path} is not what its run wrote${file === undefined ? '' : ` (the record of ${file})`}: it was altered, cut or ` +
      `damaged. ${ANEW}`,
  );
