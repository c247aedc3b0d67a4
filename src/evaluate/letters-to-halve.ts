import { type Interval, wilson } from '../statistics/wilson.js';

const widthOf = ({ low, high }: Interval): number => high - low;

/**
 * The least number of further letters with which the interval would be at most half as wide, where the share stays as
 * it is and places come as often as in the letters counted so far.
 */
export function lettersToHalve(right: number, places: number, letters: number): number {
  const aim = widthOf(wilson(right, places)) / 2;
  const isEnough = (further: number): boolean => {
    const growth = (letters + further) / letters;
    return widthOf(wilson(right * growth, places * growth)) <= aim;
  };
  // The width falls with each letter, so that the first number that is enough can be closed in on.
  let enough = 1;
  while (!isEnough(enough)) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (isEnough(between)) enough = between;
    else tooFew = between;
  }
  return enough;
}
