import type { Passage } from '../../text/passage.js';
import { spanOf } from '../../text/span.js';
import { DOUBTING_WORDS } from '../../vocabulary/diagnoses/doubting-words.js';
import type { Certainty } from '../../vocabulary/facets.js';
import { absent, by, type Found, found } from '../found.js';

const DOUBT = new RegExp(
  `(?<![\\w-])(?:${DOUBTING_WORDS.map(({ id, words }) => `(?<${id}>${words})`).join('|')})(?!\\w)|\\?`,
  'i',
);

/** Whether the words of a diagnosis state it, or only suspect it. */
export function readCertainty(diagnosis: Passage): Found<Certainty> {
  const match = DOUBT.exec(diagnosis.text);
  if (!match) return absent('stated');
  const { start, end } = spanOf(match);
  const rule = Object.entries(match.groups!).find(([, words]) => words !== undefined)?.[0] ?? 'question';
  return by(`certainty-${rule}`, found('suspected', diagnosis.span(start, end)));
}
