import type { Span } from '../read/letter.js';
import type { WarningCode } from '../vocabulary/warnings.js';

/** Where a value, or a part of it, stands: `path` is a JSON pointer below the value, "" for the value itself. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** A doubt about a value, to become a warning: `path` as in a place. */
export interface Doubt {
  readonly code: WarningCode;
  readonly message: string;
  readonly path: string;
}

/** A value never travels without its places, nor without what was doubtful about it. */
export interface Found<T> {
  readonly value: T;
  readonly places: readonly Place[];
  readonly doubts: readonly Doubt[];
}

/** A value that stands at one or more spans. */
export function found<T>(value: T, ...spans: readonly Span[]): Found<T> {
  return { value, places: spans.map((span) => ({ path: '', span })), doubts: [] };
}

/** The absence of a value, with the doubts that explain it. */
export function absent<T>(value: T, ...doubts: readonly Doubt[]): Found<T> {
  return { value, places: [], doubts };
}

type Parts<T> = { readonly [K in keyof T]: Found<T[K]> };

/** One found object of found parts: each part's places and doubts move below its key. */
export function assemble<T extends object>(parts: Parts<T>, ...own: readonly Span[]): Found<T> {
  const value: Partial<T> = {};
  const places: Place[] = own.map((span) => ({ path: '', span }));
  const doubts: Doubt[] = [];
  for (const key of Object.keys(parts) as (keyof T & string)[]) {
    value[key] = parts[key].value;
    shift(parts[key], `/${key}`, places, doubts);
  }
  return { value: value as T, places, doubts };
}

/** One found list of found elements. */
export function list<T>(elements: readonly Found<T>[], ...doubts: readonly Doubt[]): Found<T[]> {
  const places: Place[] = [];
  const moved: Doubt[] = [...doubts];
  elements.forEach((element, i) => shift(element, `/${i}`, places, moved));
  return { value: elements.map((element) => element.value), places, doubts: moved };
}

/** The same found value with more doubts. */
export function doubting<T>(subject: Found<T>, ...doubts: readonly Doubt[]): Found<T> {
  return { ...subject, doubts: [...subject.doubts, ...doubts] };
}

function shift(part: Found<unknown>, prefix: string, places: Place[], doubts: Doubt[]): void {
  for (const place of part.places) places.push({ path: prefix + place.path, span: place.span });
  for (const doubt of part.doubts) doubts.push({ ...doubt, path: prefix + doubt.path });
}
