import { groupBy } from '../../text/group-by.js';
import { ITEM_SIGNS, TITLES } from '../../vocabulary/letters/letter-signs.js';
import type { OtherDocument } from '../../vocabulary/letters/other-documents.js';
import { casesIn } from './case-number.js';
import type { Pages } from './pages.js';
import { isKnownLetterhead, isLetterhead, isTopOfLetter } from './letterhead.js';
import { isBefore, type Place, type Stretch } from './place.js';
import type { HeadingSign, HeadSign, Sign, TitleSign } from './signs.js';

/** What stands in a stretch of a file that belongs to no letter. */
export interface OtherStretch extends Stretch {
  readonly kind: string | null;
}

/** Where in a file a letter stands. */
export interface LetterStretch extends Stretch {
  /** It has come to its items. */
  readonly items: boolean;
  /** The last of its headings and labels. */
  readonly lastSign: Place;
  /** Pages of other documents that came between its own. */
  readonly holes: readonly OtherStretch[];
}

/** A letter whose end is not yet reached. */
interface Draft {
  readonly start: Place;
  end: Place | null;
  /** Its case; null where no head tells it. */
  of: string | null;
  readonly seen: Set<string>;
  items: boolean;
  lastSign: Place;
  /** A head of the same case that may be that of another copy. */
  head: HeadSign | null;
  readonly holes: OtherStretch[];
}

/** Other pages whose end is not yet reached. */
interface Zone {
  readonly start: Place;
  readonly row: OtherDocument | null;
}

const FIRST: Place = { page: 0, offset: 0 };

/** Goes through the signs of a file in order and finds where its letters start and end. */
export class Sorter {
  readonly #pages: Pages;
  readonly #signs: readonly Sign[];
  /** The next sign of a letter behind each. */
  readonly #behind: readonly (Sign | undefined)[];
  /** Where on each page titles of other documents stand, in order. */
  readonly #titles: ReadonlyMap<number, readonly number[]>;
  readonly #isPrint: boolean;
  readonly #drafts: Draft[] = [];
  readonly #others: OtherStretch[] = [];
  #zone: Zone | null = null;

  /** @param isPrint the pages are those of print, so that a document starts at the top of one */
  constructor(pages: Pages, signs: readonly Sign[], isPrint: boolean) {
    this.#pages = pages;
    this.#signs = signs;
    this.#isPrint = isPrint;
    const titles = signs.flatMap((sign) =>
      sign.kind === 'title' && sign.row.id !== 'correspondence' ? [sign.at] : [],
    );
    this.#titles = new Map(
      [...groupBy(titles, ({ page }) => page)].map(([page, at]) => [page, at.map(({ offset }) => offset)]),
    );
    let next: Sign | undefined;
    this.#behind = signs
      .toReversed()
      .map((sign) => {
        const behind = next;
        if (sign.kind !== 'title') next = sign;
        return behind;
      })
      .toReversed();
  }

  /** The letters, in order, and the stretches of other documents. */
  sorted(): { letters: LetterStretch[]; others: OtherStretch[] } {
    this.#signs.forEach((sign, i) => {
      if (sign.kind === 'head') this.#onHead(sign, i);
      else if (sign.kind === 'title') this.#onTitle(sign, i);
      else if (TITLES.has(sign.id)) this.#onOwnTitle(sign, i);
      else if (ITEM_SIGNS.has(sign.id)) this.#onItem(sign);
      else this.#onOpening(sign);
    });
    this.#close(this.#pages.end);
    return {
      letters: this.#drafts.filter(isLetter).map((draft) => ({ ...draft, end: draft.end! })),
      others: [
        ...this.#others,
        ...this.#drafts.flatMap((draft) =>
          isLetter(draft) ? draft.holes : [{ start: draft.start, end: draft.end!, kind: null }],
        ),
      ].sort((a, b) => (isBefore(a.start, b.start) ? -1 : 1)),
    };
  }

  #onHead(sign: HeadSign, i: number): void {
    const draft = this.#drafts.at(-1);
    if (!draft) this.#begin(sign, sign.of);
    else if (sign.of !== null && draft.of !== null && sign.of !== draft.of) {
      if (this.#opens(sign, i)) this.#begin(sign, sign.of);
    } else if (draft.of === null && sign.of !== null && draft.items) this.#begin(sign, sign.of);
    else {
      // A table that was drawn behind the text of its page.
      if (sign.at.page === draft.start.page) draft.of ??= sign.of;
      draft.head = sign;
    }
  }

  /** Whether a head of another case is that of another letter: it has a title, or no item of this one goes on behind it. */
  #opens(sign: HeadSign, i: number): boolean {
    const before = this.#signs[i - 1];
    if (before?.kind === 'heading' && TITLES.has(before.id) && before.at.page === sign.at.page) return true;
    const next = this.#behind[i];
    if (next?.kind !== 'heading' || !ITEM_SIGNS.has(next.id) || next.id === 'decisions') return true;
    return sign.complete && this.#startAbove(sign).offset === 0;
  }

  /** A title with a whole head of the same case behind it starts another copy; every other head tells by itself. */
  #onOwnTitle(sign: HeadingSign, i: number): void {
    const draft = this.#drafts.at(-1);
    const head = this.#signs.slice(i - 1, i + 2).find(({ kind }) => kind === 'head');
    if (draft?.items && head?.kind === 'head' && head.complete && head.of === draft.of) this.#begin(sign, head.of);
  }

  #onOpening(sign: HeadingSign): void {
    const draft = this.#drafts.at(-1);
    if (!draft) this.#begin(sign, null);
    else if (this.#startsOver(draft, sign)) {
      const head = draft.head;
      this.#begin(head ?? sign, head?.of ?? null);
    } else this.#resume(sign.at);
    this.#drafts.at(-1)!.seen.add(sign.id);
    this.#drafts.at(-1)!.lastSign = sign.at;
  }

  #startsOver({ items, seen, lastSign, head, of }: Draft, { id, at }: HeadingSign): boolean {
    const isNew = !seen.has(id);
    // Its first page, twice.
    if (!items && head !== null && of !== null && head.of === of) return false;
    // A page may have been drawn in another order than it is read in.
    if (items) return !isNew || at.page > lastSign.page;
    return !isNew && at.page > lastSign.page && id === 'how-made';
  }

  #onItem(sign: HeadingSign): void {
    let draft = this.#drafts.at(-1);
    const isAnother =
      draft?.items === true &&
      (this.#zone !== null || (sign.id === 'decisions' && sign.at.page > draft.lastSign.page)) &&
      this.#pages.endsComplete({ start: draft.start, end: this.#zone?.start ?? { page: sign.at.page, offset: 0 } });
    if (!draft || isAnother) this.#begin(sign, null);
    else this.#resume(sign.at);
    draft = this.#drafts.at(-1)!;
    draft.items = true;
    draft.lastSign = sign.at;
    draft.head = null;
  }

  #onTitle(sign: TitleSign, i: number): void {
    const draft = this.#drafts.at(-1);
    const next = this.#behind[i];
    const goesOn = next?.at.page === sign.at.page;
    if (sign.row.id === 'correspondence' && goesOn) return;
    if (draft && !this.#zone ? !this.#endsLetter(draft, sign, goesOn ? next : undefined) : !isPlain(sign)) return;
    const start = sign.atTop ? { page: sign.at.page, offset: 0 } : this.#startAbove(sign);
    if (this.#zone && !isBefore(this.#zone.start, start)) {
      // A letterhead above the title that tells the kind.
      if (this.#zone.row?.id === 'correspondence') this.#zone = { ...this.#zone, row: sign.row };
      return;
    }
    this.#close(start);
    this.#zone = { start, row: sign.row };
  }

  /**
   * Whether another document starts at a title inside what was a letter until there. `next`: the next sign of a letter,
   * where it stands on the same page.
   */
  #endsLetter(draft: Draft, sign: TitleSign, next: Sign | undefined): boolean {
    if (next?.kind === 'heading' && !TITLES.has(next.id) && !this.#startsOver(draft, next)) return false;
    if (!draft.items) return sign.atTop && sign.sayings >= 2;
    if (sign.atTop) return sign.sayings > 0 || this.#pages.texts[sign.at.page]!.length < SHORT;
    if (sign.isCapitals && sign.sayings >= 2) return true;
    return isPlain(sign) && this.#pages.endsSentence({ start: draft.start, end: this.#startAbove(sign) });
  }

  /** The letter that a title seemed to end goes on. */
  #resume(at: Place): void {
    const draft = this.#drafts.at(-1)!;
    if (!this.#zone) return;
    const end = { page: at.page, offset: 0 };
    if (isBefore(this.#zone.start, end)) draft.holes.push(otherOf(this.#zone, end));
    draft.end = null;
    this.#zone = null;
  }

  #begin(sign: HeadSign | HeadingSign, of: string | null): void {
    const start = this.#startOf(sign, of);
    if (this.#drafts.length === 0) this.#zone ??= { start: FIRST, row: null };
    this.#close(start);
    this.#drafts.push({
      start,
      end: null,
      of,
      seen: new Set(),
      items: false,
      lastSign: sign.at,
      head: null,
      holes: [],
    });
  }

  #startOf(sign: HeadSign | HeadingSign, of: string | null): Place {
    const start = this.#startAbove(sign);
    // What stands before a file's first letter is its own, unless a head shows that the letter starts behind it.
    if (this.#drafts.length === 0 && !this.#zone && (sign.kind === 'heading' || start.page === 0)) return FIRST;
    return sign.kind === 'head' && start.offset === 0 ? this.#coveringPage(start, of) : start;
  }

  /**
   * Where a letter starts above the page of its head: the page before may name its case and no other, or hold what a
   * page break parted from the head.
   */
  #coveringPage({ page, offset }: Place, of: string | null): Place {
    const draft = this.#drafts.at(-1);
    const cover = { page: page - 1, offset: 0 };
    const isFree = this.#zone
      ? this.#zone.row?.id === 'correspondence'
      : !draft || (draft.lastSign.page < cover.page && this.#pages.endsComplete({ start: draft.start, end: cover }));
    if (page === 0 || !isFree) return { page, offset };
    const text = this.#pages.texts[cover.page]!;
    const names = casesIn(text);
    const isOwn = names.size === 0 ? isTopOfLetter(text) : names.size === 1 && of !== null && names.has(of);
    return isOwn ? cover : { page, offset };
  }

  #close(end: Place): void {
    const draft = this.#drafts.at(-1);
    if (draft) draft.end ??= end;
    if (this.#zone && isBefore(this.#zone.start, end)) this.#others.push(otherOf(this.#zone, end));
    this.#zone = null;
  }

  /** Where the document starts whose head, heading or title a sign is: what stands above it may belong to it. */
  #startAbove(sign: Sign): Place {
    const { page } = sign.at;
    const text = this.#pages.texts[page]!;
    const from = sign.kind === 'head' ? sign.label.offset : sign.at.offset;
    const line = text.lastIndexOf('\n', from - 1) + 1;
    // In a letter that is one line the head stands inside it.
    if (from - line > LONG && !this.#isPrint) return sign.at;
    const last = this.#drafts.at(-1)?.lastSign;
    const floor = Math.max(last?.page === page ? last.offset + 1 : 0, this.#titleAbove(page, from));
    let start = line;
    for (let above = line, lines = 0; above > floor; lines++) {
      const next = text.lastIndexOf('\n', above - 2) + 1;
      const words = text.slice(next, above).trim();
      if (lines > MOST || (words !== '' && !isLetterhead(words))) break;
      above = next;
      const isOwn =
        sign.kind === 'title'
          ? words !== ''
          : above >= sign.at.offset || isKnownLetterhead(words) || CAPITALS.test(words);
      if (above === 0 || isOwn) start = above;
    }
    const isFirst = this.#drafts.length === 0 && !this.#zone;
    if ((this.#isPrint || isFirst) && floor === 0 && text.slice(0, start).trim().length < FEW)
      return { page, offset: 0 };
    return { page, offset: text.slice(0, start).trim() === '' ? 0 : start };
  }

  /** In a text without pages, the end of the title above a place of what comes before its letter. */
  #titleAbove(page: number, offset: number): number {
    if (this.#isPrint) return 0;
    const titles = this.#titles.get(page) ?? [];
    const above = titles[firstFrom(titles, offset) - 1];
    return above === undefined ? 0 : this.#pages.texts[page]!.indexOf('\n', above) + 1;
  }
}

/** The index of the first of some offsets in order that is not before another. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const otherOf = ({ start, row }: Zone, end: Place): OtherStretch => ({ start, end, kind: row?.kind ?? null });

/** Whether a draft has more of a letter than its head. */
const isLetter = ({ seen, items }: Draft): boolean => items || seen.size > 0;

/** Whether a title is one wherever it stands: by its capitals, or by what follows. */
const isPlain = ({ atTop, isCapitals, sayings }: TitleSign): boolean => atTop || isCapitals || sayings >= 2;

/** A line in capitals is a title. */
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;
/** A cover sheet has few words. */
const SHORT = 600;
/** More of a line before a head than marks and numbers. */
const LONG = 60;
/** Lines of a letterhead, empty ones among them. */
const MOST = 40;
/** So many characters above a head are a stamp rather than the end of another letter. */
const FEW = 160;
