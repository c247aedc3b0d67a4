import type { Determination, Diagnosis } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION, whole } from './of-record.js';

interface OneDiagnosis extends OfRecord {
  readonly diagnosis: Diagnosis;
  readonly number: number;
}

const of = (name: string, example: Example, cell: (diagnosis: Diagnosis) => Cell): Column<OneDiagnosis> =>
  mirror(name, `diagnoses/*/${name}`, example, ({ diagnosis }) => cell(diagnosis));

export const diagnoses: Table<Determination, OneDiagnosis> = {
  name: 'diagnoses',
  title: 'Diagnoses',
  description: 'One row per diagnosis in the clinical case summary.',
  primaryKey: ['document_id', 'diagnosis_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.diagnoses.map((diagnosis, i) => ({ record, diagnosis, number: i + 1 })),
  columns: [
    ...keys<OneDiagnosis>(),
    whole('diagnosis_number', 'Place of the diagnosis in the summary, from 1.', 1, ({ number }) => number),
    of('text', 'left knee contusion', ({ text }) => text),
    of('cue', 'diagnosis', ({ cue }) => cue),
    of('code', 'S80.02XA', ({ code }) => code),
    of('body_parts', ['knee'], ({ body_parts }) => body_parts),
    of('side', 'left', ({ side }) => side),
    of('kind', 'contusion', ({ kind }) => kind),
    of('certainty', 'stated', ({ certainty }) => certainty),
  ],
};
