import { ContextWords } from '../../text/context.js';
import type { Passage } from '../../text/passage.js';
import { lengthOf, sliceOf, type Span } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import type { Diagnosis } from '../../schema/determination.js';
import { DIAGNOSIS_CONTEXT } from '../../vocabulary/diagnoses/context.js';
import { diagnosisFacets } from '../facets/diagnosis-facets.js';
import { assemble, type Found, list, type Reason } from '../found.js';
import { type CuedList, cuedListsIn } from './cued-lists.js';
import { entryDoubts, type ReadEntry } from './doubts.js';
import { conditionOf } from './entry.js';
import type { Cue } from './find-cues.js';
import { splitList } from './list.js';
import { Phrase } from './phrase.js';
import { type Stretch, stretchesOf } from './stretches.js';
import { unreadDoubts } from './unread.js';

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
  const read: Span[] = [];
  for (const cuedList of cuedListsIn(summary)) {
    const entries = entriesOf(text, cuedList);
    if (entries.length > 0) read.push(cuedList.cue.span);
    for (const entry of entries) {
      const key = wordsOf(text, entry.span)
        .map((word) => word.text)
        .join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(located(summary, cuedList.cue, entry));
    }
  }
  const all = list(found);
  return { ...all, doubts: [...unreadDoubts(summary, read), ...all.doubts] };
}

/** The entries of a cue's list that count. */
function entriesOf(text: string, cuedList: CuedList): ReadEntry[] {
  return stretchesOf(text, cuedList).flatMap((stretch) => entriesIn(text, cuedList.cue, stretch));
}

function entriesIn(text: string, { row }: Cue, stretch: Stretch): ReadEntry[] {
  const { span } = stretch;
  const listed = splitList(text, span);
  const isTakenBack = LIST_CONTEXT.reaching(text, span, [span])[0]!.length > 0;
  const standing = isTakenBack ? listed.slice(0, standingOf(listed, text, span)) : listed;
  const entries = standing.flatMap(({ span: at, joined }) => {
    const condition = conditionOf(text, at, row.needs);
    return condition ? [{ ...condition, joined, phrase: new Phrase(text, condition.span), row, stretch }] : [];
  });
  const isPart = (): boolean =>
    standing.filter(({ span: at }) => conditionOf(text, at, 'anything')).length > entries.length;
  return entries.map((entry, i) => ({
    ...entry,
    isFirst: i === 0,
    isLast: i === entries.length - 1,
    isRest: i === 0 && entries.length < standing.length && isPart(),
  }));
}

/** How many entries stand of a list that is taken back: "gout and neuropathy was not confirmed" speaks of the last. */
const standingOf = ({ length }: readonly unknown[], text: string, { end }: Span): number =>
  length > 1 && OF_ONE.test(text.slice(end, end + ' was '.length)) ? length - 1 : 0;
const OF_ONE = /^ ?(?:is|was|has|had)\b/;

/** The diagnosis, its places, and its rules: the cue, and what joined the parts of its text. */
function located(summary: Passage, { row, span: cueAt }: Cue, entry: ReadEntry): Found<Diagnosis> {
  const { text } = summary;
  const { span, code, joined } = entry;
  const place = (path: string, { start, end }: Span) => ({ path, span: summary.span(start, end) });
  const reasons: Reason[] = [
    { path: '', rule: row.id },
    { path: '/cue', rule: row.id },
    ...joined.map((rule) => ({ path: '/text', rule })),
  ];
  const facets = assemble(diagnosisFacets(summary.part(span.start, span.end)));
  return {
    value: { text: sliceOf(text, span), cue: row.cue, code: code && sliceOf(text, code), ...facets.value },
    places: [
      place('', span),
      place('/text', span),
      ...(lengthOf(cueAt) > 0 ? [place('/cue', cueAt)] : []),
      ...(code ? [place('/code', code)] : []),
      ...facets.places,
    ],
    doubts: [...entryDoubts(summary, entry), ...facets.doubts],
    reasons: [...reasons, ...facets.reasons],
  };
}
