import type { Determination } from '../../schema/determination.js';
import { anyWord, fill } from '../../text/expressions.js';
import { spanOf } from '../../text/span.js';
import { OWN_NOUN, OWN_PRONOUN } from '../../vocabulary/letters/own-sex.js';
import * as PERSONS from '../../vocabulary/letters/persons.js';
import { type Check, check, type CheckedLetter, type Contradiction, at, when } from './check.js';
import { isPossible } from './dates.js';
import { proseOf } from './prose.js';

/** Checks of what is told about the injured worker. */

const YOUNGEST_WORKER = 14;
const OLDEST_CLAIMANT = 100;

export const INJURED_WORKER_CHECKS: readonly Check[] = [
  check('impossible-age', impossibleAge),
  check('ambiguous-sex', toldBothWays),
];

function impossibleAge({ injured_worker: { age }, date_of_injury, decision_date }: Determination): Contradiction[] {
  if (age === null) return [];
  const path = '/injured_worker/age';
  if (age < YOUNGEST_WORKER || age > OLDEST_CLAIMANT)
    return [{ path, message: `Nobody aged ${age} is an injured worker.` }];
  if (date_of_injury === null || decision_date === null || !isPossible(date_of_injury)) return [];
  // A year of grace: the summary may give the age of an earlier report.
  const years = Number(decision_date.slice(0, 4)) - Number(date_of_injury.slice(0, 4)) - 1;
  return when(
    age - years < YOUNGEST_WORKER,
    path,
    `Aged ${age} at the decision, the worker was a child when injured on ${date_of_injury}.`,
  );
}

/** Words of a sex at all, and where they are surely the worker's. */
const told = (nouns: readonly string[], pronouns: readonly string[]): readonly [RegExp, ...RegExp[]] => [
  new RegExp(`\\b${anyWord([...nouns, ...pronouns])}\\b`, 'i'),
  ...OWN_NOUN.map((wording) => new RegExp(fill(wording, { SEX: anyWord(nouns) }), 'i')),
  ...OWN_PRONOUN.map((wording) => new RegExp(fill(wording, { PRONOUN: anyWord(pronouns) }), 'i')),
];
/** What tells the other sex than one. */
const OTHER_SEX = {
  female: told(PERSONS.MALE, PERSONS.HE),
  male: told(PERSONS.FEMALE, PERSONS.SHE),
};

/** The first words on the worker in the summary or a rationale that tell the other sex. */
function toldBothWays(record: Determination, letter: CheckedLetter): Contradiction[] {
  const { sex } = record.injured_worker;
  if (sex === null) return [];
  for (const { text, span } of proseOf(record, letter)) {
    const [atAll, ...surely] = OTHER_SEX[sex];
    if (!atAll.test(text)) continue;
    for (const pattern of surely) {
      const match = pattern.exec(text);
      if (!match) continue;
      const message = `The summary tells that the worker is ${sex}, but the letter also says: "${match[0]}"`;
      const path = '/injured_worker/sex';
      return [{ path, message, ...at(span(spanOf(match)), letter.placeOf(path)) }];
    }
  }
  return [];
}
