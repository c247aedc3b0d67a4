import type { Citation, Determination, Item } from '../../schema/determination.js';
import { mirror } from '../mirror.js';
import type { Cell, Column, Example, Table } from '../table.js';
import { keys, type OfRecord, TO_DETERMINATION, TO_ITEM, whole } from './of-record.js';

const SIDES = ['claims_administrator', 'reviewer', 'rationale'] as const;
type Side = (typeof SIDES)[number];

/** One section of a citation with one page range. */
interface CitationPart extends OfRecord {
  readonly item: Item;
  readonly side: Side;
  readonly citation: Citation;
  readonly number: number;
  readonly part: number;
  readonly section: string | null;
  readonly topic: string | null;
  readonly pages: readonly [number, number] | null;
}

/** Citations look alike wherever they stand: those of a rationale tell of all. */
const of = (name: string, example: Example, cell: (citation: Citation) => Cell): Column<CitationPart> =>
  mirror(name, `items/*/rationale_citations/*/${name}`, example, ({ citation }) => cell(citation));

const page = (name: string, description: string, example: number, end: 0 | 1): Column<CitationPart> => ({
  name,
  type: 'integer',
  description,
  example,
  constraints: { minimum: 1 },
  cell: ({ pages }) => pages?.[end] ?? null,
});

export const citations: Table<Determination, CitationPart> = {
  name: 'citations',
  title: 'Guideline citations',
  description:
    'One row per section and page range of each citation: a citation of two sections on one page range has ' +
    'two rows. Count citations by their key without part_number.',
  primaryKey: ['document_id', 'item_number', 'side', 'citation_number', 'part_number'],
  foreignKeys: [TO_DETERMINATION, TO_ITEM],
  rows: (record) => record.items.flatMap((item) => SIDES.flatMap((side) => partsOf({ record, item, side }))),
  columns: [
    ...keys<CitationPart>(),
    mirror('item_number', 'items/*/number', 1, ({ item }) => item.number),
    {
      name: 'side',
      type: 'string',
      description: 'Who cites: the claims administrator, the independent reviewer, or the rationale itself.',
      example: 'reviewer',
      constraints: { required: true, enum: SIDES },
      cell: ({ side }) => side,
    },
    whole('citation_number', 'Place of the citation on its side, from 1.', 1, ({ number }) => number),
    whole('part_number', 'Place of this section and page range in the citation, from 1.', 1, ({ part }) => part),
    of('authority', 'MTUS', ({ authority }) => authority),
    of('guideline', 'Low Back Complaints', ({ guideline }) => guideline),
    of('year', 2004, ({ year }) => year),
    of('chapter', 'Low Back', ({ chapter }) => chapter),
    {
      name: 'section',
      type: 'string',
      description: 'Section title or topic, as printed.',
      example: 'Special Studies',
      constraints: {},
      cell: ({ section }) => section,
    },
    {
      name: 'topic',
      type: 'string',
      description: 'The section or topic in one canonical spelling.',
      example: 'Special Studies',
      constraints: {},
      cell: ({ topic }) => topic,
    },
    page('page_first', 'First page of the range cited.', 98, 0),
    page('page_last', 'Last page of the range cited; the first again where one page is cited.', 99, 1),
    of('text', 'Low Back Complaints 2004, Section(s): Special Studies', ({ text }) => text),
  ],
};

type OneSide = Pick<CitationPart, 'record' | 'item' | 'side'>;

const citationsOf = ({ item, side }: OneSide): readonly Citation[] =>
  side === 'rationale' ? item.rationale_citations : (item[side]?.citations ?? []);

/** Every section with every page range; a citation with neither has one row. */
function partsOf(source: OneSide): CitationPart[] {
  return citationsOf(source).flatMap((citation, i) => {
    const sections =
      citation.sections.length > 0
        ? citation.sections.map((section, j) => ({ section, topic: citation.topics[j] ?? null }))
        : [{ section: null, topic: null }];
    const ranges = citation.pages.length > 0 ? citation.pages : [null];
    return sections
      .flatMap((section) => ranges.map((pages) => ({ ...section, pages })))
      .map((part, j) => ({ ...source, ...part, citation, number: i + 1, part: j + 1 }));
  });
}
