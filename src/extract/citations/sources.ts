import { anyWord, fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { KeyedWord } from '../../text/phrase-table.js';
import { sliceOf, type Span, spanOf } from '../../text/span.js';
import {
  AUTHORITIES,
  type AuthorityRow,
  NO_AUTHORS,
  PUBLICATIONS,
  SOURCE_LABELS,
} from '../../vocabulary/guidelines/authorities.js';
import type { CitationDraft } from './citation.js';
import { citedWords, nameTable } from './cited-words.js';
import { OdgChapters } from './odg-chapters.js';

type Authority = AuthorityRow['authority'];

/** A source that free text names, and the rule that told it. */
export interface Source extends Span {
  readonly authority: CitationDraft['authority'] & { readonly value: Authority };
  /** Where the label ends that announces it: "Other Medical Treatment Guidelines". */
  readonly labelEnd?: number;
}

const NAMES = nameTable(AUTHORITIES.map(({ authority, names }) => [names, authority]));
const LABELS = nameTable([[SOURCE_LABELS, true]]);

/** "de ", "van der ". */
const PARTICLES = '(?:(?:de|van|der|den|von|la|le) ){0,2}';
/** "Levran O", "de Vos RJ". */
const AUTHOR = `\\p{Lu}[\\p{L}'-]+ \\p{Lu}{1,3}`;
/** ". Casts for the young. J Hand Surg Am. 2011;36": behind its only author, a paper's title and where it stands. */
const TITLE_AND_PLACE = '\\. [^.;]{4,200}\\. [^;]{2,60} \\d{4};';
/** Authors of a paper where a source can start: "Levran O, et al.", "de Vos RJ, Windt J", "Quirrel P". */
const AUTHORS = new RegExp(
  fill('(?<=^|[;.:] (?:and )?){PARTICLES}(?!{NO_AUTHORS} ){AUTHOR}(?:,? et al\\b|,? {ANOTHER}(?=[,.])|(?={TITLE}))', {
    PARTICLES,
    NO_AUTHORS: anyWord(NO_AUTHORS),
    AUTHOR,
    ANOTHER: PARTICLES + AUTHOR,
    TITLE: TITLE_AND_PLACE,
  }),
  'gu',
);
/**
 * A source behind a semicolon or a full stop that only its kind gives away: "…; Wills Eye Manual, 6th edition", ". J
 * Hand Surg Am. 2011;36".
 */
const PUBLICATION = new RegExp(
  fill('(?<=[;.] (?:and )?)(?!{EDITION_OF_ODG}\\b)(?:{OF_A_KIND}|{JOURNAL})', {
    EDITION_OF_ODG: anyWord(['ODG', 'Official', 'Web', 'Online', 'Treatment', 'Integrated', 'Work Loss']),
    OF_A_KIND: `\\p{Lu}[^;.]*?\\b(?:${anyWord(PUBLICATIONS)}|\\d{1,2}(?:st|nd|rd|th) ed)\\b`,
    JOURNAL: '(?:\\p{Lu}\\p{L}{0,9}\\.? ){2,6}\\d{4};\\d',
  }),
  'gu',
);

const ADDRESS_WORDS: ReadonlySet<string> = new Set(['http', 'https', 'www']);
const ADDRESS = /\S+/y;
const ADDRESSES = AUTHORITIES.flatMap(({ authority, addresses = [] }) =>
  addresses.map((words): [words: string, authority: Authority] => [words, authority]),
);

/** A text that cites. */
interface CitingText {
  readonly text: string;
  readonly words: readonly KeyedWord[];
  /** Ends of the papers and of the books that no name tells, by their starts. */
  readonly publications: ReadonlyMap<number, number>;
  readonly papers: ReadonlyMap<number, number>;
}

interface SourceRule {
  readonly id: string;
  /** Where the source that starts at a word ends, and whose it is. */
  readonly find: (citing: CitingText, i: number) => { readonly end: number; readonly authority: Authority } | undefined;
  /** Free text, in which the rule tells the last source. */
  readonly example: string;
}

/** What tells a source; the first rule that finds one decides. */
export const SOURCE_RULES: readonly SourceRule[] = [
  {
    id: 'label',
    find: ({ words }, i) => otherUpTo(LABELS.at(words, i)?.end),
    example: 'Other Medical Treatment Guidelines: an invented paper',
  },
  {
    id: 'address',
    find: ({ text, words }, i) => {
      const { key, start } = words[i]!;
      if (!ADDRESS_WORDS.has(key)) return undefined;
      ADDRESS.lastIndex = start;
      const address = ADDRESS.exec(text)![0];
      const authority = ADDRESSES.find(([words]) => address.toLowerCase().includes(words))?.[1] ?? 'other';
      return { end: start + address.length, authority };
    },
    example: 'www.invented-journal.example/knees',
  },
  {
    id: 'name',
    find: ({ words }, i) => {
      const name = NAMES.at(words, i);
      return name && { end: name.end, authority: name.entry };
    },
    example: 'Official Disability Guidelines, Pain',
  },
  {
    id: 'publication',
    find: ({ words, publications }, i) => otherUpTo(publications.get(words[i]!.start)),
    example: 'ODG, Eye; Invented Eye Manual, 6th edition',
  },
  {
    id: 'authors',
    find: ({ words, papers }, i) => otherUpTo(papers.get(words[i]!.start)),
    example: 'ODG, Pain. Quirrel O, et al. On knees.',
  },
];

const otherUpTo = (end: number | undefined): ReturnType<SourceRule['find']> =>
  end === undefined ? undefined : { end, authority: 'other' };

/**
 * The sources named, in order. Neighbours of the same kind are one where nothing new is said between them; an address
 * belongs to what it follows.
 */
export function sourcesIn(text: string, within: Span): Source[] {
  const words = citedWords(text, within);
  const cited = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const citing: CitingText = {
    text,
    words,
    publications: endsByStart(text, cited, PUBLICATION),
    papers: endsByStart(text, cited, AUTHORS),
  };
  const sources: OpenSource[] = [];
  for (let i = 0; i < words.length;) {
    const source = sourceAt(citing, i);
    const first = i++;
    if (!source) continue;
    while (i < words.length && words[i]!.start < source.end) i++;
    if (!sources.at(-1)?.takesIn(source, first, i)) sources.push(new OpenSource(text, words, source, first, i));
  }
  return sources.map(({ source }) => source);
}

const endsByStart = (text: string, within: Span, pattern: RegExp): ReadonlyMap<number, number> =>
  new Map(
    matchesOf(sliceOf(text, within), pattern).map((match) => {
      const { start, end } = spanOf(match, within.start);
      return [start, end];
    }),
  );

function sourceAt(citing: CitingText, i: number): Source | undefined {
  for (const { id, find } of SOURCE_RULES) {
    const told = find(citing, i);
    if (told)
      return {
        start: citing.words[i]!.start,
        end: told.end,
        authority: { value: told.authority, rule: id },
        ...(id === 'label' && { labelEnd: told.end }),
      };
  }
  return undefined;
}

/** Marks, "the" and "by" between two names of one source: "Official Disability Guidelines (ODG)". */
const BESIDE = /^[\s,;:()-]*(?:the |by )?$/;
/** A page told between two names parts them. */
const PAGE = /\bpages?\b|\bpp?\b/;

/**
 * The source named last, which may take in the next name. What stands behind it is looked at once, whatever follows.
 */
class OpenSource {
  source: Source;
  readonly #text: string;
  readonly #words: readonly KeyedWord[];
  readonly #first: number;
  /** Index of the first word behind its name. */
  #next: number;
  /** How far what stands behind it was looked at. */
  #seen: number;
  #chapters: OdgChapters | undefined;
  #hasAddress: boolean;

  /** `first`, `next`: the first word of its name, and the first one behind it. */
  constructor(text: string, words: readonly KeyedWord[], source: Source, first: number, next: number) {
    this.source = source;
    this.#text = text;
    this.#words = words;
    this.#first = first;
    this.#next = next;
    this.#seen = source.end;
    this.#hasAddress = source.authority.rule === 'address';
  }

  /** Whether another name, of the words from `first` to `next`, is one of this source and stands in its citation. */
  takesIn(other: Source, first: number, next: number): boolean {
    if (other.authority.value !== this.source.authority.value) return false;
    if (other.authority.rule === 'address') return this.#takesInAddress();
    if (!this.#isBeside(other, first)) return !this.#isParted(other, first);
    this.source = { ...this.source, end: other.end };
    this.#next = next;
    this.#seen = other.end;
    this.#chapters?.lengthenName(other.end);
    return true;
  }

  /** A source has an address; only the ODG and ACOEM are still themselves at a second one. */
  #takesInAddress(): boolean {
    if (this.#hasAddress && this.source.authority.value === 'other') return false;
    this.#hasAddress = true;
    return true;
  }

  #isBeside(other: Source, first: number): boolean {
    return first - this.#next <= 1 && BESIDE.test(this.#text.slice(this.source.end, other.start));
  }

  /** Whether a chapter, a topic, a semicolon or a page stands between this source and the other name. */
  #isParted(other: Source, first: number): boolean {
    if (this.source.authority.value === 'ODG') {
      this.#chapters ??= new OdgChapters(this.#text, this.#words, this.source, this.#first);
      return this.#chapters.readTo(first, other.start).tellsMore;
    }
    const between = this.#text.slice(this.#seen, other.start);
    this.#seen = other.start;
    return (
      between.includes(';') ||
      other.authority.rule === 'authors' ||
      (this.source.authority.value === 'ACOEM' && PAGE.test(between))
    );
  }
}

/** Whether a stretch names a source known. */
export const namesSource = (text: string, at: Span): boolean => sourcesIn(text, at).length > 0;

const TAKEN_IN: ReadonlySet<Authority> = new Set(
  AUTHORITIES.flatMap(({ authority, takenIn }) => (takenIn ? [authority] : [])),
);

/** Where the first source starts that is neither the MTUS nor what it takes in: the ODG, another publisher. */
export const firstForeignSource = (text: string, at: Span): number | undefined =>
  sourcesIn(text, at).find(({ authority }) => !TAKEN_IN.has(authority.value))?.start;
