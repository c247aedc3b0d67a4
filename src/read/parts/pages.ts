import type { Place, Stretch } from './place.js';

/** Half a page of print, in characters that are no blanks. */
const HALF_A_PAGE = 1200;
/** No page has so much: a text that came without pages. */
const SEVERAL_PAGES = 20_000;
const ENDS_SENTENCE = /(?:[.?!]["'\u201d\u2019)\]]*|\b(?:necessary|appropriate))$/i;
const BLANKS = /\s+/g;

/** How much is printed in a text. */
const printedIn = (text: string): number => text.replaceAll(BLANKS, '').length;

/** The texts of a file's pages, and what their shape tells of where a letter ends. */
export class Pages {
  readonly texts: readonly string[];
  #half: number | undefined;

  /** @param texts lines ended by "\n" */
  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  get end(): Place {
    return { page: this.texts.length, offset: 0 };
  }

  /** The text of a page inside a stretch. */
  textIn({ start, end }: Stretch, page: number): string {
    const text = this.texts[page] ?? '';
    return text.slice(page === start.page ? start.offset : 0, page === end.page ? end.offset : text.length);
  }

  isBlank(page: number): boolean {
    return this.texts[page]!.trim() === '';
  }

  /** Whether a stretch ends with a sentence. */
  endsSentence(stretch: Stretch): boolean {
    return ENDS_SENTENCE.test(this.#lastText(stretch).slice(-40));
  }

  /** Whether a stretch ends as a letter does: with a sentence, on a page that has room for more. */
  endsComplete(stretch: Stretch): boolean {
    const last = this.#lastText(stretch);
    return last.length < SEVERAL_PAGES && this.endsSentence(stretch) && printedIn(last) < this.#halfAPage();
  }

  /** What of a stretch stands on the last page that has any text of it. */
  #lastText(stretch: Stretch): string {
    for (let page = Math.min(stretch.end.page, this.texts.length - 1); page >= stretch.start.page; page--) {
      const text = this.textIn(stretch, page).trimEnd();
      if (text !== '') return text;
    }
    return '';
  }

  #halfAPage(): number {
    return (this.#half ??= this.texts.reduce((half, text) => Math.max(half, printedIn(text) / 2), HALF_A_PAGE));
  }
}
