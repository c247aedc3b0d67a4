/** Shorter than this, in milliseconds of CPU time, a time says nothing of how it grows. */
export const TELLING = 200;
/** Twice the text may take so many times as long: four times where it grows with the square. */
export const MOST = 3.5;

/** Growth: twice the text takes about twice the time. `times`: [characters, milliseconds] at two sizes. */
export function growth({ times }) {
  if (!times) return [];
  const [[size, first], [twice, second]] = times;
  if (second < TELLING || second <= first * MOST) return [];
  return [`${size} characters take ${first.toFixed(0)} ms, ${twice} take ${second.toFixed(0)} ms`];
}
