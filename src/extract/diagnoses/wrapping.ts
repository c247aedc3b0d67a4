import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import { loneBrackets } from './brackets.js';

const WRAPPING = /["“”'‘’()[\]]/;
const MOST_LAYERS = 3;
const WRAPPING_MARKS = ' ,;:.-\u2013\u2014*';
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  "'": "'",
  '\u2018': '\u2019',
  '(': ')',
  '[': ']',
};
const QUOTES = '"\u201c\u201d';

/** A condition without the quotes and brackets around it, those without a partner, and the dashes at its ends. */
export function withoutWrapping(text: string, entry: Span): Span {
  let { start, end } = trimSpan(text, entry, WRAPPING_MARKS);
  if (!WRAPPING.test(text.slice(start, end))) return { start, end };
  for (let layer = 0; layer < MOST_LAYERS && start < end; layer++) {
    const lone = loneBrackets(text, { start, end });
    const [first, last] = [text[start]!, text[end - 1]!];
    const wrapped = end - start > 1 && CLOSED_BY[first] === last && !isClosedBefore(text, { start, end });
    const opens = wrapped || lone.has(start) || isLoneQuote(text, { start, end }, start);
    const closes = wrapped || lone.has(end - 1) || isLoneQuote(text, { start, end }, end - 1);
    if (!opens && !closes) break;
    ({ start, end } = trimSpan(text, { start: start + Number(opens), end: end - Number(closes) }, WRAPPING_MARKS));
  }
  return { start, end };
}

/** The mark that opens an entry is closed inside it: "(old) tear (new)". */
const isClosedBefore = (text: string, { start, end }: Span): boolean =>
  text.slice(start + 1, end - 1).includes(CLOSED_BY[text[start]!]!);

/** A double quote at an end of an entry that holds no other; a single one may be an apostrophe but at the start. */
function isLoneQuote(text: string, entry: Span, at: number): boolean {
  const mark = text[at] ?? ' ';
  const within = sliceOf(text, entry);
  if (QUOTES.includes(mark)) return [...within].filter((letter) => QUOTES.includes(letter)).length === 1;
  return at === entry.start && "'\u2018".includes(mark) && !/['\u2019](?!\w)/.test(within.slice(1));
}
