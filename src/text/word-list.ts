/**
 * The one notation for lists of words and phrases: entries parted by "|", over as many lines as it takes; white space
 * around and in them is folded.
 */
export const wordList = (list: string): readonly string[] =>
  list
    .replace(/\s+/g, ' ')
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
