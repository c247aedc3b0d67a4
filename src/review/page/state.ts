import { useEffect, useState } from 'preact/hooks';
import type { LetterContent, LetterRow, PageHead } from '../page-data.js';
import { ALL, type Chosen, passes } from './filters.js';
import { expressionOf, isCalled, searchTexts, type TextSearch } from './search.js';
import { Letters } from './unpack.js';

/** What the page shows at a time, and all that can be asked of it. Panes read it by `useView` and never each other. */

export type Pane = 'list' | 'letter' | 'record';

/** A value of the letter by its JSON pointer, and the pane in which it was come upon: the others bring it into view. */
export interface Focus {
  readonly pointer: string;
  readonly from: Pane;
}

export interface View {
  /** The letter that is shown: its place among the letters of the page. */
  readonly current: number;
  /** Null until the first is unpacked. */
  readonly content: LetterContent | null;
  /** The letters that search and filters let through, in the order of the page. */
  readonly listed: readonly number[];
  /** The value that was chosen, by key or click. */
  readonly focused: Focus | null;
  /** The value that the mouse is over; it lights up instead of the one chosen, and what is done is not done to it. */
  readonly hovered: Focus | null;
  /** What is searched for. */
  readonly words: string;
  /** Null where no text is searched. */
  readonly search: TextSearch | null;
  readonly chosen: Chosen;
  /** In a narrow window one pane is seen at a time. */
  readonly pane: Pane;
  /** Why the page cannot go on. */
  readonly failure: string | null;
}

/** Searching waits for the next key for so many milliseconds. */
const TYPING = 150;
/** Of a search that goes on, so many milliseconds pass between two sights of it. */
const SIGHT = 200;

export class State {
  readonly head: PageHead;
  readonly #letters: Letters;
  readonly #listeners = new Set<() => void>();
  #view: View;
  #search = new AbortController();
  /** The letter to be shown next, while it is unpacked. */
  #asked: number;

  constructor(head: PageHead, current = 0) {
    this.head = head;
    this.#asked = current;
    this.#letters = new Letters(head);
    this.#view = {
      current,
      content: null,
      listed: head.letters.map((_, i) => i),
      focused: null,
      hovered: null,
      words: '',
      search: null,
      chosen: ALL,
      pane: 'letter',
      failure: null,
    };
    void this.open(current);
  }

  get view(): View {
    return this.#view;
  }

  /** The row of the letter that is shown. */
  get row(): LetterRow {
    return this.head.letters[this.#view.current]!;
  }

  /** A letter of the page, for whoever goes through them. */
  async letterAt(index: number): Promise<LetterContent> {
    return await this.#letters.at(index);
  }

  /** Calls back at each change; gives what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows a letter, as soon as it is unpacked; nothing in it is focused. */
  async open(index: number): Promise<void> {
    if (!this.head.letters[index]) return;
    this.#asked = index;
    try {
      const content = await this.#letters.at(index);
      const isLate = this.#asked !== index || this.#view.content === content;
      if (!isLate) this.#change({ current: index, content, focused: null, hovered: null });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows the next letter of those listed, if there is one. */
  next(): void {
    const next = this.#view.listed.find((index) => index > this.#asked);
    if (next !== undefined) void this.open(next);
  }

  /** Shows the letter of those listed before this one, if there is one. */
  previous(): void {
    const previous = this.#view.listed.findLast((index) => index < this.#asked);
    if (previous !== undefined) void this.open(previous);
  }

  /** Chooses a value, or none. */
  focus(pointer: string | null, from: Pane): void {
    this.#change({ focused: pointer === null ? null : { pointer, from }, hovered: null });
  }

  /** Lights up a value while the mouse is over it. */
  hover(pointer: string | null, from: Pane): void {
    if (this.#view.hovered?.pointer !== (pointer ?? undefined))
      this.#change({ hovered: pointer === null ? null : { pointer, from } });
  }

  /** In a narrow window, shows a pane. */
  show(pane: Pane): void {
    this.#change({ pane });
  }

  filter(chosen: Chosen): void {
    this.#change({ chosen });
    this.#list();
  }

  /** Lists the letters that are called so, and, as they are unpacked, those whose text has the words. */
  search(words: string): void {
    this.#search.abort();
    const stop = (this.#search = new AbortController());
    const expression = expressionOf(words);
    const none: TextSearch = { searched: 0, found: new Map() };
    this.#change({ words, search: expression ? none : null });
    this.#list();
    if (expression) setTimeout(() => void this.#searchTexts(expression, stop.signal), TYPING);
  }

  async #searchTexts(expression: RegExp, stop: AbortSignal): Promise<void> {
    const { letters, perPack } = this.head;
    let seen = 0;
    const tell = (search: TextSearch): void => {
      if (search.searched < letters.length && Date.now() - seen < SIGHT) return;
      seen = Date.now();
      this.#change({ search });
      this.#list();
    };
    try {
      if (!stop.aborted) await searchTexts(this.#letters, letters.length, perPack, expression, tell, stop);
    } catch (error) {
      this.fail(error);
    }
  }

  #list(): void {
    const { words, search, chosen } = this.#view;
    const { letters } = this.head;
    const isFound = (row: LetterRow, i: number): boolean => isCalled(row, words) || (search?.found.has(i) ?? false);
    this.#change({
      listed: letters.flatMap((row, i) => (passes(row, chosen) && isFound(row, i) ? [i] : [])),
    });
  }

  fail(error: unknown): void {
    this.#change({ failure: error instanceof Error ? error.message : String(error) });
  }

  #change(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What `select` takes of the view; the component is drawn again when that changes. */
export function useView<T>(state: State, select: (view: View) => T): T {
  const [, draw] = useState({});
  const selected = select(state.view);
  useEffect(() => {
    let last = selected;
    const look = (): void => {
      const now = select(state.view);
      if (Object.is(now, last)) return;
      last = now;
      draw({});
    };
    look();
    return state.subscribe(look);
  }, [state]);
  return selected;
}
