import { describe, expect, it, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { isKnownLetterhead } from '../../src/read/parts/letterhead.js';
import { titledAs } from '../../src/read/parts/titles.js';
import { LETTERHEADS } from '../../src/vocabulary/letters/letter-signs.js';
import { OTHER_DOCUMENTS } from '../../src/vocabulary/letters/other-documents.js';

test.each(OTHER_DOCUMENTS)('$example', ({ id, example }) => {
  expect(titledAs(example)?.id).toBe(id);
});

test.each(LETTERHEADS)('$example', ({ example }) => {
  expect(isKnownLetterhead(example)).toBe(true);
});

test.each([
  'progress note dated 11/20/2014, diagnoses included',
  'Progress Note of 11/20/2014 was reviewed and found',
  'UR Denial Date: 11/12/2013',
  'IMR Application Received: 8/22/2013',
  'Request for Authorization: 12-22-2016',
  'Fax: (555) 010-0000',
  'Exhibit of muscle spasm',
])('%s is no title', (line) => {
  expect(titledAs(line)).toBeUndefined();
});

describe('a file that is no determination', () => {
  it.each([
    [
      'a utilization review decision',
      'Dear Dr. Smith:\nThe utilization review physician found that six visits are not certified. You may dispute this decision.',
    ],
    [
      'an application for Independent Medical Review',
      'State of California\nApplication for Independent Medical Review\nSign and date this form. Employee:',
    ],
    [
      'a paper of a court',
      "WORKERS' COMPENSATION APPEALS BOARD\nApplicant, v. Defendant.\nOPINION AND ORDER DENYING PETITION\nThe IMR determination CM14-0999999 stands.",
    ],
    ['a paper of a court', 'IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA\nThe petitioner asks for a writ.'],
    [
      'Department of Managed Health Care',
      'Independent Medical Review\nReference ID: MN16-00000\nTreatment Category: Equipment\nThe enrollee has asked for a helmet. The health plan denied it.',
    ],
    [
      'Department of Insurance',
      'CALIFORNIA DEPARTMENT OF INSURANCE\nThe insured asks for payment by the health insurer.',
    ],
    ['a medical-legal report', 'PANEL QUALIFIED MEDICAL EVALUATION\nApportionment and causation follow.'],
    ['a medical record', 'Valley Clinic\nProgress Note\nChief complaint: back pain\nPlan: refill'],
    [
      'an acknowledgement',
      'IMR Case Number: CM16-0999111\nDate of Injury: 1/2/2010\nUR Denial Date: 3/4/2016\nPriority: Standard\nNOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION',
    ],
    ['ineligible or is closed', 'NOTICE OF INELIGIBILITY\nThe application was untimely.'],
    [
      'an Independent Bill Review',
      'INDEPENDENT BILLING REVIEW FINAL DETERMINATION\nIBR Case Number: CB13-0000001\nThe fee schedule allows more.',
    ],
    ['a bill', 'EXPLANATION OF REVIEW\nAmount billed 100'],
  ])('is told to be %s', async (kind, text) => {
    await expect(extractDetermination(text)).rejects.toMatchObject({
      code: 'not-a-determination',
      message: expect.stringMatching(new RegExp(`^It looks like .*${kind}`)) as string,
    });
  });

  it('is told to be of no known kind', async () => {
    await expect(extractDetermination('A fox met a hen.')).rejects.toMatchObject({
      message: expect.stringMatching(/^None of the headings/) as string,
    });
  });
});
