import type { Agreement, FieldAgreement } from './agreement.js';
import {
  asJson,
  belowLine,
  type Column,
  counted,
  errorLines,
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
  kappa === undefined ? '' : kappa === null ? UNDEFINED : kappa.toFixed(2);

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
  const how = drawn.said === null ? '' : ` (${drawn.said})`;
  return [
    `**Table.** How often two people who judged ${counted(letters, 'letter')} by hand${how} agree, by column.`,
    markdownTable(PRINTED, scores),
    'They agree where both tell the same value, upper and lower case and punctuation aside. Of lists, each entry counts. ' +
      'Intervals: Wilson score intervals of the share, 95 %, as if values were independent of each other. Kappa is told of ' +
      `closed lists of values, with "${UNDEFINED}" where nothing varies.`,
    ...onlyOne(agreed),
    ...(drawn.caution === null ? [] : [drawn.caution]),
  ].join('\n\n');
}
