import type { Span } from '../../text/span.js';
import { wordList } from '../../text/word-list.js';
import type { Passage } from '../../text/passage.js';
import type { KeyedWord } from '../../text/phrase-table.js';
import type { AnatomyRow } from '../../vocabulary/anatomy/term.js';
import type { BodyPart, Side } from '../../vocabulary/facets.js';
import { anatomyWords, type MisspeltWord, type TermMatch } from './anatomy-words.js';
import { inCompany } from './anatomy-company.js';
import { type LevelRun, levelRuns } from './spinal-levels.js';

/** What a text says of the body, found once for its parts, its side and its levels. */
export interface Anatomy {
  readonly passage: Passage;
  readonly words: readonly KeyedWord[];
  readonly misspelt: readonly MisspeltWord[];
  /** What names a part, in order; `parts` is empty where it gave way to its company. */
  readonly mentions: readonly Mention[];
  readonly sides: readonly SideWord[];
  /** Of the spine. */
  readonly levels: readonly LevelRun[];
}

/** Words that name parts of the body. */
export interface Mention extends Span {
  readonly parts: readonly BodyPart[];
  readonly rule: 'anatomical-term' | 'spinal-level';
  /** The term; none for a level. */
  readonly row: AnatomyRow | null;
  /** Index of its first word, and of the one behind its last. */
  readonly first: number;
  readonly behind: number;
}

export interface SideWord extends Span {
  readonly side: Side;
}

/** The anatomy of a request or a diagnosis; in a medicine words for a route are no parts. */
export function readAnatomy(passage: Passage, isMedicine = false): Anatomy {
  const { text } = passage;
  const { words, matches, misspelt } = anatomyWords(text, isMedicine);
  const levels = spinalLevels(text);
  const terms = outsideOf(matches, levels);
  const mentions = [...terms.flatMap(termMention), ...levelMentions(levels, words)].toSorted(
    (a, b) => a.start - b.start,
  );
  return {
    passage,
    words,
    misspelt,
    mentions: inCompany(text, words, terms, mentions),
    sides: terms.flatMap(({ entry: { side }, start, end }) => (side ? [{ side, start, end }] : [])),
    levels,
  };
}

const termMention = ({ entry: row, start, end, first, length }: TermMatch): Mention[] =>
  row.parts.length === 0
    ? []
    : [{ parts: row.parts, rule: 'anatomical-term', row, start, end, first, behind: first + length }];

/** Where a level is, by the letter of its region; of the sacrum, S1 is told with the low back. */
const LEVEL_PARTS: Readonly<Record<string, BodyPart>> = {
  C: 'neck',
  T: 'upper back',
  L: 'low back',
  S: 'low back',
  'S+': 'pelvis',
};

function levelMentions(runs: readonly LevelRun[], words: readonly KeyedWord[]): Mention[] {
  let first = 0;
  return runs.map(({ start, end, letters }) => {
    const parts = [...new Set(letters.map((letter) => LEVEL_PARTS[letter]!))];
    while (first < words.length && words[first]!.end <= start) first++;
    let behind = first;
    while (behind < words.length && words[behind]!.start < end) behind++;
    return { parts, rule: 'spinal-level', row: null, start, end, first, behind };
  });
}

/** The terms that are no part of a level: "L" of "L-5". */
function outsideOf(terms: readonly TermMatch[], runs: readonly LevelRun[]): TermMatch[] {
  let next = 0;
  return terms.filter(({ start, end }) => {
    while (next < runs.length && runs[next]!.end <= start) next++;
    return next >= runs.length || runs[next]!.start >= end;
  });
}

/** Words without which a single letter and number are no level: "T3" is a test of the blood as well. */
const SPINAL = new RegExp(
  `\\b(?:${wordList(`
    esi | m?bb | rfa? | snrb | tfesi | [cl]esi | [adloptx]lif | acdf | rib | cord | neck | back | root | level | block |
    branch | disc | disk | medial`).join('|')})s?\\b|${wordList(`
    spin | vertebr | cervical | thoracic | lumbar | lumbosacral | sacral | epidural | transforaminal | interlaminar |
    facet | radiofrequency | rhizotomy | ablation | neurotomy | lamin | foramin | fusion | radicul | dermatom |
    fractur | plasty | injection | nerve | stenosis | herniat | decompress | ectomy | arthrodesis | instrument |
    hardware | myelopathy | plegi | paresis | listhesis | spondyl | protrusion | bulg | sciatic | ganglion |
    sympathetic`).join('|')}`,
  'i',
);
const NOT_SPINAL = /complement|thyroid|\btsh\b|\bfree t|uptake|weighted|hormone|schedule|\blabs?\b|laborator|serum/i;

function spinalLevels(text: string): LevelRun[] {
  const runs = levelRuns(text);
  if (runs.length === 0 || NOT_SPINAL.test(text)) return [];
  return runs.some(({ isSingle }) => !isSingle) || SPINAL.test(text) ? runs : [];
}
