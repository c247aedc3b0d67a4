import { matchesOf } from '../../text/matches.js';
import { NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import type { Determination } from '../../schema/determination.js';
import { absent, assemble, type Found, found, list } from '../found.js';
import { findInjuryDates } from './prose-dates.js';

type InjuredWorker = Determination['injured_worker'];
type Sex = NonNullable<InjuredWorker['sex']>;

const YEARS_OLD = '\\)?(?:[- ]*(?:years?|yrs?\\.?)[- ]*(?:of age|olds?)|[- ]?y[./]?o)\\b\\.?';
const AGE = new RegExp(`(?<![\\w./-])(?<age>\\d{1,3}|${NUMBER_WORDS}(?= ?-?y))${YEARS_OLD}(?<after>[^.;]{0,60})`, 'gi');
const AGED = /\b(?:aged?|age of|age is|age:)\s(?<age>\d{2})\b(?!\s*(?:%|percent|sessions|visits))/gi;
const SEX: readonly (readonly [Sex, RegExp])[] = [
  ['female', /\b(?:female|woman|lady)\b/i],
  ['male', /\b(?:male|man|gentleman)\b/i],
];
const SHE = /\b(?:she|her|hers|herself)\b/i;
const HE = /\b(?:he|him|his|himself)\b/i;
/** Another person's age: the person stands before it ("his son, 12 years old") or right behind it ("a 12-year-old daughter"). */
const KIN =
  'sons?|daughters?|child(?:ren)?|boy|girl|mother|father|parents?|wife|husband|spouse|brothers?|sisters?|siblings?|nephews?|nieces?|grand\\w+|girlfriend|boyfriend|residents?|inmate|pedestrian|passenger|assailant|suspect';
const OTHER_BEFORE = new RegExp(`\\b(?:${KIN}|co-?workers?|driver|supervisor|student)\\b`, 'i');
const OTHER_BEHIND = new RegExp(`^[\\s-]*(?:(?:fe)?male )?(?:${KIN})\\b`, 'i');
/** A noun with its article right before the age, that is not the worker: "a nurse, 34 years of age". */
const SOMEONE =
  /\b(?:an?|his|her|their) (?:(?!male|female|man|woman)[a-z-]+ ){0,2}(?!patient|worker|claimant|applicant|employee|individual|male|female|man|woman|gentleman|lady)[a-z-]+, (?:aged |age )?$/i;
/** The age at an earlier event: "migraines since 13 years old". */
const EARLIER = /\b(?:since|at|when|until|from|before|after)(?: (?:he|she) was| age)? ?$/i;
const WORKER = /\b(?:injured worker|worker|patient|claimant|applicant|employee|individual|case involves|this is)\b/i;

/** Age, sex and injury dates of the injured worker, as the clinical case summary tells them. */
export function readInjuredWorker(summary: Passage | null): Found<InjuredWorker> {
  if (!summary)
    return assemble<InjuredWorker>({ age: absent(null), sex: absent(null), injury_dates: list<string>([]) });
  const ages = findAges(summary);
  return assemble<InjuredWorker>({
    age: readAge(ages),
    sex: readSex(summary, ages),
    injury_dates: list(findInjuryDates(summary)),
  });
}

interface Age {
  readonly found: Found<number>;
  readonly start: number;
  readonly end: number;
}

/** Ages that are the worker's by what stands around them; where there is none, one of nobody else in the opening: "a retired housekeeper, 70 years of age". */
function findAges(summary: Passage): Age[] {
  const told = [AGE, AGED]
    .map((pattern) => agesOf(summary, pattern, (before) => !SOMEONE.test(before)))
    .find((ages) => ages.length > 0);
  return told ?? agesOf(summary, AGE, () => true).filter(({ start }) => start < OPENING);
}

const OPENING = 250;

function agesOf(summary: Passage, pattern: RegExp, accept: (before: string) => boolean): Age[] {
  const { text } = summary;
  return matchesOf(text, pattern)
    .filter((match) => {
      const before = text
        .slice(Math.max(0, match.index - 45), match.index)
        .split(/[.;]/)
        .at(-1)!;
      return (
        accept(before) &&
        !EARLIER.test(before) &&
        !(OTHER_BEFORE.test(before) && !WORKER.test(before)) &&
        !OTHER_BEHIND.test(match.groups!['after'] ?? '')
      );
    })
    .map((match) => {
      const start = match.index + match[0].indexOf(match.groups!['age']!);
      const end = match.index + match[0].length - (match.groups!['after']?.length ?? 0);
      return { found: found(numberOf(match.groups!['age']!)!, summary.span(start, end)), start: match.index, end };
    });
}

function readAge(ages: readonly Age[]): Found<number | null> {
  const [first, ...others] = ages;
  if (!first) return absent(null);
  const different = others.filter(({ found }) => found.value !== first.found.value);
  if (different.length === 0) return first.found;
  const all = [first, ...different].map(({ found }) => found.value).join(', ');
  return {
    ...first.found,
    doubts: [
      { code: 'ambiguous-age', message: `The summary gives more than one age: ${all}; the first was taken.`, path: '' },
    ],
  };
}

/** The noun that stands with the age or opens the summary; failing that, the pronouns, where all of them agree. */
function readSex(summary: Passage, ages: readonly Age[]): Found<Sex | null> {
  const text = summary.text;
  const near = ages[0]
    ? { from: Math.max(0, ages[0].start - 40), to: sentenceEnd(text, ages[0].end, 80) }
    : { from: 0, to: sentenceEnd(text, 0, 200) };
  const hits = SEX.flatMap(([sex, word]) => {
    const match = word.exec(text.slice(near.from, near.to));
    return match ? [{ sex, at: near.from + match.index, length: match[0].length }] : [];
  }).sort((a, b) => distance(a.at, ages[0]) - distance(b.at, ages[0]));
  if (hits[0]) return found(hits[0].sex, summary.span(hits[0].at, hits[0].at + hits[0].length));
  const she = SHE.exec(text);
  const he = HE.exec(text);
  const only = she && !he ? (['female', she] as const) : he && !she ? (['male', he] as const) : null;
  return only ? found(only[0], summary.span(only[1].index, only[1].index + only[1][0].length)) : absent(null);
}

const distance = (at: number, age: Age | undefined): number =>
  age ? Math.min(Math.abs(at - age.end), Math.abs(at - age.start)) : at;

function sentenceEnd(text: string, from: number, most: number): number {
  const stop = text.indexOf('. ', from);
  return Math.min(stop < 0 ? text.length : stop, from + most);
}
