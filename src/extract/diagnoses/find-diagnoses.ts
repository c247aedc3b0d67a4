import { ContextWords } from '../../text/context.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { lengthOf, sliceOf, type Span } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import type { Diagnosis } from '../../schema/determination.js';
import { DIAGNOSIS_CONTEXT } from '../../vocabulary/diagnoses/context.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { type Found, list, type Reason } from '../found.js';
import { type Condition, conditionOf, isCondition } from './entry.js';
import { type Cue, cuesIn, possibleCues } from './find-cues.js';
import { splitList } from './list.js';
import { listEnd } from './list-end.js';
import { Phrase } from './phrase.js';

const LIST_CONTEXT = new ContextWords(DIAGNOSIS_CONTEXT.filter(({ of }) => of === 'list'));

/**
 * What the clinical case summary says the injured worker has, under an explicit cue ("diagnoses include", "undergoing
 * treatment for", "has filed a claim for"): every condition once, in order of first mention, with an ICD code that
 * stands with it.
 */
export function findDiagnoses(summary: Passage): Found<Diagnosis[]> {
  const { text } = summary;
  const found: Found<Diagnosis>[] = [];
  const seen = new Set<string>();
  for (const cuedList of listsIn(summary)) {
    for (const entry of entriesOf(text, cuedList)) {
      const key = wordsOf(text, entry.span)
        .map((word) => word.text)
        .join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(located(summary, cuedList.cue, entry));
    }
  }
  return list(found);
}

/** A cue and the part of the text in which its list stands. */
interface CuedList {
  readonly cue: Cue;
  readonly within: Span;
}

/** The lists of a summary, in order. */
function* listsIn(summary: Passage): Generator<CuedList> {
  const { text } = summary;
  const possible = possibleCues(text);
  let heading: DiagnosisCueRow | null = null;
  for (const sentence of sentencesOf(summary)) {
    const cues = cuesIn(text, sentence, possible);
    if (cues.length > 0) {
      yield* cues.map((cue, i) => ({ cue, within: placeOf(cue, sentence, cues[i - 1], cues[i + 1]) }));
      heading = cues.at(-1)!.row;
    } else if (heading && carriesOn(text, sentence, heading)) {
      yield { cue: { row: heading, span: { start: sentence.start, end: sentence.start } }, within: sentence };
    } else heading = null;
  }
}

/** Where a cue's list can stand: from the cue to the next one, or from the one before to the cue. */
const placeOf = ({ row, span }: Cue, sentence: Span, before: Cue | undefined, next: Cue | undefined): Span =>
  row.list === 'before'
    ? { start: before?.span.end ?? sentence.start, end: span.start }
    : { start: span.end, end: next?.span.start ?? sentence.end };

/** A sentence of a list is no longer than this. */
const LONGEST_ENTRY = 119;
const NEXT_NUMBER = /^\(?(?:[2-9]|1\d)[.)] /;

/**
 * A short sentence without a verb carries the list before it on: behind a heading, or with the next number of a list.
 */
function carriesOn(text: string, sentence: Span, { heading }: DiagnosisCueRow): boolean {
  if (lengthOf(sentence) > LONGEST_ENTRY) return false;
  const words = sliceOf(text, sentence);
  return (
    (heading === true || NEXT_NUMBER.test(words)) &&
    listEnd(text, sentence).at >= sentence.end - 1 &&
    isCondition(new Phrase(text, sentence))
  );
}

/** A condition, and the rules that put the parts of its entry together. */
interface FoundEntry extends Condition {
  readonly joined: readonly string[];
}

function entriesOf(text: string, { cue: { row }, within }: CuedList): FoundEntry[] {
  const end = row.list === 'before' ? within.end : listEnd(text, within).at;
  const span = { start: within.start, end };
  if (LIST_CONTEXT.reaching(text, span, [span])[0]!.length > 0) return [];
  return splitList(text, span).flatMap(({ span: at, joined }) => {
    const condition = conditionOf(text, at, row.needs);
    return condition ? [{ ...condition, joined }] : [];
  });
}

/** The diagnosis, its places, and its rules: the cue, and what joined the parts of its text. */
function located(summary: Passage, { row, span: cueAt }: Cue, { span, code, joined }: FoundEntry): Found<Diagnosis> {
  const { text } = summary;
  const place = (path: string, { start, end }: Span) => ({ path, span: summary.span(start, end) });
  const reasons: Reason[] = [
    { path: '', rule: row.id },
    { path: '/cue', rule: row.id },
    ...joined.map((rule) => ({ path: '/text', rule })),
  ];
  return {
    value: { text: sliceOf(text, span), cue: row.cue, code: code && sliceOf(text, code) },
    places: [
      place('', span),
      place('/text', span),
      ...(lengthOf(cueAt) > 0 ? [place('/cue', cueAt)] : []),
      ...(code ? [place('/code', code)] : []),
    ],
    doubts: [],
    reasons,
  };
}
