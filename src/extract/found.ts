import type { Span } from '../text/span.js';
import type { WarningCode } from '../vocabulary/warnings.js';

/** Where a value, or a part of it, stands: `path` is a JSON pointer below the value, "" for the value itself. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** The rule that gave a value and the parts of it that have no rule of their own: `path` as in a place. */
export interface Reason {
  readonly path: string;
  readonly rule: string;
}

/** A doubt about a value, to become a warning: `path` as in a place. */
export interface Doubt {
  readonly code: WarningCode;
  readonly message: string;
  readonly path: string;
  /** Where in the letter to look, where the value itself stands nowhere or the doubt is about less than all of it. */
  readonly span?: Span;
  /** The other place, where the doubt is about two that contradict each other. */
  readonly against?: Span;
}

/** A value never travels without its places and the rules that gave it, nor without what was doubtful about it. */
export interface Found<T> {
  readonly value: T;
  readonly places: readonly Place[];
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly Reason[];
}

/** A value that stands at one or more spans. */
export function found<T>(value: T, ...spans: readonly Span[]): Found<T> {
  return { value, places: spans.map((span) => ({ path: '', span })), doubts: [], reasons: [] };
}

/** The absence of a value, with the doubts that explain it. */
export function absent<T>(value: T, ...doubts: readonly Doubt[]): Found<T> {
  return { value, places: [], doubts, reasons: [] };
}

/** The same found value, with the rule that gave it. */
export function by<T>(rule: string, subject: Found<T>): Found<T> {
  return { ...subject, reasons: [...subject.reasons, { path: '', rule }] };
}

type Parts<T> = { readonly [K in keyof T]: Found<T[K]> };

/** One found object of found parts: what belongs to each part moves below its key. */
export function assemble<T extends object>(parts: Parts<T>, ...own: readonly Span[]): Found<T> {
  const value: Partial<T> = {};
  const gathered = new Gathered(own);
  for (const key of Object.keys(parts) as (keyof T & string)[]) {
    value[key] = parts[key].value;
    gathered.add(parts[key], `/${key}`);
  }
  return gathered.under(value as T);
}

/** One found list of found elements. */
export function list<T>(elements: readonly Found<T>[], ...doubts: readonly Doubt[]): Found<T[]> {
  const gathered = new Gathered([], doubts);
  elements.forEach((element, i) => gathered.add(element, `/${i}`));
  return gathered.under(elements.map(({ value }) => value));
}

/** The same found value with more doubts. */
export function doubting<T>(subject: Found<T>, ...doubts: readonly Doubt[]): Found<T> {
  return { ...subject, doubts: [...subject.doubts, ...doubts] };
}

/** The places, doubts and reasons of a value made of parts. */
class Gathered {
  readonly #places: Place[];
  readonly #doubts: Doubt[];
  readonly #reasons: Reason[] = [];

  constructor(own: readonly Span[], doubts: readonly Doubt[] = []) {
    this.#places = own.map((span) => ({ path: '', span }));
    this.#doubts = [...doubts];
  }

  add({ places, doubts, reasons }: Found<unknown>, prefix: string): void {
    for (const { path, span } of places) this.#places.push({ path: prefix + path, span });
    for (const doubt of doubts) this.#doubts.push({ ...doubt, path: prefix + doubt.path });
    for (const { path, rule } of reasons) this.#reasons.push({ path: prefix + path, rule });
  }

  under<T>(value: T): Found<T> {
    return { value, places: this.#places, doubts: this.#doubts, reasons: this.#reasons };
  }
}
