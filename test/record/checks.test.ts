import { describe, expect, it, test } from 'vitest';
import { found } from '../../src/extract/found.js';
import { CHECKS, checkDetermination } from '../../src/record/checks.js';
import { conclusionsOf } from '../../src/record/checks/conclusions.js';
import { regionsOf } from '../../src/record/checks/regions.js';
import type { Citation, Determination, Item } from '../../src/schema/determination.js';
import { decisionOf } from '../../src/segment/decision.js';
import { DATE } from '../../src/text/dates.js';
import { fill } from '../../src/text/expressions.js';
import { CARE_CUES } from '../../src/vocabulary/letters/care-cues.js';
import { PROSE } from './rows/prose.js';
import { RESTATED } from './rows/restated.js';
import { REVIEWS } from './rows/reviews.js';
import { citation, item, letter, OF_NO_LAYOUT, record, type Row, tripped, worker } from './rows/row.js';

const DATES: Row[] = [
  {
    proves: 'a sound letter trips nothing',
    trips: null,
    summary: 'On 2-10-2015, Utilization Review non-certified the request for an electric bed.',
  },
  {
    proves: 'the summary dates the injury otherwise',
    trips: ['injury-date-mismatch', '/date_of_injury'],
    record: worker({ injury_dates: ['2013-04-03'] }),
  },
  {
    proves: "one of several dates told is the table's",
    trips: null,
    record: worker({ injury_dates: ['2009-01-01', '2012-04-03'] }),
  },
  { proves: 'a summary without a date contradicts nothing', trips: null, record: worker({ injury_dates: [] }) },
  {
    proves: 'a year of the future',
    trips: ['impossible-date', '/date_assigned'],
    record: { date_assigned: '3015-03-02' },
  },
  {
    proves: 'a year before any claim',
    trips: ['impossible-date', '/date_of_injury'],
    record: { date_of_injury: '1812-04-03', ...worker({}) },
  },
  {
    proves: 'the last year that is too early',
    trips: ['impossible-date', '/date_of_injury'],
    record: { date_of_injury: '1929-12-31', ...worker({ age: 99 }) },
  },
  { proves: 'the first year', trips: null, record: { date_of_injury: '1930-01-01', ...worker({ age: 99 }) } },
  {
    proves: 'an impossible date told by the summary',
    trips: ['impossible-date', '/injured_worker/injury_dates/1'],
    record: worker({ injury_dates: ['2012-04-03', '1026-04-03'] }),
  },
  {
    proves: 'a possible year long past',
    trips: null,
    record: { date_of_injury: '1978-04-03', ...worker({ age: 70 }) },
  },
  {
    proves: 'the denial comes before the injury',
    trips: ['denied-before-injury', '/ur_denial_date'],
    record: { date_of_injury: '2015-02-11', ...worker({}) },
  },
  { proves: 'denied on the day of the injury', trips: null, record: { date_of_injury: '2015-02-10', ...worker({}) } },
  {
    proves: 'the application comes before the denial',
    trips: ['applied-before-denial', '/application_received'],
    record: { application_received: '2015-02-09' },
  },
  {
    proves: 'assigned before the application',
    trips: ['assigned-before-application', '/date_assigned'],
    record: { date_assigned: '2015-02-19' },
  },
  { proves: 'assigned on the day of the application', trips: null, record: { date_assigned: '2015-02-20' } },
  {
    proves: 'decided before assigned',
    trips: ['decided-before-assigned', '/decision_date'],
    record: { decision_date: '2014-04-01', date_assigned: '2015-03-02' },
  },
  {
    proves: 'a missing date is in no order',
    trips: null,
    record: { date_assigned: null, ur_denial_date: null, source: OF_NO_LAYOUT },
  },
];

const MISSING: Row[] = [
  {
    proves: 'a date that the layout prints',
    trips: ['missing-value', '/date_assigned'],
    record: { date_assigned: null },
  },
  {
    proves: 'one that it does not print',
    trips: null,
    record: { date_assigned: null, source: { ...OF_NO_LAYOUT, layout: 'letter-2014' } },
  },
  {
    proves: 'one in a letter of no known layout',
    trips: null,
    record: { date_assigned: null, source: OF_NO_LAYOUT },
  },
  { proves: 'the priority', trips: ['missing-value', '/priority'], record: { priority: null } },
  {
    proves: 'the states of the reviewer',
    trips: ['missing-value', '/reviewer/licensed_states'],
    record: { reviewer: { licensed_states: [], specialties: ['Neurology'], specialty_groups: [] } },
  },
  {
    proves: 'the specialties of the reviewer',
    trips: ['missing-value', '/reviewer/specialties'],
    record: { reviewer: { licensed_states: ['Ohio'], specialties: [], specialty_groups: [] } },
  },
  {
    proves: 'the age, of a letter that has a summary',
    trips: ['missing-value', '/injured_worker/age'],
    record: worker({ age: null }),
    summary: 'The worker fell; he is over fifty years of age.',
  },
  {
    proves: 'the age, where no word of the summary could tell it',
    trips: ['untold-value', '/injured_worker/age'],
    record: worker({ age: null }),
    summary: 'The worker fell.',
  },
  {
    proves: 'the sex, where a pronoun stands',
    trips: ['missing-value', '/injured_worker/sex'],
    record: worker({ sex: null }),
    summary: 'The worker aged 40 fell on her knee.',
  },
  {
    proves: 'the sex, where no word could tell it',
    trips: ['untold-value', '/injured_worker/sex'],
    record: worker({ sex: null }),
    summary: 'The worker aged 40 fell.',
  },
  {
    proves: 'what only a summary tells, where it is gone',
    trips: null,
    record: { ...worker({ age: null }), diagnoses: [] },
  },
  {
    proves: 'the diagnoses',
    trips: ['missing-value', '/diagnoses'],
    record: { diagnoses: [] },
    summary: 'The worker fell.',
  },
  {
    proves: 'a value of which another warning tells',
    trips: null,
    record: {
      date_of_injury: null,
      warnings: [{ code: 'unreadable-date', about: 'reading', message: 'x', path: '/date_of_injury' }],
    },
  },
];

const DENIALS: Row[] = [
  {
    proves: 'the summary dates the denial otherwise',
    trips: ['denial-date-mismatch', '/ur_denial_date'],
    summary: 'On 2-12-2015, Utilization Review non-certified the request for an electric bed.',
  },
  {
    proves: 'a date behind the name of the review',
    trips: ['denial-date-mismatch', '/ur_denial_date'],
    summary: 'The UR dated 2-12-15 denied the request.',
  },
  {
    proves: 'an earlier denial is not the one in dispute',
    trips: null,
    summary: 'Physical therapy was previously denied by Utilization Review on 8-2-2014.',
  },
  {
    proves: 'of two dates told none is surely meant',
    trips: null,
    summary: 'On 8-2-2014 Utilization Review denied therapy. On 2-12-2015 Utilization Review denied the bed.',
  },
  { proves: 'symptoms that were denied are no denial', trips: null, summary: 'On 2-12-2015 he denied numbness.' },
  {
    proves: 'a denied request that no item decides',
    trips: ['undecided-request', '/items'],
    record: {
      items: [
        item({ request: 'MRI of the left knee', category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' }),
      ],
    },
    summary:
      'On 02-10-2015 Utilization Review non-certified the request for MRI of the left knee and twelve sessions of acupuncture due to lack of conservative care.',
  },
  {
    proves: 'other words for the same treatment',
    trips: null,
    record: {
      items: [
        item({ request: 'Electromyography of both arms', category: 'Diagnostic Testing', subcategory: 'EMG/NCV/NCS' }),
      ],
    },
    summary:
      'On 02-10-2015 Utilization Review non-certified the request for electrodiagnostic studies of the upper extremities.',
  },
  {
    proves: 'a list of body parts is no list of requests',
    trips: null,
    record: {
      items: [
        item({
          request: 'Physical therapy',
          category: 'Rehabilitation',
          subcategory: 'Physical Therapy/Occupational Therapy (PT/OT)',
        }),
      ],
    },
    summary:
      'On 02-10-2015 Utilization Review denied the request for physical therapy for the lumbar spine, left shoulder and left knee.',
  },
  {
    proves: 'a reason is no request',
    trips: null,
    record: {
      items: [
        item({ request: 'MRI of the left knee', category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' }),
      ],
    },
    summary:
      'On 02-10-2015 Utilization Review denied the request for MRI of the left knee as acupuncture and medication had not been tried.',
  },
  {
    proves: 'another medicine of another class',
    trips: ['undecided-request', '/items'],
    record: {
      items: [
        item({
          request: 'Norco 10/325 mg #60',
          category: 'Pharmaceuticals',
          subcategory: 'Opioids',
          drug: { name: 'Norco', class: 'Opioids', strength: '10/325 mg', quantity: 60, unit: null, refills: null },
        }),
      ],
    },
    summary: 'On 02-10-2015 Utilization Review denied the request for Norco 10/325 mg #60 and Prilosec 20 mg #30.',
  },
  {
    proves: 'a brand and its substance',
    trips: null,
    record: {
      items: [
        item({
          request: 'Omeprazole 20 mg #30',
          category: 'Pharmaceuticals',
          subcategory: 'Proton Pump Inhibitors',
          drug: {
            name: 'Omeprazole',
            class: 'Proton Pump Inhibitors',
            strength: '20 mg',
            quantity: 30,
            unit: null,
            refills: null,
          },
        }),
      ],
    },
    summary: 'On 02-10-2015 Utilization Review denied the request for Prilosec 20 mg #30.',
  },
  {
    proves: 'a denial of another day is not in dispute',
    trips: ['denial-date-mismatch', '/ur_denial_date'],
    record: {
      items: [
        item({ request: 'MRI of the left knee', category: 'Diagnostic Testing', subcategory: 'Imaging Radiology' }),
      ],
    },
    summary: 'On 01-03-2015 Utilization Review denied the request for acupuncture.',
  },
  {
    proves: 'an item of unknown kind may be the one',
    trips: null,
    record: { items: [item({ request: 'Needling', category: 'Other', subcategory: 'Other' })] },
    summary: 'On 02-10-2015 Utilization Review denied the request for acupuncture.',
  },
];

const AGES: Row[] = [
  { proves: 'a child', trips: ['impossible-age', '/injured_worker/age'], record: worker({ age: 4 }) },
  { proves: 'older than anybody', trips: ['impossible-age', '/injured_worker/age'], record: worker({ age: 145 }) },
  {
    proves: 'a child when injured',
    trips: ['impossible-age', '/injured_worker/age'],
    record: { date_of_injury: '1988-04-03', ...worker({ age: 36 }) },
  },
  {
    proves: 'young when injured long ago',
    trips: null,
    record: { date_of_injury: '1985-04-03', ...worker({ age: 46 }) },
  },
  { proves: 'a worker of sixteen', trips: null, record: { date_of_injury: '2015-01-03', ...worker({ age: 16 }) } },
  { proves: 'no age', trips: null, record: worker({ age: null }) },
];

const rationale = (decision: string, text: string, request = 'Left knee brace'): Partial<Determination> => ({
  outcome: null,
  items: [item({ decision, rationale: text, request })],
});
const CONTRADICTS: Row['trips'] = ['rationale-contradicts-decision', '/items/0/rationale'];

const RATIONALES: Row[] = [
  {
    proves: 'necessary, yet upheld',
    trips: CONTRADICTS,
    record: rationale(
      'upheld',
      'He has failed conservative care. Therefore, the requested brace is medically necessary.',
    ),
  },
  {
    proves: 'not necessary, yet overturned',
    trips: CONTRADICTS,
    record: rationale('overturned', 'There is no instability. The request is not medically necessary and appropriate.'),
  },
  {
    proves: 'a negation apart from its adjective',
    trips: CONTRADICTS,
    record: rationale('overturned', 'The brace cannot, at this time, be considered medically necessary.'),
  },
  {
    proves: 'the negation behind the verb',
    trips: null,
    record: rationale('upheld', 'The request is considered not medically necessary.'),
  },
  {
    proves: 'no conclusion at all',
    trips: null,
    record: rationale('upheld', 'Braces are for unstable knees. Denial is upheld.'),
  },
  {
    proves: 'a conclusion before boiler-plate',
    trips: null,
    record: rationale(
      'upheld',
      'Therefore the request is not medically necessary. Opioids should be tapered slowly where they are stopped; the physician decides what is medically appropriate in weaning or terminating them.',
    ),
  },
  {
    proves: "the administrator's words are not the reviewer's",
    trips: null,
    record: rationale(
      'overturned',
      'The claims administrator found that the brace is not medically necessary. The knee is unstable, and the guidelines support it.',
    ),
  },
  {
    proves: 'a quotation is not a conclusion',
    trips: null,
    record: rationale(
      'upheld',
      'The provider writes: "The brace is medically necessary for my patient." No finding supports this.',
    ),
  },
  {
    proves: 'a conclusion taken back by what follows',
    trips: null,
    record: rationale(
      'upheld',
      'A brace is medically necessary. The number asked for exceeds what guidelines support.',
    ),
  },
  {
    proves: 'a condition',
    trips: null,
    record: rationale('upheld', 'A brace is medically necessary when the knee is unstable, which it is not here.'),
  },
  {
    proves: 'the part that was granted',
    trips: null,
    record: rationale(
      'upheld',
      'Six visits are medically necessary.',
      'Therapy 12 visits was the original request. 6 visits were authorized. The remaining 6 visits',
    ),
  },
  {
    proves: 'a doubt elsewhere in the sentence leaves it open',
    trips: null,
    record: rationale('upheld', 'I am unable to find that the brace is medically necessary.'),
  },
  {
    proves: 'nor a lack',
    trips: null,
    record: rationale('upheld', 'There is no evidence that a brace is medically necessary.'),
  },
  {
    proves: 'a quoted request in the sentence does not hide it',
    trips: CONTRADICTS,
    record: rationale('upheld', 'Therefore, the request for "left knee brace" is medically necessary.'),
  },
  {
    proves: 'two conclusions that differ say nothing',
    trips: null,
    record: rationale(
      'upheld',
      'The request is not medically necessary as written. The left brace is medically necessary.',
    ),
  },
  {
    proves: 'a part granted counts as overturned',
    trips: null,
    record: {
      ...rationale('overturned', 'The second brace is not medically necessary.'),
      warnings: [
        { code: 'partial-decision', about: 'letter', message: 'Only part is granted.', path: '/items/0/decision' },
      ],
    },
  },
  {
    proves: 'another decision word is not judged',
    trips: null,
    record: rationale('withdrawn', 'The request is medically necessary.'),
  },
];

const judgedBy = (request: string, kind: string, ...citations: Partial<Citation>[]): Partial<Determination> => {
  const [category, subcategory] = kind.split(': ') as [Item['category'], Item['subcategory']];
  return {
    items: [
      item({
        request,
        category,
        subcategory,
        reviewer: { basis: 'mtus', text: '', citations: citations.map(citation) },
      }),
    ],
  };
};
const IMAGING = 'Diagnostic Testing: Imaging Radiology';
const NERVES = 'Diagnostic Testing: EMG/NCV/NCS';
const LOW_BACK = {
  guideline: 'Low Back Complaints',
  year: 2004,
  text: 'Low Back Complaints 2004, Section(s): Special Studies',
};
const KNEE = { guideline: 'Knee Complaints', year: 2004, text: 'Knee Complaints 2004' };
const NECK = { guideline: 'Neck and Upper Back Complaints', year: 2004, text: 'Neck and Upper Back Complaints 2004' };
const STRAY = (number = 0): Row['trips'] => ['guideline-body-part', `/items/0/reviewer/citations/${number}`];

const BODY_PARTS: Row[] = [
  {
    proves: 'a knee judged by the low back chapter',
    trips: STRAY(),
    record: judgedBy('MRI of the right knee', IMAGING, LOW_BACK),
  },
  {
    proves: 'an ODG chapter on another part',
    trips: STRAY(),
    record: judgedBy('Right shoulder arthroscopy', 'Surgery: Arthroscopic Surgery', {
      authority: 'ODG',
      chapter: 'Knee & Leg',
      text: 'ODG Knee & Leg Chapter',
    }),
  },
  {
    proves: 'levels of the spine are parts of it',
    trips: STRAY(),
    record: judgedBy('Epidural steroid injection C5-C6', 'Injection: Epidural Injection', LOW_BACK),
  },
  {
    proves: 'the stray citation is named, not the general one',
    trips: STRAY(1),
    record: judgedBy('MRI of the right knee', IMAGING, { guideline: 'Chronic Pain Medical Treatment' }, LOW_BACK),
  },
  { proves: 'the chapter on the part itself', trips: null, record: judgedBy('Left knee MRI', IMAGING, KNEE) },
  { proves: 'one fitting citation is enough', trips: null, record: judgedBy('Left knee MRI', IMAGING, LOW_BACK, KNEE) },
  {
    proves: 'one part of several fits',
    trips: null,
    record: judgedBy('MRI of the left knee and lumbar spine', IMAGING, LOW_BACK),
  },
  {
    proves: 'a guideline on no part of the body',
    trips: null,
    record: judgedBy('Left knee MRI', IMAGING, { guideline: 'Chronic Pain Medical Treatment' }),
  },
  { proves: 'a request that names no part', trips: null, record: judgedBy('MRI with contrast', IMAGING, LOW_BACK) },
  {
    proves: 'pain of the arm comes from the neck',
    trips: null,
    record: judgedBy('EMG of the bilateral upper extremities', NERVES, NECK),
  },
  { proves: 'so do nerve studies of a hand', trips: null, record: judgedBy('NCV of the right wrist', NERVES, NECK) },
  {
    proves: 'but pictures of a wrist have nothing to do with it',
    trips: STRAY(),
    record: judgedBy('X-ray of the right wrist', IMAGING, NECK),
  },
  {
    proves: 'a leg has no nerves from the neck',
    trips: STRAY(),
    record: judgedBy('EMG of the bilateral lower extremities', NERVES, NECK),
  },
  { proves: 'neighbours share chapters', trips: null, record: judgedBy('CT of the thoracic spine', IMAGING, LOW_BACK) },
  { proves: 'the spine, whichever part', trips: null, record: judgedBy('MRI of the spine', IMAGING, NECK) },
  {
    proves: 'tests before surgery borrow a chapter',
    trips: null,
    record: judgedBy('Pre-operative laboratory tests, right shoulder surgery', 'Diagnostic Testing: Lab & Pathology', {
      authority: 'ODG',
      chapter: 'Low Back',
      text: 'ODG Low Back, Preoperative lab testing',
    }),
  },
  {
    proves: 'so do therapy and equipment',
    trips: null,
    record: judgedBy('Cold therapy unit for the right shoulder', 'DMEPOS: DME', {
      authority: 'ODG',
      chapter: 'Knee & Leg',
      text: 'ODG Knee & Leg, Cold packs',
    }),
  },
  {
    proves: "the claims administrator's side is judged too",
    trips: ['guideline-body-part', '/items/0/claims_administrator/citations/0'],
    record: {
      items: [
        item({
          request: 'Left knee MRI',
          category: 'Diagnostic Testing',
          subcategory: 'Imaging Radiology',
          claims_administrator: { basis: 'mtus', text: '', citations: [citation(LOW_BACK)] },
        }),
      ],
    },
  },
];

const ITEMS: Row[] = [
  {
    proves: 'the same request twice',
    trips: ['duplicate-item', '/items/1/request'],
    record: { items: [item({ request: 'Knee brace, left' }), item({ request: 'Knee brace (left)', number: 2 })] },
  },
  {
    proves: 'two sides are two requests',
    trips: null,
    record: { items: [item({ request: 'Knee brace, left' }), item({ request: 'Knee brace, right', number: 2 })] },
  },
  { proves: 'the head says otherwise than the items', trips: ['outcome-mismatch', '/outcome'], head: 'OVERTURN' },
  {
    proves: 'a partial outcome needs both decisions',
    trips: ['outcome-mismatch', '/outcome'],
    head: 'Partial Overturn',
  },
  { proves: 'head and items agree', trips: null, head: 'UPHOLD' },
  { proves: 'an unknown outcome contradicts nothing', trips: null, head: 'OVERTURN', record: { outcome: null } },
];

describe.each([
  ['dates', DATES],
  ['missing values', MISSING],
  ['denials', DENIALS],
  ['ages', AGES],
  ['rationales', RATIONALES],
  ['body parts', BODY_PARTS],
  ['items', ITEMS],
  ['requests said again', RESTATED],
  ['reviews told', REVIEWS],
  ['dates, times and the sex told in prose', PROSE],
])('%s', (_, rows) => {
  it.each(rows.map((row): [string, Row] => [row.proves, row]))('%s', (_, row) => {
    expect(tripped(row)).toEqual(row.trips ? [row.trips] : []);
  });
});

it('every check is tripped by some row', () => {
  const tables = [DATES, MISSING, DENIALS, AGES, RATIONALES, BODY_PARTS, ITEMS, RESTATED, REVIEWS, PROSE];
  const rows = tables.flat();
  const codes = new Set(rows.flatMap(({ trips }) => trips?.[0] ?? []));
  expect(CHECKS.flatMap((check) => check.codes).filter((code) => !codes.has(code))).toEqual([]);
});

it('an outcome that does not fit has its place in the head', () => {
  const span = { start: 3, end: 11 };
  const finalDetermination = found(decisionOf('OVERTURN') ?? null, span);
  expect(checkDetermination(record({}), { ...letter(null), finalDetermination })).toMatchObject([
    { code: 'outcome-mismatch', span },
  ]);
});

test.each(CARE_CUES)('$id finds its example', ({ pattern, example }) => {
  expect(example).toMatch(new RegExp(fill(pattern, { DATE }), 'i'));
});

it('a message tells both sides', () => {
  const [warning] = checkDetermination(record(worker({ injury_dates: ['2013-04-03'] })), letter(null));
  expect(warning!.message).toBe('The case table dates the injury 2012-04-03, the clinical case summary 2013-04-03.');
});

describe('conclusionsOf', () => {
  it.each([
    ['The request is medically necessary.', ['overturned'], 'plain'],
    [
      'The request is therefore deemed to be medically necessary and appropriate.',
      ['overturned'],
      'through a chain of links',
    ],
    ['Neither brace was found to be medically necessary.', [], 'a negation before the chain leaves it open'],
    ["The request isn't medically necessary.", ['upheld'], 'contracted'],
    [
      'The request is not medically necessary at this time. Weaning is advised.',
      ['upheld'],
      'before a last sentence of another kind',
    ],
    [
      'As the surgery is not medically necessary, the sling is not medically necessary.',
      ['upheld'],
      'two in one sentence that agree',
    ],
    ['As the surgery is medically necessary, the bed is not medically necessary.', [], 'two that differ are left open'],
    ['The request would be medically necessary.', [], 'a wish'],
    ['Necessary medical care was given.', [], 'other words'],
    ['Rest helps; The request is not medically necessary.', ['upheld'], 'behind a semicolon'],
    ['Dr. Quirrel agrees. The request is not medically necessary.', ['upheld'], 'a title ends no sentence'],
    [`The request is medically necessary. ${'x'.repeat(664)}`, ['overturned'], '700 characters before the end'],
    [`The request is medically necessary. ${'x'.repeat(700)}`, [], 'further before the end'],
  ])('%j: %j (%s)', (text, decisions) => {
    expect(conclusionsOf(text).map(({ decision }) => decision)).toEqual(decisions);
  });
});

describe('regionsOf', () => {
  it.each([
    ['MRI of the upper back', ['neck', 'upper back', 'shoulder'], 'two words before one'],
    ['C-spine x-ray', ['neck'], 'hyphenated'],
    ['ESI at L4-5 and L5-S1', ['low back'], 'levels'],
    ['MRI of the cervical spine', ['neck'], 'the spine adds nothing to its part'],
    [
      'Vitamin C3 and tablet T20 mg',
      ['neck', 'upper back'],
      'what looks like a level counts as one: it can only make a guideline fit',
    ],
    ['Work hardening program', [], 'no part'],
  ])('%j: %j (%s)', (text, regions) => {
    expect([...regionsOf(text)]).toEqual(regions);
  });
});
