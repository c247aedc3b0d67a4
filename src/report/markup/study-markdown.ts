import { counted, decidedWhen, valueName, whole } from '../numbers.js';
import type { About, Figure, Study } from '../study.js';
import { SMALL, SMALL_MEANS, type Table, tableOf } from './tables.js';

/** So many rows of a figure are printed; all are in --json. */
const MOST_ROWS = 25;

/** The study as GitHub's Markdown: each figure a table, with its sentence. */
export function studyMarkdown({ about, sections }: Study): string {
  const filters = Object.entries(about.filter).map(
    ([id, values]) => `${id.replace('_', ' ')}: ${values.map((value) => valueName(value)).join(', ')}`,
  );
  const parts = [
    `# ${text(about.name)}`,
    totalsOf(about),
    ...(about.against ? [`Against ${text(about.against.name)} (the other run): ${totalsOf(about.against)}`] : []),
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
  `${from === null ? '' : `; ${decidedWhen(from, to)}`}. Read by imr-extract ${version}.`;

function figureMarkdown(figure: Figure): string[] {
  const table = tableOf(figure);
  const shown = { ...table, rows: table.rows.slice(0, MOST_ROWS) };
  const left = table.rows.length - shown.rows.length;
  const isSmall = shown.rows.some((cells) => cells.some(({ text }) => text.endsWith(SMALL)));
  return [
    `### ${text(figure.title)}`,
    text(figure.says),
    ...(figure.how === null ? [] : [`*${text(figure.how)}*`]),
    ...(shown.rows.length === 0 ? [] : [tableMarkdown(shown)]),
    ...(isSmall ? [`${SMALL} ${SMALL_MEANS}`] : []),
    ...(left > 0 ? [`… and ${whole(left)} more (see --json)`] : []),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableMarkdown({ columns, rows }: Table): string {
  return [
    line(columns.map(({ head }) => text(head))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map((cell) => text(cell.text)))),
  ].join('\n');
}

/** Text that Markdown takes for nothing else, on one line. */
const text = (words: string): string => words.replaceAll(/[\\`*_[\]<>|#~&]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
