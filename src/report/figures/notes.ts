import { FEW_DECIDED } from './few.js';

/** What has to be known of every figure. */
export const NOTES: readonly string[] = [
  'Units are the regulator’s: a treatment request is a disputed item, and the overturn rate is requests overturned ' +
    'divided by requests decided, which are those upheld or overturned. The outcome of a case, which is a letter, is ' +
    'another measure.',
  'Shares are of all requests or letters looked at, and of the kind that the title names. Where a request or a ' +
    'letter can have several values, it counts under each, and shares add up to more than 100 %.',
  `Intervals are 95 % Wilson score intervals. They treat requests as independent of each other, which those of ` +
    `one letter are not, so they are somewhat too narrow. Rates of fewer than ${FEW_DECIDED} decided requests are ` +
    'marked as small: they say little.',
  'A folder of letters is not a random sample of the archive: what is counted here is these letters, and it holds ' +
    'for others only as far as they were chosen like these.',
  'Of many rates some look odd by chance alone. “What stands out” allows for the number of tests and for requests ' +
    'that were decided together; a single row does not.',
  'All values were read from letters by a program, which can be wrong: the health of the data is on the same page.',
];
