import type { KeyedWord, PhraseMatch } from '../../text/phrase-table.js';
import type { Span } from '../../text/span.js';
import {
  ODG_CHAPTER_WORDS,
  ODG_CHAPTERS,
  ODG_EDITION_WORDS,
  type OdgChapter,
} from '../../vocabulary/guidelines/odg.js';
import type { Told } from './citation.js';
import { citedWords, nameTable } from './cited-words.js';
import { GUIDELINE_NAMES } from './guideline-names.js';
import {
  BEFORE_LENGTH,
  CHAPTER_RULES,
  type ChapterCase,
  NEW_CLAUSE,
  SET_OFF_BEFORE,
  SET_OFF_BEHIND,
  SURE,
} from './odg-chapter-rules.js';

const NAMES = nameTable(ODG_CHAPTERS.map((row) => [[row.name, ...row.also], row]));
/** "and", "as well as", between two chapters. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'as', 'well']);
const ORDINAL = /^\d+(?:st|nd|rd|th)?$/;
const CAPITAL = /^\p{Lu}/u;

const tellsEdition = ({ key }: KeyedWord): boolean => ODG_EDITION_WORDS.has(key) || ORDINAL.test(key);

/** Whether a stretch tells more than an edition of the ODG. */
export const tellsMoreThanEdition = (text: string, at: Span): boolean =>
  citedWords(text, at).some((word) => !tellsEdition(word));

/** A name in what is cited of the ODG, decided on. */
interface DecidedChapter extends Told<string> {
  readonly isChapter: boolean;
  /** Index of the word behind it. */
  readonly next: number;
}

/**
 * The chapters named in what is cited of the ODG. Read on word by word, so that what is asked of a growing text is not
 * read again.
 */
export class OdgChapters {
  /** Every name with the rule that decided on it; a chapter named again is none. */
  readonly names: DecidedChapter[] = [];
  readonly #text: string;
  readonly #words: readonly KeyedWord[];
  readonly #first: number;
  readonly #sourceStart: number;
  #sourceEnd: number;
  #read: number;
  readonly #chapters: DecidedChapter[] = [];
  #onlyEdition = true;
  /** The last word but those that join and "Chapter". */
  #lastOther = -1;
  readonly #regions = new Map<string, Told<string>>();
  #regionsRead: number;

  /** `source`: where the text names the ODG; `first`: the first word cited. */
  constructor(text: string, words: readonly KeyedWord[], source: Span, first = 0) {
    this.#text = text;
    this.#words = words;
    this.#first = first;
    this.#sourceStart = source.start;
    this.#sourceEnd = source.end;
    this.#read = first;
    this.#regionsRead = first;
  }

  /** More words behind the name of the ODG turned out to belong to it. */
  lengthenName(end: number): void {
    this.#sourceEnd = end;
  }

  /** Reads on up to a word. `end`: where the text cited ends for now. */
  readTo(behind: number, end: number): this {
    while (this.#read < behind) this.#readWord(behind, end);
    for (; this.#regionsRead < behind; this.#regionsRead++) this.#readRegion(this.#regionsRead, behind);
    return this;
  }

  /** The chapters in order, each the first time that it is named. */
  get chapters(): readonly DecidedChapter[] {
    return this.#chapters;
  }

  /** The one part of the body that a topic names. */
  get region(): Told<string> | undefined {
    return this.#regions.size === 1 ? [...this.#regions.values()][0] : undefined;
  }

  /** Whether what was read tells something besides the edition: a chapter, a topic. */
  get tellsMore(): boolean {
    return this.#chapters.length > 0 || !this.#onlyEdition;
  }

  #readWord(behind: number, end: number): void {
    const i = this.#read;
    const word = this.#words[i]!;
    const isSource = word.start >= this.#sourceStart && word.start < this.#sourceEnd;
    const name = isSource ? undefined : this.#nameAt(i, behind, end);
    this.#read += name?.length ?? 1;
    if (name) this.#decide(name, end);
    else this.#onlyEdition &&= tellsEdition(word);
    if (name || !(JOINTS.has(word.key) || ODG_CHAPTER_WORDS.has(word.key))) this.#lastOther = this.#read - 1;
  }

  /** The longest name that is set off from what follows ("Low Back, Lumbar supports"), else the longest. */
  #nameAt(i: number, behind: number, end: number): PhraseMatch<OdgChapter> | undefined {
    const longest = NAMES.at(this.#words, i, behind - i);
    for (let name = longest; name; name = NAMES.at(this.#words, i, name.length - 1))
      if (isWhole(this.#text, name) && SET_OFF_BEHIND.test(this.#text.slice(name.end, end))) return name;
    return longest;
  }

  #decide(name: PhraseMatch<OdgChapter>, end: number): void {
    const previous = this.#chapters.at(-1);
    const before = this.#text.slice(Math.max(this.#words[this.#first]!.start, name.start - BEFORE_LENGTH), name.start);
    const behind = this.#text.slice(name.end, end);
    const subject: ChapterCase = {
      name,
      before,
      behind,
      isSetOff:
        name.first === this.#first ||
        SET_OFF_BEFORE.test(before) ||
        NEW_CLAUSE.test(before) ||
        ODG_EDITION_WORDS.has(this.#words[name.first - 1]!.key),
      isBounded: SET_OFF_BEHIND.test(behind),
      hasCapital: CAPITAL.test(this.#text.slice(name.start)),
      isLater: previous !== undefined,
      followsSource: this.#onlyEdition,
      isNextInRow: previous !== undefined && this.#lastOther < previous.next,
    };
    const { id, isChapter } = CHAPTER_RULES.find(({ when }) => when(subject))!;
    const value = name.entry.name;
    const isNew = this.#chapters.every((chapter) => chapter.value !== value);
    const decided = {
      value,
      at: { start: name.start, end: name.end },
      rule: id,
      isChapter: isChapter && isNew,
      next: name.first + name.length,
    };
    this.names.push(decided);
    if (decided.isChapter) this.#chapters.push(decided);
    else if (isNew) this.#onlyEdition = false;
  }

  #readRegion(i: number, behind: number): void {
    const word = this.#words[i]!;
    const name = word.start < this.#sourceEnd ? undefined : NAMES.at(this.#words, i, behind - i);
    if (!name?.entry.region || word.key === 'back' || this.#regions.has(name.entry.name)) return;
    const at = { start: name.start, end: name.end };
    this.#regions.set(name.entry.name, { value: name.entry.name, at, rule: 'only-region' });
  }
}

/** Whether a name opens no parenthesis that goes on behind it, as in "Low Back (Lumbar, Acute)" "Low Back (Lumbar". */
function isWhole(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return text[end] === ')' || name.lastIndexOf('(') <= name.lastIndexOf(')');
}

/** A comma, a colon or the end: what follows a chapter, whose name then needs no word "Chapter". */
const BOUND = /^\s*(?:$|[,:])/;

/**
 * A chapter that opens a text and needs no name of the ODG: beyond doubt, or a part of the body or a name of several
 * words that no guideline of another publisher has.
 */
export function opensWithChapter(text: string, words: readonly KeyedWord[], end: number): boolean {
  const isOfAnother = words.length > 0 && GUIDELINE_NAMES.at(words, 0) !== undefined;
  for (let name = words.length > 0 ? NAMES.at(words, 0) : undefined; name; name = NAMES.at(words, 0, name.length - 1)) {
    const behind = text.slice(name.end, end);
    if (SURE.test(behind)) return true;
    const isTelling = (name.length > 1 || name.entry.region === true) && CAPITAL.test(text.slice(name.start));
    if (isTelling && !isOfAnother && BOUND.test(behind)) return true;
  }
  return false;
}

/** The chapter that all of some words name. */
export function chapterOf(words: readonly KeyedWord[]): string | undefined {
  const name = words.length > 0 ? NAMES.at(words, 0) : undefined;
  return name?.length === words.length ? name.entry.name : undefined;
}
