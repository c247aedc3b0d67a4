import { anyOf, spaced } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { ANCHORS, type Anchoring } from '../../vocabulary/letters/anchors.js';

/**
 * Headings and labels that stand inside a line, in a text that was copied from a web page or wrapped anew: each gets
 * its line back. What a letter has at the start of a line is none of these: there it stands in its own place.
 */

/** One group a row, and one for the colon behind it. */
const ANY = new RegExp(
  `(?<![A-Za-z])(?:${ANCHORS.map(({ words }) => `(${anyOf(words.map(spaced))})`).join('|')})(?<colon>\\s*:)?`,
  'gi',
);

/** A heading or label, wherever it stands. */
interface Sight {
  readonly row: Anchoring;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** It starts its line. */
  readonly leads: boolean;
  /** It has what its row asks for behind it: the end of its line, its colon. */
  readonly ended: boolean;
  readonly colon: boolean;
}

/** The pages of a letter with a line end before each heading and label inside a line, and behind each heading. */
export function withHeadingsOnLines(pages: readonly string[]): readonly string[] {
  const sights = pages.map(sightsIn);
  const inPlace = new Set(sights.flat().flatMap(({ row, leads, ended }) => (leads && ended ? [row.id] : [])));
  return pages.map((page, i) => {
    const breaks = sights[i]!.flatMap((sight) => breaksAt(page, sight, inPlace));
    return breaks.length === 0 ? page : [0, ...breaks].map((at, n) => page.slice(at, breaks[n])).join('\n');
  });
}

const LEADING = /(?:^|\n)[^\S\n]*(?:\d{1,2}[.)][^\S\n]*)?\[?$/;

function sightsIn(page: string): Sight[] {
  return matchesOf(page, ANY).map((match): Sight => {
    const row = ANCHORS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1]!;
    const [start, end] = [match.index, match.index + match[0].length];
    const colon = match[0].endsWith(':');
    const ended = row.ends === 'open' || (row.ends !== 'line' && colon) || (row.ends !== 'colon' && endsLine(page, end));
    const leads = LEADING.test(page.slice(Math.max(0, start - 8), start)) || start === 0;
    return { row, words: match[0], start, end, leads, ended, colon };
  });
}

const endsLine = (page: string, at: number): boolean => /^\]?[^\S\n]*(?:\n|$)/.test(page.slice(at, at + 40));

const CAPITALS = /^[^a-z]*[A-Z]{2}[^a-z]* [^a-z]*[A-Z]{2}[^a-z]*$/;
const CAPITAL = /^[A-Z]/;
const QUOTED = /["'([]$/;
const SENTENCE_END = /[.?!:;]["')\]]*\s*$/;
const DECIDED = /\b(?:upheld|overturned)[^\S\n]*$/i;
const PLAIN_WORD = /^[A-Za-z]+\s*:?$/;
const SENTENCE_START = /^\]?\s*["'(]?[A-Z\d]/;

/** Where line ends are missing around a heading or label: none where it may be words of a sentence. */
function breaksAt(page: string, sight: Sight, inPlace: ReadonlySet<Anchoring['id']>): number[] {
  const { row, start, end, leads, ended } = sight;
  if (leads && ended) return [];
  const behind = page.slice(Math.max(0, start - 30), start);
  const next = page.slice(end, end + 12);
  if (!CAPITAL.test(sight.words) || QUOTED.test(behind) || /^[a-z]/.test(next)) return [];
  if (row.kind !== 'item-part' && row.kind !== 'closing' && inPlace.has(row.id)) return [];
  if (!leads && !mayStandBehind(behind, sight, inPlace)) return [];
  if (!ended && !(SENTENCE_START.test(next) && (row.own || CAPITALS.test(sight.words)))) return [];
  return [...(leads ? [] : [start]), ...(ended || row.ends === 'colon' ? [] : [end])];
}

function mayStandBehind(behind: string, { row, words, colon }: Sight, inPlace: ReadonlySet<Anchoring['id']>): boolean {
  const free = SENTENCE_END.test(behind) || DECIDED.test(behind);
  if (CAPITALS.test(words)) return true;
  if (row.kind === 'closing') return free;
  // One plain word may be any sentence's.
  if (PLAIN_WORD.test(words)) return free && colon && !inPlace.has(row.id);
  return free || row.own === true || (colon && !inPlace.has(row.id));
}
