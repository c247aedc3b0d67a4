/** Lines that pages carry besides the letter, as data. `edge`: taken out only as the first or last line of a page. */
export interface RunningLine {
  readonly id: string;
  readonly pattern: RegExp;
  readonly edge: boolean;
}

export const RUNNING_LINES: readonly RunningLine[] = [
  { id: 'page-of', pattern: /^(?:-\s*)?Page \d{1,3} of \d{1,3}(?:\s*-)?$/i, edge: false },
  { id: 'case-number', pattern: /^(?:IMR )?Final Determination Letter for IMR Case Number:? CM\s?\d{2}-\d{4,8}(?: (?:Page )?\d{1,3}(?: of \d{1,3})?)?$/i, edge: false },
  { id: 'page-number', pattern: /^(?:-\s*)?(?:Page )?\d{1,3}(?:\s*-)?$/i, edge: true },
];
