/** A place in a file: its page, from 0, and the offset in the page's text. */
export interface Place {
  readonly page: number;
  readonly offset: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

export const isBefore = (a: Place, b: Place): boolean => a.page < b.page || (a.page === b.page && a.offset < b.offset);

/** The pages that a stretch touches. */
export const pagesOf = ({ start, end }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, end.page - start.page + (end.offset > 0 ? 1 : 0)) }, (_, i) => start.page + i);
