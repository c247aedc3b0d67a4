import type { WarningCode } from '../../../src/vocabulary/warnings.js';
import { asked, type Row } from './row.js';

/** A request, and what the summary tells of the review of it. */
const told = (proves: string, request: string, summary: string, trips: Row['trips']): Row => ({
  proves,
  trips,
  record: { items: [asked(request)] },
  summary,
});
const AT_REQUEST = (code: WarningCode): Row['trips'] => [code, '/items/0/request'];
const ON = 'On 02-10-2015, Utilization Review';

const CANE = asked('Cane', { rationale: null });
const numbered = <T>(count: number, one: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i + 1));

export const REVIEWS: readonly Row[] = [
  {
    proves: 'more requests than can be held against all items',
    trips: ['uncompared-values', '/items'],
    record: { items: numbered(1000, (number) => ({ ...CANE, number, request: `Cane ${number}` })) },
    summary: `${ON} certified ${numbered(101, (number) => `MRI number ${number}`).join(', ')}.`,
  },
  told(
    'denied for another side',
    'MRI of the left knee',
    `${ON} non-certified the request for MRI of the right knee.`,
    AT_REQUEST('denied-otherwise'),
  ),
  told(
    'denied for another part of the body',
    'MRI of the cervical spine',
    `${ON} denied a request for MRI of the thoracic spine. The neck is stiff.`,
    AT_REQUEST('denied-otherwise'),
  ),
  told(
    'denied in another quantity',
    'Tramadol 50mg #60',
    `${ON} denied the request for Tramadol 50mg #90.`,
    AT_REQUEST('denied-otherwise'),
  ),
  told(
    'denied in another strength, with a decimal point',
    'Norco 5/325mg #60',
    `${ON} denied the request for Norco 7.5/325mg #60.`,
    AT_REQUEST('denied-otherwise'),
  ),
  told(
    'denied for another number of sessions',
    'Acupuncture 6 visits',
    `${ON} did not certify acupuncture 8 visits.`,
    AT_REQUEST('denied-otherwise'),
  ),
  told(
    'denied in other words',
    'EMG of the legs',
    `${ON} denied electrodiagnostic studies of the lower extremities.`,
    null,
  ),
  told('denied with fewer words', 'Tramadol 50mg #60', `${ON} denied the request for Tramadol.`, null),
  told(
    'one item of two is the one denied',
    'MRI of the left knee',
    `${ON} denied the request for MRI of the left knee and certified a request for MRI of the right knee.`,
    null,
  ),
  told(
    'what is certified in the same breath is no denied request',
    'MRI of the left knee',
    `${ON} non-certified the request for MRI of the left knee and certified a request for Norco 5/325mg #50.`,
    null,
  ),
  told(
    'certified, and yet decided',
    'MRI of the left knee',
    `${ON} certified the request for MRI of the left knee.`,
    AT_REQUEST('certified-request'),
  ),
  told(
    'approved in a sentence behind the one on the review',
    'Acupuncture 6 visits',
    'A prior review denied the surgery. Additionally, the requested acupuncture was approved.',
    AT_REQUEST('certified-request'),
  ),
  told(
    'certified in a relative clause',
    'EMG of the lower extremities',
    'A request was received for EMG of the lower extremities that was certified by Utilization Review.',
    AT_REQUEST('certified-request'),
  ),
  told(
    'certified in part',
    'Acupuncture 6 visits',
    `${ON} partially certified the request for acupuncture 6 visits.`,
    null,
  ),
  told('certified as modified', 'Acupuncture 6 visits', `${ON} modified and approved acupuncture 6 visits.`, null),
  told('not certified', 'MRI of the left knee', `${ON} did not approve MRI of the left knee.`, null),
  told('another side certified', 'MRI of the left knee', `${ON} certified MRI of the right knee.`, null),
  told(
    'other visits were approved long ago',
    'Acupuncture 6 visits',
    'Acupuncture 6 visits were approved in May.',
    null,
  ),
  told(
    'the date of the denial by other names of the review',
    'Cane',
    'This case was previously non-certified on 2/12/2015.',
    ['denial-date-mismatch', '/ur_denial_date'],
  ),
  told('the same date', 'Cane', 'The request had been previously denied on 2/10/2015.', null),
];
