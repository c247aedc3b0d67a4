import { type Letter, pageAt } from '../read/letter.js';
import type { Explained } from '../record/explained.js';
import { ruleOf } from '../record/rule-of.js';
import type { Determination } from '../schema/determination.js';
import type { Span } from '../text/span.js';
import { allPlaces, isOfWarning, placesOfWarning } from './evidence-places.js';
import { valueGroups } from './review-values.js';
import { looking, printable } from '../console/terminal.js';

/** A place on one line of the letter, and what to say of it. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A place in the letter, and what to say of it; `name`: what to call it where it starts or ends. */
interface Label extends Span {
  readonly label: string;
  readonly name: string;
}

interface AnnotateOptions {
  readonly colour: boolean;
  /** The rules behind the values, to be told beside them. */
  readonly rules?: Explained['rules'] | undefined;
}

/** Places over more lines than this are marked where they start and end only. */
const LONG = 2;
/** So far along a line a place is pointed at: blanks up to it would outgrow the letter. */
const WIDEST = 1000;

/**
 * The letter's one text, fit for a terminal. Below each line, the record's values and warnings that stand in it,
 * pointed at; at the end all warnings and, where rules are told, the values that stand nowhere in the letter.
 */
export function annotate(letter: Letter, record: Determination, { colour, rules }: AnnotateOptions): string {
  const lines = new Lines(letter.text);
  const marks = placeMarks(lines, [...labelsOfValues(record, rules), ...labelsOfWarnings(record)]);
  const output: string[] = [];
  let page = 0;
  lines.forEach(({ start, end }, row) => {
    const line = printable(letter.text.slice(start, end));
    if (pageAt(letter, start) > page) {
      page = pageAt(letter, start);
      output.push(dim(`---- page ${page} ----`, colour));
    }
    const here = marks.get(row) ?? [];
    output.push(colour ? underline(line, here) : line);
    for (const mark of here) output.push(dim(`${pointed(mark)} ${printable(mark.label)}`, colour));
  });
  output.push('', ...listOfWarnings(record).map(printable));
  if (rules) output.push('', ...valuesWithoutPlace(record, rules).map(printable));
  return `${output.join('\n')}\n`;
}

/** Carets below what is marked; farther along a line than anybody can look, its place in numbers. */
const pointed = ({ from, to }: Mark): string =>
  to > WIDEST
    ? `  ^ characters ${from + 1} to ${Math.max(from + 1, to)}:`
    : `${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`;

function labelsOfValues({ evidence }: Determination, rules: Explained['rules'] | undefined): Label[] {
  return allPlaces(evidence)
    .filter((place) => !isOfWarning(place))
    .map(({ pointer, start, end }) => ({ start, end, name: pointer, label: pointer + because(rules, pointer) }));
}

function labelsOfWarnings(record: Determination): Label[] {
  return record.warnings.flatMap(({ code, message }, i) =>
    placesOfWarning(record, i).map(({ start, end }) => ({
      start,
      end,
      name: `! ${code}`,
      label: `! ${code}: ${message}`,
    })),
  );
}

/** The rule that gave a value, as words behind its pointer. */
function because(rules: Explained['rules'] | undefined, pointer: string): string {
  const rule = rules && ruleOf(rules, pointer);
  return rule === undefined ? '' : `  [${rule}]`;
}

function listOfWarnings(record: Determination): string[] {
  if (record.warnings.length === 0) return ['No warnings.'];
  return [
    'Warnings:',
    ...record.warnings.map(({ code, about, message, path }, i) => {
      const [place] = placesOfWarning(record, i);
      return `  ${code} (${about})  ${place ? `page ${place.page}` : 'no place'}  ${path || '/'}  ${message}`;
    }),
  ];
}

function valuesWithoutPlace(record: Determination, rules: Explained['rules']): string[] {
  const placed = new Set(Object.keys(record.evidence));
  const hasPlace = (pointer: string): boolean =>
    pointer !== '' && (placed.has(pointer) || hasPlace(pointer.slice(0, pointer.lastIndexOf('/'))));
  const values = valueGroups(record)
    .flatMap(({ rows }) => rows)
    .filter(({ pointer, value }) => !hasPlace(pointer) && (value !== null || rules.has(pointer)));
  if (values.length === 0) return ['Every value stands in the letter.'];
  return [
    'Values that stand nowhere in the letter:',
    ...values.map(({ pointer, value }) => `  ${pointer}  ${value ?? 'null'}${because(rules, pointer)}`),
  ];
}

/** The lines of a text. */
class Lines {
  readonly #starts = [0];
  readonly #end: number;

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    this.#end = text.length;
  }

  forEach(visit: (line: Span, row: number) => void): void {
    for (const row of this.#starts.keys()) visit(this.at(row), row);
  }

  at(row: number): Span {
    return { start: this.#starts[row]!, end: (this.#starts[row + 1] ?? this.#end + 1) - 1 };
  }

  /** The row in which an offset lies. */
  rowOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** The marks below each row, from left to right. */
function placeMarks(lines: Lines, labels: readonly Label[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (row: number, { start, end }: Span, label: string): void => {
    const line = lines.at(row);
    const mark = { from: Math.max(start, line.start) - line.start, to: Math.min(end, line.end) - line.start, label };
    const here = marks.get(row);
    if (here) here.push(mark);
    else marks.set(row, [mark]);
  };
  for (const { name, label, ...span } of labels) {
    const first = lines.rowOf(span.start);
    const last = lines.rowOf(Math.max(span.start, span.end - 1));
    if (last - first >= LONG) {
      add(first, span, label.replace(name, `${name} starts`));
      add(last, span, `${name} ends`);
    } else for (let row = first; row <= last; row++) add(row, span, label);
  }
  for (const row of marks.values()) row.sort((a, b) => a.from - b.from || b.to - a.to || (a.label < b.label ? -1 : 1));
  return marks;
}

/** The line with all that is marked underlined; marks that overlap become one. */
function underline(line: string, marks: readonly Mark[]): string {
  let output = '';
  let at = 0;
  for (const { from, to } of marks) {
    const start = Math.max(at, from);
    if (to <= start) continue;
    output += line.slice(at, start) + looking('underlined', line.slice(start, to));
    at = to;
  }
  return output + line.slice(at);
}

const dim = (text: string, colour: boolean): string => (colour ? looking('dim', text) : text);
