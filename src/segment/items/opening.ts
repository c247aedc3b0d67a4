import { spaced } from '../../text/expressions.js';
import { sliceOf, type Span } from '../../text/span.js';

const OPENING = new RegExp(
  `${spaced('The Final Determination was based on')}[^:]{0,200}?(?:below|follow(?:s|ing)):?`,
  'i',
);

/** Where the first item of a stretch may start: after the sentence that opens the section, where there is one. */
export function behindOpening(text: string, stretch: Span): number {
  const sentence = OPENING.exec(sliceOf(text, stretch));
  return sentence ? stretch.start + sentence.index + sentence[0].length : stretch.start;
}
