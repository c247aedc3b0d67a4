const DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Days from 1970-01-01 to a date of ISO 8601; undefined for what is none. */
export function dayOf(date: string): number | undefined {
  if (!DATE.test(date)) return undefined;
  const time = Date.parse(date);
  // The 30th of February would be taken for the 1st of March.
  return Number.isNaN(time) || dateOf(time / DAY) !== date ? undefined : time / DAY;
}

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
