import { type DatedSpan, datesIn, hasVeiled, VEILED, veiled } from '../../text/dates.js';
import { fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sliceOf, type Span } from '../../text/span.js';
import type { DateCue } from '../../vocabulary/letters/date-cues.js';
import { by, type Found, found } from '../found.js';

/** Cues that say what the dates of running text are of. They are looked for in a text whose dates are veiled. */

/** " - ", " through ", " up to " */
const THROUGH = '(?: ?[-\u2013\u2014] ?| (?:up )?to | through | thru | until | till )';
/** Words of measure and titles that end in a point. */
const UNENDING = 'lbs?|ft|in|yds?|approx|vs|dr|mr|mrs|ms|st|no|hwy|dept';
/** Words of the same sentence: the points of "10:30 a.m. on" and of "50 lb. box" end none. */
const GAP = `(?<gap>(?:[^.;:]|\\.(?=\\w|${VEILED})|(?<=\\b(?:[ap]\\.?m|${UNENDING}))\\.|:(?=\\d|${VEILED})){0,160}?)`;

/** What stands for the placeholders of a cue, by what is taken for a date. */
const partsOf = (date: string): Record<string, string> => ({
  /** "3/4/2012", "3/4/2012, 5/6/2013 and 7/8/2014", "3/4/2012 through 5/6/2013" */
  DATES: `(?<dates>${date}(?:(?:${THROUGH}|,? and |, | & )${date})*)`,
  /** "3/4/2012 through 5/6/2013" */
  RANGE: `(?<dates>${date}${THROUGH}${date})`,
  GAP,
});

/** A cue ready to be looked for. */
export interface CompiledCue extends Pick<DateCue, 'id' | 'stems'> {
  readonly pattern: RegExp;
  /** It is looked for in the text whose dates are veiled. */
  readonly inVeiled: boolean;
}

/** `date`: the source of an expression for what is taken for a date, where that is not a real one. */
export const compileCues = (cues: readonly DateCue[], date: string = VEILED): CompiledCue[] =>
  cues.map(({ id, stems, pattern }) => {
    const used = Object.entries(partsOf(date)).filter(([name]) => pattern.includes(`{${name}}`));
    const source = fill(pattern, Object.fromEntries(used));
    return { id, stems, pattern: new RegExp(source, 'dgi'), inVeiled: date === VEILED };
  });

/** What a cue found: dates as written in a passage, and what stands about them. */
export interface Mention {
  readonly rule: string;
  /** Where the cue starts. */
  readonly start: number;
  /** What stands between the words of the cue. */
  readonly gap: string;
  /** Whether that stands before the dates. */
  readonly leads: boolean;
  /** The dates as written. */
  readonly dates: Span;
}

/** What the cues find in a passage, cue by cue. A gap in which another date stands is none. */
export function mentionsIn({ text }: Passage, cues: readonly CompiledCue[]): Mention[] {
  if (!DIGIT.test(text)) return [];
  const dated = veiled(text);
  const hasDate = hasVeiled(dated);
  const lower = text.toLowerCase();
  return cues.flatMap(({ id, stems, pattern, inVeiled }) =>
    (hasDate || !inVeiled) && stems.some((stem) => lower.includes(stem))
      ? matchesOf(inVeiled ? dated : text, pattern).flatMap((match): Mention[] => {
          const { dates, gap } = match.indices!.groups!;
          const between = gap ? dated.slice(...gap) : '';
          if (hasVeiled(between)) return [];
          const [start, end] = dates!;
          const leads = between !== '' && gap![0] < start;
          return [{ rule: id, start: match.index, gap: between, leads, dates: { start, end } }];
        })
      : [],
  );
}
/** What is taken for a date has one. */
const DIGIT = /\d/;

/** The dates of some mentions, each distinct one once, in order of first mention. */
export function datesOf(passage: Passage, mentions: readonly Mention[]): Found<string>[] {
  const all = mentions
    .flatMap(({ rule, dates }) => datesAt(passage.text, dates).map((date) => ({ rule, date })))
    .sort((a, b) => a.date.start - b.date.start);
  const distinct = new Map<string, Found<string>>();
  for (const { rule, date } of all)
    if (!distinct.has(date.iso)) distinct.set(date.iso, by(rule, found(date.iso, passage.span(date.start, date.end))));
  return [...distinct.values()];
}

const datesAt = (text: string, within: Span): DatedSpan[] =>
  datesIn(sliceOf(text, within)).map(({ iso, start, end }) => ({
    iso,
    start: within.start + start,
    end: within.start + end,
  }));
