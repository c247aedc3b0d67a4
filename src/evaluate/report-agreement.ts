import type { Agreement, FieldAgreement } from './agreement.js';
import { inOrder } from './field-list.js';
import {
  asJson,
  belowLine,
  type Column,
  counted,
  errorLines,
  lettersOf,
  markdownTable,
  percent,
  type Report,
  textTable,
} from './report.js';

/** How the agreement of two people is printed. */
export const agreementReport = (agreed: Agreement): Report => ({
  table: () => textTable(COLUMNS, agreed.scores),
  errors: (field) => errorLines(agreed.scores, field),
  summary: () => summaryOf(agreed),
  json: (errors) => asJson(agreed.scores, errors),
  markdown: () => markdownOf(agreed),
  cautions: [...onlyOne(agreed), ...(agreed.drawn.caution === null ? [] : [agreed.drawn.caution])],
  below: agreed.below.map(({ field, reached, minimum }) => belowLine(field, reached, minimum)),
});

const UNDEFINED = '–';
const kappaOf = ({ kappa }: FieldAgreement): string =>
  kappa === undefined ? '' : kappa === null ? UNDEFINED : kappa.toFixed(2).replace('-0.00', '0.00');

const COLUMNS: readonly Column<FieldAgreement>[] = [
  { head: 'field', width: 38, cell: ({ field }) => field },
  { head: 'places', width: 8, cell: ({ places }) => String(places) },
  { head: 'agreed', width: 8, cell: ({ agreed }) => String(agreed) },
  { head: 'share', width: 8, cell: ({ share }) => percent(share) },
  { head: '95 % interval', width: 16, cell: ({ low, high }) => `${percent(low)} to ${percent(high)}` },
  { head: 'kappa', width: 8, cell: kappaOf },
];

const PRINTED: readonly Omit<Column<FieldAgreement>, 'width'>[] = [
  { head: 'Column', cell: ({ field }) => `\`${field}\`` },
  { head: 'Values judged', cell: ({ places }) => String(places) },
  { head: 'Agreed', cell: ({ agreed }) => String(agreed) },
  { head: 'Share agreed', cell: ({ share }) => `${percent(share)} %` },
  { head: '95 % interval', cell: ({ low, high }) => `${percent(low)}–${percent(high)} %` },
  { head: "Cohen's kappa", cell: kappaOf },
];

function summaryOf({ scores, letters }: Agreement): string {
  const weakest = [...scores]
    .sort((a, b) => a.share - b.share)
    .slice(0, 3)
    .map(({ field, share }) => `${field} ${percent(share)}`);
  return `${counted(letters, 'letter')} in both (A: --gold, B: --against); lowest: ${weakest.join(', ')}`;
}

const onlyOne = ({ onlyA, onlyB }: Agreement): string[] =>
  onlyA + onlyB === 0 ? [] : [`Left out, as only one has them: ${counted(onlyA, 'letter')} of A, ${onlyB} of B.`];

function markdownOf(agreed: Agreement): string {
  const { scores, letters, drawn } = agreed;
  return [
    `**Table.** How often two people agree, by column, on ${lettersOf(letters, drawn)}.`,
    markdownTable(PRINTED, inOrder(scores)),
    'They agree on a value where both wrote down the same, but for case and punctuation. Each entry of a list ' +
      'counts. Intervals are Wilson score intervals of the share, which treat values as independent of each other. ' +
      `Kappa is told of values from closed lists; "${UNDEFINED}" where nothing varies.`,
    ...onlyOne(agreed),
    ...(drawn.caution === null ? [] : [drawn.caution]),
  ].join('\n\n');
}
