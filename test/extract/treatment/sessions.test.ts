import { describe, expect, it } from 'vitest';
import { readTreatment } from '../../helpers/treatment.js';

/** Each request with its number of sessions. */
const COUNTED: readonly (readonly [request: string, sessions: number])[] = [
  ['Physical therapy 2x4 for the neck', 8],
  ['PT 3 x 4', 12],
  ['Post-operative physical therapy, right knee, twice weekly x 6 weeks', 12],
  ['Physical therapy, three (3) times a week for four (4) weeks, lumbar', 12],
  ['Physical therapy QTY: 12', 12],
  ['Home physical therapy three times weekly for two weeks', 6],
  ['Aquatic therapy, 8 sessions', 8],
  ['Aqua therapy 2 x per week x 4 weeks', 8],
  ['Hand therapy x 12 visits', 12],
  ['Occupational therapy 2x/week x 6 weeks', 12],
  ['Twenty-four sessions of physical therapy', 24],
  ['PT/OT 2 times per week for 6 weeks (12 sessions)', 12],
  ['Chiropractic treatment once a week for 8 weeks', 8],
  ['Chiropractic 2 times per week times 4 weeks', 8],
  ['Chiropractor 2x4', 8],
  ['Chiropractic manipulation with physiotherapy, 12 visits', 12],
  ['Acupuncture #8', 8],
  ['Acupuncture 1 x 6', 6],
  ['Electro-acupuncture, infrared and myofascial release 2x4 weeks', 8],
  ['Massage therapy 1x per week for 6 weeks', 6],
  ['Extracorporeal shockwave therapy x 3 left elbow', 3],
  ['Biofeedback sessions, 6', 6],
  ['Electrical stimulation 2 times a week for 3 weeks', 6],
  ['Cervical traction 3 times a week for 4 weeks', 12],
  ['Hyperbaric oxygen therapy, 20 treatments', 20],
  ['Speech therapy weekly for 12 weeks', 12],
  ['Cognitive behavioral therapy 6 sessions', 6],
  ['CBT x 10', 10],
  ['Individual psychotherapy once a week for 12 weeks', 12],
  ['Psych sessions x 6', 6],
  ['Group therapy 1 x 8', 8],
  ['Work hardening 3 times a week for 4 weeks', 12],
  ['Physical therapy 12 sessions (3x4)', 12],
  ['Physical therapy (2x6)', 12],
  ['Additional chiropractic 3 x a week x 4 weeks', 12],
  ['Physical Therapy 1 time a week for 6 weeks', 6],
  ['Physical therapy two (2) times a week for six (6) weeks', 12],
  ['18 post-op physical therapy sessions for the left shoulder', 18],
  ['Post-op therapy 2x4', 8],
  ['Eight acupuncture visits', 8],
  ['Chiropractic treatments, twelve (12)', 12],
  ['Chiro/physio 2x4', 8],
  ['Physical therapy L4-5, 6 visits', 6],
  ['Aquatic therapy program 2x6', 12],
  ['LINT therapy 1x6', 6],
  ['Acupuncture x6', 6],
  ['Acupuncture twice per week for three weeks to the neck', 6],
  ['6 sessions of acupuncture once weekly', 6],
  ['Occupational therapy, 3 visits a week over 4 weeks', 12],
  ['Physical therapy 2/week x 4 weeks', 8],
  ['Physical therapy 3 times weekly times 4 weeks', 12],
  ['Massage therapy, 45 minutes, 6 sessions', 6],
  ['Six 60-minute sessions of massage therapy', 6],
  ['Up to 10 sessions of work conditioning', 10],
  ['Pain psychology x 6 sessions', 6],
  ['Physical therapy 2xwk x 6wks, right hip', 12],
  ['Chiropractic 3xweek for 4weeks', 12],
  ['Acupuncture 1x/wkx8wks', 8],
  ['Aquatic therapy 2xwk/3wks', 6],
  ['Occupational therapy 2x/w x 5 wks', 10],
  ['Hand therapy 3xperweek x 2 weeks', 6],
  ["Massage therapy 2x's per week for 3 weeks", 6],
  ['Psychotherapy 1xmonth x 6months', 6],
  ['Biofeedback 2x/mo x 3 mos', 6],
  ['Physical therapy 4wks x 2xwk', 8],
  ['PT 2xwkly, 4wks', 8],
  ['Work conditioning 3 times/wk/2 wks', 6],
  ['Acupuncture 2 (two) xwk x 3 (three)wks', 6],
  ['Physical therapy twice/wk for6weeks', 12],
  ['Physical therapy 8 visits (2xwk x 4wks)', 8],
  ['CBT 1x/week x 12 weeks', 12],
  ['Six visits of psychotherapy', 6],
  [
    'Physical therapy 12 sessions was the original request. The Claims Administrator authorized 4 sessions. The remaining disputed portion, physical therapy 8 sessions for the left knee',
    8,
  ],
  ['Modified certification: acupuncture 6 visits', 6],
  ['Physical therapy for lumbar spine 3 times per week for 4 weeks, QTY: 12 sessions', 12],
  ['Continued physical therapy 1x8', 8],
  ['Physical therapy, 2 sessions per week for 4 weeks', 8],
  ['Physical therapy 2 x 3 weeks', 6],
  ['Physical therapy three times a week times four weeks', 12],
  ['Physical therapy 3 days per week x 2 weeks', 6],
  ['Pool therapy 2x/wk x 4wks', 8],
  ['Work conditioning program 2 x 5', 10],
  ['Vestibular rehab 8 visits', 8],
  ['Myofascial release 1 x 6', 6],
  ['Low level laser therapy 2 times weekly for 4 weeks', 8],
  ['VAX-D treatments, 20 sessions', 20],
  ['Therapeutic ultrasound 2x3', 6],
  ['Ultrasound 2 times a week for 4 weeks', 8],
  ['Infrared therapy with acupuncture, 6 sessions', 6],
  ['Cupping, 4 sessions', 4],
  ['Dry needling x 4', 4],
  ['Spinal decompression therapy, 10 visits', 10],
  ['Vision therapy, 12 sessions', 12],
  ['Transcranial magnetic stimulation, 30 sessions', 30],
  ['Localized intense neurostimulation therapy once a week for 6 weeks', 6],
  ['Osteopathic manipulative treatment x 6', 6],
  ['Chiropractic care with modalities, six visits', 6],
  ['Chiropractic evaluation and treatment 2 times a week for 3 weeks', 6],
  ['12 additional chiropractic visits', 12],
  ['Spinal adjustments 1 x 4', 4],
  ['Medical acupuncture once per week for ten weeks', 10],
  ['Acupuncture evaluation and treatment, 4 visits', 4],
  ['Trial of six acupuncture treatments', 6],
  ['Group medical psychotherapy 1 x 6', 6],
  ['Relaxation training/hypnotherapy once weekly for 6 weeks', 6],
  ['Psychological treatment, 12 visits', 12],
  ['Cognitive behavioral therapy, 4 visits over 2 weeks', 4],
  ['Individual counseling x 8', 8],
  ['Pain coping skills training, ten sessions', 10],
  ['Psychologist 6 sessions', 6],
  ['12 PT sessions to the lumbar spine, 2x6', 12],
  ['Acupuncture with E-stim 2x4', 8],
  ['Chiropractic treatment with supervised physiotherapy 2x4 lumbar', 8],
  ['Physical therapy two times a week for four weeks for the cervical spine, thoracic spine, and lumbar spine', 8],
  ['Additional post-op PT x 8 for the left wrist', 8],
  ['Physical Therapy Left Knee, 2x4', 8],
  ['Physical therapy (x8)', 8],
  ['Physical therapy 3 times a week for 12 sessions', 12],
  ['Physical therapy for four weeks at three times a week', 12],
  ['Six weeks of physical therapy, twice a week', 12],
  ['Physical therapy five days a week for two weeks', 10],
  ['Referral for physical therapy 2x6', 12],
  ['Acupuncture 1-2 times per week for 6 visits', 6],
  ['Tinnitus sound therapy x 6 visits', 6],
  ['Physical therapy, one hundred twenty visits', 120],
  ['Psychotherapy, one hundred and four (104) sessions', 104],
  ['Two hundred visits of occupational therapy', 200],
  ['Aquatic therapy 2–3 times a week for 12 visits', 12],
  ['Manipulation 1 times 8', 8],
  ['Therapeutic massage 2 times 5 for the neck', 10],
  ['Physical therapy three times four visits (12)', 12],
  ['Hand therapy two times six weeks', 12],
  ['Acupuncture 2 (two) times 4', 8],
  ['Chiropractic 3 times a week times four, lumbar', 12],
  ['Aquatic therapy twice weekly times six', 12],
  ['PT five times two', 10],
  ['Electrical stimulation times 12', 12],
  ['Electric stimulation 2 times 3 to the low back', 6],
  ['Ultrasound 1 times 8', 8],
  ['Hot pack x 6', 6],
  ['Cervical traction 2 times 4', 8],
  ['Physical exam 2 times 8', 16],
  ['Nurse visits at home 2 times a week for 3 weeks', 6],
  ['Nutritional counseling, six sessions', 6],
  ['Infrared lamp 2 times 3', 6],
];

describe('sessions are read in every way the letters count them', () => {
  it.each(COUNTED)('%s: %i', (request, sessions) => {
    const { value, doubts } = readTreatment(request);
    expect(value.sessions).toBe(sessions);
    expect(doubts).toEqual([]);
  });
});

describe('sessions that are not told are absent', () => {
  it.each([
    ['Physical therapy two times per week', 'a frequency without a duration'],
    ['Physical therapy for six weeks', 'a duration without a frequency'],
    ['Physical therapy (unknown frequency and duration)', 'nothing counted'],
    ['MRI of the lumbar spine, qty 2', 'only therapies have sessions'],
    ['Follow up office visits times 2', 'nor do office visits'],
    ['Home health aide 4 hours a day, 5 days a week for 6 weeks', 'hours of care are none'],
    ['Gauze 4 x 4, two boxes', 'a size is no product'],
    ['Cold therapy unit 7 days times 2', 'nor are days of rental'],
    ['Electrocardiogram times 3', 'nor tests done several times'],
    ['Home health nurse two to three times a week for 6 weeks', 'a range of visits of another kind is left alone'],
    ['Acupuncture L4-5, left', 'a level of the spine is no count'],
    ['Physical therapy, DOS 12/10/2016', 'nor is a date'],
  ])('%s: %s', (request) => {
    const { value, doubts } = readTreatment(request);
    expect(value.sessions).toBeNull();
    expect(doubts).toEqual([]);
  });
});

describe('a total told beside a range counts', () => {
  it.each<readonly [request: string, sessions: number | null, where: string]>([
    ['Hand therapy two to three times a week for six to eight weeks (18 sessions)', 18, 'in brackets'],
    ['Chiropractic 1-2 x per week x 4-6 weeks, 8 sessions in all', 8, 'behind both ranges'],
    ['Acupuncture, 10 visits, 1-2 times a week', 10, 'before them'],
    ['Aquatic therapy 2-3 visits a week, 12 visits', 12, 'in the same noun'],
    ['Massage therapy 2-3x/wk x 4 wks #12', 12, 'by a number sign'],
    ['Acupuncture 4 visits, then 2-3 visits more', null, 'but not beside a range of the sessions themselves'],
    ['Hand therapy 12 visits (6 visits), 2-3 times a week', null, 'nor where there are two'],
  ])('%s', (request, sessions) => {
    expect(readTreatment(request).value.sessions).toBe(sessions);
  });
});

describe('a range without a total is doubted: both ends are named, and the words are the place', () => {
  it.each([
    ['2-3 visits a week of physical therapy', '2-3 visits', 2, 3, 'of visits'],
    ['Additional PT 6-8 sessions', '6-8 sessions', 6, 8, 'of counts'],
    ['Physical therapy 1-2 times a week for 4 weeks', '1-2 times', 1, 2, 'of frequencies'],
    ['PT two to three times a week for six weeks', 'two to three times', 2, 3, 'in words'],
    ['Acupuncture, two-three times a week', 'two-three times', 2, 3, 'in words with a hyphen'],
    ['Chiropractic ten or twelve visits', 'ten or twelve visits', 10, 12, 'with "or"'],
    ['Physical therapy 2x week for 4-6 weeks', '4-6 weeks', 4, 6, 'of durations'],
    ['PT 2-3x/wk x 6 wks', '2-3x', 2, 3, 'in shorthand'],
    ['Acupuncture 1-2x6', '1-2x6', 1, 2, 'in the shortest hand'],
    ['Aquatic therapy, 2–3 visits weekly', '2–3 visits', 2, 3, 'with an en dash'],
    ['Massage therapy 8–12 sessions', '8–12 sessions', 8, 12, 'of counts, with an en dash'],
    [
      'Psychotherapy, one hundred to one hundred twenty visits',
      'one hundred to one hundred twenty visits',
      100,
      120,
      '',
    ],
  ])('%s', (request, words, low, high) => {
    const { value, doubts } = readTreatment(request);
    const start = request.indexOf(words);
    expect(value.sessions).toBeNull();
    expect(doubts).toEqual([
      {
        code: 'ambiguous-sessions',
        path: '/sessions',
        message: `"${words}" is a range, from ${low} to ${high}, and no total is told.`,
        span: { start, end: start + words.length },
      },
    ]);
  });
});

describe('counts that disagree are doubted: their words are the place', () => {
  it.each([
    [
      'Physical therapy twice a week for 6 weeks (6 visits)',
      'twice a week for 6 weeks (6',
      'frequency and count disagree',
    ],
    [
      'Physical therapy 2 times a week for 3 weeks, then 1 time a week for 3 weeks',
      '2 times a week for 3 weeks, then 1 time a week for 3 weeks',
      'two frequencies',
    ],
    [
      'Two physical therapy sessions for the knee and six physical therapy sessions for the hip',
      'Two physical therapy sessions for the knee and six',
      'two counts that may or may not add up',
    ],
  ])('%s', (request, words) => {
    const { value, doubts } = readTreatment(request);
    const start = request.indexOf(words);
    expect(value.sessions).toBeNull();
    expect(doubts).toMatchObject([
      { code: 'ambiguous-sessions', path: '/sessions', span: { start, end: start + words.length } },
    ]);
  });
});

describe("a physician's visits are no sessions, a nurse's at home are", () => {
  it.each([
    ['Follow-up visits with a psychiatrist, once a month for 6 months', null],
    ['Follow up with pain management 1x/month x 4 months', null],
    ['Medication management once monthly for six months', null],
    ['Psychiatric follow-up every month for 3 months, 3 sessions', null],
    ['Re-evaluation once a month for 3 months', null],
    ['Podiatry visits 2 times a month for 2 months', null],
    ['Home health nurse visits 3xwk x 2wks', 6],
    ['RN visits at home twice a week for 5 weeks', 10],
    ['Nutritional counseling, six sessions', 6],
    ['Psychological treatment once a month for 6 months', 6],
  ])('%s', (request, sessions) => {
    expect(readTreatment(request).value.sessions).toBe(sessions);
  });
});

describe('of a modified request the sessions in dispute count', () => {
  it.each([
    [
      'Acupuncture 10 visits was the original request. Acupuncture 4 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture 6 visits is',
      6,
      'the remainder, not the original',
    ],
    [
      'Chiropractic 2x6 was the original request. The Claims Administrator authorized 6 sessions. The remaining disputed portion, chiropractic 6 sessions',
      6,
      'in other words, without a verb',
    ],
    [
      'Massage therapy 8 sessions was the original request. The Claims Administrator authorized 2 sessions of chiropractic, leaving the original request IMR eligible. The original request, massage therapy 8 sessions is',
      8,
      'the original again, where all of it is in dispute',
    ],
    [
      'Aquatic therapy 12 visits was the original request. Aquatic therapy 12 visits',
      12,
      'the original, where nothing tells a remainder',
    ],
  ])('%s', (request, sessions) => {
    expect(readTreatment(request).value.sessions).toBe(sessions);
  });
});
