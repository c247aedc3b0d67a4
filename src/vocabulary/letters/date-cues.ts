/**
 * Words by which a clinical case summary says what a date is of, as data. {DATES} stands for one date or several joined
 * by commas, "and", "to"; {GAP} for words in between that do not turn to another event.
 */
export interface DateCue {
  readonly id: string;
  /** One of these stands in every text that holds the cue, in lower case: without it the cue need not be looked for. */
  readonly stems: readonly string[];
  readonly pattern: string;
  /** A sentence whose date this cue finds before any other does. */
  readonly example: string;
}
