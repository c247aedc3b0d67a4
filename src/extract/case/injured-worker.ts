import type { Determination } from '../../schema/determination.js';
import { anyWord } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { groupSpan, overlap, sliceOf, type Span, spanOf, wholeOf } from '../../text/span.js';
import * as PERSONS from '../../vocabulary/letters/persons.js';
import { absent, assemble, by, doubting, type Found, found, list } from '../found.js';
import { readInjuryDates } from './injury-dates.js';

type InjuredWorker = Determination['injured_worker'];
type Sex = NonNullable<InjuredWorker['sex']>;

/** So much behind an age tells whose it is. */
const AFTER = '(?=(?<after>[^.;]{0,60}))';
const YEARS_OLD = new RegExp(PERSONS.YEARS_OLD + AFTER, 'gi');
const YEARS_AND_SEX = new RegExp(PERSONS.YEARS_AND_SEX + AFTER, 'g');
const AGED = new RegExp(PERSONS.AGED, 'gi');
const IS_SO_OLD = new RegExp(PERSONS.IS_SO_OLD, 'gi');
const WORKER = new RegExp(PERSONS.WORKER, 'i');
const SOMEONE = new RegExp(PERSONS.SOMEONE, 'i');
const OTHER_BEFORE = new RegExp(PERSONS.OTHER_BEFORE, 'i');
/** What makes an age somebody else's, or a thing's, by what stands before it and behind it. */
const NOT_HIS_BEFORE = [PERSONS.EARLIER, PERSONS.ANY_BEFORE].map((source) => new RegExp(source, 'i'));
const NOT_HIS_BEHIND = [PERSONS.OTHER_BEHIND, PERSONS.THING_BEHIND, PERSONS.ANY_BEHIND].map(
  (source) => new RegExp(source, 'i'),
);

const SEXES = ['female', 'male'] as const satisfies readonly Sex[];
const oneOf = (words: readonly string[]): RegExp => new RegExp(`\\b${anyWord(words)}\\b`, 'gi');
const NOUNS = { female: oneOf(PERSONS.FEMALE), male: oneOf(PERSONS.MALE) };
const PRONOUNS = { female: oneOf(PERSONS.SHE), male: oneOf(PERSONS.HE) };
const NOT_THE_WORKER = new RegExp(PERSONS.NOT_THE_WORKER, 'i');
const OTHERS = new RegExp(PERSONS.OTHERS, 'i');

/** Age, sex and injury dates of the injured worker, as the clinical case summary tells them. */
export function readInjuredWorker(summary: Passage | null): Found<InjuredWorker> {
  if (!summary)
    return assemble<InjuredWorker>({ age: absent(null), sex: absent(null), injury_dates: list<string>([]) });
  const ages = findAges(summary);
  return assemble<InjuredWorker>({
    age: readAge(ages),
    sex: readSex(summary, ages[0]),
    injury_dates: readInjuryDates(summary),
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
  { id: 'years-and-sex', pattern: YEARS_AND_SEX },
  { id: 'aged', pattern: AGED },
  { id: 'is-so-old', pattern: IS_SO_OLD },
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
      (OTHER_BEFORE.test(clause) && !WORKER.test(clause)) ||
      NOT_HIS_BEFORE.some((words) => words.test(clause)) ||
      NOT_HIS_BEHIND.some((words) => words.test(after));
    if (isAnothers) return [];
    const age = groupSpan(match, 'age');
    const { end } = spanOf(match);
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

/**
 * The letter or the noun that stands with the age, or the noun that opens the summary; failing these, the pronouns,
 * where all of them agree.
 */
function readSex(summary: Passage, age: Age | undefined): Found<Sex | null> {
  const letter = age && letterBehind(summary, age);
  if (letter) return letter;
  const { text } = summary;
  const within = age
    ? { start: Math.max(0, age.start - NEAR.before), end: untilNextAge(text, age.end, NEAR.behind) }
    : { start: 0, end: restOfSentence(text, 0, NEAR.fromStart) };
  const distance = (at: number): number => (age ? Math.min(Math.abs(at - age.end), Math.abs(at - age.start)) : at);
  const [noun] = mentionsOf(NOUNS, text, within)
    .filter(({ end }) => !NOT_THE_WORKER.test(text.slice(end, end + 30)))
    .sort((a, b) => distance(a.start) - distance(b.start));
  if (noun) return by(age ? 'noun-by-the-age' : 'noun-in-the-opening', foundAt(summary, noun.sex, noun));
  const [pronoun, ...others] = pronounsOf(summary);
  if (!pronoun || others.some(({ sex }) => sex !== pronoun.sex)) return absent(null);
  return by('pronouns', foundAt(summary, pronoun.sex, pronoun));
}

/** "39 y/o F" */
function letterBehind(summary: Passage, { end }: Age): Found<Sex> | undefined {
  const match = PERSONS.SEX_LETTER.exec(summary.text.slice(end, end + NEAR.behind));
  if (!match) return undefined;
  const sex = match.groups!['letter']!.toLowerCase() === 'f' ? 'female' : 'male';
  const at = end + match[0].length - 1;
  return by('letter-by-the-age', foundAt<Sex>(summary, sex, { start: at, end: at + 1 }));
}

interface SexMention extends Span {
  readonly sex: Sex;
}

const mentionsOf = (words: Record<Sex, RegExp>, text: string, within: Span): SexMention[] =>
  SEXES.flatMap((sex) =>
    matchesOf(sliceOf(text, within), words[sex]).map((match) => ({ sex, ...spanOf(match, within.start) })),
  );

/** The pronouns that are surely the worker's: in a sentence that names others, those before them. */
function pronounsOf(summary: Passage): SexMention[] {
  const { text } = summary;
  const all = mentionsOf(PRONOUNS, text, wholeOf(text)).sort((a, b) => a.start - b.start);
  if (new Set(all.map(({ sex }) => sex)).size < 2) return all;
  const sure = sentencesOf(summary).map(({ start, end }): Span => {
    const others = OTHERS.exec(text.slice(start, end));
    return { start, end: others ? start + others.index : end };
  });
  // Both stand in order.
  let next = 0;
  return all.filter((pronoun) => {
    while (next < sure.length && sure[next]!.end <= pronoun.start) next++;
    return next < sure.length && overlap(sure[next]!, pronoun);
  });
}

const foundAt = <T>(passage: Passage, value: T, { start, end }: Span): Found<T> =>
  found(value, passage.span(start, end));

/** The same, but not as far as another age: what stands with that is said of its own person. */
function untilNextAge(text: string, from: number, most: number): number {
  const end = restOfSentence(text, from, most);
  return matchesOf(text.slice(from, end + most), YEARS_OLD).reduce((to, { index }) => Math.min(to, from + index), end);
}

/** Where the sentence ends that goes on at an offset; at most so far. */
function restOfSentence(text: string, from: number, most: number): number {
  return from + (sentencesOf({ text: text.slice(from, from + most) })[0]?.end ?? 0);
}
