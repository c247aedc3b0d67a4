import { readCourse } from '../extract/case/course-dates.js';
import { findReviewDates } from '../extract/case/denial-dates.js';
import { type Head, readHead } from '../extract/case/head.js';
import { readInjuredWorker } from '../extract/case/injured-worker.js';
import { findInjuryDates } from '../extract/case/injury-dates.js';
import { readReviewer } from '../extract/case/reviewer.js';
import { findDiagnoses } from '../extract/diagnoses/find-diagnoses.js';
import {
  absent,
  assemble,
  by,
  doubting,
  type Doubt,
  type Found,
  list,
  type Place,
  type Reason,
} from '../extract/found.js';
import { readItem } from '../extract/item.js';
import { inCompany } from '../extract/treatment/company.js';
import { LACKING } from '../read/document.js';
import { type Letter, pageOf } from '../read/letter.js';
import { documentKind } from '../read/parts/document-kind.js';
import { SAYS_SOMETHING } from '../schema/bounds.js';
import type { Determination } from '../schema/determination.js';
import { SCHEMA_VERSION } from '../schema/version.js';
import type { ItemBlock } from '../segment/items/block.js';
import { segment, type Segments } from '../segment/segment.js';
import { Passage } from '../text/passage.js';
import { type Span, sliceOf } from '../text/span.js';
import { asWarning } from './as-warning.js';
import { checkDetermination } from './checks.js';
import { endsShort } from './ends-short.js';
import { evidenceOf } from './evidence.js';
import { DeterminationFailure } from './failure.js';
import { outcomeOf } from './outcome.js';
import { type LetterPlaces, placesOf, withPlaces } from './places.js';
import { doubtsOfReading } from './reading.js';

/** A record that its schema has not seen yet. */
export interface Draft {
  readonly letter: Letter;
  readonly record: Determination;
  readonly reasons: readonly Reason[];
  readonly places: LetterPlaces;
}

/**
 * The record of one letter: cut into sections, every field extracted with its place, checked against itself. Throws a
 * DeterminationFailure `not-a-determination` for another kind of document.
 */
export function draft(letter: Letter): Draft {
  const found = segment(letter);
  if (!isDetermination(found)) {
    throw notADetermination(letter);
  }
  const { segments, lacking } = itemsWithRequest(letter.text, found);
  const summary = segments.summary ? Passage.of(letter.text, segments.summary) : null;
  const head = readHead(letter, segments.head);
  const body = readBody(letter, segments, summary, head, lacking.length > 0);
  const layout = segments.layout?.row.id ?? 'unrecognised';
  const signs = (segments.layout?.signs ?? []).map((span) => ({ path: '/source/layout', span }));
  const values = [...signs, ...body.places];
  const places = placesOf(letter.text, segments);
  const told = [...doubtsOfReading(letter), ...doubtsOfLetter(letter, segments, lacking), ...body.doubts];
  const unchecked: Determination = {
    schema_version: SCHEMA_VERSION,
    document_id: letter.id,
    source: sourceOf(letter, layout),
    ...body.value,
    evidence: {},
    warnings: told.map(asWarning),
  };
  // Only a check that finds something asks where a value stands.
  let firstPlaces: ReadonlyMap<string, Span> | undefined;
  const checks = checkDetermination(unchecked, {
    summary,
    finalDetermination: head.final_determination,
    places,
    placeOf: (pointer) => (firstPlaces ??= firstOf(values)).get(pointer),
    wordsOf: (item, part) => {
      const span = segments.items[item]?.[part];
      return span ? Passage.of(letter.text, span) : null;
    },
  });
  const doubts = withPlaces([...told, ...checks], values, places);
  const record = { ...unchecked, warnings: doubts.map(asWarning), evidence: evidenceOf(letter, values, doubts) };
  const reasons = [{ path: '/source/layout', rule: layout }, ...body.reasons];
  return { letter, record, reasons, places };
}

const firstOf = (places: readonly Place[]): ReadonlyMap<string, Span> =>
  new Map(places.toReversed().map(({ path, span }) => [path, span]));

/** In the order in which the schema has it: the record is written as it stands. */
function sourceOf({ source, pageStarts }: Letter, layout: Determination['source']['layout']): Determination['source'] {
  const { reader, ...file } = source;
  return { ...file, pages: pageStarts.length, reader, layout };
}

function notADetermination(letter: Letter): DeterminationFailure {
  const kind = documentKind(letter.text);
  const [gap] = letter.gaps;
  if (gap && kind === null) {
    return new DeterminationFailure(
      'unread-pages',
      `Page ${pageOf(letter, gap.page)} ${LACKING[gap.lack]}; what else there is does not show a letter.`,
    );
  }
  return new DeterminationFailure(
    'not-a-determination',
    kind === null
      ? 'None of the headings and labels of an Independent Medical Review final determination were found.'
      : `It looks like ${kind}: it has not the headings and labels of an Independent Medical Review final determination.`,
  );
}

type Body = Omit<Determination, 'schema_version' | 'document_id' | 'source' | 'evidence' | 'warnings'>;

/** Items that ask for something, and the places of those that have a decision and no words in front of it. */
function itemsWithRequest(text: string, found: Segments): { segments: Segments; lacking: readonly Span[] } {
  const says = ({ request }: ItemBlock): boolean => SAYS_SOMETHING.test(sliceOf(text, request));
  const lacking = found.items.filter((item) => !says(item)).map(({ request, decision }) => decision[0] ?? request);
  return { segments: lacking.length === 0 ? found : { ...found, items: found.items.filter(says) }, lacking };
}

/** `lacksItem`: a decision stands with no request. */
function readBody(
  letter: Letter,
  segments: Segments,
  summary: Passage | null,
  head: Head,
  lacksItem: boolean,
): Found<Body> {
  const items = inCompany(
    segments.items.map((block, i) => readItem(letter, block, i + 1, segments.layout?.row ?? null)),
  );
  const course = readCourse(letter, { start: 0, end: segments.summary?.start ?? letter.text.length });
  return assemble<Body>({
    case_number: head.case_number.value
      ? head.case_number
      : doubting(head.case_number, { code: 'no-case-number', message: 'No case number was found.', path: '' }),
    date_assigned: orTold(head.date_assigned, course.date_assigned),
    decision_date: head.decision_date,
    date_of_injury: orFromProse(head.date_of_injury, summary, findInjuryDates, 'the injury'),
    ur_denial_date: orFromProse(
      orTold(head.ur_denial_date, course.ur_denial_date),
      summary,
      findReviewDates,
      'the utilization review',
    ),
    application_received: orTold(head.application_received, course.application_received),
    priority: head.priority,
    // What stands on a page that could not be read may be another item.
    outcome: letter.gaps.length > 0 || lacksItem ? absent(null) : by('outcome-of-items', absent(outcomeOf(items))),
    reviewer: readReviewer(letter, segments),
    injured_worker: readInjuredWorker(summary),
    diagnoses: summary ? findDiagnoses(summary) : absent([]),
    items: list(items),
  });
}

/** Where the head prints no date, the one that the letter tells elsewhere stands in. */
const orTold = (printed: Found<string | null>, told: Found<string | null>): Found<string | null> =>
  printed.value === null && told.value !== null ? doubting(told, ...printed.doubts) : printed;

/** Where the head gives no date, the one that the summary gives stands in; of several none is sure. */
function orFromProse(
  printed: Found<string | null>,
  summary: Passage | null,
  find: (summary: Passage) => Found<string>[],
  what: string,
): Found<string | null> {
  if (printed.value || !summary) return printed;
  const dates = find(summary);
  const [date] = dates;
  if (!date) return printed;
  if (dates.length === 1) return doubting<string | null>(date, ...printed.doubts);
  if (printed.doubts.length > 0) return printed;
  return absent(null, {
    code: 'ambiguous-date',
    message: `The summary gives more than one date of ${what}: ${dates.map(({ value }) => value).join(', ')}.`,
    path: '',
    ...(date.places[0] ? { span: date.places[0].span } : {}),
  });
}

function doubtsOfLetter(letter: Letter, segments: Segments, lacking: readonly Span[]): Doubt[] {
  const { layout, summary, items } = segments;
  const cutOff = endsShort(letter.text, segments);
  const rows: readonly (Doubt & { readonly when: boolean })[] = [
    {
      when: !layout,
      code: 'unrecognised-layout',
      message: 'No known letter layout was recognised.',
      path: '/source/layout',
    },
    {
      when: !summary,
      code: 'missing-section',
      message: 'The letter has no clinical case summary.',
      path: '/injured_worker',
    },
    { when: items.length === 0, code: 'no-items', message: 'No disputed item was found.', path: '/items' },
    // What is missing may be whole items: no doubt about the last one alone.
    { when: cutOff !== null, code: 'truncated-letter', path: '/items', message: '', ...cutOff },
  ];
  return [
    ...rows.flatMap(({ when, ...doubt }) => (when ? [doubt] : [])),
    ...lacking.map((span): Doubt => ({
      code: 'item-without-request',
      message: `"${sliceOf(letter.text, span)}" decides on nothing: no request stands with it.`,
      path: '/outcome',
      span,
    })),
  ];
}

/** Headings and labels that no other kind of document has, two of them or one with what it is about. */
function isDetermination({ layout, anchors, items }: Segments): boolean {
  const signs = new Set(anchors.flatMap(({ row }) => (row.own ? [row.id] : [])));
  return (
    signs.size >= 2 ||
    (signs.size === 1 && (layout !== null || items.length > 0)) ||
    (layout !== null && items.length > 0)
  );
}
