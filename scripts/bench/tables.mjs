/** Tables of any size, of letters put together from the values of some records. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../dist/version.js';
import { dataPackage } from '../../dist/write/data-package.js';
import { csv } from '../../dist/write/formats/csv.js';
import { openTableFiles } from '../../dist/write/table-files.js';
import { RECORD_TABLES, USUAL_TABLES } from '../../dist/write/tables.js';

const DAY = 86_400_000;
const OPTIONS = { escapeFormulas: true, bom: false };

/** How many records are turned into rows at once. */
const GROUP = 64;

/** How many requests a letter has: so many of fourteen letters. Some have five more. */
const REQUESTS = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4];

/** Topics that letters word each in their own way: few come often, most hardly ever. */
const TOPICS = 4000;

/** Writes the tables of at least so many requests into a folder, as CSV; the same each time. */
export async function writeTables(folder, records, requests) {
  const files = await openTableFiles(folder, USUAL_TABLES, 'csv', csv, OPTIONS);
  const make = letters(records, requests);
  for (let count = 0; count < requests;) {
    const group = [];
    while (group.length < GROUP && count < requests) {
      const { value } = make.next();
      group.push(value);
      count += value.items.length;
    }
    for (const { table, cells } of RECORD_TABLES) await files.write(table.name, group.flatMap(cells));
  }
  await files.close(() => {});
  writeFileSync(join(folder, 'datapackage.json'), dataPackage(VERSION, 'csv', csv, USUAL_TABLES));
}

const daysBefore = (record, name) => (Date.parse(record.date_assigned) - Date.parse(record[name])) / DAY;

/** Letters without end, decided in the years from 2013 to 2024 while the requests that are wanted last. */
function* letters(records, requests) {
  const { below, pick, hex } = chance();
  const items = records.flatMap((record) => record.items);
  const diagnoses = records.flatMap((record) => record.diagnoses);
  const dated = records.filter(({ date_assigned, decision_date }) => date_assigned && decision_date);
  const dateBefore = (assigned, name) => {
    const days = daysBefore(pick(dated), name);
    return Number.isFinite(days) ? new Date((assigned - days) * DAY).toISOString().slice(0, 10) : null;
  };
  const topicOf = (topic) => (below(3) > 0 ? topic : `Topic ${Math.floor(TOPICS ** (below(1e6) / 1e6))}`);
  const side = (guideline) =>
    guideline && {
      ...guideline,
      citations: guideline.citations.map((each) => ({ ...each, topics: each.topics.map(topicOf) })),
    };
  for (let i = 0; ; i++) {
    const year = 2013 + Math.min(11, Math.floor((i * 20) / requests));
    const assigned = Date.UTC(year, 0, 1) / DAY + below(365);
    const [base, other, third] = [pick(records), pick(records), pick(records)];
    const id = hex();
    const number = String(i).padStart(7, '0');
    yield {
      ...base,
      document_id: id,
      case_number: `CM${year % 100}-${number}`,
      source: { ...base.source, file: `letters/CM${year % 100}-${number}.pdf`, sha256: id.repeat(4) },
      date_assigned: new Date(assigned * DAY).toISOString().slice(0, 10),
      decision_date: dateBefore(assigned, 'decision_date'),
      application_received: dateBefore(assigned, 'application_received'),
      ur_denial_date: dateBefore(assigned, 'ur_denial_date'),
      date_of_injury: dateBefore(assigned - below(300), 'date_of_injury'),
      priority: other.priority,
      outcome: third.outcome,
      reviewer: other.reviewer,
      injured_worker: third.injured_worker,
      diagnoses: Array.from({ length: below(7) }, () => pick(diagnoses)),
      items: Array.from({ length: pick(REQUESTS) + (below(50) === 0 ? 5 : 0) }, (_, j) => ({
        ...pick(items),
        number: j + 1,
        claims_administrator: side(pick(items).claims_administrator),
        reviewer: side(pick(items).reviewer),
        rationale: pick(items).rationale,
      })),
    };
  }
}

/** Chance that falls the same way each time. */
function chance() {
  let state = 12_345;
  const below = (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const hex = () =>
    [1, 2]
      .map(() =>
        below(2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('');
  return { below, hex, pick: (list) => list[below(list.length)] };
}
