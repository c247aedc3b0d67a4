import type { Determination } from '../../schema/determination.js';
import { anyWord } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { groupSpan, type Span, spanOf } from '../../text/span.js';
import * as PERSONS from '../../vocabulary/letters/persons.js';
import { absent, assemble, by, doubting, type Found, found, list } from '../found.js';
import { findInjuryDates } from './injury-dates.js';

type InjuredWorker = Determination['injured_worker'];
type Sex = NonNullable<InjuredWorker['sex']>;

/** "48 year old", "forty-eight-year-old", with what stands behind it. */
const YEARS_OLD = new RegExp(
  `(?<![\\w./-])(?<age>\\d{1,3}|${NUMBER_WORDS}(?= ?-?y))${PERSONS.YEARS_OLD}(?<after>[^.;]{0,60})`,
  'gi',
);
const AGED = new RegExp(PERSONS.AGED, 'gi');
const OTHER_BEFORE = new RegExp(PERSONS.OTHER_BEFORE, 'i');
const OTHER_BEHIND = new RegExp(PERSONS.OTHER_BEHIND, 'i');
const SOMEONE = new RegExp(PERSONS.SOMEONE, 'i');
const EARLIER = new RegExp(PERSONS.EARLIER, 'i');
const WORKER = new RegExp(PERSONS.WORKER, 'i');
const oneOf = (words: readonly string[]): RegExp => new RegExp(`\\b${anyWord(words)}\\b`, 'i');
const NOUNS: readonly (readonly [Sex, RegExp])[] = [
  ['female', oneOf(PERSONS.FEMALE)],
  ['male', oneOf(PERSONS.MALE)],
];
const SHE = oneOf(PERSONS.SHE);
const HE = oneOf(PERSONS.HE);

/** Age, sex and injury dates of the injured worker, as the clinical case summary tells them. */
export function readInjuredWorker(summary: Passage | null): Found<InjuredWorker> {
  if (!summary)
    return assemble<InjuredWorker>({ age: absent(null), sex: absent(null), injury_dates: list<string>([]) });
  const ages = findAges(summary);
  return assemble<InjuredWorker>({
    age: readAge(ages),
    sex: readSex(summary, ages[0]),
    injury_dates: list(findInjuryDates(summary)),
  });
}

interface Age extends Span {
  readonly found: Found<number>;
}

interface AgeRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Whether a person before the age who is not called the worker may be the worker all the same. */
  readonly anyone?: true;
  /** Only ages that start so early count. */
  readonly within?: number;
}

/** Tried in order; the first that finds any age counts. */
const AGE_RULES: readonly AgeRule[] = [
  { id: 'years-old', pattern: YEARS_OLD },
  { id: 'aged', pattern: AGED },
  // "a retired housekeeper, 70 years of age"
  { id: 'years-old-in-the-opening', pattern: YEARS_OLD, anyone: true, within: 250 },
];

/** Ages that are the worker's by what stands around them. */
function findAges(summary: Passage): Age[] {
  for (const rule of AGE_RULES) {
    const ages = agesOf(summary, rule);
    if (ages.length > 0) return ages;
  }
  return [];
}

/** So far back stands whose age it is. */
const BEFORE = 45;

function agesOf(summary: Passage, { id, pattern, anyone, within = Number.POSITIVE_INFINITY }: AgeRule): Age[] {
  return matchesOf(summary.text, pattern).flatMap((match) => {
    const clause = summary.text
      .slice(Math.max(0, match.index - BEFORE), match.index)
      .split(/[.;]/)
      .at(-1)!;
    const after = match.groups!['after'] ?? '';
    const isAnothers =
      match.index >= within ||
      (!anyone && SOMEONE.test(clause)) ||
      EARLIER.test(clause) ||
      (OTHER_BEFORE.test(clause) && !WORKER.test(clause)) ||
      OTHER_BEHIND.test(after);
    if (isAnothers) return [];
    const age = groupSpan(match, 'age');
    const end = spanOf(match).end - after.length;
    const years = by(id, found(numberOf(match.groups!['age']!)!, summary.span(age.start, end)));
    return [{ found: years, start: match.index, end }];
  });
}

function readAge([first, ...others]: readonly Age[]): Found<number | null> {
  if (!first) return absent(null);
  const different = others.filter(({ found }) => found.value !== first.found.value);
  if (different.length === 0) return first.found;
  const all = [first, ...different].map(({ found }) => found.value).join(', ');
  return doubting(first.found, {
    code: 'ambiguous-age',
    message: `The summary gives more than one age: ${all}; the first was taken.`,
    path: '',
  });
}

/** So far from the age, or from the start of a summary that gives none, the noun may stand. */
const NEAR = { before: 40, behind: 80, fromStart: 200 };

/** The noun that stands with the age or opens the summary; failing that, the pronouns, where all of them agree. */
function readSex(summary: Passage, age: Age | undefined): Found<Sex | null> {
  const { text } = summary;
  const from = age ? Math.max(0, age.start - NEAR.before) : 0;
  const to = age ? restOfSentence(text, age.end, NEAR.behind) : restOfSentence(text, 0, NEAR.fromStart);
  const distance = (at: number): number => (age ? Math.min(Math.abs(at - age.end), Math.abs(at - age.start)) : at);
  const [noun] = NOUNS.flatMap(([sex, words]) => {
    const match = words.exec(text.slice(from, to));
    return match ? [{ sex, at: spanOf(match, from) }] : [];
  }).sort((a, b) => distance(a.at.start) - distance(b.at.start));
  if (noun) return by(age ? 'noun-by-the-age' : 'noun-in-the-opening', foundAt(summary, noun.sex, noun.at));
  const [she, he] = [SHE.exec(text), HE.exec(text)];
  if ((she === null) === (he === null)) return absent(null);
  return by('pronouns', foundAt<Sex>(summary, she ? 'female' : 'male', spanOf((she ?? he)!)));
}

const foundAt = <T>(passage: Passage, value: T, { start, end }: Span): Found<T> =>
  found(value, passage.span(start, end));

/** Where the sentence ends that goes on at an offset; at most so far. */
function restOfSentence(text: string, from: number, most: number): number {
  return from + (sentencesOf({ text: text.slice(from, from + most) })[0]?.end ?? 0);
}
