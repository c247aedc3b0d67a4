import type { Span } from '../../text/span.js';
import { AUTHORITIES, CASE_PAPERS, MTUS_NAMES } from '../../vocabulary/guidelines/authorities.js';
import { type GuidelineRow, GUIDELINES, namesOf } from '../../vocabulary/guidelines/guidelines.js';
import type { CitationDraft } from './citation.js';
import { citedWords, nameTable } from './cited-words.js';
import {
  type Authority,
  AUTHORITY_RULES,
  type Owner,
  OWNER_RULES,
  type OwnerName,
  type PageCase,
} from './page-owner-rules.js';
import { firstFrom } from './spans.js';

/** A guideline's names, but those of one word, which mean other things in a rationale ("Opioids"). */
const longNames = (row: GuidelineRow): string[] => namesOf(row).filter((name) => name.includes(' '));

const NAMES = nameTable<OwnerName>([
  ...GUIDELINES.filter(({ alsoTitle }) => !alsoTitle).map((row) => [longNames(row), { row }] as const),
  [MTUS_NAMES, { publisher: 'MTUS' }],
  ...AUTHORITIES.map(({ authority, names }) => [names, { publisher: authority }] as const),
  [CASE_PAPERS, { publisher: 'other' }],
  // Names that mean other things too are a guideline's with that word: "Opioids Guidelines".
  ...GUIDELINES.map(
    (row) => [namesOf(row).flatMap((name) => [`${name} Guidelines`, `${name} Guideline`]), { row }] as const,
  ),
]);

/** Neither a paper of the case nor a publisher of another kind. */
const isOwn = ({ publisher }: Owner): boolean => publisher !== 'other';

/** How far before a sentence its pages' owner may have been named. */
const REACH = 400;
/** How far behind "page 22 of the" its owner may be named. */
const REACH_BEHIND = 90;
/**
 * How far from each other the MTUS, ACOEM and a chapter are one: "the MTUS Guideline in ACOEM Chapter 13", "ACOEM …
 * (MTUS)".
 */
const BESIDE = 25;
/** "page 22 of the", behind the number. */
const BELONGS_BEHIND = /^\)?,? (?:of|in|from|within|under) /;
/** "page 98 of the same guidelines". */
const SAME_BEHIND = /^,? of (?:the|that) same\b/;
/** "page 46 notes that": a verb, no paper. */
const VERB_BEHIND = /^ that\b/;
/** Nothing but marks and an edition between a publisher and its guideline. */
const MARKS = /^[\s,:(/]*(?:(?:2nd|3rd|second|third) ed(?:ition\b|\.))?[\s,:()]*$/i;
/** " Guidelines ", " - ", " (": between a guideline and the names of its schedule, of which no more are looked at. */
const OF_SCHEDULE = /^(?: Guidelines?\b)?[\s\d,:.(\u2013\u00a7-]*$/i;
const MOST_BESIDE = 4;
/** The schedule, its regulations, and the publisher of its guidelines. */
const OF_THE_MTUS: ReadonlySet<Authority | undefined> = new Set<Authority>(['MTUS', 'CCR', 'ACOEM']);
/** What parts the MTUS, which took in the second edition of ACOEM's guidelines, from what stands beside it. */
const LATER_EDITION = /\b(?:third|3rd|fourth|4th) edition\b|[.;]/i;
/** What parts ACOEM from a chapter of its guidelines. */
const NEW_CLAUSE = /;|\. (?=\p{Lu})/u;

/** Whose a page is, and by which rules. */
interface Ownership {
  readonly owner: Owner | undefined;
  readonly rule: string;
  readonly authority: CitationDraft['authority'];
}

/** The owners that a rationale names. */
export class PageOwners {
  readonly #text: string;
  readonly #named: readonly Owner[];
  /** For each owner, the index of the last one up to it that is no paper of the case; -1 where there is none. */
  readonly #lastOwn: readonly number[];

  constructor(text: string, sentences: readonly Span[]) {
    this.#text = text;
    this.#named = sentences.flatMap((sentence) =>
      NAMES.find(citedWords(text, sentence)).flatMap(({ entry, start, end }) =>
        entry.publisher === 'other' && VERB_BEHIND.test(text.slice(end, end + 6)) ? [] : [{ ...entry, start, end }],
      ),
    );
    let last = -1;
    this.#lastOwn = this.#named.map((owner, i) => (last = isOwn(owner) ? i : last));
  }

  /** Whose the page at a place in a sentence is. */
  ownerOf(page: Span, sentence: Span): Ownership {
    const subject = this.#around(page, sentence);
    for (const { id, owner: find } of OWNER_RULES) {
      const owner = find(subject);
      if (owner) return { owner, rule: id, authority: this.#authorityOf(owner, sentence) };
    }
    return { owner: undefined, rule: 'no-owner', authority: { value: 'other', rule: 'no-owner' } };
  }

  #around(page: Span, sentence: Span): PageCase {
    const first = firstFrom(this.#named, sentence.start);
    const next = firstFrom(this.#named, page.end);
    const before = this.#lastOf(first, firstFrom(this.#named, page.start));
    const earlier = this.#lastOf(firstFrom(this.#named, sentence.start - REACH), first);
    const behind = this.#named[next] && this.#named[next].end <= sentence.end ? this.#named[next] : undefined;
    const isSaid = behind && behind.start < page.end + REACH_BEHIND && this.#belongsBehind(page);
    return {
      same: SAME_BEHIND.test(this.#text.slice(page.end, page.end + 16)) ? (before ?? earlier) : undefined,
      said: isSaid ? this.#guidelineBehind(next, sentence) : undefined,
      before,
      behind,
      earlier,
    };
  }

  #belongsBehind({ end }: Span): boolean {
    return BELONGS_BEHIND.test(this.#text.slice(end, end + 10));
  }

  #authorityOf(owner: Owner, sentence: Span): CitationDraft['authority'] {
    const acoem = owner.row ? this.#beside(owner, 'ACOEM', sentence) : owner;
    const mtus = this.#beside(owner, 'MTUS', sentence) ?? (acoem && this.#beside(acoem, 'MTUS', sentence));
    const { id, authority } = AUTHORITY_RULES.find(({ when }) => when({ owner, acoem, mtus }))!;
    return { value: authority ?? owner.publisher!, rule: id };
  }

  /** The first publisher of a kind that stands beside an owner in a sentence. */
  #beside(owner: Owner, publisher: Authority, sentence: Span): Owner | undefined {
    const first = firstFrom(this.#named, sentence.start);
    let i = firstFrom(this.#named, owner.start);
    while (i > first && owner.start - this.#named[i - 1]!.end <= BESIDE) i--;
    for (i = Math.max(i, first); i < this.#named.length; i++) {
      const other = this.#named[i]!;
      if (other.start - owner.end > BESIDE || other.start >= sentence.end) return undefined;
      const parts = publisher === 'MTUS' ? LATER_EDITION : NEW_CLAUSE;
      if (other.publisher === publisher && !parts.test(this.#between(other, owner))) return other;
    }
    return undefined;
  }

  #between(a: Span, b: Span): string {
    return a.start < b.start ? this.#text.slice(a.end, b.start) : this.#text.slice(b.end, a.start);
  }

  /** The last of some owners that is no paper of the case, else the last. */
  #lastOf(first: number, behind: number): Owner | undefined {
    if (behind <= first) return undefined;
    const own = this.#lastOwn[behind - 1]!;
    return own >= first ? this.#guidelineBeside(first, own) : this.#named[behind - 1];
  }

  /** "the MTUS/ACOEM Low Back Disorders": the guideline behind its publishers, whose name says more than theirs. */
  #guidelineBehind(first: number, sentence: Span): Owner {
    for (let i = first; i <= first + MOST_BESIDE; i++) {
      const owner = this.#named[i]!;
      const next = this.#named[i + 1];
      if (owner.row) return owner;
      if (!next || next.end > sentence.end || !MARKS.test(this.#between(owner, next))) break;
    }
    return this.#named[first]!;
  }

  /** The guideline in front of its schedule or its publisher: "Chronic Pain Medical Treatment Guidelines MTUS". */
  #guidelineBeside(first: number, last: number): Owner {
    for (let i = last; ; i--) {
      const owner = this.#named[i]!;
      if (owner.row) return owner;
      const before = i > first && last - i < MOST_BESIDE ? this.#named[i - 1] : undefined;
      if (!before || !OF_THE_MTUS.has(owner.publisher) || !OF_SCHEDULE.test(this.#between(before, owner)))
        return this.#named[last]!;
    }
  }
}
