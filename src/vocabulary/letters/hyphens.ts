import { wordList } from '../../text/word-list.js';

/**
 * First parts of words that keep their hyphen: "follow-up", "non-certified". Not among them are the syllables with
 * which many plain words start ("re", "in", "pre", "sub", "inter"): a text that hyphenates breaks those more often than
 * it writes them apart.
 */
export const HYPHENATING_PARTS: ReadonlySet<string> = new Set(
  wordList(`
  self | non | post | anti | follow | long | short | well | work | one | two | three | four | five | six |
  seven | eight | nine | first | second | third | high | low | full | half | left | right | evidence | multi |
  extra | intra | year | semi | cost | day | weight | soft | home | range | point | steroid | opioid | peer |
  double | single | red | false | electro | mid | age | time | body | heart | blood`),
);
