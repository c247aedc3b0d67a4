import type { About, Difference, Figure, RateRow, Study } from '../study.js';
import { counted, decimal, percent, whole } from './words.js';

/** So many rows of a figure are printed; all are in --json. */
const MOST_ROWS = 25;

/** The study as GitHub's Markdown: each figure a table, with its sentence. */
export function studyMarkdown({ about, sections }: Study): string {
  const filters = Object.entries(about.filter).map(([id, values]) => `${id}: ${values.join(', ')}`);
  const parts = [
    `# ${text(about.name)}`,
    totalsOf(about),
    ...(about.against ? [`Against ${text(about.against.name)} (there): ${totalsOf(about.against)}`] : []),
    ...(filters.length === 0 ? [] : [`Only ${text(filters.join('; '))}.`]),
    about.notes.map((note) => `- ${text(note)}`).join('\n'),
    ...sections.flatMap(({ title, figures }) => [`## ${text(title)}`, ...figures.flatMap(figureMarkdown)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const totalsOf = ({
  totals,
  decided_from: from,
  decided_to: to,
  version,
}: Pick<About, 'totals' | 'decided_from' | 'decided_to' | 'version'>): string =>
  `${counted(totals.letters, 'letter')}, ${counted(totals.requests, 'request')}, of which ` +
  `${whole(totals.decided)} decided and ${whole(totals.overturned)} overturned` +
  `${from === null || to === null ? '' : `; decided from ${from} to ${to}`}. Read by imr-extract ${version}.`;

function figureMarkdown(figure: Figure): string[] {
  const { head, rows } = tableOf(figure);
  const left = rows.length - MOST_ROWS;
  return [
    `### ${text(figure.title)}`,
    text(figure.says),
    ...(figure.how === null ? [] : [`*${text(figure.how)}*`]),
    ...(rows.length === 0 ? [] : [tableMarkdown(head, rows.slice(0, MOST_ROWS))]),
    ...(left > 0 ? [`… and ${whole(left)} more (see --json)`] : []),
  ];
}

interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]): string => `| ${cells.map(text).join(' | ')} |`;

/** The first column is words, all others are numbers. */
function tableMarkdown(head: readonly string[], rows: TableText['rows']): string {
  const rule = `| --- |${head
    .slice(1)
    .map(() => ' ---: |')
    .join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const UNTOLD = 'not told';

function tableOf(figure: Figure): TableText {
  switch (figure.kind) {
    case 'rates':
      return {
        head: [
          'Value',
          'Requests',
          'Share',
          'Decided',
          'Overturned',
          'Rate',
          '95 % interval',
          ...there(figure.rows, 'Requests there', 'Rate there', 'Difference in points'),
        ],
        rows: figure.rows.map((row) => [...rateCells(row), ...rateCellsThere(row)]),
      };
    case 'counts':
      return {
        head: [
          'Value',
          `${figure.unit[0]?.toUpperCase()}${figure.unit.slice(1)}s`,
          'Share',
          ...there(figure.rows, 'There', 'Share there', 'Difference in points'),
        ],
        rows: figure.rows.map(({ value, count, share, against }) => [
          value ?? UNTOLD,
          whole(count),
          percent(share),
          ...(against ? [whole(against.count), percent(against.share), differenceWords(against.difference)] : []),
        ]),
      };
    case 'distribution':
      return {
        head: [
          `${figure.measure[0]?.toUpperCase()}${figure.measure.slice(1)}s`,
          'Letters',
          'Share',
          ...there(figure.bins, 'Letters there', 'Share there'),
        ],
        rows: figure.bins.map(({ from, to, count, share, against }) => [
          binWords(from, to),
          whole(count),
          percent(share),
          ...(against ? [whole(against.count), percent(against.share)] : []),
        ]),
      };
    case 'emptiness':
      return {
        head: ['Column', ...figure.rows.map(({ value, of }) => `${value ?? UNTOLD} (${whole(of)})`)],
        rows: figure.columns.map((name, i) => [
          name,
          ...figure.rows.map(({ of, empty }) => percent((empty[i] ?? 0) / of)),
        ]),
      };
    case 'standouts':
      return {
        head: ['Value', 'Requests', 'Rate', 'Rate of the rest', 'Difference in points', 'p', 'q'],
        rows: figure.rows.map((row) => [
          `${row.title}: ${row.value}`,
          whole(row.requests),
          row.rate === null ? '' : percent(row.rate),
          percent(row.rest),
          differenceWords(row.difference),
          row.p.toPrecision(2),
          row.q.toPrecision(2),
        ]),
      };
    case 'published':
      return {
        head: ['Measure', 'Year', 'Published', 'Here', 'Counted on', 'Source'],
        rows: figure.rows.map(({ measure, year, published, is, here, of, source }) => [
          measure,
          String(year),
          is === 'share' ? percent(published) : whole(published),
          here === null ? '' : is === 'share' ? percent(here) : whole(here),
          whole(of),
          source,
        ]),
      };
    case 'trust':
      return {
        head: ['Column', 'Values judged', 'Right', 'Share', '95 % interval', 'Letters wrong'],
        rows: figure.rows.map(({ field, places, right, share, low, high, letters_wrong }) => [
          field,
          whole(places),
          whole(right),
          percent(share),
          `${percent(low)} to ${percent(high)}`,
          whole(letters_wrong),
        ]),
      };
    case 'changes':
      return {
        head: ['Field', 'Changes', 'Came', 'Went', 'Altered', 'Letters'],
        rows: figure.rows.map(({ field, changes, came, went, altered, letters }) => [
          field,
          ...[changes, came, went, altered, letters].map(whole),
        ]),
      };
  }
}

function rateCells({ value, requests, share, decided, overturned, rate, low, high, small }: RateRow): string[] {
  return [
    value ?? UNTOLD,
    whole(requests),
    percent(share),
    whole(decided),
    whole(overturned),
    rate === null ? '' : `${percent(rate)}${small ? ' (few)' : ''}`,
    low === null || high === null ? '' : `${percent(low)} to ${percent(high)}`,
  ];
}

/** The heads of what is there in another run, where figures have it. */
const there = (rows: readonly { readonly against?: unknown }[], ...heads: readonly string[]): readonly string[] =>
  rows.some(({ against }) => against !== undefined) ? heads : [];

const rateCellsThere = ({ against }: RateRow): string[] =>
  against
    ? [
        whole(against.requests),
        against.rate === null ? '' : `${percent(against.rate)}${against.small ? ' (few)' : ''}`,
        differenceWords(against.difference),
      ]
    : [];

const differenceWords = (difference: Difference | null): string =>
  difference === null ? '' : `${points(difference.value)} (${points(difference.low)} to ${points(difference.high)})`;

const points = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${(Math.abs(difference) * 100).toFixed(1)}`;

function binWords(from: number | null, to: number | null): string {
  if (to === null) return `${decimal(from ?? 0)} and over`;
  return from === to ? decimal(to) : `${decimal(from ?? 0)} to ${decimal(to)}`;
}

/** Text that Markdown takes for nothing else, on one line. */
const text = (words: string): string => words.replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&').replaceAll(/\s+/g, ' ');
