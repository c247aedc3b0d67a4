import { plain } from '../annotation/compare.js';
import type { AnnotatedItem } from '../annotation/form.js';
import type { EvaluatedItem } from './records.js';

/** A rationale is compared by where it begins and ends: an annotation gives its first and last words only. */

/** Stands between them; no text in its plain form has this sign. */
const BETWEEN = ' … ';

export const goldBounds = ({
  rationale_starts,
  rationale_ends,
}: Pick<AnnotatedItem, 'rationale_starts' | 'rationale_ends'>): string | null =>
  rationale_starts === null ? null : `${rationale_starts}${BETWEEN}${rationale_ends ?? ''}`;

/** The whole of a record's rationale; what was an annotation has no more than the bounds. */
export const recordBounds = ({ rationale, rationale_bounds }: EvaluatedItem): string | null =>
  rationale_bounds ?? (plain(rationale) || null);

/** Whether a rationale begins and ends with the words of the bounds; of other bounds, whether they are the same. */
export function sameBounds(bounds: unknown, rationale: unknown): boolean {
  const [starts, ends] = split(bounds);
  const [begins, closes] = split(rationale);
  return closes === undefined
    ? begins!.startsWith(starts!) && begins!.endsWith(ends!)
    : begins === starts && closes === ends;
}

function split(bounds: unknown): string[] {
  const text = String(bounds);
  const between = text.indexOf(BETWEEN);
  return between < 0 ? [text] : [plain(text.slice(0, between)), plain(text.slice(between + BETWEEN.length))];
}
