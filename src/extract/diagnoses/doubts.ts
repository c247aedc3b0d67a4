import type { Passage } from '../../text/passage.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { CONDITION_EVENTS, ENDING_WORDS } from '../../vocabulary/diagnoses/list-ends.js';
import { STATUS_POST } from '../../vocabulary/diagnoses/titles.js';
import type { Doubt } from '../found.js';
import { loneBrackets } from './brackets.js';
import { type Condition, isCondition } from './entry.js';
import type { Phrase } from './phrase.js';
import type { Stretch } from './stretches.js';
import { isOfKind } from './word-kinds.js';

/** A condition as it was read: what it was cut from, and how its list was found. */
export interface ReadEntry extends Condition {
  /** The entry of the list, before marks and joining words were taken off. */
  readonly raw: Span;
  readonly phrase: Phrase;
  readonly row: DiagnosisCueRow;
  readonly stretch: Stretch;
  /** The rules that joined its parts. */
  readonly joined: readonly string[];
}

/** What makes a diagnosis doubtful, and how a warning tells it. */
export interface DoubtRule {
  readonly id: string;
  readonly when: (entry: ReadEntry, text: string) => boolean;
  readonly says: string;
  /** A summary, and the diagnosis in it that is doubted. */
  readonly example: { readonly summary: string; readonly doubted: string };
}

const ENDING = new Set(ENDING_WORDS);
const EVENTS = new RegExp(`\\b(?:${CONDITION_EVENTS})\\b|${STATUS_POST}`, 'i');
const LONE_QUOTE = /^[^"\u201c\u201d]*["\u201c\u201d][^"\u201c\u201d]*$/;
const JOINING = 'of|with|without|to|and|or|in|for|at|by|on|from|due';
const AT_AN_END = new RegExp(`^(?:${JOINING})\\b|\\b(?:${JOINING}|the|an?)$`, 'i');
/** No title is longer in words, as the lists of ICD-10-CM and of letters have them. */
const LONGEST_TITLE = 20;

/** "left knee sprain left ankle contusion": a side follows a condition, and another condition follows that. */
function holdsTwo({ phrase }: ReadEntry): boolean {
  const kinds = phrase.words.map((word) =>
    isOfKind(word, 'condition') ? 'C' : isOfKind(word, 'side') ? 'S' : BETWEEN.has(word) ? '-' : '.',
  );
  return TWO.test(kinds.join(''));
}
const BETWEEN = new Set(['with', 'without', 'and', 'or', 'of', 'in', 'to', 'due', 'at', 'on', 'than']);
const TWO = /CS[^-]*C/;

export const ENTRY_DOUBTS: readonly DoubtRule[] = [
  {
    id: 'lone-mark',
    when: ({ raw }, text) => loneBrackets(text, raw).size > 0 || LONE_QUOTE.test(sliceOf(text, raw)),
    says: 'stands with a bracket or quote that has no partner',
    example: { summary: 'Diagnoses include knee strain (old, wrist sprain.', doubted: 'knee strain (old' },
  },
  {
    id: 'joining-word',
    when: ({ phrase }) => AT_AN_END.test(phrase.text),
    says: 'starts or ends with a joining word',
    example: { summary: 'Diagnoses: strain of; wrist sprain.', doubted: 'strain of' },
  },
  {
    id: 'clause-word',
    when: ({ phrase }) => phrase.words.some((word) => ENDING.has(word) && !IN_TITLES.has(word)),
    says: 'holds a word that opens a clause',
    example: {
      summary: 'Diagnoses: 1. Knee strain. 2. He states gout; 3. Wrist sprain.',
      doubted: 'He states gout',
    },
  },
  {
    id: 'two-conditions',
    when: holdsTwo,
    says: 'may be two conditions without a mark between them',
    example: {
      summary: 'Diagnoses include wrist pain right sided elbow strain.',
      doubted: 'wrist pain right sided elbow strain',
    },
  },
  {
    id: 'too-long',
    when: ({ phrase }) => phrase.words.length > LONGEST_TITLE,
    says: 'is longer than the name of a condition can be',
    example: { summary: `Diagnoses include ${'chronic '.repeat(20)}pain.`, doubted: `${'chronic '.repeat(20)}pain` },
  },
  {
    id: 'no-condition',
    when: ({ phrase }) => !isCondition(phrase) && !EVENTS.test(phrase.text),
    says: 'holds no word known for a condition',
    example: { summary: 'Diagnoses include knee stain.', doubted: 'knee stain' },
  },
  {
    id: 'incomplete-cue',
    when: ({ row, stretch }) => row.incomplete === true || stretch.behind === 'slip',
    says: 'stands behind words that announce a diagnosis with a slip',
    example: { summary: 'He was diagnosed has having a wrist sprain.', doubted: 'wrist sprain' },
  },
  {
    id: 'interrupted-list',
    when: ({ stretch }) => stretch.behind === 'interruption',
    says: 'stands behind words that break into its list',
    example: { summary: 'Diagnoses include knee strain per the scan, wrist sprain.', doubted: 'wrist sprain' },
  },
];
const IN_TITLES = new Set(['for', 'unknown', 'as', 'i', 'by', 'during', 'following']);

/** The doubts about a diagnosis, to become warnings at its text. */
export function entryDoubts(summary: Passage, entry: ReadEntry): Doubt[] {
  return ENTRY_DOUBTS.filter(({ when }) => when(entry, summary.text)).map(({ says }) => ({
    code: 'doubtful-diagnosis',
    message: `"${entry.phrase.text}" ${says}.`,
    path: '/text',
  }));
}
