import type { Warning } from '../../schema/determination.js';
import { type WarningCode, WARNINGS } from '../../vocabulary/warnings.js';
import type { Outcome, RecordCounts } from '../pool/letter-outcome.js';
import type { Entry, RecordsEntry } from './ledger.js';

/**
 * Letters of the same case in files of other content: which of them holds is not for the program to say, so all are
 * kept and each is warned about. That takes the whole archive to know, so it is done once all of it is read.
 */

const CODE = 'second-version' satisfies WarningCode;
/** So many other letters of the case are named. */
const NAMED = 5;

/** One letter of a case: its file, and which letter of it. */
interface Version {
  readonly file: string;
  readonly part: number;
}

/** Tells whether a case has come before, while letters are read. */
export class Cases {
  readonly #seen = new Set<number>();

  comeAgain({ letters }: Extract<Outcome, { letters: unknown }>): boolean {
    const before = this.#seen.size;
    const keys = letters.flatMap(({ counts: { case_number } }) => (case_number === null ? [] : [keyOf(case_number)]));
    for (const key of keys) this.#seen.add(key);
    return this.#seen.size < before + keys.length;
  }
}

/** Case numbers as they come, and which of them come again. Eight bytes per letter: an archive has millions. */
export class CaseNumbers {
  readonly #all: number[] = [];
  readonly #warned: number[] = [];

  add(entry: Entry): void {
    if (!('letters' in entry)) return;
    for (const { case_number, warnings } of entry.letters) {
      if (case_number === null) continue;
      this.#all.push(keyOf(case_number));
      if (warnings.includes(CODE)) this.#warned.push(keyOf(case_number));
    }
  }

  /** Whether the letters of cases that come again, and no others, have their warning. */
  areWarnedAbout(): boolean {
    const again = this.#comeAgain();
    const letters = [...again.values()].reduce((sum, count) => sum + count, 0);
    return letters === this.#warned.length && this.#warned.every((key) => again.has(key));
  }

  comesAgain(): (caseNumber: string) => boolean {
    const again = this.#comeAgain();
    return (caseNumber) => again.has(keyOf(caseNumber));
  }

  /** How many letters each case has that has several. */
  #comeAgain(): Map<number, number> {
    const sorted = Float64Array.from(this.#all).sort();
    const again = new Map<number, number>();
    for (let i = 1; i < sorted.length; i++) {
      const key = sorted[i]!;
      if (key === sorted[i - 1]) again.set(key, (again.get(key) ?? 1) + 1);
    }
    return again;
  }
}

/** The digits of a case number tell it from all others. */
const keyOf = (caseNumber: string): number => Number(caseNumber.replaceAll(/\D/g, ''));

/** The letters of each case that has several. */
export class Versions {
  readonly #byCase = new Map<string, Version[]>();

  constructor(entries: readonly Entry[]) {
    const numbers = new CaseNumbers();
    for (const entry of entries) numbers.add(entry);
    const comesAgain = numbers.comesAgain();
    for (const entry of entries) {
      if (!('letters' in entry)) continue;
      for (const { case_number, part } of entry.letters) {
        if (case_number === null || !comesAgain(case_number)) continue;
        const versions = this.#byCase.get(case_number);
        const version = { file: entry.file, part };
        if (versions) versions.push(version);
        else this.#byCase.set(case_number, [version]);
      }
    }
  }

  /** Whether the records of a file's letters have to be written anew for their warning, or for one too many. */
  concern(entry: Entry): boolean {
    return (
      'letters' in entry &&
      entry.letters.some(
        ({ case_number, warnings }) =>
          warnings.includes(CODE) || (case_number !== null && this.#byCase.has(case_number)),
      )
    );
  }

  /** The entry and the lines of its records as they should be: with the warning where it belongs and nowhere else. */
  settle({ file, letters }: RecordsEntry, lines: readonly string[]): { letters: RecordCounts[]; lines: string[] } {
    const settled = letters.map((counts, i) => {
      const others = (this.#byCase.get(counts.case_number ?? '') ?? []).filter(
        (other) => other.file !== file || other.part !== counts.part,
      );
      const bare = without(lines[i]!, counts.warnings);
      return others.length === 0 ? bare : withWarning(bare, messageOn(others));
    });
    return {
      letters: settled.map((each, i) => ({ ...letters[i]!, warnings: each.warnings })),
      lines: settled.map(({ line }) => line),
    };
  }
}

/** A record as its line, and the codes of its warnings. */
interface Settled {
  readonly line: string;
  readonly warnings: readonly WarningCode[];
}

/** Warnings stand last in a record, and this one last of them: a record need not be parsed to be given it. */
const END = ']}\n';
const START = `{"code":"${CODE}"`;

function without(line: string, warnings: readonly WarningCode[]): Settled {
  if (!warnings.includes(CODE)) return { line, warnings };
  const start = line.lastIndexOf(START);
  return {
    line: line.slice(0, line[start - 1] === ',' ? start - 1 : start) + END,
    warnings: warnings.filter((code) => code !== CODE),
  };
}

function withWarning({ line, warnings }: Settled, message: string): Settled {
  const warning: Warning = { code: CODE, about: WARNINGS[CODE].about, message, path: '/case_number' };
  const comma = warnings.length > 0 ? ',' : '';
  return {
    line: line.slice(0, -END.length) + comma + JSON.stringify(warning) + END,
    warnings: [...warnings, CODE],
  };
}

function messageOn(others: readonly Version[]): string {
  const named = others.slice(0, NAMED).map(({ file, part }) => (part === 1 ? file : `${file}, letter ${part}`));
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  return `The case has another letter: ${named.join('; ')}${more}.`;
}
