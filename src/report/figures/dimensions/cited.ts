import type { Lists } from '../../facts/facts.js';
import { list, ofRequests } from './coding.js';
import type { Dimension } from './dimension.js';

type Side = 'claims_administrator' | 'reviewer';

/** A guideline of the table of citations in the words by which it is counted. */
export const GUIDELINE_SQL = `authority || coalesce(': ' || coalesce(guideline, chapter), '')`;

/** A section likewise. */
export const SECTION_SQL = `${GUIDELINE_SQL} || ': ' || topic`;

/** Gives each request the list of what a side cites. */
const citedJoin = (side: Side, value: string, name = 'cited'): string =>
  `LEFT JOIN (SELECT document_id, item_number, list_distinct(list(${value})) AS ${name} FROM citations ` +
  `WHERE side = '${side}' GROUP BY document_id, item_number) USING (document_id, item_number)`;

/** By what a side cites. */
export const cited = (side: Side, what: 'authorities' | 'guidelines' | 'sections', value: string): Dimension => ({
  of: 'request',
  order: 'count',
  coding: list(`${side}_${what}`),
  sql: { list: 'cited', join: citedJoin(side, value) },
});

const WORDS = {
  neither: 'neither cites',
  administrator: 'only the claims administrator cites',
  reviewer: 'only the reviewer cites',
  same: 'the same guidelines',
  some: 'some guidelines in common',
  none: 'different guidelines',
} as const;

/** What the lists of each request have in common; they have the codes of one lexicon, each once. */
function agreement(administrator: Lists, reviewer: Lists): (request: number) => string {
  /** By code, the last request for which the claims administrator cites it, counted from 1. */
  const citedFor: number[] = [];
  return (request) => {
    const [from, to] = [administrator.first[request]!, administrator.first[request + 1]!];
    const [start, end] = [reviewer.first[request]!, reviewer.first[request + 1]!];
    if (from === to) return start === end ? WORDS.neither : WORDS.reviewer;
    if (start === end) return WORDS.administrator;
    for (let i = from; i < to; i++) citedFor[administrator.codes[i]!] = request + 1;
    let common = 0;
    for (let i = start; i < end; i++) if (citedFor[reviewer.codes[i]!] === request + 1) common += 1;
    if (common === 0) return WORDS.none;
    return common === to - from && common === end - start ? WORDS.same : WORDS.some;
  };
}

const AGREEMENT_SQL =
  `CASE WHEN len(coalesce(theirs, [])) = 0 AND len(coalesce(cited, [])) = 0 THEN '${WORDS.neither}' ` +
  `WHEN len(coalesce(theirs, [])) = 0 THEN '${WORDS.reviewer}' ` +
  `WHEN len(coalesce(cited, [])) = 0 THEN '${WORDS.administrator}' ` +
  `WHEN list_sort(theirs) = list_sort(cited) THEN '${WORDS.same}' ` +
  `WHEN list_has_any(theirs, cited) THEN '${WORDS.some}' ELSE '${WORDS.none}' END`;

/** By whether both sides cite the same guidelines. */
export const AGREEMENT: Dimension = {
  of: 'request',
  order: 'own',
  values: Object.values(WORDS),
  coding: ofRequests(({ lists }) => agreement(lists.claims_administrator_guidelines, lists.reviewer_guidelines)),
  sql: {
    value: AGREEMENT_SQL,
    join: `${citedJoin('claims_administrator', GUIDELINE_SQL, 'theirs')} ` + citedJoin('reviewer', GUIDELINE_SQL),
  },
};
