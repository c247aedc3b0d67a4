import { join } from 'node:path';
import { FAILURES, type FailureCode } from '../vocabulary/failures.js';
import { SET_ASIDE, type SetAside } from '../vocabulary/set-aside.js';
import { WARNINGS, type WarningCode } from '../vocabulary/warnings.js';
import type { Tally } from '../run/journal/tally.js';
import { duration } from './duration.js';
import { type FormatId, formatRow } from '../write/formats.js';
import { tableFile, type TableName } from '../write/outputs.js';
import { printable } from './terminal.js';

export interface Summary {
  readonly tally: Tally;
  /** Files found that are no letters, by extension. */
  readonly ignored: Readonly<Record<string, number>>;
  /** What was found and not read, by kind; those files too. */
  readonly setAside: Readonly<Partial<Record<SetAside, number>>>;
  /** How long the run took; undefined where that tells nothing. */
  readonly seconds?: number | undefined;
  readonly out: string;
  /** The format of the tables. */
  readonly format: FormatId;
}

/** What a run came to, for a person to read on a terminal. */
export function summarise(summary: Summary): string {
  const { tally, ignored, setAside, seconds } = summary;
  const { letters, bundles, items, upheld, overturned, duplicates, holders, failed } = tally;
  const other = items - upheld - overturned;
  const lines = [
    `${plural(letters, 'letter')}${seconds === undefined ? '' : ` in ${duration(seconds)}`}, ${plural(items, 'item')}`,
  ];
  if (items > 0) {
    const rest = other ? `, other or none ${share(other, items)}` : '';
    lines.push(`  upheld ${share(upheld, items)}, overturned ${share(overturned, items)}${rest}`);
  }
  if (bundles > 0) lines.push(`  ${plural(bundles, 'file')} held several letters`);
  lines.push(...otherPages(tally.otherPages));
  lines.push(...counted('Warnings', tally.warnings));
  lines.push(...counted('Failures', tally.failures, (code) => FAILURES[code as FailureCode].meaning));
  for (const { file, message } of tally.examples) lines.push(`    ${file}: ${message}`);
  if (failed > tally.examples.length) lines.push(`    and ${failed - tally.examples.length} more`);
  if (duplicates > 0)
    lines.push(`${plural(duplicates, 'file')} left out: same content as another (listed in failures)`);
  if (holders > 0) lines.push(`${plural(holders, 'file')} only held others, attached to it (listed in failures)`);
  for (const [column, count] of Object.entries(tally.unreadIndexValues))
    lines.push(`${plural(count, 'value')} of ${column} in the decision index could not be read: not compared`);
  lines.push(...withoutLetter(tally));
  lines.push(...leftAlone('other file', ignored), ...leftAlone('attached file', tally.attachedAside));
  lines.push(...besides(setAside), ...account(tally, setAside));
  lines.push(...whereToLook(summary));
  return `${lines.map(printable).join('\n')}\n`;
}

/** Where to go on: the tables, what gave no record, and what is doubted. */
function whereToLook(summary: Summary): string[] {
  const { tally, out } = summary;
  const lines = [
    `Records and tables are in ${out}: begin with ${tableIn('determinations', summary)}, one row per letter.`,
  ];
  const failures = failuresLine(summary);
  if (failures !== undefined) lines.push(failures);
  const doubts = sumOf(Object.entries(tally.warnings).filter(([code]) => isDoubt(code)));
  if (doubts > 0)
    lines.push(
      `${plural(doubts, 'doubt')} about what was read: ${tableIn('warnings', summary)} has them, and ` +
        `imr review ${out} --page doubts.html --doubts shows them.`,
    );
  return lines;
}

/** How many files gave no record, and where it is said what to do; undefined where all did. */
export function failuresLine(summary: Pick<Summary, 'tally' | 'out' | 'format'>): string | undefined {
  const { failed } = summary.tally;
  if (failed === 0) return undefined;
  return `${plural(failed, 'file')} could not be read, or not whole: ${tableIn('failures', summary)} says why, and what to do next.`;
}

/** Where a table stands. */
function tableIn(table: TableName, { out, format }: Pick<Summary, 'out' | 'format'>): string {
  const path = join(out, tableFile(table, format));
  return formatRow(format).oneFile === undefined ? path : `${table} in ${path}`;
}

/** Whether a warning says that the reading may be wrong, and not the letter. */
const isDoubt = (code: string): boolean => WARNINGS[code as WarningCode].about === 'reading';

const sumOf = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((total, [, count]) => total + count, 0);

/** How many pages belong to no letter, and what they are. */
function otherPages(counts: Readonly<Record<string, number>>): string[] {
  const kinds = byCount(counts);
  if (kinds.length === 0) return [];
  const sum = sumOf(kinds);
  const named = kinds.map(([kind, count]) => `${kind} ${count}`).join(', ');
  return [`  ${plural(sum, 'page')} beside letters belong to none: ${named}`];
}

/** Counts, the greatest first. */
const byCount = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/** A heading with the sum, and a line for each code, the most frequent first. */
function counted(title: string, counts: Record<string, number>, meaning?: (code: string) => string): string[] {
  const rows = byCount(counts);
  if (rows.length === 0) return [`${title}: none`];
  const sum = sumOf(rows);
  return [
    `${title}: ${sum}`,
    ...rows.map(([code, count]) => `  ${String(count).padStart(6)}  ${code}${meaning ? `  ${meaning(code)}` : ''}`),
  ];
}

function withoutLetter({ casesWithoutLetter: cases }: Tally): string[] {
  if (!cases || cases.count === 0) return [];
  const failed = cases.failed > 0 ? `, ${cases.failed} of them a file that failed` : '';
  return [
    `${plural(cases.count, 'case')} of the decision index without a letter${failed} (listed in cases_without_letter)`,
  ];
}

/** "3 other files left alone: 2 .doc, 1 .tif", the most frequent first. */
function leftAlone(noun: string, ignored: Summary['ignored']): string[] {
  const rows = byCount(ignored);
  if (rows.length === 0) return [];
  const sum = sumOf(rows);
  const named = rows
    .slice(0, MOST_EXTENSIONS)
    .map(([extension, count]) => `${count} ${extension || 'without extension'}`);
  const more = rows.length > MOST_EXTENSIONS ? ', …' : '';
  return [`${plural(sum, noun)} left alone: ${named.join(', ')}${more}`];
}

/** "Set aside: 2 hidden files, 1 pipe", in the order of their kinds; other files are told by themselves. */
function besides(setAside: Summary['setAside']): string[] {
  const named = Object.entries(SET_ASIDE).flatMap(([kind, { one, several }]) => {
    const count = setAside[kind as SetAside] ?? 0;
    return count === 0 || kind === 'other-file' ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return named.length === 0 ? [] : [`Set aside: ${named.join(', ')}`];
}

/** How what was found adds up; nothing where all of it are files with records. */
function account({ files, attached, ...tally }: Tally, setAside: Summary['setAside']): string[] {
  const aside = Object.values(setAside).reduce((sum, count) => sum + count, 0);
  const parts = [
    [tally.withRecords, 'with records'],
    [tally.withoutRecords, 'without'],
    [tally.duplicates, 'left out'],
    [tally.holders, 'only holding others'],
    [aside, 'set aside'],
  ] as const;
  if (tally.withRecords === files + aside) return [];
  const within = attached > 0 ? ` (${attached} of them attached to others)` : '';
  const named = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [`Found ${files + aside}${within}: ${named.join(', ')}`];
}

const MOST_EXTENSIONS = 8;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const share = (part: number, whole: number): string => `${part} (${((100 * part) / whole).toFixed(1)} %)`;
