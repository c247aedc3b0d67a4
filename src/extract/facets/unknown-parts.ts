import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { wordList } from '../../text/word-list.js';
import { isKnown } from '../diagnoses/word-kinds.js';
import type { Doubt } from '../found.js';
import type { Anatomy } from './anatomy.js';
import { anatomyKey, isTerm } from './anatomy-words.js';

/** Words that look like anatomy where none was read. */

/** Endings of which names of muscles, nerves and joints are made, and no ordinary words. */
const ENDING_WORDS = wordList(`
  spinalis | costalis | oideus | carpal | tarsal | phalangeal | condylar | clavicular | scapular | humeral | femoral |
  tibial | fibular | vertebral | costal | sternal | cranial | brachialis | cruralis | lumborum | capitis | cervicis |
  thoracis | pollicis | hallucis | digitorum | glossus | pharyngeus | malleolar | acetabular`);
const ENDINGS = new RegExp(`(?:${ENDING_WORDS.join('|')})$`, 'i');
/** What stands in the place of a part: "of the right zorbium". */
const SITED = /\b(?:of|to|in|for) (?:the |his |her )?(?:left|right|bilateral|both) ([a-z]{4,})\b(?! ?side)/gi;
/** No word is longer. */
const LONGEST = 40;

/** A doubt for each word, at most one for a text: what should tell a part and is in no row of the table. */
export function unknownParts({ passage, words }: Anatomy): Doubt[] {
  const { text } = passage;
  const built = words.find(
    ({ key, start, end }) => end - start <= LONGEST && !isTerm(key) && ENDINGS.test(text.slice(start, end)),
  );
  if (built) return [doubt(text.slice(built.start, built.end), passage.span(built.start, built.end))];
  for (const match of matchesOf(text, SITED)) {
    const word = match[1]!;
    const key = anatomyKey(word.toLowerCase());
    // What diagnoses are made of can stand there too: "signs of right radiculopathy".
    if (isTerm(key) || isKnown(key)) continue;
    const end = match.index + match[0].length;
    return [doubt(word, passage.span(end - word.length, end))];
  }
  return [];
}

/** A doubt for each word that was read as a misspelling. */
export const misspeltParts = ({ passage, misspelt }: Anatomy): Doubt[] =>
  misspelt.map(({ start, end, meant }) => {
    const message = `"${passage.text.slice(start, end)}" was read as a misspelling of "${meant}".`;
    return { code: 'unknown-body-part', message, path: '', span: passage.span(start, end) };
  });

const doubt = (word: string, span: Span): Doubt => ({
  code: 'unknown-body-part',
  message: `"${word}" looks like a part of the body and is none of those known.`,
  path: '',
  span,
});
