import { type Letter, pageAt } from '../read/letter.js';
import type { Determination } from '../schema/determination.js';

/** A value's place on one line of the letter. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly pointer: string;
}

/** Values longer than this many lines are marked where they start and end only. */
const LONG = 2;
const UNDERLINE = '\u001B[4m';
const DIM = '\u001B[2m';
const PLAIN = '\u001B[0m';

/** The letter's one text; below each line, the record's values that stand in it, pointed at; at the end, the warnings. */
export function annotate(letter: Letter, record: Determination, { colour }: { colour: boolean }): string {
  const starts = lineStarts(letter.text);
  const marks = placeMarks(letter, record, starts);
  const output: string[] = [];
  let page = 0;
  starts.forEach((start, row) => {
    const end = (starts[row + 1] ?? letter.text.length + 1) - 1;
    const line = letter.text.slice(start, end);
    if (pageAt(letter, start) > page) {
      page = pageAt(letter, start);
      output.push(dim(`---- page ${page} ----`, colour));
    }
    const here = marks.get(row) ?? [];
    output.push(colour ? underline(line, here) : line);
    for (const mark of here)
      output.push(
        dim(`${' '.repeat(mark.from)}${'^'.repeat(Math.max(1, mark.to - mark.from))} ${mark.pointer}`, colour),
      );
  });
  output.push('', record.warnings.length === 0 ? 'No warnings.' : 'Warnings:');
  for (const { code, message, path } of record.warnings) output.push(`  ${code}  ${path || '/'}  ${message}`);
  return `${output.join('\n')}\n`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeMarks(letter: Letter, record: Determination, starts: readonly number[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (row: number, mark: Mark): void => void marks.set(row, [...(marks.get(row) ?? []), mark]);
  for (const [pointer, spans] of Object.entries(record.evidence)) {
    for (const { start, end } of spans) {
      const first = rowAt(starts, start);
      const last = rowAt(starts, Math.max(start, end - 1));
      if (last - first >= LONG) {
        const lineEnd = (starts[first + 1] ?? letter.text.length + 1) - 1;
        add(first, { from: start - starts[first]!, to: lineEnd - starts[first]!, pointer: `${pointer} starts` });
        add(last, { from: 0, to: end - starts[last]!, pointer: `${pointer} ends` });
        continue;
      }
      for (let row = first; row <= last; row++) {
        const lineEnd = (starts[row + 1] ?? letter.text.length + 1) - 1;
        add(row, {
          from: Math.max(start, starts[row]!) - starts[row]!,
          to: Math.min(end, lineEnd) - starts[row]!,
          pointer,
        });
      }
    }
  }
  for (const row of marks.values())
    row.sort((a, b) => a.from - b.from || b.to - a.to || (a.pointer < b.pointer ? -1 : 1));
  return marks;
}

function rowAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The line with every marked stretch underlined; marks that overlap become one. */
function underline(line: string, marks: readonly Mark[]): string {
  let output = '';
  let at = 0;
  for (const { from, to } of marks) {
    const start = Math.max(at, from);
    if (to <= start) continue;
    output += `${line.slice(at, start)}${UNDERLINE}${line.slice(start, to)}${PLAIN}`;
    at = to;
  }
  return output + line.slice(at);
}

const dim = (text: string, colour: boolean): string => (colour ? `${DIM}${text}${PLAIN}` : text);
