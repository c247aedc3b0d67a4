/** The lines of a page, without blanks around them. */
export type Lines = readonly string[];

/** What is left of pages. */
export interface Cut {
  readonly pages: readonly Lines[];
  /** By page, lines that were left and of which it is open whether they are the letter's. */
  readonly doubtful: readonly Lines[];
}
