import type { Span } from '../../text/span.js';

/** The index of the first of some spans, which stand in order, that starts at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some spans, which stand in order, starts within a stretch. */
export function startsWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstFrom(spans, start)];
  return first !== undefined && first.start < end;
}
