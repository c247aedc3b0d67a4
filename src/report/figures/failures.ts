import { FAILURES } from '../../vocabulary/failures.js';
import type { Surroundings } from '../facts/facts.js';
import type { Counts } from '../study.js';
import type { OwnDefinition } from './definition.js';
import { countsSay } from './say/counts.js';
import { FAILURES_SQL } from './sql.js';

const isFailure = (code: string): code is keyof typeof FAILURES => code in FAILURES;

/** Files that gave no record; no filter of letters applies to them. */
export function failuresFigure({ id, title }: OwnDefinition, { failures }: Surroundings): Counts {
  const of = Object.values(failures).reduce((sum, count) => sum + count, 0);
  const rows = Object.entries(failures)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({
      value,
      ...(isFailure(value) ? { meaning: FAILURES[value].meaning } : {}),
      count,
      share: count / of,
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const says = of === 0 ? 'Every file gave a record.' : countsSay({ rows, of, unit: 'file' });
  const how = 'Filters do not change it.';
  return {
    kind: 'counts',
    id,
    title,
    says,
    how,
    sql: FAILURES_SQL,
    order: 'count',
    unit: 'file',
    of,
    several: false,
    rows,
  };
}
