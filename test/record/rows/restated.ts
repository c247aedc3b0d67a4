import type { WarningCode } from '../../../src/vocabulary/warnings.js';
import { asked, diagnosis, type Row } from './row.js';

/** A request, and what its rationale or the summary says of it in other words. */
const said = (proves: string, request: string, rationale: string, code: WarningCode | null): Row => ({
  proves,
  trips: code && [code, '/items/0/rationale'],
  record: { items: [asked(request, { rationale })], diagnoses: [] },
});

const SIDES: Row[] = [
  said(
    'another side',
    'Left knee brace',
    'There is laxity. Therefore, the request for a right knee brace is not medically necessary.',
    'rationale-side',
  ),
  said(
    'another side, first of all',
    'Right wrist splint',
    'The request is for a left wrist splint. As there is no fracture, the request is not medically necessary.',
    'rationale-side',
  ),
  said(
    'one of both sides',
    'Bilateral hip injection',
    'Given the above, the requested left hip injection is not medically necessary.',
    'rationale-side',
  ),
  said(
    'both of one side',
    'X-ray of the right foot',
    'Without trauma, x-rays of the bilateral feet are not medically necessary.',
    'rationale-side',
  ),
  said(
    'quoted',
    'Left shoulder arthroscopy',
    'Given the above, the request for "Right shoulder arthroscopy" is not medically necessary.',
    'rationale-side',
  ),
  said(
    'spoken of all along, on the other side only',
    'MRI of the left ankle',
    'The right ankle is swollen. As such, the request is not medically necessary.',
    'rationale-side',
  ),
  said(
    'the other side for comparison',
    'MRI of the left ankle',
    'The right ankle is well, the left ankle swollen. As such, the request is not medically necessary.',
    null,
  ),
  said(
    'the same side in other words',
    'Left knee brace',
    'The requested brace for the knee on the left is not medically necessary.',
    null,
  ),
  said(
    'two sides of two parts',
    'X-rays of the left knee and right ankle',
    'The request for x-rays of the right ankle and left knee is not medically necessary.',
    null,
  ),
  said('the main hand is no side', 'Left wrist splint', 'The right hand dominant worker needs none.', null),
  said('no side said again', 'Left knee brace', 'The requested brace is not medically necessary.', null),
  said(
    'a condition concludes nothing',
    'Left knee brace',
    'A right hip brace would be medically necessary if it were asked for.',
    null,
  ),
];

const PARTS: Row[] = [
  said(
    'another part of the body',
    'MRI of the lumbar spine',
    'Therefore, the request for an MRI of the cervical spine is not medically necessary.',
    'rationale-body-part',
  ),
  said(
    'a neighbour is another part',
    'CT of the thoracic spine',
    'In light of the above, the currently requested CT of the lumbar spine, is not medically necessary.',
    'rationale-body-part',
  ),
  said(
    'other levels',
    'Epidural steroid injection at L4-5',
    'As such, the epidural steroid injection at L5-S1 is not medically necessary.',
    'rationale-body-part',
  ),
  said(
    'the same levels, written otherwise',
    'Epidural steroid injection at L4-S1',
    'As such, the epidural steroid injections at L4-L5 and L5/S1 are not medically necessary.',
    null,
  ),
  said(
    'the same part in other words',
    'MRI of the neck',
    'Therefore, the request for an MRI of the cervical spine is not medically necessary.',
    null,
  ),
  said(
    'one part of two',
    'X-rays of the knee and ankle',
    'Therefore, the requested x-rays of the knee are not medically necessary.',
    null,
  ),
  said(
    'a part in an earlier clause',
    'MRI of the lumbar spine',
    'As the neck is well, the request for MRI of the lumbar spine is not medically necessary.',
    null,
  ),
];

const TREATMENTS: Row[] = [
  said(
    'another treatment',
    'Acupuncture 6 visits',
    'As such, the request for an MRI of the knee is not medically necessary.',
    'rationale-treatment',
  ),
  said(
    'another medicine',
    'Norco 10/325mg #60',
    'Therefore, the request for Naproxen 500mg #60 is not medically necessary.',
    'rationale-treatment',
  ),
  said(
    'another therapy',
    'Chiropractic 6 visits',
    'Given the above, the requested acupuncture is not medically necessary.',
    'rationale-treatment',
  ),
  said(
    'a brand for its substance',
    'Cyclobenzaprine 7.5mg #60',
    'Therefore, the request for Flexeril 7.5mg #60 is not medically necessary.',
    null,
  ),
  said('a wider word', 'CBC', 'As such, the requested laboratory study is not medically necessary.', null),
  said(
    'an add-on falls with its surgery',
    'Associated surgical service: Hip pad',
    'The requested shoulder surgery is not medically necessary.',
    null,
  ),
  said('a bare word', 'Acupuncture 6 visits', 'The requested visits are not medically necessary.', null),
  said('no word at all', 'Acupuncture 6 visits', 'This request is not medically necessary.', null),
];

const QUANTITIES: Row[] = [
  said(
    'another quantity',
    'Norco 10/325mg #60',
    'Therefore, the request for Norco 10/325mg #90 is not medically necessary.',
    'rationale-quantity',
  ),
  said(
    'another strength',
    'Gabapentin 300mg #90',
    'Therefore, the request for Gabapentin 600mg #90 is not medically necessary.',
    'rationale-quantity',
  ),
  said(
    'another number of sessions',
    'Physical therapy 2 times a week for 6 weeks',
    'Therefore, the request for physical therapy 2 times a week for 4 weeks is not medically necessary.',
    'rationale-quantity',
  ),
  said(
    'the same strength in another manner',
    'Norco 10/325mg #60',
    'Therefore, the request for Norco 10mg-325mg #60 is not medically necessary.',
    null,
  ),
  said(
    'the same number by its product',
    'Acupuncture 2 times a week for 3 weeks',
    'Therefore, the request for six sessions of acupuncture is not medically necessary.',
    null,
  ),
  said(
    'a number that the request names too',
    'Acupuncture 12 sessions was the original request. Acupuncture 6 sessions was authorized. ' +
      'The remaining portion of the original request, Acupuncture 6 sessions',
    'Therefore, the request for acupuncture 12 sessions is not medically necessary.',
    null,
  ),
  said(
    'the conclusion counts, whatever was said before it',
    'Acupuncture 8 sessions',
    'The request is for acupuncture 8 sessions. Therefore, acupuncture 6 sessions is not medically necessary.',
    'rationale-quantity',
  ),
  said(
    'a slip that the conclusion sets right',
    'Acupuncture 8 sessions',
    'The request is for acupuncture 6 sessions. Therefore, acupuncture 8 sessions is not medically necessary.',
    null,
  ),
];

const summarised = (proves: string, request: string, summary: string, code: WarningCode | null): Row => ({
  proves,
  trips: code && [code, '/items/0/request'],
  record: { items: [asked(request)], diagnoses: [diagnosis({ text: 'sprain' })] },
  summary,
});

const IN_SUMMARY: Row[] = [
  summarised(
    'a side that the summary never names',
    'MRI of the left knee',
    'He has right knee pain. The right knee is swollen.',
    'summary-side',
  ),
  summarised('named once', 'MRI of the left knee', 'He has right knee pain. The knee is swollen.', null),
  summarised(
    'both named',
    'MRI of the left knee',
    'He has right knee pain. The right and left knee are swollen.',
    null,
  ),
  summarised(
    'the other side of another part',
    'MRI of the left knee',
    'He has right ankle pain and a right wrist sprain. The knee gives way.',
    null,
  ),
  summarised(
    'a part that the summary never names',
    'MRI of the lumbar spine',
    'He has neck pain. The cervical spine is tender.',
    'summary-body-part',
  ),
  summarised(
    'therapy of another part',
    'Physical therapy for the elbow',
    'She sprained her ankle; the foot is swollen.',
    'summary-body-part',
  ),
  summarised('the same part in other words', 'MRI of the lumbar spine', 'He has low back pain and a sore neck.', null),
  summarised('a limb holds its parts', 'X-ray of the wrist', 'There is numbness of the upper extremity.', null),
  summarised('a routine picture', 'Chest x-ray', 'She has shoulder pain.', null),
  summarised('headaches are of the head', 'MRI of the brain', 'He has headaches and neck pain.', null),
  summarised('equipment may be for more', 'Knee walker', 'She broke her ankle.', null),
  summarised('a summary that names no part', 'MRI of the lumbar spine', 'He fell.', null),
];

export const RESTATED: readonly Row[] = [...SIDES, ...PARTS, ...TREATMENTS, ...QUANTITIES, ...IN_SUMMARY];
