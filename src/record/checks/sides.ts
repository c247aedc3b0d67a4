import { matchesOf } from '../../text/matches.js';

/** The side of the body that a text names. */
export type Side = 'left' | 'right' | 'bilateral';

const PAIRED = '(?:knee|shoulder|wrist|hand|hip|ankle|elbow|leg|arm|extremitie|eye|ear|heel)s|feet';
const BILATERAL = `bilateral(?:ly)?|b/l|left and right|right and left|both (?:(?:upper|lower) )?(?:${PAIRED})`;
/** "right-handed" and "right now" name none. */
const SIDE = new RegExp(
  `\\b(?:(?<bilateral>${BILATERAL})|(?<side>left|right)(?![- ](?:hand(?:ed)? domina|handed|now|away)))\\b`,
  'gi',
);

/** The one side that a text names; null where it names none, or two without joining them. */
export function sideOf(text: string): Side | null {
  const sides = new Set(
    matchesOf(text, SIDE).map(({ groups }) => (groups!['side']?.toLowerCase() ?? 'bilateral') as Side),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}
