import type { Span } from '../../text/span.js';

/** So much is looked at in one step: more than the longest word of a tail. */
const STEP = 40;

/** Marks and words between one citation and the next: ", and", "; as well as", ". The", ", and on the ". */
export const CONJUNCTION = /[\s,;.(]+(?:and|also|as well as|on|the|&)$|[\s,;(]+$/i;

/**
 * A span without what an expression matches at its end, again and again. `tail` ends in "$": run over the whole of a
 * long text, such an expression would be tried at each of its characters.
 */
export function trimTail(text: string, { start, end }: Span, tail: RegExp): Span {
  for (let to = end; ;) {
    const cut = tail.exec(text.slice(Math.max(start, to - STEP), to))?.[0].length ?? 0;
    if (cut === 0) return { start, end: to };
    to -= cut;
  }
}
