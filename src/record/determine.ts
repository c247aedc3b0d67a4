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
import { type Head, readHead } from '../extract/case/head.js';
import { readInjuredWorker } from '../extract/case/injured-worker.js';
import { readItem } from '../extract/item.js';
import { findInjuryDates, findReviewDates } from '../extract/case/prose-dates.js';
import { readReviewer } from '../extract/case/reviewer.js';
import { type Letter, pageAt } from '../read/letter.js';
import { Passage } from '../text/passage.js';
import { Determination, SCHEMA_VERSION, type Warning } from '../schema/determination.js';
import type { AnchorId } from '../vocabulary/letters/anchors.js';
import { segment, type Segments } from '../segment/segment.js';
import { CLOSING_WORDS } from '../vocabulary/letters/conclusions.js';
import { WARNINGS } from '../vocabulary/warnings.js';
import { checkDetermination } from './checks.js';
import { DeterminationFailure } from './failure.js';
import { outcomeOf } from './outcome.js';

/** A record, and the rules that gave its values. */
export interface Explained {
  readonly record: Determination;
  /** By JSON pointer; a value without a rule of its own goes by the nearest one above it. */
  readonly rules: ReadonlyMap<string, string>;
}

/**
 * The record of one letter: cut into sections, every field extracted with its place, checked against itself and against the schema.
 * Throws a DeterminationFailure: `not-a-determination` for another kind of document, `invalid-record` for a record that its own schema refuses.
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
    throw new DeterminationFailure(
      'not-a-determination',
      'None of the headings and labels of an Independent Medical Review final determination were found.',
    );
  }
  const summary = segments.summary ? Passage.of(letter.text, segments.summary) : null;
  const head = readHead(letter, segments.head);
  const body = readBody(letter, segments, summary, head);
  const layout = segments.layout?.row.id ?? 'unrecognised';
  const signs = (segments.layout?.signs ?? []).map((span) => ({ path: '/source/layout', span }));
  const doubts = [...doubtsOfLetter(letter, segments), ...body.doubts];
  const draft: Determination = {
    schema_version: SCHEMA_VERSION,
    document_id: letter.source.sha256.slice(0, 16),
    source: { ...letter.source, pages: letter.pageStarts.length, layout },
    ...body.value,
    evidence: {},
    warnings: doubts.map(asWarning),
  };
  doubts.push(...checkDetermination(draft, { summary, finalDetermination: head.final_determination }));
  const evidence = evidenceOf(letter, [...signs, ...body.places], doubts);
  const checked = Determination.safeParse({ ...draft, warnings: doubts.map(asWarning), evidence });
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new DeterminationFailure('invalid-record', `${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'unknown'}`);
  }
  return { record: checked.data, reasons: [{ path: '/source/layout', rule: layout }, ...body.reasons] };
}

const asWarning = ({ code, message, path }: Doubt): Warning => ({ code, about: WARNINGS[code].about, message, path });

type Body = Omit<Determination, 'schema_version' | 'document_id' | 'source' | 'evidence' | 'warnings'>;

function readBody(letter: Letter, segments: Segments, summary: Passage | null, head: Head): Found<Body> {
  const items = segments.items.map((block, i) => readItem(letter, block, i + 1, segments.layout?.row ?? null));
  return assemble<Body>({
    case_number: head.case_number.value
      ? head.case_number
      : doubting(head.case_number, { code: 'no-case-number', message: 'No case number was found.', path: '' }),
    date_assigned: head.date_assigned,
    decision_date: head.decision_date,
    date_of_injury: fromProse(head, head.date_of_injury, () => (summary ? findInjuryDates(summary) : []), 'the injury'),
    ur_denial_date: fromProse(
      head,
      head.ur_denial_date,
      () => (summary ? findReviewDates(summary) : []),
      'the utilization review',
    ),
    application_received: head.application_received,
    priority: head.priority,
    outcome: by('outcome-of-items', absent(outcomeOf(items))),
    reviewer: readReviewer(letter, segments),
    injured_worker: readInjuredWorker(summary),
    diagnoses: summary ? findDiagnoses(summary) : absent([]),
    items: list(items),
  });
}

/** Where a letter has lost its head, what the summary says stands in; of several dates none is sure. */
function fromProse(
  head: Head,
  printed: Found<string | null>,
  find: () => Found<string>[],
  what: string,
): Found<string | null> {
  if (head.labelled || printed.value) return printed;
  const dates = find();
  if (dates.length === 1) return dates[0]!;
  if (dates.length === 0) return printed;
  return absent(null, {
    code: 'ambiguous-date',
    message: `The summary gives more than one date of ${what}: ${dates.map(({ value }) => value).join(', ')}.`,
    path: '',
  });
}

/** Where each value stands, and each warning that has a place of its own. */
function evidenceOf(letter: Letter, places: readonly Place[], doubts: readonly Doubt[]): Determination['evidence'] {
  const evidence: Determination['evidence'] = {};
  const own = doubts.flatMap(({ span }, i) => (span ? [{ path: `/warnings/${i}`, span }] : []));
  for (const { path, span } of [...places, ...own]) {
    (evidence[path] ??= []).push({ start: span.start, end: span.end, page: pageAt(letter, span.start) });
  }
  return evidence;
}

/** How a rationale ends that was not cut off. */
const ENDS = new RegExp(`[.?!:"')\\]]$|\\b(?:${CLOSING_WORDS})$`, 'i');

function doubtsOfLetter(letter: Letter, { layout, summary, items }: Segments): Doubt[] {
  const doubts: Doubt[] = [];
  if (!layout)
    doubts.push({
      code: 'unrecognised-layout',
      message: 'No known letter layout was recognised.',
      path: '/source/layout',
    });
  if (!summary)
    doubts.push({
      code: 'missing-section',
      message: 'The letter has no clinical case summary.',
      path: '/injured_worker',
    });
  if (items.length === 0) doubts.push({ code: 'no-items', message: 'No disputed item was found.', path: '/items' });
  const last = items.at(-1)?.rationale;
  if (last && !ENDS.test(letter.text.slice(last.start, last.end))) {
    doubts.push({
      code: 'truncated-letter',
      message: 'The last rationale ends in the middle of a sentence.',
      path: `/items/${items.length - 1}/rationale`,
    });
  }
  return doubts;
}

/** Headings and labels that no other kind of document has. */
const OWN_SIGNS: ReadonlySet<AnchorId> = new Set([
  'professional-title',
  'notice-title',
  'how-made',
  'decisions',
  'decision-and-rationale',
  'credentials',
  'claims-administrator',
  'reviewer-guideline',
  'guidelines',
  'professional-rationale',
]);

function isDetermination({ layout, anchors, items }: Segments): boolean {
  const signs = new Set(anchors.map(({ id }) => id).filter((id) => OWN_SIGNS.has(id)));
  return (
    signs.size >= 2 ||
    (signs.size === 1 && (layout !== null || items.length > 0)) ||
    (layout !== null && items.length > 0)
  );
}
