import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import { isYear, yearAmong } from './editions.js';
import type { MtusClause } from './mtus-clause.js';
import { guidelineAt, hasPages, type MtusGuideline, sectionsFrom } from './mtus-guideline.js';
import { firstFrom } from './spans.js';
import { trimTail } from './trim-tail.js';

/** What stands behind a guideline's year: " Guidelines", a label, ", ", " and", the end of the clause. */
const BEHIND_YEAR = /^\)?(?: Guidelines?\b)?(?:[,;.]? ?Sections?\(s\)|,? (?:and\b|&)|[.,;]? *$|[.,;] )/;
/** "Disorders", "Complaints": what guidelines are called. */
const KIND = /^(?:complaints|disorders|conditions|guidelines?)$/;
/** What stands behind that: " Guidelines", a mark, " and", a label, a title, the end of the clause. */
const BEHIND_KIND = /^(?: Guidelines?\b)?(?:[,;.]? *$|[,;.]| and\b| \p{Lu})/u;
const SECTIONS = /^[\s,:;.-]*Sections?\(s\)/i;
const PAGES = /^[\s,:;.-]*Pages?\(s\)/i;
/** ", and " */
const JOINT = /^[\s,;.]*(?:(?:and|&) )?$/i;
const WORD_GUIDELINES = / Guidelines?$/i;
const CAPITAL = /^\p{Lu}/u;
/** "ACOEM Practice Guidelines, Chapter 3 ", "the ": no part of a name. */
const LEAD =
  /^(?:(?:the|an?|of|CA|California|MTUS|ACOEM|Practice Guidelines?|Chapter|\d{1,2}(?:nd|rd|th)?|Edition)[ ,:]+)+/i;

/** Words that may name a guideline, up to one that may be the last of them. */
interface NameCase {
  /** What the first of them stands behind: another guideline or nothing, ", and", another mark. */
  readonly behind: 'opening' | 'and' | 'mark';
  /** Nothing stands before them in the clause. */
  readonly opensClause: boolean;
  readonly last: string;
  readonly isYear: boolean;
  /** What stands behind the last of them in the clause. */
  readonly rest: string;
  /** Nothing but ", and" stands between them and a known guideline. */
  readonly isBeforeKnown: boolean;
}

interface UnknownRule {
  readonly id: string;
  readonly when: (words: NameCase) => boolean;
  /** An MTUS clause with one unknown guideline, which the rule tells. */
  readonly example: string;
}

/** What shows that words which no vocabulary has name a guideline; the first rule that fits decides. */
export const UNKNOWN_RULES: readonly UnknownRule[] = [
  {
    id: 'unknown-name-before-year',
    when: ({ isYear: endsInYear, rest }) => endsInYear && BEHIND_YEAR.test(rest),
    example: 'Knee Complaints 2004, Section(s): Summary, and Gait Norms 2016',
  },
  {
    id: 'unknown-name-before-sections',
    when: ({ behind, rest }) => behind !== 'mark' && SECTIONS.test(rest),
    example: 'Gait Norms, Section(s): Stride, and Knee Complaints 2004',
  },
  {
    id: 'unknown-name-before-pages',
    when: ({ opensClause, rest }) => opensClause && PAGES.test(rest),
    example: 'Gait Norms Page(s): 3',
  },
  {
    id: 'unknown-name-of-a-kind',
    when: ({ behind, last, rest }) => behind !== 'mark' && KIND.test(last) && BEHIND_KIND.test(rest),
    example: 'Knee Complaints 2004, and Gait Disorders',
  },
  {
    id: 'unknown-name-before-known',
    when: ({ opensClause, isBeforeKnown }) => opensClause && isBeforeKnown,
    example: 'Gait Norms, and Knee Complaints 2004',
  },
];

/** The known guidelines of a clause, and between them those whose names no vocabulary has, in order. */
export const withUnknown = (clause: MtusClause, known: readonly MtusGuideline[]): MtusGuideline[] =>
  [undefined, ...known].flatMap((previous, i) => {
    const unknown = new UnknownNames(clause, previous, known[i]).guidelines;
    return previous ? [previous, ...unknown] : unknown;
  });

/** The unknown guidelines between two known ones, or between one and an end of the clause. */
class UnknownNames {
  readonly guidelines: MtusGuideline[] = [];
  readonly #clause: MtusClause;
  readonly #next: MtusGuideline | undefined;
  /** The guideline before what is read. */
  #previous: MtusGuideline | undefined;
  /** The words that can be the first of a name. */
  #opening: number | undefined;
  #behindAnd: number | undefined;
  #behindMark: number | undefined;

  constructor(clause: MtusClause, previous: MtusGuideline | undefined, next: MtusGuideline | undefined) {
    this.#clause = clause;
    this.#next = next;
    this.#startBehind(previous);
    const { words, at } = clause;
    const end = next?.from ?? at.end;
    let label = firstFrom(clause.labels, previous?.end ?? at.start);
    for (let i = firstFrom(words, previous?.end ?? at.start); i < words.length && words[i]!.start < end; i++) {
      if (this.#previous && words[i]!.start < this.#previous.end) continue;
      for (; clause.labels[label] && clause.labels[label]!.start <= words[i]!.start; label++) this.#forget();
      this.#readStart(i);
      this.#readEnd(i);
    }
  }

  #startBehind(previous: MtusGuideline | undefined): void {
    this.#forget();
    const { text, words, at } = this.#clause;
    const first = firstFrom(words, previous?.end ?? at.start);
    const word = words[first + (words[first]?.key === 'and' ? 1 : 0)];
    this.#previous = previous;
    if (word && (!previous || /[,;.]|\band\b/.test(text.slice(previous.end, word.start))))
      this.#opening = words.indexOf(word, first);
  }

  #forget(): void {
    this.#opening = this.#behindAnd = this.#behindMark = undefined;
  }

  /** Whether a word can be the first of a name. */
  #readStart(i: number): void {
    const { text, words } = this.#clause;
    if (!CAPITAL.test(text.slice(words[i]!.start, words[i]!.end))) return;
    if (i > 1 && words[i - 1]!.key === 'and' && this.#clause.isParted(i - 1)) {
      // "Rest, and Thumb, Palm, and Finger Norms": what follows a mark behind "and" goes on with the name.
      if (this.#behindAnd === undefined || this.#behindMark === undefined || this.#behindMark < this.#behindAnd)
        this.#behindAnd = i;
    } else if (this.#clause.isParted(i)) this.#behindMark = i;
  }

  /** Whether a word is the last of a name. */
  #readEnd(i: number): void {
    const { text, words, at } = this.#clause;
    const word = words[i]!;
    const first = this.#opening ?? this.#behindAnd ?? this.#behindMark;
    const endsInYear = isYear(word);
    const before = { start: words[first ?? i]!.start, end: endsInYear ? word.start : word.end };
    if (first === undefined || word.key === 'and' || this.#clause.tellsPublisher(first, i + 1)) return;
    const rule = UNKNOWN_RULES.find(({ when }) =>
      when({
        behind: this.#opening !== undefined ? 'opening' : this.#behindAnd !== undefined ? 'and' : 'mark',
        opensClause: this.#opening !== undefined && this.#previous === undefined,
        last: word.key,
        isYear: endsInYear,
        rest: text.slice(word.end, at.end),
        isBeforeKnown: this.#next !== undefined && JOINT.test(text.slice(word.end, this.#next.from)),
      }),
    );
    const name = rule && nameIn(text, before);
    if (!rule || !name) return;
    const guideline = { ...guidelineAt(text, before.start, name), rule: rule.id };
    this.guidelines.push(guideline);
    this.#startBehind(guideline);
  }
}

/** The name among some words, which has a capital: without its publisher and without the word Guidelines behind it. */
function nameIn(text: string, words: Span): Span | undefined {
  const start = words.start + (LEAD.exec(sliceOf(text, words))?.[0].length ?? 0);
  const name = trimTail(text, trimSpan(text, { start, end: words.end }, ' ,;:.('), WORD_GUIDELINES);
  return CAPITAL.test(sliceOf(text, name)) ? name : undefined;
}

/** An ACOEM chapter that goes by its number alone. */
export function numberedGuideline({ text, words, chapters }: MtusClause): MtusGuideline | undefined {
  const [chapter] = chapters;
  if (!chapter?.row) return undefined;
  return {
    from: words[0]!.start,
    name: { value: chapter.row.name, at: chapter },
    row: chapter.row,
    isMisspelt: false,
    year: yearAmong(words),
    end: chapter.end,
    sectionsFrom: sectionsFrom(text, chapter.end),
    hasPages: hasPages(text, chapter.end),
    rule: 'chapter-number-alone',
  };
}
