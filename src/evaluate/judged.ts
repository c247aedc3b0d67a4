import type { Annotation } from '../annotation/form.js';

/** Which parts of an annotation count: those that it tells, and that somebody judged. */
export interface Judged {
  /**
   * Whether all that a field reads counts.
   *
   * @param at pointer of what has the field: "" for the letter, or an entry like "/items/3"
   * @param keys each a key of that, or a key of a key ("reviewer/basis")
   */
  readonly reads: (at: string, keys: readonly string[]) => boolean;
  /** Whether a list holds all that the letter tells of its kind. */
  readonly isWhole: (list: List) => boolean;
}

/** The lists whose entries are judged one by one. */
const LISTS = ['items', 'diagnoses'] as const;
export type List = (typeof LISTS)[number];

const pointersOf = (list: List): string[] => [`/${list}`, `/${list}/-`];

/** A record has been read whole. */
export const ALL_JUDGED: Judged = { reads: () => true, isWhole: () => true };

/**
 * What counts of an annotation, by its `unjudged`. The pointer of a list of entries, also with "/-" for what would
 * stand behind its last, says that entries may be lacking, and nothing of the entries themselves. Of all others, what
 * stands at and below them does not count, nor a field that reads something of which they are a part.
 */
export function judgedIn(annotation: Annotation): Judged {
  const pointers = annotation.unjudged ?? [];
  const ofLists = new Set(LISTS.flatMap(pointersOf));
  const ofValues = pointers.filter((pointer) => !ofLists.has(pointer));
  const isJudged = (path: string): boolean =>
    !ofValues.some((pointer) => isWithin(path, pointer) || isWithin(pointer, path));
  return {
    reads: (at, keys) => keys.every((key) => isTold(annotation, `${at}/${key}`) && isJudged(`${at}/${key}`)),
    isWhole: (list) => !['', ...pointersOf(list)].some((pointer) => pointers.includes(pointer)),
  };
}

const isWithin = (path: string, pointer: string): boolean => path === pointer || path.startsWith(`${pointer}/`);

/** Optional keys may be left out, which says nothing; null says that the letter tells nothing. */
function isTold(annotation: Annotation, pointer: string): boolean {
  let value: unknown = annotation;
  for (const key of pointer.split('/').slice(1)) {
    if (value === null) return true;
    value = (value as Record<string, unknown>)[key];
    if (value === undefined) return false;
  }
  return true;
}
