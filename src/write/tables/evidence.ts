import type { Determination, EvidenceSpan } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION, whole } from './of-record.js';

interface OneSpan extends OfRecord {
  readonly path: string;
  readonly number: number;
  readonly span: EvidenceSpan;
}

const of = (
  name: keyof EvidenceSpan,
  example: Example,
  cell: (span: EvidenceSpan) => Cell = (span) => span[name] ?? null,
): Column<OneSpan> => mirror(name, `evidence/*/*/${name}`, example, ({ span }) => cell(span));

export const evidence: Table<Determination, OneSpan> = {
  name: 'evidence',
  title: 'Evidence',
  description:
    "One row per place where a value of the record, or what a warning is about, stands in the letter's text. " +
    'Written only with --evidence.',
  primaryKey: ['document_id', 'path', 'span_number'],
  foreignKeys: [TO_DETERMINATION],
  rows: (record) =>
    Object.entries(record.evidence).flatMap(([path, spans]) =>
      spans.map((span, i) => ({ record, path, number: i + 1, span })),
    ),
  columns: [
    ...keys<OneSpan>(),
    {
      name: 'path',
      type: 'string',
      description: 'JSON pointer to the value in the record, or to the warning.',
      example: '/items/0/decision',
      constraints: { required: true },
      cell: ({ path }) => path,
    },
    whole('span_number', 'Place of the span among those of the same path, from 1.', 1, ({ number }) => number),
    of('page', 1),
    of('start', 120),
    of('end', 132),
    {
      ...of('ocr', true, ({ ocr = false }) => ocr),
      description: 'Whether the words were recognised from an image of the page.',
    },
    of('quote', 'CM16-0999999'),
  ],
};
