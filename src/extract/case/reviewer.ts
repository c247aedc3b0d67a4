import type { Letter } from '../../read/letter.js';
import { matchesOf } from '../../text/matches.js';
import { Passage } from '../../text/passage.js';
import type { Determination } from '../../schema/determination.js';
import type { Segments } from '../../segment/segment.js';
import { COMPOUND_SPECIALTIES } from '../../vocabulary/letters/specialties.js';
import { assemble, type Found, found, list } from '../found.js';

type Reviewer = Determination['reviewer'];

/** The states that license the reviewer and the reviewer's specialties: from the credentials list, else from the prose about the reviewer. */
export function readReviewer(
  letter: Pick<Letter, 'text'>,
  { anchors, reviewer }: Pick<Segments, 'anchors' | 'reviewer'>,
): Found<Reviewer> {
  const listed = (id: 'states' | 'specialties'): Found<string>[] => {
    const at = anchors.findIndex((anchor) => anchor.id === id);
    if (at < 0) return [];
    const start = anchors[at]!.span.end;
    return printedList(
      Passage.of(letter.text, { start, end: endOfEntry(letter.text, start, anchors[at + 1]?.span.start) }),
    );
  };
  const states = listed('states');
  const specialties = listed('specialties');
  if (states.length > 0 || specialties.length > 0)
    return assemble({ licensed_states: list(states), specialties: list(specialties) });
  const sections = reviewer.map((span) => Passage.of(letter.text, span));
  return assemble({
    licensed_states: list(sections.flatMap((section) => proseList(section, LICENSED))),
    specialties: list(
      sections.flatMap((section) => [...proseList(section, CERTIFIED), ...proseList(section, SUBSPECIALTY)]),
    ),
  });
}

/** An entry of the credentials list ends at the next label or heading, or at an empty line. */
function endOfEntry(text: string, start: number, next: number | undefined): number {
  const gap = text.indexOf('\n\n', start);
  return Math.min(next ?? text.length, gap < 0 ? text.length : gap);
}

/** Entries between commas, as printed. */
function printedList(passage: Passage): Found<string>[] {
  return matchesOf(passage.text, /[^,;\s](?:[^,;]*[^,;\s])?/g).map((match) => {
    const words = match[0].replace(/\.$/, '');
    return found(words, passage.span(match.index, match.index + words.length));
  });
}

const CLAUSE_END = '(?=,? (?:and )?(?:has|is|holds|who) |,? and (?:a|an|his|her)\\b|[.;]|$)';
const CERTIFIED = new RegExp(`\\bBoard[ -]Certified in (?<list>.+?)${CLAUSE_END}`, 'gi');
const SUBSPECIALTY = new RegExp(
  `\\bsub-?special(?:ty|ties|ization) (?:certificat(?:e|ion) )?in (?<list>.+?)${CLAUSE_END}`,
  'gi',
);
const LICENSED = new RegExp(
  '\\blicensed to practice(?: medicine)? in (?:the States? of )?(?<list>.+?)(?=,? and (?:has|is|he|she|currently) |[.;]|$)',
  'gi',
);

function proseList(passage: Passage, cue: RegExp): Found<string>[] {
  const all: Found<string>[] = [];
  for (const match of matchesOf(passage.text, cue)) {
    const words = match.groups!['list']!;
    const at = match.index + match[0].lastIndexOf(words);
    for (const [start, end] of splitProse(words))
      all.push(found(words.slice(start, end), passage.span(at + start, at + end)));
  }
  return all;
}

/** Splits at commas and "and", but not inside the names that hold them. */
function splitProse(words: string): [number, number][] {
  const parts: [number, number][] = [];
  const names = COMPOUND_SPECIALTIES.flatMap((name) => {
    const at = words.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? [] : [[at, at + name.length] as const];
  });
  let start = 0;
  for (const match of matchesOf(words, /,(?: and)? | and /g)) {
    if (names.some(([from, to]) => match.index >= from && match.index < to)) continue;
    parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  parts.push([start, words.length]);
  return parts.filter(([from, to]: readonly [number, number]) => to > from);
}
