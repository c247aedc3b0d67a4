import { changesOf, type ValueChange } from './letter-changes.js';
import { RecordIndex } from './record-index.js';
import { type Letter, letterOf, recordLines, recordOf } from './record-lines.js';

/** A letter of two runs: of both, with the values that changed, or of this one (here), or of the other (there). */
export interface ComparedLetter {
  readonly of: 'both' | 'here' | 'there';
  readonly changes: readonly ValueChange[];
  /** Which it is: told when asked, as the records of most letters need not be parsed. */
  readonly letter: () => Letter;
}

/**
 * The letters of two runs, by their ids: those of this run in its order, then those that only the other one has. Files
 * of one name with different content are different letters; one that was moved is the same. A letter is done with when
 * the next is asked for.
 *
 * @param here file of records of this run
 * @param there of the run before
 */
export async function* comparedLetters(here: string, there: string): AsyncGenerator<ComparedLetter> {
  const index = await RecordIndex.open(there);
  try {
    const met = new Uint8Array(index.size);
    for await (const { id, text } of recordLines(here)) {
      const letter = (): Letter => letterOf(recordOf(text, here));
      const number = index.find(id);
      if (number === undefined) {
        yield { of: 'here', changes: [], letter };
        continue;
      }
      met[number] = 1;
      const before = await index.read(number);
      // Nearly all letters of two like runs are the same, byte for byte.
      const changes = before.equals(text) ? [] : changesOf(recordOf(before, there), recordOf(text, here));
      yield { of: 'both', changes, letter };
    }
    for (const [number, isMet] of met.entries()) {
      if (isMet === 1) continue;
      const line = await index.read(number);
      yield { of: 'there', changes: [], letter: () => letterOf(recordOf(line, there)) };
    }
  } finally {
    await index.close();
  }
}
