import { counted, whole } from '../numbers.js';
import type { Trust, TrustRow } from '../study.js';
import type { OwnDefinition } from './definition.js';
import { percent } from './words.js';

/** What an evaluation by verdicts comes to; its rows may know more than is taken. */
export interface Judged {
  /** That have verdicts. */
  readonly letters: number;
  readonly rows: readonly TrustRow[];
}

export function trustFigure({ id, title }: OwnDefinition, judged: Judged | null): Trust {
  const rows = judged?.rows.filter(({ places }) => places > 0).map(rowOf) ?? [];
  return {
    kind: 'trust',
    id,
    title,
    says:
      judged === null ? 'No verdicts were given, so it is not known here (see --gold).' : says(judged.letters, rows),
    how:
      'By verdicts of people on letters of this or another folder. Intervals are Wilson’s and treat values as ' +
      'independent; where mistakes gather in few letters, they are too narrow. Filters do not change it.',
    sql: null,
    letters: judged?.letters ?? 0,
    rows,
  };
}

function says(letters: number, rows: readonly TrustRow[]): string {
  const [worst] = [...rows].sort((a, b) => a.share - b.share);
  if (worst === undefined) return `There is nothing to compare in ${counted(letters, 'letter')}.`;
  const places = rows.reduce((sum, row) => sum + row.places, 0);
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  const judged = `${counted(places, 'value')} judged in ${counted(letters, 'letter')}`;
  if (right === places) return `All of ${judged} are right.`;
  return (
    `Of ${judged}, ${whole(right)} (${percent(right / places)}) ${right === 1 ? 'is' : 'are'} right; no column is right ` +
    `less often than "${worst.field}", ${whole(worst.right)} of ${whole(worst.places)}.`
  );
}

/** Without the values that were judged. */
function rowOf({ field, places, right, share, low, high, letters_wrong }: TrustRow): TrustRow {
  return { field, places, right, share, low, high, letters_wrong };
}
