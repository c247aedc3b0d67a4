import type { Passage } from '../../text/passage.js';
import { sliceOf, type Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import { wordList } from '../../text/word-list.js';
import { wordsOf } from '../../text/words.js';
import type { DiagnosisCueRow } from '../../vocabulary/diagnoses/cues.js';
import { CONDITION_EVENTS, ENDING_WORDS } from '../../vocabulary/diagnoses/list-ends.js';
import { JOINED_CONDITIONS, STATUS_POST } from '../../vocabulary/diagnoses/titles.js';
import type { Doubt } from '../found.js';
import { loneBrackets } from './brackets.js';
import { type Condition, isCondition } from './entry.js';
import { partsOf } from './list-parts.js';
import { Phrase } from './phrase.js';
import { isSureOf, type Stretch } from './stretches.js';
import { isOfKind } from './word-kinds.js';

/** A condition as it was read, and how its list was found. */
export interface ReadEntry extends Condition {
  readonly phrase: Phrase;
  readonly row: DiagnosisCueRow;
  readonly stretch: Stretch;
  /** It stands first, or last, in its stretch. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It is the first that was taken of its stretch, and something else in that was not. */
  readonly isRest: boolean;
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
const IN_TITLES = new Set([
  'for',
  'unknown',
  'as',
  'i',
  'by',
  'during',
  'following',
  'patient',
  'sustained',
  'attributed',
]);
const CLAUSE = new Set(ENDING_WORDS.filter((word) => !IN_TITLES.has(word)));
const IN_BRACKETS = /[([][^()[\]]*[)\]]/g;
/** Abbreviations and the month, that merely look like such words: "IT", "May". */
const NAMES = /^(?:[A-Z]{2,}|May)$/;

/** "lumbar sprain left ankle contusion": a body part follows a condition, and another condition follows that. */
const WITHOUT_MARK = /C\.*S[S.]*C/;
const BETWEEN = new Set(
  wordList(`
  with | without | and | or | of | in | to | due | at | on | than | for | from | by | involving | affecting |
  vs | versus`),
);
const kindOf = (word: string): string => {
  if (BETWEEN.has(word)) return '-';
  if (isOfKind(word, 'condition') && word !== 'foreign') return 'C';
  return isOfKind(word, 'site') ? 'S' : '.';
};
const lacksMark = ({ phrase }: ReadEntry): boolean =>
  phrase.text.split(/[/,;()]/).some((part) => WITHOUT_MARK.test(kindsIn(part)));
const kindsIn = (part: string): string =>
  wordsOf(part)
    .map(({ text }) => kindOf(text))
    .join('');

const JOINED = new RegExp(JOINED_CONDITIONS.join('|'), 'i');

/**
 * "nausea and neck sprain", "knee and dislocation of the finger": what stands on either side of "and" is complete, or
 * the first are body parts that those behind "and" do not share their condition with.
 */
function holdsTwo({ phrase, span }: ReadEntry, text: string): boolean {
  const at = phrase.text.lastIndexOf(' and ');
  if (at < 0 || JOINED.test(phrase.text)) return false;
  const before = new Phrase(text, { start: span.start, end: span.start + at });
  const behind = new Phrase(text, { start: span.start + at + ' and '.length, end: span.end });
  if (before.isOnlySite) return behind.namesCondition && behind.placesAfter;
  if (isOnlySite(text, behind)) return false;
  return before.isComplete && behind.isComplete && !GOVERNED.test(before.text);
}
/** "L4-5 and | L5-S1, with radiculopathy": it says where the condition before it is. */
function isOnlySite(text: string, { span }: Phrase): boolean {
  const length = sliceOf(text, span).search(/,| with /);
  return length > 0 && new Phrase(text, { start: span.start, end: span.start + length }).isOnlySite;
}
const GOVERNED = /\b(?:with|without|due|secondary|related|affecting|involving|between|both|to|from|or)\b/i;

/** "stain of neck muscle": a word before "of" that is known for nothing. */
const HEAD = /(?:^|, | and )([a-z]+) of (?!(?:which|these|this|that)\b)/gi;
const UNKNOWN_HEADS = new Set(['history', 'foreign', 'body', 'head', 'parts', 'side', 'area', 'range', 'fear', 'lack']);
const hasUnknownHead = ({ phrase }: ReadEntry): boolean =>
  matchesOf(phrase.text, HEAD).some(({ 1: word }) => {
    const head = word!.toLowerCase();
    const isSlip = !phrase.words.includes(head);
    return !isSlip && !UNKNOWN_HEADS.has(head) && !HEAD_KINDS.some((kind) => isOfKind(head, kind));
  });
const HEAD_KINDS = ['condition', 'site', 'tail', 'operation', 'tissue', 'of-tail'] as const;

const tellsNoSite = (word: string): boolean => isOfKind(word, 'condition') || isOfKind(word, 'of-tail');

/** What a condition's name can end in. */
const LAST_KINDS = ['condition', 'site', 'of-tail', 'level', 'tail', 'operation', 'tissue'] as const;
const LAST_WORDS = new RegExp(`^(?:complaints|consciousness|features|components?|nerve|${CONDITION_EVENTS})$`);
/** A figure; "healed", "reducible", "patellae": adjectives and names in Latin. */
const LAST_FORMS = /\d|(?:ed|ive|al|ic|ar|able|ible|ous|ent|ant|ory|ae|us|um|oid|ion)$/;
/** Behind one of these any part of the body can stand, known or not. */
const TELLS_WHERE = / (?:of|in|to|at|with|without|due|from) /;
const ENDS_IN_BRACKET = /[)\]]$/;
const endsOddly = ({ phrase }: ReadEntry): boolean => {
  const last = phrase.last ?? '';
  return (
    !ENDS_IN_BRACKET.test(phrase.text) &&
    !TELLS_WHERE.test(phrase.text) &&
    !LAST_FORMS.test(last) &&
    !LAST_WORDS.test(last) &&
    !LAST_KINDS.some((kind) => isOfKind(last, kind))
  );
};

const EVENT = new RegExp(`\\b(?:${CONDITION_EVENTS})\\b|${STATUS_POST}`, 'i');
/** Rules that end a list where the words of its conditions do, and not at the circumstances behind them. */
const CUTTING = new Set<string | null>(['ending-word', 'clause', 'treatment', 'closing-bracket']);

/** Words behind which the findings of a study stand. */
const STUDY = /\b(?:MRI|CT|EMG|NCV|x-?rays?|radiographs?|scan|stud(?:y|ies)|imaging|exam\w*)\b/i;
/** "complained of fingers, | elbow sprain, | and his gait": a part behind a comma is surely a condition. */
const goesOnBehind = (text: string, left: Span): boolean =>
  !STUDY.test(sliceOf(text, left)) &&
  partsOf(text, left).some(({ phrase, mark }, i) => i > 0 && mark !== 'and' && isSureOf(phrase));

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
      phrase.text
        .replaceAll(IN_BRACKETS, ' ')
        .split(/[^\p{L}]+/u)
        .some((word) => !NAMES.test(word) && CLAUSE.has(word.toLowerCase())),
    says: 'holds a word that no condition is named with',
    example: { summary: 'Diagnoses: 1. Knee strain 2. Gout he had 3. Wrist sprain.', doubted: 'Gout he had' },
  },
  {
    id: 'no-mark',
    when: lacksMark,
    says: 'may be two conditions without a mark between them',
    example: {
      summary: 'Diagnoses include wrist pain chronic elbow strain.',
      doubted: 'wrist pain chronic elbow strain',
    },
  },
  {
    id: 'two-conditions',
    when: holdsTwo,
    says: 'may be two conditions',
    example: {
      summary: 'Diagnoses include knee and dislocation of the finger.',
      doubted: 'knee and dislocation of the finger',
    },
  },
  {
    id: 'no-condition',
    when: ({ phrase, isFirst }) =>
      !isCondition(phrase) && !EVENT.test(phrase.text) && (!isFirst || !phrase.namesSite || phrase.isOnlySite),
    says: 'holds no word known for a condition',
    example: { summary: 'Diagnoses are better soon.', doubted: 'better soon' },
  },
  {
    id: 'unknown-head',
    when: hasUnknownHead,
    says: 'tells something unknown of a body part',
    example: { summary: 'Diagnoses include hitch of the neck.', doubted: 'hitch of the neck' },
  },
  {
    id: 'no-site',
    when: ({ phrase }) => phrase.namesCondition && !phrase.isComplete && phrase.words.every(tellsNoSite),
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
    id: 'rest-of-list',
    when: ({ isRest, row }) => isRest && row.cue !== 'claim',
    says: 'stands in a list of which not all was taken',
    example: { summary: 'He is treated for the hand; wrist sprain.', doubted: 'wrist sprain' },
  },
  {
    id: 'cut-list',
    when: ({ isLast, row, stretch: { ending, left } }, text) =>
      isLast && row.cue !== 'claim' && CUTTING.has(ending) && goesOnBehind(text, left),
    says: 'was taken for the last of its list, but more conditions follow',
    example: { summary: 'He is treated for hand pain complained of spasm, knee sprain.', doubted: 'hand pain' },
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
