import type { Doubt, Place } from '../extract/found.js';
import { type Letter, pageAt } from '../read/letter.js';
import type { Determination } from '../schema/determination.js';
import type { Span } from '../text/span.js';

/** Where each value stands, and each warning that has places of its own; `firstDoubt`: the place of the first of them. */
export function evidenceOf(
  letter: Letter,
  places: readonly Place[],
  doubts: readonly Doubt[],
  firstDoubt = 0,
): Determination['evidence'] {
  const evidence: Determination['evidence'] = {};
  const own = doubts.flatMap(({ span, against }, i) =>
    [span, against].flatMap((place) => (place ? [{ path: `/warnings/${firstDoubt + i}`, span: place }] : [])),
  );
  for (const { path, span } of [...places, ...own]) {
    const { start, end } = span;
    const found: Determination['evidence'][string][number] = { start, end, page: pageAt(letter, start) };
    if (isRecognised(letter, span)) found.ocr = true;
    const before = evidence[path];
    if (before) before.push(found);
    else evidence[path] = [found];
  }
  return evidence;
}

/** Whether a span touches one of the stretches that were recognised, which stand in order. */
function isRecognised({ recognised }: Letter, span: Span): boolean {
  let low = 0;
  let high = recognised.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (recognised[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const first = recognised[low];
  return first !== undefined && span.end > first.start;
}
