import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';

const ADDRESS = /(?:https?:|www\.)\S+/gi;

/** The addresses on the web in a part of a text. */
export const addressesIn = (text: string, within: Span): Span[] =>
  matchesOf(sliceOf(text, within), ADDRESS).map((match) => spanOf(match, within.start));
