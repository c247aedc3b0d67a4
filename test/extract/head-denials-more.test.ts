import { describe, expect, test } from 'vitest';
import { findReviewDates } from '../../src/extract/case/denial-dates.js';
import { Passage } from '../../src/text/passage.js';

/** The same as head-denials.test.ts in the words of other reviewers: whole ends of summaries. */

describe('the date of a denial, by other hands', () => {
  test.each([
    ['The request for a walker was denied in the UR report dated 3/7/15.', '2015-03-07'],
    [
      'A Utilization Review determination was rendered on 3/7/2015 recommending non-certification of a walker.',
      '2015-03-07',
    ],
    [
      'The claims administrator, in a report dated March 7, 2015, denied a walker. The applicant appealed.',
      '2015-03-07',
    ],
    [
      'The claims administrator denied a walker in a utilization review report of March 7, 2015, citing a lack of falls.',
      '2015-03-07',
    ],
    [
      'In a March 7, 2015 utilization review report, the claims administrator approved six visits and denied a walker.',
      '2015-03-07',
    ],
    ['UR of 03-07-15 modified the walker to a cane.', '2015-03-07'],
    ['UR dated 3/7/15: the walker was not certified. RFA dated 2/27/15.', '2015-03-07'],
    ['On 3/7/15, UR modified 12 visits to 4.', '2015-03-07'],
    ['On 3/7/15, the UR reviewer recommended denial of the walker.', '2015-03-07'],
    ['On March 7th, 2015 utilization review gave an adverse determination for a walker.', '2015-03-07'],
    ['The walker requested on 2/27/15 was non-certified on 3/7/15 as no falls were documented.', '2015-03-07'],
    [
      'The request(s) for a walker was non-certified on 3/7/15 citing guidelines criteria and lack of medical necessity.',
      '2015-03-07',
    ],
    ['Per UR 3/7/15, a walker is denied.', '2015-03-07'],
    ['The prior utilization review on March 7, 2015 denied the request for a walker.', '2015-03-07'],
    ['The request for a walker was reviewed on 3/7/15 and was non-certified due to a lack of falls.', '2015-03-07'],
    [
      'On 2-27-2015 a request for authorization was made for a walker. On 3-7-2015 utilization review denied the walker.',
      '2015-03-07',
    ],
    [
      'The treatment plan included a walker. The request for authorization dated 2-27-2015 was for a walker. Utilization Review (3-7-2015) non-certified it.',
      '2015-03-07',
    ],
    ['The original UR decision (03-07-2015) denied coverage.', '2015-03-07'],
    ['A letter of denial was issued 3/7/2015.', '2015-03-07'],
    ['The carrier non-certified the walker on 3/7/15 as not meeting guidelines.', '2015-03-07'],
    ['Prior UR dated 3/7/15 has denied the walker.', '2015-03-07'],
    ['The walker was previously reviewed by UR on 3/7/15 and found not to be medically necessary.', '2015-03-07'],
    ['The request was not approved by the claims administrator on 3/7/2015.', '2015-03-07'],
    ['Denial dated 3/7/15 is for lack of falls.', '2015-03-07'],
    ['The claims administrator did not find the walker necessary and denied it on 3/7/15.', '2015-03-07'],
    ['A non-certification was issued by utilization review on 3/7/15 for a walker.', '2015-03-07'],
    ['On 3/7/15 the walker requested by the provider was partially certified by UR.', '2015-03-07'],
    ['The disputed UR decision was made on 3/7/15.', '2015-03-07'],
    ['UR, 3/7/15, denied a walker.', '2015-03-07'],
    ['The utilization review physician on 3/7/15 could not certify the walker.', '2015-03-07'],
    ['The UR on 3/7/15 certified a walker.', ''],
    ['Utilization review authorized 6 visits on 3/7/15.', ''],
    ['The patient was denied a promotion on 3/7/15.', ''],
    ['On 3/7/15, the patient denied any falls and the walker was requested.', ''],
    ['The previous review of records on 3/7/15 lists falls.', ''],
    ['His liability was denied on 3/7/15.', ''],
    ['The walker was approved on 3/7/15.', ''],
    ['On 3/7/15, the exam showed that straight leg raise was denied.', ''],
    ['An appeal was filed on 3/7/15.', ''],
    ['The patient denied on 3/7/15 that she fell.', ''],
    ['On 3/7/15 it was noted that numbness was denied.', ''],
    ['The claim has been denied on 3/7/15.', ''],
    ['The carrier, in its letter of 3/7/15, refused a walker.', '2015-03-07'],
    ['She was denied by the surgeon on 3/7/15 for her weight.', ''],
  ])('%s', (text, date) => {
    expect(
      findReviewDates(Passage.of(text))
        .map(({ value }) => value)
        .join(' '),
    ).toBe(date);
  });
});
