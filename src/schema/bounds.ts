/** What a number of the record can be at least and at most, both ends included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The bounds of the record's numbers: the schema checks them, and extractors take nothing outside them. They are as
 * wide as anything that a letter can mean; what is unlikely inside them is a matter of `record/checks`.
 */
export const BOUNDS = {
  /** Years. */
  age: { least: 0, most: 999 },
  /** Of an edition. */
  year: { least: 1900, most: 2099 },
  /** Of a guideline. */
  page: { least: 1, most: 9999 },
  /** Tablets, grams and the like; half a box is a quantity too. */
  quantity: { least: 0, most: 9_999_999 },
  sessions: { least: 1, most: 9999 },
  refills: { least: 0, most: 99 },
} as const satisfies Record<string, Bounds>;

/** Whether a number lies inside bounds; no number at all never does. */
export const isWithin = (value: number, { least, most }: Bounds): boolean => value >= least && value <= most;

/** What a text needs to be a request: a letter or a figure. */
export const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
