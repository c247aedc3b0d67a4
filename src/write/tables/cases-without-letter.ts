import type { ComparedField } from '../index-file.js';
import type { CaseWithoutLetter } from '../index-join.js';
import { mirror } from '../mirror.js';
import type { Column, Example, Table } from '../table.js';

const of = (name: ComparedField, example: Example): Column<CaseWithoutLetter> => ({
  ...mirror<CaseWithoutLetter>(name, name, example, ({ values }) => values[name]),
  description: DESCRIPTIONS[name],
});

const DESCRIPTIONS: Readonly<Record<ComparedField, string>> = {
  outcome: 'Of the case, as the index has it; of rows that differ, partially_overturned.',
  date_of_injury: 'Date of injury in the index.',
  decision_date: 'Date of the final determination in the index.',
  ur_denial_date: 'Date of the utilization review denial in the index.',
  application_received: 'Date in the index on which the application for review was received.',
  date_assigned: 'Date in the index on which the case was assigned to the reviewer.',
};

export const casesWithoutLetter: Table<CaseWithoutLetter, CaseWithoutLetter> = {
  name: 'cases_without_letter',
  title: 'Cases without a letter',
  description:
    'One row per case of the decision index that no record is of. Written only with --index, and not by a shard.',
  primaryKey: ['case_number'],
  foreignKeys: [],
  rows: (each) => [each],
  columns: [
    {
      name: 'case_number',
      type: 'string',
      description: 'The regulator\'s case number, as "CM16-0999999".',
      example: 'CM16-0999999',
      constraints: { required: true },
      cell: ({ case_number }) => case_number,
    },
    of('outcome', 'upheld'),
    of('date_of_injury', '2015-02-03'),
    of('decision_date', '2016-12-29'),
    of('ur_denial_date', '2016-11-04'),
    of('application_received', '2016-11-25'),
    of('date_assigned', '2016-12-01'),
    {
      name: 'failed_files',
      type: 'list',
      itemType: 'string',
      description: 'Files that are named after the case and gave no record: see failures.',
      example: ['letters/CM16-0999999.pdf'],
      constraints: {},
      cell: ({ failedFiles }) => failedFiles,
    },
  ],
};
