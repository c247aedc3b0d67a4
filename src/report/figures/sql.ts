import type {
  Among,
  CountsDefinition,
  DistributionDefinition,
  EmptinessDefinition,
  RatesDefinition,
} from './definition.js';
import type { Dimension } from './dimensions/dimension.js';
import { type DimensionId, DIMENSIONS } from './dimensions/dimensions.js';

/**
 * A query for each figure, over the tables as the data package types them: dates are dates, lists are lists. It gives
 * the rows of the figure, unfiltered, under the same names.
 */

export function ratesSql({ dimension, among }: RatesDefinition): string {
  return lines(
    `WITH counted AS (${valuesSql('request', dimension, among)})`,
    'SELECT value, count(*) AS requests,',
    `  count(*) FILTER (decision IN ('upheld', 'overturned')) AS decided,`,
    `  count(*) FILTER (decision = 'overturned') AS overturned,`,
    `  count(*) / (SELECT count(*) FROM items${where(among)}) AS share,`,
    '  overturned / nullif(decided, 0) AS rate',
    `FROM counted GROUP BY value ORDER BY ${orderOf(dimension, 'requests')}`,
  );
}

export function countsSql({ unit, dimension }: CountsDefinition): string {
  return lines(
    `WITH counted AS (${valuesSql(unit, dimension)})`,
    'SELECT value, count(*) AS count,',
    `  count(*) / (SELECT count(*) FROM ${unit === 'letter' ? 'determinations' : 'items'}) AS share`,
    `FROM counted GROUP BY value ORDER BY ${orderOf(dimension, 'count')}`,
  );
}

export const FAILURES_SQL = lines(
  'SELECT code AS value, count(*) AS count, count(*) / (SELECT count(*) FROM failures) AS share',
  'FROM failures GROUP BY value ORDER BY count DESC, value',
);

export function distributionSql({ sql }: DistributionDefinition): string {
  return lines(
    `WITH counted AS (SELECT ${sql} AS x FROM determinations)`,
    'SELECT count(x) FILTER (x >= 0) AS n, count(*) - count(x) AS missing,',
    '  count(x) FILTER (x < 0) AS impossible, avg(x) FILTER (x >= 0) AS mean,',
    '  quantile_cont(x, 0.5) FILTER (x >= 0) AS median,',
    '  quantile_cont(x, 0.25) FILTER (x >= 0) AS lower_quartile,',
    '  quantile_cont(x, 0.75) FILTER (x >= 0) AS upper_quartile,',
    '  min(x) FILTER (x >= 0) AS least, max(x) FILTER (x >= 0) AS most',
    'FROM counted',
  );
}

export function emptinessSql({ unit, dimension }: EmptinessDefinition, columns: readonly string[]): string {
  const { sql }: Dimension = DIMENSIONS[dimension];
  const table = unit === 'letter' ? 'determinations' : 'items';
  // A list is empty where it has nothing in it, anything else where there is none.
  const empty = columns.map(
    (name) => `  count(*) FILTER (${table}."${name}" IS NULL OR ${table}."${name}"::VARCHAR = '[]') AS "${name}"`,
  );
  return lines(
    `SELECT ${sql.value ?? 'NULL'} AS value, count(*) AS "of",`,
    empty.join(',\n'),
    `FROM ${FROM[unit]} GROUP BY value ORDER BY ${orderOf(dimension, '"of"')}`,
  );
}

const FROM = { letter: 'determinations', request: 'items JOIN determinations USING (document_id)' } as const;

/** A row for each value of each letter or request; one without value, where it has none. */
function valuesSql(unit: 'letter' | 'request', id: DimensionId, among?: Among): string {
  const { sql }: Dimension = DIMENSIONS[id];
  const value =
    sql.list === undefined
      ? (sql.value ?? 'NULL')
      : `unnest(CASE WHEN len(${sql.list}) > 0 THEN list_distinct(${sql.list}) ELSE [NULL] END)`;
  const decision = unit === 'request' ? ', decision' : '';
  const join = sql.join === undefined ? '' : ` ${sql.join}`;
  return `SELECT ${value} AS value${decision} FROM ${FROM[unit]}${join}${where(among)}`;
}

const where = (among?: Among): string => (among === undefined ? '' : ` WHERE ${among.sql}`);

function orderOf(id: DimensionId, size: string): string {
  const { order }: Dimension = DIMENSIONS[id];
  return order === 'count' ? `${size} DESC, value` : 'value NULLS LAST';
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}
