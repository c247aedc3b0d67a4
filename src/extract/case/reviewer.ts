import type { Letter } from '../../read/letter.js';
import type { Determination } from '../../schema/determination.js';
import type { Segments } from '../../segment/segment.js';
import { anyWord } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { Passage } from '../../text/passage.js';
import { groupSpan, lengthOf, overlap, sliceOf, type Span, spanOf, trimSpan, wholeOf } from '../../text/span.js';
import type { AnchorId } from '../../vocabulary/letters/anchors.js';
import { isRedaction } from '../../vocabulary/letters/redactions.js';
import { COMPOUND_SPECIALTIES, COMPOUND_STATES, STATES } from '../../vocabulary/letters/specialties.js';
import { assemble, by, type Found, found, list } from '../found.js';
import { groupSpecialties } from './specialty-groups.js';

type Reviewer = Determination['reviewer'];

/** The states that license the reviewer and the reviewer's specialties: from the credentials list, else from prose. */
export function readReviewer(
  letter: Pick<Letter, 'text'>,
  { anchors, reviewer }: Pick<Segments, 'anchors' | 'reviewer'>,
): Found<Reviewer> {
  const listed = (id: AnchorId): Found<string>[] => {
    const at = anchors.findIndex(({ row }) => row.id === id);
    if (at < 0) return [];
    const { end } = anchors[at]!.span;
    const entry = Passage.of(letter.text, {
      start: end,
      end: endOfEntry(letter.text, end, anchors[at + 1]?.span.start),
    });
    return namesIn(entry, wholeOf(entry.text), /[,;]/g, 'credentials-list');
  };
  const states = listed('states');
  const specialties = listed('specialties');
  if (states.length > 0 || specialties.length > 0) return reviewerOf(list(states), list(specialties));
  const sections = reviewer.map((span) => Passage.of(letter.text, span));
  const told = (...cues: readonly ProseCue[]): Found<string[]> =>
    list(sections.flatMap((section) => cues.flatMap((cue) => namesAfter(section, cue))));
  return reviewerOf(told(LICENSED), told(CERTIFIED, PROFESSION, SUBSPECIALTY));
}

const reviewerOf = (licensed_states: Found<string[]>, specialties: Found<string[]>): Found<Reviewer> =>
  assemble({ licensed_states, specialties, specialty_groups: groupSpecialties(specialties) });

/** An entry of the credentials list ends at the next label or heading, or at an empty line. */
function endOfEntry(text: string, start: number, next: number | undefined): number {
  const gap = text.indexOf('\n\n', start);
  return Math.min(next ?? text.length, gap < 0 ? text.length : gap);
}

/** Words of prose behind which a list of names stands. */
interface ProseCue {
  readonly id: string;
  readonly pattern: RegExp;
}

/** What a list is made of; initials ("D.C.") keep their points, every other point ends it. */
const LISTED = '(?<list>(?:(?:[A-Z]\\.){2,}|(?![A-Z]\\.[A-Z]\\.)[^.;])+?)';
const LIST_END = '[.;]|$|(?<=\\.[A-Z]\\.)(?!,| and )';
const CLAUSE_END = `(?=,? (?:and )?(?:has|is|holds|who|licensed) |,? and (?:a|an|his|her|the)\\b|${LIST_END})`;

const CERTIFIED: ProseCue = {
  id: 'board-certified-in',
  pattern: new RegExp(
    `\\bBoard[ -]Certified (?:in:?|by the (?:American )?(?:Osteopathic )?Board of) ${LISTED}${CLAUSE_END}`,
    'gi',
  ),
};
const SUBSPECIALTY: ProseCue = {
  id: 'subspecialty-in',
  pattern: new RegExp(`\\bsub-?special(?:ty|ties|ization) (?:certificat(?:e|ion) )?in:? ${LISTED}${CLAUSE_END}`, 'gi'),
};
const STATE_NEXT = `(?=(?:the States? of )?${anyWord(STATES)}\\b)`;
const LICENSED: ProseCue = {
  id: 'licensed-to-practice-in',
  pattern: new RegExp(
    [
      `\\b(?:licensed|licen[sc]es?) (?:to practi[cs]e(?: \\w+)? in:? |in:? ${STATE_NEXT})(?:the States? of )?${LISTED}`,
      `(?=,? and (?:has|is|he|she|currently) |${LIST_END})`,
    ].join(''),
    'gi',
  ),
};
/** "Licensed in Chiropractic": of professions that have no boards */
const PROFESSION: ProseCue = {
  id: 'licensed-in',
  pattern: new RegExp(`\\blicensed in:? (?!${STATE_NEXT}|the States? of )${LISTED}${CLAUSE_END}`, 'gi'),
};

const namesAfter = (passage: Passage, { id, pattern }: ProseCue): Found<string>[] =>
  matchesOf(passage.text, pattern).flatMap((match) =>
    namesIn(passage, groupSpan(match, 'list'), /,(?: and)? | and /g, id),
  );

const COMPOUNDS = [...COMPOUND_SPECIALTIES, ...COMPOUND_STATES].map((name) => name.toLowerCase());
const ENDS_IN_INITIALS = /[A-Z]\.[A-Z]\.$/;

/** The names of a list, as printed, parted by separators, but not inside the names that hold them. */
function namesIn(passage: Passage, within: Span, separator: RegExp, rule: string): Found<string>[] {
  const words = sliceOf(passage.text, within);
  const lower = words.toLowerCase();
  const whole = COMPOUNDS.flatMap((name) => {
    const start = lower.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const breaks = matchesOf(words, separator)
    .map((match) => spanOf(match))
    .filter((gap) => !whole.some((name) => overlap(name, gap)));
  return [...breaks, { start: words.length, end: words.length }].flatMap(({ start: end }, i) => {
    const name = trimSpan(words, { start: breaks[i - 1]?.end ?? 0, end }, ' ');
    const printed = ENDS_IN_INITIALS.test(sliceOf(words, name)) ? name : trimSpan(words, name, ' .');
    if (lengthOf(printed) === 0 || isRedaction(sliceOf(words, printed))) return [];
    const place = passage.span(within.start + printed.start, within.start + printed.end);
    return [by(rule, found(sliceOf(words, printed), place))];
  });
}
