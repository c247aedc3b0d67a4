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
import { type Letter, pageAt, pageOf } from '../read/letter.js';
import { documentKind } from '../read/parts/document-kind.js';
import { Determination, SCHEMA_VERSION, type Warning } from '../schema/determination.js';
import { segment, type Segments } from '../segment/segment.js';
import { Passage } from '../text/passage.js';
import type { Span } from '../text/span.js';
import { WARNINGS } from '../vocabulary/warnings.js';
import { checkDetermination } from './checks.js';
import { DeterminationFailure } from './failure.js';
import { doubtsOfReading } from './reading.js';
import { endsShort } from './ends-short.js';
import { outcomeOf } from './outcome.js';
import { placesOf, withPlaces } from './places.js';

/** A record, and the rules that gave its values. */
export interface Explained {
  readonly record: Determination;
  /** By JSON pointer; a value without a rule of its own goes by the nearest one above it. */
  readonly rules: ReadonlyMap<string, string>;
}

/**
 * The record of one letter: cut into sections, every field extracted with its place, checked against itself and against
 * the schema. Throws a DeterminationFailure: `not-a-determination` for another kind of document, `invalid-record` for a
 * record that its own schema refuses.
 */
export function determine(letter: Letter): Determination {
  return read(letter).record;
}

/** The record as `determine` gives it, and why its values are what they are. */
export function explain(letter: Letter): Explained {
  const { record, reasons } = read(letter);
  return { record, rules: new Map(reasons.toReversed().map(({ path, rule }) => [path, rule])) };
}

function read(letter: Letter): { record: Determination; reasons: readonly Reason[] } {
  const segments = segment(letter);
  if (!isDetermination(segments)) {
    throw notADetermination(letter);
  }
  const summary = segments.summary ? Passage.of(letter.text, segments.summary) : null;
  const head = readHead(letter, segments.head);
  const body = readBody(letter, segments, summary, head);
  const layout = segments.layout?.row.id ?? 'unrecognised';
  const signs = (segments.layout?.signs ?? []).map((span) => ({ path: '/source/layout', span }));
  const values = [...signs, ...body.places];
  const places = placesOf(letter.text, segments);
  const found = [...doubtsOfReading(letter), ...doubtsOfLetter(letter, segments), ...body.doubts];
  const draft: Determination = {
    schema_version: SCHEMA_VERSION,
    document_id: letter.id,
    source: { ...letter.source, pages: letter.pageStarts.length, layout },
    ...body.value,
    evidence: {},
    warnings: found.map(asWarning),
  };
  const firstPlaces = new Map(values.toReversed().map(({ path, span }) => [path, span]));
  const checks = checkDetermination(draft, {
    summary,
    finalDetermination: head.final_determination,
    places,
    placeOf: (pointer) => firstPlaces.get(pointer),
    wordsOf: (item, part) => {
      const span = segments.items[item]?.[part];
      return span ? Passage.of(letter.text, span) : null;
    },
  });
  const doubts = withPlaces([...found, ...checks], values, places);
  const checked = Determination.safeParse({
    ...draft,
    warnings: doubts.map(asWarning),
    evidence: evidenceOf(letter, values, doubts),
  });
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new DeterminationFailure('invalid-record', `${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'unknown'}`);
  }
  return { record: checked.data, reasons: [{ path: '/source/layout', rule: layout }, ...body.reasons] };
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

const asWarning = ({ code, message, path }: Doubt): Warning => ({ code, about: WARNINGS[code].about, message, path });

type Body = Omit<Determination, 'schema_version' | 'document_id' | 'source' | 'evidence' | 'warnings'>;

function readBody(letter: Letter, segments: Segments, summary: Passage | null, head: Head): Found<Body> {
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
    outcome: letter.gaps.length > 0 ? absent(null) : by('outcome-of-items', absent(outcomeOf(items))),
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

/** Where each value stands, and each warning that has places of its own. */
function evidenceOf(letter: Letter, places: readonly Place[], doubts: readonly Doubt[]): Determination['evidence'] {
  const evidence: Determination['evidence'] = {};
  const own = doubts.flatMap(({ span, against }, i) =>
    [span, against].flatMap((place) => (place ? [{ path: `/warnings/${i}`, span: place }] : [])),
  );
  for (const { path, span } of [...places, ...own]) {
    (evidence[path] ??= []).push({
      start: span.start,
      end: span.end,
      page: pageAt(letter, span.start),
      ...(isRecognised(letter, span) ? { ocr: true } : {}),
    });
  }
  return evidence;
}

const isRecognised = ({ recognised }: Letter, span: Span): boolean =>
  recognised.some(({ start, end }) => span.start < end && span.end > start);

function doubtsOfLetter(letter: Letter, segments: Segments): Doubt[] {
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
  return rows.flatMap(({ when, ...doubt }) => (when ? [doubt] : []));
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
