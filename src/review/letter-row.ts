import { createHash } from 'node:crypto';
import type { Determination } from '../schema/determination.js';
import type { LetterRow } from './page-data.js';

/** The line of a letter in the list of a review page. */
export function letterRow(record: Determination): LetterRow {
  const { document_id, case_number, source, outcome, decision_date, items, warnings } = record;
  return {
    document_id,
    case_number,
    file: source.file,
    part: source.part,
    layout: source.layout,
    outcome,
    year: decision_date === null ? null : Number(decision_date.slice(0, 4)),
    categories: [...new Set(items.flatMap(({ category }) => category ?? []))],
    warnings: [...new Set(warnings.map(({ code }) => code))],
    doubts: warnings.filter(({ about }) => about === 'reading').length,
    fingerprint: fingerprintOf(record),
  };
}

/** Of all that a record says, wherever its file lies: the first 16 hex digits of the SHA-256 of its JSON. */
export function fingerprintOf({ source: { file: _file, ...source }, ...record }: Determination): string {
  const said = JSON.stringify({ ...record, source });
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
