/** What a bench finds, as it stands in its JSON. `result.d.mts` says what each part is. */

/** The kind of file and the version of its form. */
export const FORMAT = 'imr-bench/1';

/** The middle one of some numbers, the upper of two; null of none. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? null;

/** The median of what one series is to another, round by round: a machine that slows down slows both. */
export const medianRatio = (numbers, others) => median(numbers.map((number, i) => number / others[i]));
