import type { Rate } from '../study.js';

/** How numbers are said in sentences. */

/** "1,234". */
export const whole = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** "12.3 %". */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** "1 letter", "1,234 letters". */
export const counted = (count: number, noun: string): string => `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;

/** "2.5", "2": at most one digit behind the point. */
export const decimal = (value: number): string => {
  const [before = '', after] = value.toFixed(1).split('.');
  const digits = before.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return after === '0' ? digits : `${digits}.${after}`;
};

/** "12.3 % (10.1 % to 14.9 %) of 1,234 decided". */
export const rated = ({ rate, low, high, decided }: Rate): string =>
  rate === null || low === null || high === null
    ? 'none decided'
    : `${percent(rate)} (${percent(low)} to ${percent(high)}) of ${whole(decided)} decided`;
