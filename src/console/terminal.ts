/** What letters, file names and messages may hold must not steer the terminal that they are printed on, nor hide in it. */

/**
 * Characters that are no writing: control characters, old and new (ESC, U+009B), line separators, marks that turn the
 * direction of writing, tags and whatever else shows nothing, halves of a character, and what is no character at all.
 */
const STEERING =
  /(?!HARMLESS)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/**
 * Those among them that belong to writing and turn nothing: soft hyphens, joiners of Persian and Indic letters and of
 * pictures, what chooses the form of a picture, Hangul syllables' parts, and Arabic and other signs that can be seen.
 */
const HARMLESS =
  /\u00ad|\u034f|[\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2|\u115f|\u1160|\u200c|\u200d|\ufe0e|\ufe0f|\u{110bd}|\u{110cd}/u;

const UNFIT = new RegExp(STEERING.source.replace('HARMLESS', HARMLESS.source), 'gu');

/** A line fit for a terminal: U+FFFD stands in place of what would steer it, as often as it has units: offsets stay. */
export const printable = (line: string): string => line.replace(UNFIT, ({ length }) => '\ufffd'.repeat(length));

/** Text of several lines, each fit for a terminal. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** What may hold characters that are no writing: to look at these stretches alone takes a tenth of the time. */
const NOT_PLAIN = /[^\n\u0020-\u007e]+/gu;

/** JSON fit for a terminal: what would steer it is escaped, so that it reads as the same value. */
export const printableJson = (json: string): string =>
  json.replace(NOT_PLAIN, (stretch) =>
    stretch.replace(UNFIT, (characters) =>
      Array.from({ length: characters.length }, (_, i) => escaped(characters.charCodeAt(i))).join(''),
    ),
  );

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The only sequences that the program itself steers a terminal with: how a piece of a line looks. */
const LOOKS = { underlined: '\u001b[4m', dim: '\u001b[2m' } as const;
const PLAIN = '\u001b[0m';
const SEQUENCES = /(\u001b\[[024]m)/;

/** A piece of a line, fit for a terminal already, that is to look otherwise than the rest. */
export const looking = (look: keyof typeof LOOKS, text: string): string => `${LOOKS[look]}${text}${PLAIN}`;

/** Lines fit for a terminal that keep the looks of their pieces. */
export const printableLooks = (text: string): string =>
  text
    .split(SEQUENCES)
    .map((part) => (SEQUENCES.test(part) ? part : printableLines(part)))
    .join('');
