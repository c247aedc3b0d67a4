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

/** The pages of a letter with its headings and labels on lines; `flowing` as in the letter. */
interface Lined {
  readonly pages: readonly string[];
  readonly flowing: boolean;
}

/**
 * Puts a line end before each heading and label that stands inside a line, and behind each heading; where all other
 * lines end anywhere, they are joined.
 */
export function withHeadingsOnLines(pages: readonly string[]): Lined {
  const sights = pages.map(sightsIn);
  const all = sights.flat();
  if (all.every(isInPlace)) return { pages: pages.map(joinedInLongLines), flowing: false };
  if (areAstray(pages, sights) && isFlowing(fromFirstItem(pages, sights))) {
    const joined = pages.map((page) => joinedAtHyphens(page.replaceAll(LONE_LINE_END, ' ')));
    return { pages: joined.map((page) => parted(page, sightsIn(page), NONE)), flowing: true };
  }
  const inPlace = new Set(all.filter(isInPlace).map(({ row }) => row.id));
  return { pages: pages.map((page, i) => joinedInLongLines(parted(page, sights[i]!, inPlace))), flowing: false };
}

/** Whether many of the items' labels, or of all headings where there are none, stand inside lines. */
function areAstray(pages: readonly string[], sights: readonly (readonly Sight[])[]): boolean {
  const hasParts = sights.some((found) => found.some(isPart));
  let [astray, started] = [0, 0];
  for (const [i, found] of sights.entries()) {
    for (const sight of found) {
      if (hasParts && !isPart(sight)) continue;
      if (isInPlace(sight)) started++;
      else if (breaksAt(pages[i]!, sight, NONE).length > 0) astray++;
    }
  }
  return astray * 2 > started;
}

/** The headings and labels that a letter has at the start of a line. */
type InPlace = ReadonlySet<Anchoring['id']>;
const NONE: InPlace = new Set();

function parted(page: string, sights: readonly Sight[], inPlace: InPlace): string {
  const breaks = sights.flatMap((sight) => breaksAt(page, sight, inPlace));
  return breaks.length === 0 ? page : [0, ...breaks].map((at, i) => page.slice(at, breaks[i])).join('\n');
}

const LONE_LINE_END = /(?<!\n *)\n(?! *\n)/g;
/** "ten- week" where a line ended between; "two- or three-level" has its blank. */
const HYPHEN_AND_BLANK = /(?<=[\p{L}\p{N}]-) +(?!(?:and|or|nor|to|through|versus|vs)\b)(?=[\p{L}\p{N}]|\.\d)/gu;
/** No printed line is so long: it was joined from several. */
const JOINED_LINE = /^[^\n]{200,}/gm;

const joinedAtHyphens = (text: string): string => text.replaceAll(HYPHEN_AND_BLANK, '');
const joinedInLongLines = (page: string): string => page.replaceAll(JOINED_LINE, joinedAtHyphens);

/** The pages from the line on with the first paragraph of an item: before it stand the short lines of the head. */
function fromFirstItem(pages: readonly string[], sights: readonly (readonly Sight[])[]): readonly string[] {
  const first = sights.findIndex((found) => found.some(isPart));
  if (first < 0) return pages;
  const start = pages[first]!.lastIndexOf('\n', sights[first]!.find(isPart)!.start) + 1;
  return [pages[first]!.slice(start), ...pages.slice(first + 1)];
}

const isInPlace = ({ leads, ended }: Sight): boolean => leads && ended;
const isPart = ({ row }: Sight): boolean => row.kind === 'item-part';

/** Where lines tell paragraphs, one in eight and more is the last of one, and so is cut short. */
const FEW_SHORT = 0.04;
const SHORT = 0.88;

function isFlowing(pages: readonly string[]): boolean {
  const lines = pages.map((page) => page.split('\n').flatMap((line) => line.trim() || []));
  const lengths = lines
    .flat()
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const short = lines.flatMap((page) =>
    page.filter((line, i) => {
      const next = page[i + 1];
      return next !== undefined && line.length + 1 + FIRST_WORD.exec(next)![0].length < width * SHORT;
    }),
  );
  return short.length <= Math.max(1, lengths.length * FEW_SHORT);
}

const FIRST_WORD = /^\S*/;

/** A number before it is its own only behind the end of a sentence: "Page(s):\n99. Decision rationale:" */
const LEADING = /(?:^|\n)[^\S\n]*\[?$|(?:^|[.?!\n][^\S\n]*\n)[^\S\n]*\d{1,2}[.)][^\S\n]*\[?$/;

function sightsIn(page: string): Sight[] {
  return matchesOf(page, ANY).map((match): Sight => {
    const row = ANCHORS[match.findIndex((words, i) => i > 0 && words !== undefined) - 1]!;
    const [start, end] = [match.index, match.index + match[0].length];
    const colon = match[0].endsWith(':');
    const ended =
      row.ends === 'open' || (row.ends !== 'line' && colon) || (row.ends !== 'colon' && endsLine(page, end));
    const leads = start === 0 || LEADING.test(page.slice(Math.max(0, start - 12), start));
    return { row, words: match[0].replaceAll(BLANKS, ' '), start, end, leads, ended, colon };
  });
}

/** Blanks in a heading: were they more than one, what looks for capitals on both sides would try each of them. */
const BLANKS = /\s+/g;

const endsLine = (page: string, at: number): boolean => /^\]?[^\S\n]*(?:\n|$)/.test(page.slice(at, at + 40));

const CAPITALS = /^[^a-z]*[A-Z]{2}[^a-z]* [^a-z]*[A-Z]{2}[^a-z]*$/;
const CAPITAL = /^[A-Z]/;
const QUOTED = /["'([]$/;
const SENTENCE_END = /[.?!:;]["')\]]*\s*$/;
const DECIDED = /\b(?:upheld|overturned)[^\S\n]*$/i;
const PLAIN_WORD = /^[A-Za-z]+\s*:?$/;
const SENTENCE_START = /^\]?\s*["'(]?[A-Z\d]/;

/** Where line ends are missing around a heading or label: none where it may be words of a sentence. */
function breaksAt(page: string, sight: Sight, inPlace: InPlace): number[] {
  const { row, start, end, leads, ended } = sight;
  if (isInPlace(sight)) return [];
  const behind = page.slice(Math.max(0, start - 30), start);
  const next = page.slice(end, end + 12);
  if (!CAPITAL.test(sight.words) || QUOTED.test(behind) || /^[a-z]/.test(next)) return [];
  if (row.kind !== 'item-part' && row.kind !== 'closing' && inPlace.has(row.id)) return [];
  if (!leads && !mayStandBehind(behind, sight, inPlace)) return [];
  if (!ended && !(SENTENCE_START.test(next) && (row.own || CAPITALS.test(sight.words)))) return [];
  return [...(leads ? [] : [start]), ...(ended || row.ends === 'colon' ? [] : [end])];
}

function mayStandBehind(behind: string, { row, words, colon }: Sight, inPlace: InPlace): boolean {
  const free = SENTENCE_END.test(behind) || DECIDED.test(behind);
  if (CAPITALS.test(words)) return true;
  if (row.kind === 'closing') return free;
  // One plain word may be any sentence's.
  if (PLAIN_WORD.test(words)) return free && colon && !inPlace.has(row.id);
  return free || row.own === true || (colon && (row.kind === 'item-part' || !inPlace.has(row.id)));
}
