import type { Evaluation, FieldScore } from './evaluate.js';
import { inOrder } from './field-list.js';
import {
  asJson,
  belowLine,
  type Column,
  errorLines,
  lettersOf,
  markdownTable,
  percent,
  type Report,
  textTable,
} from './report.js';

/**
 * How a measurement of records is printed.
 *
 * @param version of the program that made the records, where it is known
 */
export const evaluationReport = (evaluation: Evaluation, version: string | null): Report => ({
  table: () => textTable(COLUMNS, evaluation.scores),
  errors: (field) => errorLines(evaluation.scores, field),
  summary: () => summaryOf(evaluation),
  json: (errors) => asJson(evaluation.scores, errors),
  markdown: () => markdownOf(evaluation, version),
  cautions: evaluation.drawn.caution === null ? [] : [evaluation.drawn.caution],
  below: evaluation.below.map(({ field, reached, minimum }) => belowLine(field, reached, minimum)),
});

const COLUMNS: readonly Column<FieldScore>[] = [
  { head: 'field', width: 38, cell: ({ field }) => field },
  { head: 'n', width: 6, cell: ({ n }) => String(n) },
  { head: 'P', width: 9, cell: ({ precision }) => percent(precision, 2) },
  { head: 'R', width: 9, cell: ({ recall }) => percent(recall, 2) },
  { head: 'F1', width: 9, cell: ({ f1 }) => percent(f1, 2) },
  { head: 'right', width: 12, cell: ({ right, places }) => `${right}/${places}` },
  { head: 'share', width: 8, cell: ({ share }) => percent(share) },
  { head: '95 % interval', width: 16, cell: ({ low, high }) => `${percent(low)} to ${percent(high)}` },
  { head: 'to halve', width: 10, cell: ({ letters_to_halve }) => `+${letters_to_halve}` },
  { head: 'letters wrong', width: 15, cell: ({ letters_wrong }) => String(letters_wrong) },
];

const PRINTED: readonly Omit<Column<FieldScore>, 'width'>[] = [
  { head: 'Column', cell: ({ field }) => `\`${field}\`` },
  { head: 'Values judged', cell: ({ places }) => String(places) },
  { head: 'Right', cell: ({ right }) => String(right) },
  { head: 'Share right', cell: ({ share }) => `${percent(share)} %` },
  { head: '95 % interval', cell: ({ low, high }) => `${percent(low)}–${percent(high)} %` },
];

/** How many letters counted, and the weakest fields. */
function summaryOf({ scores, letters, withRecord }: Evaluation): string {
  const weakest = [...scores]
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 3)
    .map(({ field, f1 }) => `${field} ${percent(f1)}`);
  return `${letters} gold letters, ${withRecord} with a record; lowest: ${weakest.join(', ')}`;
}

function markdownOf({ scores, letters, drawn }: Evaluation, version: string | null): string {
  const program = version === null ? '' : ` of imr-extract ${version}`;
  return [
    `**Table.** How often the records${program} are right, by column, in ${lettersOf(letters, drawn)}.`,
    markdownTable(PRINTED, inOrder(scores)),
    'A value is right where the record says what was written down by hand, but for case and punctuation; it is ' +
      'wrong where it differs, is missed or is made up. Each entry of a list counts. Intervals are Wilson score ' +
      'intervals of the share, which treat values as independent of each other: where mistakes gather in few ' +
      'letters, they are too narrow.',
    ...(drawn.caution === null ? [] : [drawn.caution]),
  ].join('\n\n');
}
