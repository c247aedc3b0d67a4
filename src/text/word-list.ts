/**
 * The one notation for lists of words and phrases: entries parted by "|", over as many lines as it takes; white space
 * around and in them is folded.
 */
export function wordList(list: string): readonly string[] {
  const entries: string[] = [];
  for (const part of list.split('|')) {
    const entry = part.trim();
    // Few are broken by a line's end, and thousands are read at every start.
    if (entry !== '') entries.push(UNFOLDED.test(entry) ? entry.replaceAll(WHITE_SPACE, ' ') : entry);
  }
  return entries;
}

const UNFOLDED = /\s\s|[^\S ]/;
const WHITE_SPACE = /\s+/g;
