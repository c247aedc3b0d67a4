import type { Word } from '../../text/words.js';
import { isOfKind, Kinds, type WordKind } from './word-kinds.js';

/** No more words than these stand before the condition that they place. */
const LONGEST_SITE = 6;

/**
 * The word that starts a second condition which no mark parts from the one before it: "left knee sprain | left ankle
 * contusion". The words are those of one part of a list, looked at from the one at `from` on; behind the last where
 * they tell one condition.
 */
export function runOn(text: string, words: readonly Word[], from: number): number {
  let before = Kinds.NONE;
  let placing = false;
  let governed = false;
  const startsLarge = isLarge(text, words[from]);
  for (let i = from; i < words.length; i++) {
    const opensAnother = startsLarge && i > from + 1 && isLarge(text, words[i]) && !isLarge(text, words[i - 1]);
    const meeting = { words, from, at: i, before, placing, governed, opensAnother };
    const touches = i > from && text.slice(words[i - 1]!.end, words[i]!.start) === ' ';
    if (touches && RUN_ONS.some(({ when }) => when(meeting))) return i;
    governed ||= isOfKind(words[i]!.text, 'governor');
    placing ||= before.some('condition') && isOfKind(words[i]!.text, 'placing');
    before = before.and(Kinds.of([words[i]!.text]));
  }
  return words.length;
}

/** "Insomnia", but not "insomnia" or "GERD". */
const isLarge = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2));

/** Two words of a part that nothing but a blank parts. */
interface Meeting {
  readonly words: readonly Word[];
  readonly from: number;
  /** Index of the second. */
  readonly at: number;
  /** The words from the first of the part to the first of the two, and whether their condition has been placed. */
  readonly before: Kinds;
  readonly placing: boolean;
  /** A word before them takes a condition as its object: "without". */
  readonly governed: boolean;
  /** The second has a capital, as the first word of the part has, and the one before it has none. */
  readonly opensAnother: boolean;
}

const is = ({ words, at }: Meeting, offset: number, kind: WordKind): boolean =>
  words[at + offset] !== undefined && isOfKind(words[at + offset]!.text, kind);

/** Where one condition ends and the next starts; the example is parted there. */
export interface RunOn {
  readonly id: string;
  readonly when: (meeting: Meeting) => boolean;
  readonly example: string;
}

export const RUN_ONS: readonly RunOn[] = [
  {
    id: 'capital',
    when: (meeting) =>
      meeting.opensAnother &&
      meeting.before.some('condition') &&
      !goesOn.some((kind) => is(meeting, -1, kind)) &&
      (!is(meeting, 0, 'tail') || is(meeting, 0, 'vague')) &&
      namesAnother(meeting),
    example: 'Muscle spasm | Insomnia',
  },
  {
    id: 'condition-elsewhere',
    when: (meeting) => !meeting.governed && endsWithCondition(meeting) && startsElsewhere(meeting),
    example: 'left knee sprain | left ankle contusion',
  },
  {
    id: 'behind-standing',
    when: (meeting) =>
      !meeting.governed && is(meeting, 0, 'side') && endsWithStanding(meeting) && sitesOfHead(meeting) !== null,
    example: 'sciatica | left knee contusion',
  },
  {
    id: 'behind-placed',
    when: (meeting) =>
      !meeting.governed &&
      is(meeting, 0, 'side') &&
      meeting.placing &&
      is(meeting, -1, 'part') &&
      sitesOfHead(meeting) !== null,
    example: 'sprain of the left wrist | right elbow contusion',
  },
  {
    id: 'condition-first',
    when: (meeting) =>
      !meeting.governed &&
      is(meeting, 0, 'regional') &&
      is(meeting, 1, 'side') &&
      is(meeting, -1, 'part') &&
      isOfKind(meeting.words[meeting.from]!.text, 'regional'),
    example: 'contusion left elbow | laceration right hand',
  },
];

/** Behind a word of these kinds a name can stand: "of Achilles", "with Baker's cyst". */
const goesOn = ['placing', 'governor', 'tail-opener'] as const;

/** A condition stands at the second word, or behind what places it. */
const namesAnother = ({ words, at }: Meeting): boolean =>
  words.slice(at, at + LONGEST_SITE).some(({ text }) => isOfKind(text, 'condition') && !isOfKind(text, 'attributive'));

/** "left knee sprain", but not "left trigger finger" or "neck stress". */
const endsWithCondition = (meeting: Meeting): boolean =>
  meeting.before.some('part') && is(meeting, -1, 'condition') && !is(meeting, -1, 'attributive');

/** "sciatica", but not "sprain" or "pain". */
const endsWithStanding = (meeting: Meeting): boolean =>
  is(meeting, -1, 'standing') && !is(meeting, -1, 'of-bare-symptom') && !is(meeting, -1, 'attributive');

/** A side, a region of the spine, or another part of the body, each with its condition. */
function startsElsewhere(meeting: Meeting): boolean {
  const sites = sitesOfHead(meeting);
  if (sites === null) return false;
  return is(meeting, 0, 'side') || is(meeting, 0, 'adjective') || !sites.sharesRegion(meeting.before);
}

/** "left ankle", where "left ankle contusion" starts at the second word. */
function sitesOfHead({ words, at }: Meeting): Kinds | null {
  const ahead = words.slice(at, at + LONGEST_SITE + 1);
  const end = ahead.findIndex(({ text }) => isOfKind(text, 'condition') || !isOfKind(text, 'site'));
  const sites = Kinds.of(ahead.slice(0, Math.max(end, 0)).map(({ text }) => text));
  return end > 0 && isOfKind(ahead[end]!.text, 'condition') && sites.some('part') ? sites : null;
}
