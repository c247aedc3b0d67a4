import { describe, expect, test } from 'vitest';
import { findReviewDates } from '../../src/extract/case/denial-dates.js';
import { Passage } from '../../src/text/passage.js';
import { expectLinear, repeated } from '../helpers/linear.js';

/** How prose dates the denial in dispute, where the letter has no case table. */

const datesOf = (text: string) => findReviewDates(Passage.of(text)).map(({ value }) => value);

describe('the date of a denial', () => {
  test.each([
    ['On 3/7/2016, the request for a wrist brace was non-certified by UR.', 'a request, who denied it last'],
    ['On 3/7/16 the request for a wrist brace was denied by utilization review.', 'denied'],
    ['On 3/7/16, UR denied the request for a wrist brace.', 'who denied it first'],
    ['On 3-7-2016, Utilization Review non-certified a wrist brace.', 'hyphens'],
    ['On March 7, 2016, the claims administrator failed to approve a request for a brace.', 'failed to approve'],
    ['On 3/7/16, the claims administrator did not approve a brace.', 'did not approve'],
    ['On 3/7/16, the claims administrator did not certify a brace.', 'did not certify'],
    ['On 3/7/16 the claims administrator denied a brace.', 'an administrator'],
    ['On 3/7/16, the claims administrator partially certified 6 of 12 visits.', 'partly certified'],
    ['On 3/7/16, Utilization Review modified the request for 12 visits to 6.', 'modified'],
    ['On 3/7/16 a reviewer did not certify the brace.', 'a reviewer'],
    ['On 3/7/16, the carrier denied authorization for a brace.', 'a carrier'],
    ['The prior determination on 3/7/2016 denied the request for a brace.', 'prior determination'],
    ['The prior determination dated 3/7/2016 modified the request for a brace.', 'dated'],
    ['A prior review dated 3/7/2016 denied the request for a brace.', 'prior review'],
    ['The previous review on 3/7/2016 non-certified the brace.', 'previous review'],
    ['A prior denial was made on 3/7/2016 for a brace.', 'a denial made'],
    ['This case was previously denied on 3/7/2016 for lack of records.', 'previously denied'],
    ['The request had been previously noncertified on 03/07/2016.', 'had been'],
    ['The requested brace was previously denied on 3/7/2016.', 'requested'],
    ['This request was previously reviewed and denied on 3/7/2016.', 'reviewed and denied'],
    ['The brace was not certified on 3/7/2016.', 'not certified'],
    ['The brace was not approved on 3/7/16 by utilization review.', 'not approved'],
    ['The brace was found not medically necessary by UR on 3/7/16.', 'not medically necessary'],
    ['On 3/7/16, utilization review determined that a brace was not medically necessary.', 'determined'],
    ['UR (utilization review board) denied certification on March 7, 2016; for a brace.', 'a board'],
    ['The UR board denied certification on March 7, 2016 for a brace.', 'UR board'],
    ['UR report dated 3/7/16 denied the brace.', 'report'],
    ['The UR determination of 3/7/16 denied the brace.', 'of'],
    ['The utilization review letter is dated 3/7/16.', 'letter'],
    ['The utilization review determination being challenged is dated 3/7/16.', 'being challenged'],
    ['The utilization review denial dated 03/07/2016 lists the brace.', 'denial'],
    ['The UR denial letter (3/7/16) lists the brace.', 'in brackets'],
    ['In a Utilization Review Report dated March 7, 2016, the claims administrator denied a brace.', 'report dated'],
    ['A utilization review decision, dated 3/7/16, did not grant the brace.', 'commas'],
    ['The Utilization Review report, with a decision date of 03-07-2016, denied the brace.', 'a decision date'],
    ['Utilization review from March 7, 2016 denied the brace.', 'from'],
    ['Utilization review was performed on 3/7/16 and the brace was denied.', 'performed'],
    ['According to utilization review dated March 7, 2016, the brace is non-certified.', 'according to'],
    ['The date of UR decision was 3/7/16.', 'date of'],
    ['The UR decision date was 3/7/2016.', 'decision date'],
    ['The adverse determination of 3/7/2016 cites a lack of records.', 'adverse determination'],
    ['The non-certification dated 3/7/2016 cites a lack of records.', 'non-certification'],
    ['The denial letter dated 3/7/2016 cites a lack of records.', 'denial letter'],
    ['The reviewing physician non-certified the brace on 3/7/2016.', 'a physician'],
    [
      'On February 28, 2016 a request was received for a brace that was noncertified by Utilization Review on March 7, 2016.',
      'a request received before',
    ],
    [
      'A request for authorization was signed on 02/28/2016, and a prior denial was made on 3/7/2016.',
      'a request signed before',
    ],
    ['The request for a brace (RFA 2/28/2016) was denied on 3/7/2016.', 'a date in between'],
    [
      'On 3/7/16, the request for x-rays was certified and the request for a brace was non-certified by UR.',
      'a mixed decision',
    ],
    ['The original utilization review 3-7-2016 non-certified a brace and certified x-rays.', 'certified besides'],
    ['The request for a brace dated 2/28/2016 was denied by UR on 3/7/2016.', "a request's date"],
    ['On 3/7/16, utilization review determined physical therapy was not medically necessary.', 'on, determined'],
    [
      'On 3/7/2016 the request for Cozaar 50 mg # 30, Rx date 2/17/2016, was non-certified by UR.',
      'a date of the request in between',
    ],
    ['The claims administrator issued a denial on 3/7/2016.', 'issued a denial'],
    ['Peer review dated 3/7/2016 recommended non-certification.', 'peer review'],
    ['The 3/7/2016 utilization review denied the brace.', 'the date first'],
    ['The 3/7/2016 denial cites a lack of records.', 'the date first, denial'],
  ])('%s', (text, _proves) => {
    expect(datesOf(text)).toEqual(['2016-03-07']);
  });
});

describe('dates of anything else than a denial', () => {
  test.each([
    ['On 3/7/2016 the request for x-rays was certified by UR.', 'an approval'],
    ['On 3/7/2016, Utilization Review approved x-rays.', 'an approval, who first'],
    ['The UR dated 3/7/2016 certified x-rays.', 'an approval, dated'],
    ['The claims administrator authorized x-rays on 3/7/2016.', 'an approval, date last'],
    ['The request was received on 3/7/2016.', 'a request'],
    ['On 3/7/2016 a request was received for a brace that was noncertified by UR.', 'a request received'],
    ['On 3/7/2016 the patient was seen for knee pain and the brace was denied.', 'a visit'],
    ['The request for authorization was signed on 3/7/2016.', 'a form'],
    ['On 3/7/2016 the patient denied chest pain.', 'a symptom denied'],
    ['The patient denied nausea on 3/7/2016.', 'a symptom denied, date last'],
    ['On 3/7/2016 he denied any numbness.', 'a pronoun'],
    ['Seen on 3/7/2016. Utilization review is pending.', 'another sentence'],
    ['The claim was denied on 3/7/2016 by the employer.', 'a claim denied'],
    ['The medicine is denied. He was seen on 3/7/2016.', 'another sentence behind'],
    ['An MRI of 3/7/2016 was reviewed.', 'a picture'],
    ['A review of records dated 3/7/2016 shows pain.', 'a review of records'],
    ['The review of systems on 3/7/2016 was negative.', 'a review of systems'],
    ['The claims administrator referenced a March 7, 2016 date of service.', 'a date of service'],
  ])('%s', (text, _proves) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each([
    'on 1/1/2015, the request ',
    'the claims administrator ',
    'denied by the reviewer ',
    'UR report report ',
    'prior review, which was ',
    'was not certified ',
    'on 1/1/2015 was not ',
  ])('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => findReviewDates(Passage.of(text)),
    );
  });
});
