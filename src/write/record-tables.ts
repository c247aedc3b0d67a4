import type { Citation, Determination, Diagnosis, Item, Warning } from '../schema/determination.js';
import { type Column, type ForeignKey, mirror, type Table } from './table.js';

/** The tables projected from records. A row's source carries its record, so that every table has document_id and case_number. */

interface OfRecord {
  readonly record: Determination;
}

const EXAMPLE_ID = '3f2a9c0d1b7e4a65';

function keys<Source extends OfRecord>(): Column<Source>[] {
  return [
    mirror<Source>('document_id', 'document_id', EXAMPLE_ID, ({ record }) => record.document_id),
    mirror<Source>('case_number', 'case_number', 'CM16-0999999', ({ record }) => record.case_number),
  ];
}

const TO_DETERMINATION: ForeignKey = {
  fields: ['document_id'],
  reference: { resource: 'determinations', fields: ['document_id'] },
};
const TO_ITEM: ForeignKey = {
  fields: ['document_id', 'item_number'],
  reference: { resource: 'items', fields: ['document_id', 'item_number'] },
};

function counted<Source>(name: string, description: string, count: (source: Source) => number): Column<Source> {
  return { name, type: 'integer', description, example: 1, constraints: { required: true, minimum: 0 }, cell: count };
}

// ---- determinations --------------------------------------------------------------------------------------------------

type OneRecord = OfRecord;
const ofRecord = (
  name: string,
  path: string,
  example: Parameters<typeof mirror>[2],
  cell: (record: Determination) => ReturnType<Column<OneRecord>['cell']>,
): Column<OneRecord> => mirror(name, path, example, ({ record }) => cell(record));

export const determinations: Table<Determination, OneRecord> = {
  name: 'determinations',
  title: 'Determinations',
  description: 'One row a letter.',
  primaryKey: ['document_id'],
  foreignKeys: [],
  rows: (record) => [{ record }],
  columns: [
    ...keys<OneRecord>(),
    ofRecord('file', 'source/file', 'letters/CM16-0999999.pdf', ({ source }) => source.file),
    ofRecord(
      'sha256',
      'source/sha256',
      '3f2a9c0d1b7e4a65c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f405162738',
      ({ source }) => source.sha256,
    ),
    ofRecord('bytes', 'source/bytes', 28412, ({ source }) => source.bytes),
    ofRecord('media_type', 'source/media_type', 'application/pdf', ({ source }) => source.media_type),
    ofRecord('pages', 'source/pages', 3, ({ source }) => source.pages),
    ofRecord('reader', 'source/reader', 'pdfium', ({ source }) => source.reader),
    ofRecord('layout', 'source/layout', 'table-2014', ({ source }) => source.layout),
    ofRecord('date_assigned', 'date_assigned', '2016-12-01', (record) => record.date_assigned),
    ofRecord('decision_date', 'decision_date', '2016-12-29', (record) => record.decision_date),
    ofRecord('date_of_injury', 'date_of_injury', '2015-02-03', (record) => record.date_of_injury),
    ofRecord('ur_denial_date', 'ur_denial_date', '2016-11-04', (record) => record.ur_denial_date),
    ofRecord('application_received', 'application_received', '2016-11-25', (record) => record.application_received),
    ofRecord('priority', 'priority', 'standard', (record) => record.priority),
    ofRecord('outcome', 'outcome', 'upheld', (record) => record.outcome),
    ofRecord(
      'licensed_states',
      'reviewer/licensed_states',
      ['California', 'Oregon'],
      ({ reviewer }) => reviewer.licensed_states,
    ),
    ofRecord('specialties', 'reviewer/specialties', ['Family Practice'], ({ reviewer }) => reviewer.specialties),
    ofRecord('age', 'injured_worker/age', 44, ({ injured_worker }) => injured_worker.age),
    ofRecord('sex', 'injured_worker/sex', 'female', ({ injured_worker }) => injured_worker.sex),
    ofRecord(
      'injury_dates',
      'injured_worker/injury_dates',
      ['2015-02-03'],
      ({ injured_worker }) => injured_worker.injury_dates,
    ),
    counted('item_count', 'Number of disputed items.', ({ record }) => record.items.length),
    counted(
      'upheld_count',
      'Number of items upheld.',
      ({ record }) => record.items.filter(({ decision }) => decision === 'upheld').length,
    ),
    counted(
      'overturned_count',
      'Number of items overturned.',
      ({ record }) => record.items.filter(({ decision }) => decision === 'overturned').length,
    ),
    counted('diagnosis_count', 'Number of diagnoses.', ({ record }) => record.diagnoses.length),
    counted('warning_count', 'Number of warnings.', ({ record }) => record.warnings.length),
  ],
};

// ---- items -----------------------------------------------------------------------------------------------------------

interface OneItem extends OfRecord {
  readonly item: Item;
}
const ofItem = (
  name: string,
  path: string,
  example: Parameters<typeof mirror>[2],
  cell: (item: Item) => ReturnType<Column<OneItem>['cell']>,
): Column<OneItem> => mirror(name, `items/*/${path}`, example, ({ item }) => cell(item));

export const items: Table<Determination, OneItem> = {
  name: 'items',
  title: 'Disputed items',
  description: 'One row a disputed item: what was asked for, what was decided, on what basis.',
  primaryKey: ['document_id', 'item_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.items.map((item) => ({ record, item })),
  columns: [
    ...keys<OneItem>(),
    ofItem('item_number', 'number', 1, ({ number }) => number),
    ofItem('request', 'request', 'MRI of the left knee without contrast', ({ request }) => request),
    ofItem('decision', 'decision', 'upheld', ({ decision }) => decision),
    ofItem('category', 'category', 'Diagnostic Testing', ({ category }) => category),
    ofItem('subcategory', 'subcategory', 'Imaging Radiology', ({ subcategory }) => subcategory),
    ofItem('drug_name', 'drug/name', 'Naprosyn', ({ drug }) => drug?.name ?? null),
    ofItem('drug_strength', 'drug/strength', '550mg', ({ drug }) => drug?.strength ?? null),
    ofItem('drug_quantity', 'drug/quantity', 60, ({ drug }) => drug?.quantity ?? null),
    ofItem('sessions', 'sessions', 12, ({ sessions }) => sessions),
    ofItem(
      'claims_administrator_basis',
      'claims_administrator/basis',
      'mtus',
      ({ claims_administrator }) => claims_administrator?.basis ?? null,
    ),
    ofItem(
      'claims_administrator_text',
      'claims_administrator/text',
      'Decision based on MTUS Knee Complaints 2004.',
      ({ claims_administrator }) => claims_administrator?.text ?? null,
    ),
    ofItem('reviewer_basis', 'reviewer/basis', 'mtus', ({ reviewer }) => reviewer?.basis ?? null),
    ofItem(
      'reviewer_text',
      'reviewer/text',
      'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
      ({ reviewer }) => reviewer?.text ?? null,
    ),
    ofItem(
      'rationale',
      'rationale',
      'The guideline asks for a trial of exercise first. The request is not medically necessary.',
      ({ rationale }) => rationale,
    ),
  ],
};

// ---- citations -------------------------------------------------------------------------------------------------------

type Side = 'claims_administrator' | 'reviewer' | 'rationale';
interface OneCitation extends OfRecord {
  readonly item: Item;
  readonly side: Side;
  readonly citation: Citation;
  readonly number: number;
  readonly part: number;
  readonly section: string | null;
  readonly pages: readonly [number, number] | null;
}
const ofCitation = (
  name: string,
  path: string,
  example: Parameters<typeof mirror>[2],
  cell: (source: OneCitation) => ReturnType<Column<OneCitation>['cell']>,
): Column<OneCitation> => mirror(name, `items/*/rationale_citations/*/${path}`, example, cell);

/** Every section with every page range; a citation with neither has one row. */
function citationRows(record: Determination): OneCitation[] {
  return record.items.flatMap((item) => {
    const sides: [Side, readonly Citation[]][] = [
      ['claims_administrator', item.claims_administrator?.citations ?? []],
      ['reviewer', item.reviewer?.citations ?? []],
      ['rationale', item.rationale_citations],
    ];
    return sides.flatMap(([side, citations]) =>
      citations.flatMap((citation, i) => {
        const sections = citation.sections.length > 0 ? citation.sections : [null];
        const pages = citation.pages.length > 0 ? citation.pages : [null];
        return sections
          .flatMap((section) => pages.map((range) => ({ section, range })))
          .map(({ section, range }, part) => ({
            record,
            item,
            side,
            citation,
            number: i + 1,
            part: part + 1,
            section,
            pages: range,
          }));
      }),
    );
  });
}

export const citations: Table<Determination, OneCitation> = {
  name: 'citations',
  title: 'Guideline citations',
  description:
    'One row for each section and page range of each citation: a citation of two sections on one page range has two rows. Count citations by their key without part_number.',
  primaryKey: ['document_id', 'item_number', 'side', 'citation_number', 'part_number'],
  foreignKeys: [TO_DETERMINATION, TO_ITEM],
  rows: citationRows,
  columns: [
    ...keys<OneCitation>(),
    mirror('item_number', 'items/*/number', 1, ({ item }) => item.number),
    {
      name: 'side',
      type: 'string',
      description: 'Who cites: the claims administrator, the independent reviewer, or the rationale itself.',
      example: 'reviewer',
      constraints: { required: true, enum: ['claims_administrator', 'reviewer', 'rationale'] },
      cell: ({ side }) => side,
    },
    {
      name: 'citation_number',
      type: 'integer',
      description: 'Place of the citation on its side, from 1.',
      example: 1,
      constraints: { required: true, minimum: 1 },
      cell: ({ number }) => number,
    },
    {
      name: 'part_number',
      type: 'integer',
      description: 'Place of this section and page range in the citation, from 1.',
      example: 1,
      constraints: { required: true, minimum: 1 },
      cell: ({ part }) => part,
    },
    ofCitation('authority', 'authority', 'MTUS', ({ citation }) => citation.authority),
    ofCitation('guideline', 'guideline', 'Low Back Complaints', ({ citation }) => citation.guideline),
    ofCitation('year', 'year', 2004, ({ citation }) => citation.year),
    ofCitation('chapter', 'chapter', 'Low Back', ({ citation }) => citation.chapter),
    {
      name: 'section',
      type: 'string',
      description: 'Section title or topic, as printed.',
      example: 'Special Studies',
      constraints: {},
      cell: ({ section }) => section,
    },
    {
      name: 'page_first',
      type: 'integer',
      description: 'First page of the range cited.',
      example: 98,
      constraints: { minimum: 1 },
      cell: ({ pages }) => pages?.[0] ?? null,
    },
    {
      name: 'page_last',
      type: 'integer',
      description: 'Last page of the range cited; the first again where one page is cited.',
      example: 99,
      constraints: { minimum: 1 },
      cell: ({ pages }) => pages?.[1] ?? null,
    },
    ofCitation(
      'text',
      'text',
      'Low Back Complaints 2004, Section(s): Special Studies',
      ({ citation }) => citation.text,
    ),
  ],
};

// ---- diagnoses and warnings ------------------------------------------------------------------------------------------

interface OneDiagnosis extends OfRecord {
  readonly diagnosis: Diagnosis;
  readonly number: number;
}

export const diagnoses: Table<Determination, OneDiagnosis> = {
  name: 'diagnoses',
  title: 'Diagnoses',
  description: 'One row a diagnosis of the clinical case summary.',
  primaryKey: ['document_id', 'diagnosis_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.diagnoses.map((diagnosis, i) => ({ record, diagnosis, number: i + 1 })),
  columns: [
    ...keys<OneDiagnosis>(),
    {
      name: 'diagnosis_number',
      type: 'integer',
      description: 'Place of the diagnosis in the summary, from 1.',
      example: 1,
      constraints: { required: true, minimum: 1 },
      cell: ({ number }) => number,
    },
    mirror('text', 'diagnoses/*/text', 'left knee contusion', ({ diagnosis }) => diagnosis.text),
    mirror('cue', 'diagnoses/*/cue', 'diagnosis', ({ diagnosis }) => diagnosis.cue),
    mirror('code', 'diagnoses/*/code', 'S80.02XA', ({ diagnosis }) => diagnosis.code),
  ],
};

interface OneWarning extends OfRecord {
  readonly warning: Warning;
  readonly number: number;
}

export const warnings: Table<Determination, OneWarning> = {
  name: 'warnings',
  title: 'Warnings',
  description: 'One row a doubt about a record.',
  primaryKey: ['document_id', 'warning_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) => record.warnings.map((warning, i) => ({ record, warning, number: i + 1 })),
  columns: [
    ...keys<OneWarning>(),
    {
      name: 'warning_number',
      type: 'integer',
      description: 'Place of the warning in the record, from 1.',
      example: 1,
      constraints: { required: true, minimum: 1 },
      cell: ({ number }) => number,
    },
    mirror('code', 'warnings/*/code', 'injury-date-mismatch', ({ warning }) => warning.code),
    mirror(
      'message',
      'warnings/*/message',
      'The table says 2015-02-03, the summary 2014-02-03.',
      ({ warning }) => warning.message,
    ),
    mirror('path', 'warnings/*/path', '/date_of_injury', ({ warning }) => warning.path),
  ],
};
