import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { spanOf } from '../../text/span.js';
import type { Doubt } from '../found.js';

/** "diagnosis", "diagnosed", but "diagnostic". */
const WORD = /\bdiagnos(?:[ei]s|ed?)\b/gi;

/** The doubts about a summary that gave no diagnosis: one at each word of it that speaks of diagnoses. */
export const unreadDoubts = (summary: Passage): Doubt[] =>
  matchesOf(summary.text, WORD).map((match) => {
    const { start, end } = spanOf(match);
    const message = `No diagnosis was found, though the summary says "${match[0]}".`;
    return { code: 'unread-diagnosis', message, path: '', span: summary.span(start, end) };
  });
