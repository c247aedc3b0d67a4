import type { Bin } from './study.js';

/** How numbers and values are written for people: on the page, in its charts, in sentences and in Markdown. */

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A no-break space: a number and its sign stay on one line. */
const SPACE = '\u00a0';

export const whole = (number: number): string => WHOLE.format(number);

/** "1 letter", "1,234 letters". */
export const counted = (count: number, noun: string): string => `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;

/** With one decimal, as means are told. */
export const tenths = (number: number): string => TENTHS.format(number);

/** A fraction of 1 in hundredths, to a tenth of one: what is not none or not all is never told as none or all. */
export function hundredths(fraction: number): string {
  const text = tenths(fraction * 100);
  if (fraction > 0 && text === '0.0') return '<0.1';
  return fraction < 1 && text === '100.0' ? '>99.9' : text;
}

/** A fraction of 1, to a tenth of a hundredth. */
export const percent = (fraction: number): string => `${hundredths(fraction)}${SPACE}%`;

/** A fraction of 1 at the tick of an axis, which has as many decimals as it needs. */
export const percentTick = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}${SPACE}%`;

/** The two ends of an interval of shares. */
export const interval = (low: number, high: number): string =>
  `${TENTHS.format(low * 100)}\u2013${TENTHS.format(high * 100)}${SPACE}%`;

const SIGN: Readonly<Record<string, string>> = { '1': '+', '-1': '\u2212', '0': '' };

/** A difference of two shares in percentage points, with its sign. */
export const points = (difference: number): string => {
  const text = TENTHS.format(Math.abs(difference) * 100);
  return `${text === '0.0' ? '' : SIGN[Math.sign(difference)]}${text}`;
};

/** What codes of tables are called; other values are words already. */
const NAMES: Readonly<Record<string, string>> = {
  partially_overturned: 'partially overturned',
  mtus: 'MTUS',
  non_mtus: 'other than MTUS',
  none_cited: 'none cited',
};

/** What a value is called; without one, a letter or request has none of a list, or does not tell it. */
export function valueName(value: string | null, several = false): string {
  if (value === null) return several ? 'none' : 'not told';
  return Object.hasOwn(NAMES, value) ? NAMES[value]! : value;
}

/** "decided on 2016-01-02", "decided from 2016-01-02 to 2016-03-04". */
export const decidedWhen = (from: string, to: string | null): string =>
  to === null || to === from ? `decided on ${from}` : `decided from ${from} to ${to}`;

/** "0", "10–19", "60+". */
export function binName({ from, to }: Bin): string {
  if (from === null) return `\u2264 ${signed(to ?? 0)}`;
  if (to === null) return `${signed(from)}+`;
  return from === to ? signed(from) : `${signed(from)}\u2013${signed(to)}`;
}

const signed = (number: number): string => String(number).replace('-', '\u2212');
