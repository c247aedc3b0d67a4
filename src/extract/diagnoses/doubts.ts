import type { Passage } from '../../text/passage.js';
import { sliceOf } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { CONDITION_EVENTS, ENDING_WORDS } from '../../vocabulary/diagnoses/list-ends.js';
import { JOINED_CONDITIONS, STATUS_POST } from '../../vocabulary/diagnoses/titles.js';
import type { Doubt } from '../found.js';
import { loneBrackets } from './brackets.js';
import { type Condition, isCondition } from './entry.js';
import { Phrase } from './phrase.js';
import type { Stretch } from './stretches.js';
import { isOfKind } from './word-kinds.js';

/** A condition as it was read, and how its list was found. */
export interface ReadEntry extends Condition {
  readonly phrase: Phrase;
  readonly row: DiagnosisCueRow;
  readonly stretch: Stretch;
  /** It stands last in its stretch. */
  readonly isLast: boolean;
  /** The rules that joined its parts. */
  readonly joined: readonly string[];
}

/** What makes a diagnosis doubtful, and how a warning tells it. */
export interface DoubtRule {
  readonly id: string;
  readonly when: (entry: ReadEntry, text: string) => boolean;
  /** What the warning says of the words of the diagnosis. */
  readonly says: string;
  /** A summary, and the diagnosis in it that is doubted. */
  readonly example: { readonly summary: string; readonly doubted: string };
}

const LONE_QUOTE = /^[^"\u201c\u201d]*["\u201c\u201d][^"\u201c\u201d]*$/;
const JOINING = 'of|with|without|to|and|or|in|for|at|by|on|from|due|the';
const AT_AN_END = new RegExp(`^(?:${JOINING})\\b|\\b(?:${JOINING}|an?)$`, 'i');

/** Words that end a list but for those that titles hold too. */
const CLAUSE = new Set(ENDING_WORDS);
for (const word of ['for', 'unknown', 'as', 'i', 'by', 'during', 'following']) CLAUSE.delete(word);
const CAPITALS = /^[A-Z]{2,}$/;

/** "sprain left ankle contusion": a side follows a condition, and another condition follows that. */
const SIDE_BETWEEN = /CS[^-]*C/;
const BETWEEN = new Set(['with', 'without', 'and', 'or', 'of', 'in', 'to', 'due', 'at', 'on', 'than']);
const JOINED = new RegExp(JOINED_CONDITIONS.join('|'), 'i');

const kindOf = (word: string): string =>
  isOfKind(word, 'condition') ? 'C' : isOfKind(word, 'side') ? 'S' : BETWEEN.has(word) ? '-' : '.';

const holdsSideBetween = ({ phrase }: ReadEntry): boolean =>
  phrase.text.split('/').some((part) =>
    SIDE_BETWEEN.test(
      wordsOf(part)
        .map(({ text }) => kindOf(text))
        .join(''),
    ),
  );

/** "nausea and neck sprain": what stands on either side of "and" is complete. */
function holdsTwoComplete({ phrase, span }: ReadEntry, text: string): boolean {
  const at = phrase.text.lastIndexOf(' and ');
  if (at < 0 || JOINED.test(phrase.text)) return false;
  const before = new Phrase(text, { start: span.start, end: span.start + at });
  const behind = new Phrase(text, { start: span.start + at + ' and '.length, end: span.end });
  return before.isComplete && behind.isComplete && !GOVERNED.test(before.text);
}
const GOVERNED = /\b(?:with|without|due|secondary|related|affecting|involving|between|both|to|from|or)\b/i;

/** No title is longer in words. */
const LONGEST_TITLE = 20;

/** What a condition's name can end in. */
const LAST_KINDS = ['condition', 'site', 'of-tail', 'level', 'tail', 'operation', 'tissue'] as const;
const LAST_WORDS = new RegExp(`^(?:complaints|consciousness|features|components?|nerve|${CONDITION_EVENTS})$`);
const endsOddly = ({ phrase }: ReadEntry): boolean => {
  const last = phrase.last ?? '';
  return !/\d/.test(last) && !LAST_WORDS.test(last) && !LAST_KINDS.some((kind) => isOfKind(last, kind));
};

const EVENT = new RegExp(`\\b(?:${CONDITION_EVENTS})\\b|${STATUS_POST}`, 'i');
/** Rules that end a list where the words of its conditions do, and not at the circumstances behind them. */
const CUTTING: readonly (string | null)[] = ['ending-word', 'clause', 'treatment', 'closing-bracket'];

export const ENTRY_DOUBTS: readonly DoubtRule[] = [
  {
    id: 'lone-mark',
    when: ({ span }, text) => loneBrackets(text, span).size > 0 || LONE_QUOTE.test(sliceOf(text, span)),
    says: 'holds a bracket or quote without its partner',
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
    when: ({ phrase }) =>
      phrase.text.split(/[^\p{L}]+/u).some((word) => !CAPITALS.test(word) && CLAUSE.has(word.toLowerCase())),
    says: 'holds a word that no condition is named with',
    example: { summary: 'Diagnoses: 1. Knee strain. 2. He states gout; 3. Wrist sprain.', doubted: 'states gout' },
  },
  {
    id: 'side-between',
    when: holdsSideBetween,
    says: 'may be two conditions without a mark between them',
    example: {
      summary: 'Diagnoses include wrist pain right sided elbow strain.',
      doubted: 'wrist pain right sided elbow strain',
    },
  },
  {
    id: 'two-complete',
    when: holdsTwoComplete,
    says: 'may be two conditions',
    example: { summary: 'Diagnoses include nausea and neck sprain.', doubted: 'nausea and neck sprain' },
  },
  {
    id: 'too-long',
    when: ({ phrase }) => phrase.words.length > LONGEST_TITLE,
    says: 'is longer than the name of a condition can be',
    example: { summary: `Diagnoses include ${'chronic '.repeat(20)}pain.`, doubted: `${'chronic '.repeat(20)}pain` },
  },
  {
    id: 'no-condition',
    when: ({ phrase }) => !isCondition(phrase) && (!phrase.namesSite || phrase.isOnlySite) && !EVENT.test(phrase.text),
    says: 'holds no word known for a condition',
    example: { summary: 'Diagnoses include doing better.', doubted: 'doing better' },
  },
  {
    id: 'no-site',
    when: ({ phrase }) => phrase.namesCondition && !phrase.isComplete && !phrase.isOperation,
    says: 'tells of no body part that its condition could be of',
    example: { summary: 'Diagnoses include sprains.', doubted: 'sprains' },
  },
  {
    id: 'odd-end',
    when: endsOddly,
    says: 'ends with a word that conditions do not end with',
    example: { summary: 'Diagnoses include knee strain yesterday.', doubted: 'knee strain yesterday' },
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
  {
    id: 'cut-list',
    when: ({ isLast, row, stretch: { ending, left } }, text) =>
      isLast && row.cue !== 'claim' && CUTTING.includes(ending) && new Phrase(text, left).isComplete,
    says: 'was taken for the last of its list, but more conditions follow',
    example: { summary: 'He is treated for hand pain complained of knee sprain.', doubted: 'hand pain' },
  },
];

/** The doubts about a diagnosis, to become warnings at its text. */
export function entryDoubts(summary: Passage, entry: ReadEntry): Doubt[] {
  return ENTRY_DOUBTS.filter(({ when }) => when(entry, summary.text)).map(({ says }) => ({
    code: 'doubtful-diagnosis',
    message: `"${entry.phrase.text}" ${says}.`,
    path: '/text',
  }));
}
