import type { Determination } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, whole } from './of-record.js';

const of = (name: string, path: string, example: Example, cell: (record: Determination) => Cell): Column<OfRecord> =>
  mirror(name, path, example, ({ record }) => cell(record));

const count = (
  name: string,
  description: string,
  list: (record: Determination) => readonly unknown[],
): Column<OfRecord> => whole(name, description, 0, ({ record }) => list(record).length);

const EXAMPLE_SHA256 = '3f2a9c0d1b7e4a65c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f405162738';

export const determinations: Table<Determination, OfRecord> = {
  name: 'determinations',
  title: 'Determinations',
  description: 'One row per letter.',
  primaryKey: ['document_id'],
  foreignKeys: [],
  rows: (record) => [{ record }],
  columns: [
    ...keys<OfRecord>(),
    of('file', 'source/file', 'letters/CM16-0999999.pdf', ({ source }) => source.file),
    of('sha256', 'source/sha256', EXAMPLE_SHA256, ({ source }) => source.sha256),
    of('bytes', 'source/bytes', 28412, ({ source }) => source.bytes),
    of('media_type', 'source/media_type', 'application/pdf', ({ source }) => source.media_type),
    of('part', 'source/part', 1, ({ source }) => source.part),
    of('first_page', 'source/first_page', 1, ({ source }) => source.first_page),
    of('last_page', 'source/last_page', 3, ({ source }) => source.last_page),
    of('pages', 'source/pages', 3, ({ source }) => source.pages),
    of('reader', 'source/reader', 'direct', ({ source }) => source.reader),
    of('layout', 'source/layout', 'table-2014', ({ source }) => source.layout),
    of('date_assigned', 'date_assigned', '2016-12-01', (record) => record.date_assigned),
    of('decision_date', 'decision_date', '2016-12-29', (record) => record.decision_date),
    of('date_of_injury', 'date_of_injury', '2015-02-03', (record) => record.date_of_injury),
    of('ur_denial_date', 'ur_denial_date', '2016-11-04', (record) => record.ur_denial_date),
    of('application_received', 'application_received', '2016-11-25', (record) => record.application_received),
    of('priority', 'priority', 'standard', (record) => record.priority),
    of('outcome', 'outcome', 'upheld', (record) => record.outcome),
    of(
      'licensed_states',
      'reviewer/licensed_states',
      ['California', 'Oregon'],
      ({ reviewer }) => reviewer.licensed_states,
    ),
    of('specialties', 'reviewer/specialties', ['Family Practice'], ({ reviewer }) => reviewer.specialties),
    of(
      'specialty_groups',
      'reviewer/specialty_groups',
      ['Family Medicine'],
      ({ reviewer }) => reviewer.specialty_groups,
    ),
    of('age', 'injured_worker/age', 44, ({ injured_worker }) => injured_worker.age),
    of('sex', 'injured_worker/sex', 'female', ({ injured_worker }) => injured_worker.sex),
    of(
      'injury_dates',
      'injured_worker/injury_dates',
      ['2015-02-03'],
      ({ injured_worker }) => injured_worker.injury_dates,
    ),
    count('item_count', 'Number of disputed items.', ({ items }) => items),
    count('upheld_count', 'Number of items upheld.', ({ items }) =>
      items.filter(({ decision }) => decision === 'upheld'),
    ),
    count('overturned_count', 'Number of items overturned.', ({ items }) =>
      items.filter(({ decision }) => decision === 'overturned'),
    ),
    count('diagnosis_count', 'Number of diagnoses.', ({ diagnoses }) => diagnoses),
    count('warning_count', 'Number of warnings.', ({ warnings }) => warnings),
  ],
};
