import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

/** Levels of the spine as a request prints them, brought to one spelling. */

/** A level, or levels that are told as one: "L4-5", "C4 through C7". */
export interface LevelRun extends Span {
  /** "L4" for a level named singly, "L4-L5" for each segment of a range. */
  readonly levels: readonly string[];
  /** The letters of its regions, as told. */
  readonly letters: readonly string[];
  readonly isSingle: boolean;
}

/** How many levels each region has; what is said to lie beyond is none. C8 is a nerve alone. */
const COUNTS: Readonly<Record<string, number>> = { C: 7, T: 12, L: 5, S: 5 };
const REGIONS = ['C', 'T', 'L', 'S'];

interface Level {
  readonly letter: string;
  readonly number: number;
}

const LETTERED = '[clts]-?\\d{1,2}|[clts] (?=\\d{1,2} ?[-–/] ?(?:[clts]-?)?\\d)\\d{1,2}';
const SEPARATOR = ' ?[-–/] ?| to | thru | through |,? (?:and|&) |, ?| ';
const NUMBER_ENDS = '(?![\\p{L}\\p{N}%]|\\.\\d)';
/** "L4", "C5-6", "L4/L5/S1", "L3, 4 and 5", "C4 through C7". The separators tell a range from a list. */
const RUNS = new RegExp(
  `(?<![\\p{L}\\p{N}.'’])(?:${LETTERED})(?:(?:${SEPARATOR})(?:[clts]-?)?\\d{1,2}${NUMBER_ENDS}){0,20}${NUMBER_ENDS}`,
  'giu',
);
const MEMBER = new RegExp(`(${SEPARATOR})?([clts]?)[- ]?(\\d{1,2})`, 'giu');
const RANGING = /[-–/]|to|thr/;
/** What may stand behind a bare number that goes on a list of levels: "L3, 4 and 5 medial branch". */
const GOES_ON = new RegExp(
  '^(?:$| ?[-–/),;&]| (?:and|level|medial|facet|nerve|root|dorsal|lateral|branch|lumbar|cervical|thoracic|epidural' +
    '|transforam|interlam|bilateral|disc|left|right|esi|tfesi))',
  'i',
);

/** "c 2-3 refills" is "with". */
const SMALL_AND_APART = /^[clts] /;

/** The levels of the spine that a text names, run by run. */
export function levelRuns(text: string): LevelRun[] {
  return matchesOf(text, RUNS).flatMap((match) =>
    SMALL_AND_APART.test(match[0]) ? [] : runsIn(text, match.index, match[0]),
  );
}

/** A range ends where the list goes on; each is a run of its own. */
function runsIn(text: string, offset: number, words: string): LevelRun[] {
  const runs: { levels: Level[]; start: number; end: number }[] = [];
  let last: Level | undefined;
  for (const member of matchesOf(words, MEMBER)) {
    const [whole, separator = '', letter = '', digits = ''] = member;
    const start = offset + member.index + separator.length;
    const end = offset + member.index + whole.length;
    const isRange = runs.length > 0 && (RANGING.test(separator) || (separator === ' ' && letter !== ''));
    const level = levelOf(letter.toUpperCase(), Number(digits), last, isRange);
    if (!level || (!letter && !isRange && last && !goesOn(text, end, separator))) break;
    if (isRange) {
      runs.at(-1)!.levels.push(level);
      runs.at(-1)!.end = end;
    } else runs.push({ levels: [level], start, end });
    last = level;
  }
  return runs.map(({ levels, start, end }) => ({
    start,
    end,
    levels: namesOf(levels),
    letters: [...new Set(levels.map(({ letter, number }) => (letter === 'S' && number > 1 ? 'S+' : letter)))],
    isSingle: levels.length === 1,
  }));
}

const goesOn = (text: string, end: number, separator: string): boolean =>
  separator !== ' ' && GOES_ON.test(text.slice(end, end + 16));

/** The level meant; a number without a letter is of the region of the level before it, or of the next region. */
function levelOf(letter: string, number: number, last: Level | undefined, isRange: boolean): Level | undefined {
  if (letter) return isLevel(letter, number) ? { letter, number } : undefined;
  if (!last) return undefined;
  if (isRange && number === 1 && last.number === COUNTS[last.letter] && last.letter !== 'S')
    return { letter: REGIONS[REGIONS.indexOf(last.letter) + 1]!, number };
  // "C5-6, 6-7": a list goes on where its last range ended.
  const least = isRange ? last.number + 1 : last.number;
  return number >= least && isLevel(last.letter, number) ? { letter: last.letter, number } : undefined;
}

const isLevel = (letter: string, number: number): boolean =>
  number >= 1 && (number <= COUNTS[letter]! || (letter === 'C' && number === 8));

function namesOf(levels: readonly Level[]): string[] {
  const [only] = levels;
  if (levels.length === 1) return [nameOf(only!)];
  return levels.slice(1).flatMap((level, i) => segments(levels[i]!, level));
}

const nameOf = ({ letter, number }: Level): string => `${letter}${number}`;

/** The segments from one level to another: L3 to L5 are L3-L4 and L4-L5. */
function segments(from: Level, to: Level): string[] {
  const [a, b] = [placeOf(from), placeOf(to)].toSorted((x, y) => x - y) as [number, number];
  if (a === b) return [nameOf(from)];
  return SPINE.slice(a, b).map((upper, i) => `${upper}-${SPINE[a + i + 1]}`);
}

const SPINE = REGIONS.flatMap((letter) => Array.from({ length: COUNTS[letter]! }, (_, i) => `${letter}${i + 1}`));
/** The nerve C8 leaves the spine below the vertebra C7. */
const placeOf = (level: Level): number => SPINE.indexOf(nameOf(level).replace('C8', 'T1'));
