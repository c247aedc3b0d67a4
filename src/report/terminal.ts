/** What letters, file names and messages may hold must not steer the terminal that they are printed on. */

/** Control characters, old and new (ESC, U+009B), line separators, and marks that turn the direction of writing. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** A line fit for a terminal: U+FFFD stands in place of each character that would steer it, so that offsets stay. */
export const printable = (line: string): string => line.replace(STEERING, '\ufffd');

/** Text of several lines, each fit for a terminal. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** JSON fit for a terminal: what would steer it is escaped, so that it reads as the same value. */
export const printableJson = (json: string): string =>
  json.replace(STEERING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
