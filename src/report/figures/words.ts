import { hundredths, tenths, valueName, whole } from '../numbers.js';
import type { Rate } from '../study.js';

/** How numbers are said in sentences, which are text that anything may search: spaces are plain. */

/** "12.3 %"; ">99.9 %" of what is nearly all. */
export const percent = (share: number): string => `${hundredths(share)} %`;

/** An end of an interval, which may well be 0 or 100 %. */
const bound = (share: number): string => `${tenths(share * 100)} %`;

/** A value in quotation marks, by what it is called. */
export const quoted = (value: string | null): string => `"${valueName(value)}"`;

/** "2.5", "2": at most one digit behind the point. */
export const decimal = (value: number): string => tenths(value).replace(/\.0$/, '');

/** "12.3 % (10.1 % to 14.9 %) of 1,234 decided". */
export const rated = ({ rate, low, high, decided }: Rate): string =>
  rate === null || low === null || high === null
    ? 'none decided'
    : `${percent(rate)} (${bound(low)} to ${bound(high)}) of ${whole(decided)} decided`;
