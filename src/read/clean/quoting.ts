/** Marks that mail programs put before lines they quote: "> ", ">> ", "| > ". */
const MARKS = /^[ \t]*[>|](?:[ \t]?[>|])*[ \t]?/;
const ANY = /^[ \t]*[>|]/m;
/** Lines, with the marks of their ends and of pages between them. */
const ENDS = /(\r\n?|\n|\f)/;
/** So large a part of the lines is quoted where a text is. */
const MOST = 0.6;
/** Few lines have a bar before them by chance. */
const FEWEST = 5;

/** A line with a bar at its end too is that of a table. */
const isQuoted = (line: string): boolean => MARKS.test(line) && (line.length < 3 || !line.trimEnd().endsWith('|'));

/** Takes quoting marks off a text of which most lines have them. */
export function unquoted(text: string): string {
  if (!ANY.test(text)) return text;
  const parts = text.split(ENDS);
  const lines = parts.filter((part) => part.trim() !== '');
  const quoted = lines.filter(isQuoted).length;
  if (quoted < FEWEST || quoted < lines.length * MOST) return text;
  return parts.map((part) => (isQuoted(part) ? part.replace(MARKS, '') : part)).join('');
}
