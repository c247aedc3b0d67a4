import { anyWord } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_DIGITS, NUMBER_WORDS } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { spanOf } from '../../text/span.js';
import { FORMS_COUNTED_SINGLY, UNITS_OF_QUANTITY } from '../../vocabulary/drugs/forms.js';
import { absent, by, type Found, found } from '../found.js';

/** What a quantity counts. */

const UNIT_OF: ReadonlyMap<string, string> = new Map(
  UNITS_OF_QUANTITY.flatMap(([unit, words]) => words.map((word): [string, string] => [word, unit])),
);
const NUMBER = new RegExp(String.raw`${NUMBER_DIGITS}|\b${NUMBER_WORDS}\b`, 'gi');
/** Right behind the number: "60 tablets", "(180) tabs", "#60-gm". */
const BEHIND = new RegExp(String.raw`^\s?\)?\s?-?\s?(?<unit>${anyWord([...UNIT_OF.keys()])})\b`, 'i');
/** Brackets that say the number again: "sixty (60) tablets". */
const SAID_AGAIN = /^\s?\(\s?\d{1,4}\s?\)/;
const SINGLE_FORMS = [...UNIT_OF].filter(([, unit]) => FORMS_COUNTED_SINGLY.has(unit)).map(([word]) => word);
/** Anywhere, "tablet(s)" too. */
const FORM = new RegExp(String.raw`(?<![\w/])${anyWord(SINGLE_FORMS)}(?![\w-])`, 'gi');

/**
 * What the quantity of a portion counts: the word behind its number, else the one form in which the portion says that
 * the medicine comes; null where it tells none, or several.
 */
export function findUnit(portion: Passage, quantity: Found<number | null>): Found<string | null> {
  const [place] = quantity.places;
  if (quantity.value === null || !place) return absent<string | null>(null);
  return behindNumber(portion, place.span.start) ?? theOneForm(portion) ?? absent<string | null>(null);
}

/** `start`: where the number starts in the letter. */
function behindNumber(portion: Passage, start: number): Found<string | null> | undefined {
  for (const match of matchesOf(portion.text, NUMBER)) {
    const { end } = spanOf(match);
    if (portion.span(match.index, end).start !== start) continue;
    const again = SAID_AGAIN.exec(portion.text.slice(end))?.[0].length ?? 0;
    const behind = BEHIND.exec(portion.text.slice(end + again));
    if (!behind) return undefined;
    const written = behind.groups!['unit']!;
    const to = end + again + behind[0].length;
    const unit = UNIT_OF.get(written.toLowerCase())!;
    return by('behind-the-number', found<string | null>(unit, portion.span(to - written.length, to)));
  }
  return undefined;
}

function theOneForm(portion: Passage): Found<string | null> | undefined {
  const forms = matchesOf(portion.text, FORM);
  const [first, ...others] = forms.map(({ 0: word }) => UNIT_OF.get(word.toLowerCase())!);
  if (first === undefined || others.some((other) => other !== first)) return undefined;
  const { start, end } = spanOf(forms[0]!);
  return by('form-of-the-medicine', found<string | null>(first, portion.span(start, end)));
}
