import { describe, expect, it, test } from 'vitest';
import { findModification, OTHER_WORDINGS } from '../../../src/extract/facets/modification.js';
import { disputedPortion } from '../../../src/extract/treatment/portions.js';
import { Passage } from '../../../src/text/passage.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const UNREAD = 'unread-modification';
/** A portion as "text | quantity | sessions". */
const shown = (portion: { text: string; quantity: number | null; sessions: number | null } | null): string | null =>
  portion && `${portion.text} | ${portion.quantity ?? '-'} | ${portion.sessions ?? '-'}`;
function read(request: string): readonly [original: string | null, authorized: string | null, disputed: string] {
  const passage = Passage.of(request);
  const { original, authorized } = findModification(passage);
  return [shown(original.value), shown(authorized.value), disputedPortion(passage).text];
}
const doubtsOf = (request: string): string[] => {
  const { original, authorized } = findModification(Passage.of(request));
  return [...original.doubts, ...authorized.doubts].map(({ code }) => code);
};

describe('both templates, and their variants', () => {
  test.each([
    [
      'Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator. ' +
        'The remaining IMR eligible portion of the original request, Soma 350mg #40 is',
      ['Soma 350mg #60 | 60 | -', 'Soma 350mg #20 | 20 | -', 'Soma 350mg #40'],
      'a medicine counted',
    ],
    [
      'Massage therapy 10 visits was the original request. The Claims Administrator authorized massage therapy 4 visits, ' +
        'leaving the original request IMR eligible. The original request, massage therapy 10 visits is',
      ['Massage therapy 10 visits | - | 10', 'massage therapy 4 visits | - | 4', 'massage therapy 10 visits'],
      'the other template',
    ],
    [
      'Hand therapy 2 times a week for 6 weeks\nwas the original\nrequest. Hand therapy 2 times a week\nfor 3 weeks was ' +
        'authorized by the Claims Administrator. The remaining\nIMR eligible portion of the original request, hand therapy ' +
        '2 times a week for 3 weeks is',
      [
        'Hand therapy 2 times a week for 6 weeks | - | 12',
        'Hand therapy 2 times a week for 3 weeks | - | 6',
        'hand therapy 2 times a week for 3 weeks',
      ],
      'lines that break anywhere',
    ],
    [
      'Acupuncture x 8 was the original request Acupuncture x 4 was authorized by the claims examiner The remaining ' +
        'portion of the original request, acupuncture x 4 is',
      ['Acupuncture x 8 | - | 8', 'Acupuncture x 4 | - | 4', 'acupuncture x 4'],
      'stops that are missing',
    ],
    [
      'Ten chiropractic visits were the original request. Six chiropractic visits were certified by Utilization Review. ' +
        'The remaining portion, four chiropractic visits, are',
      ['Ten chiropractic visits | - | 10', 'Six chiropractic visits | - | 6', 'four chiropractic visits'],
      'the plural, another verb and another that grants',
    ],
    [
      'Ibuprofen 800 mg #90 with 2 refills is the original request. Ibuprofen 800 mg #90 has been approved by the claims ' +
        'adjuster. The remaining disputed portion of the original request, 2 refills of ibuprofen 800 mg #90, is',
      [
        'Ibuprofen 800 mg #90 with 2 refills | 90 | -',
        'Ibuprofen 800 mg #90 | 90 | -',
        '2 refills of ibuprofen 800 mg #90',
      ],
      'refills are not multiplied; another tense',
    ],
    [
      'Norco 10/325 mg #120 was the original request. UR approved #60, leaving the original request IMR eligible. The ' +
        'original request, Norco 10/325 mg #120 is',
      ['Norco 10/325 mg #120 | 120 | -', '#60 | 60 | -', 'Norco 10/325 mg #120'],
      'a number alone, of the medicine asked for',
    ],
    [
      'Psychotherapy 20 sessions was the original request. The claims administrator has authorized 6 sessions. The ' +
        'remaining portion of the original request, psychotherapy 14 sessions is',
      ['Psychotherapy 20 sessions | - | 20', '6 sessions | - | 6', 'psychotherapy 14 sessions'],
      'sessions alone; the active voice before a remainder',
    ],
    [
      'Ten visits of hand therapy was the original request. Four visits were authorized by the Claims Administrator. The ' +
        'remaining portion of the original request, six visits of hand therapy is',
      ['Ten visits of hand therapy | - | 10', 'Four visits | - | 4', 'six visits of hand therapy'],
      'visits alone, of the therapy asked for',
    ],
    [
      'Ten visits with an orthopedist was the original request. Four visits were authorized by the Claims Administrator. ' +
        'The remaining portion of the original request, six visits with an orthopedist is',
      ['Ten visits with an orthopedist | - | -', 'Four visits | - | -', 'six visits with an orthopedist'],
      "a physician's visits are no sessions",
    ],
    [
      'Physical therapy 12 visits was the original request. Six was authorized by the Claims Administrator. The remaining ' +
        'portion of the original request, physical therapy 6 visits is',
      ['Physical therapy 12 visits | - | 12', 'Six | - | 6', 'physical therapy 6 visits'],
      'a lone number',
    ],
    [
      'Tylenol No. 3 300/30 mg #90 was originally requested. Tylenol No. 3 300/30 mg #45 was partially certified. The ' +
        'remaining portion of the original request, Tylenol No. 3 300/30 mg #45 is',
      ['Tylenol No. 3 300/30 mg #90 | 90 | -', 'Tylenol No. 3 300/30 mg #45 | 45 | -', 'Tylenol No. 3 300/30 mg #45'],
      'no word of who grants; stops inside',
    ],
    [
      'Home health aide 8 hours a day, 5 days a week for 6 weeks was the original request. Home health aide 4 hours a day, ' +
        '5 days a week for 6 weeks was authorized by the Claims Administrator. The remaining IMR eligible portion of the ' +
        'original request, home health aide 4 hours a day, 5 days a week for 6 weeks is',
      [
        'Home health aide 8 hours a day, 5 days a week for 6 weeks | - | -',
        'Home health aide 4 hours a day, 5 days a week for 6 weeks | - | -',
        'home health aide 4 hours a day, 5 days a week for 6 weeks',
      ],
      'hours of an aide are no sessions',
    ],
    [
      'Left knee arthroscopy with lateral release was the original request. Left knee arthroscopy was authorized by the ' +
        'Claims Administrator. The remaining IMR eligible portion of the original request, with lateral release is',
      ['Left knee arthroscopy with lateral release | - | -', 'Left knee arthroscopy | - | -', 'with lateral release'],
      'what has no number',
    ],
    [
      'Terocin patches #30 and Norco 5/325 mg #40 was the original request. Terocin patches #10 was authorized by the ' +
        'Claims Administrator. The remaining portion of the original request, Terocin patches #20 is',
      ['Terocin patches #30 and Norco 5/325 mg #40 | 30 | -', 'Terocin patches #10 | 10 | -', 'Terocin patches #20'],
      'the first of two medicines is counted',
    ],
  ])('%s', (request, expected) => {
    expect(read(request)).toEqual(expected);
    expect(doubtsOf(request)).toEqual([]);
  });
});

describe('a modification in other words is not read, and told', () => {
  test.each(OTHER_WORDINGS)('$id: $example', ({ example }) => {
    expect(read(example).slice(0, 2)).toEqual([null, null]);
    expect(doubtsOf(example)).toEqual([UNREAD]);
  });
  test.each([
    'Physical therapy 12 sessions modified to 6 sessions',
    'Physical therapy x 12, UR certified x 6',
    'Physical therapy: approved 6 of 12',
    'Physical therapy x 12 (6 of 12 visits certified)',
    'Norco #120 (#60 was approved)',
    'Norco 10/325 mg #120, modified by the claims examiner',
    'Norco 10/325 mg #120, partial certification',
    'Original request: Norco #120',
    'Chiropractic 12 visits, the claims administrator authorized 4 visits',
  ])('%s', (request) => {
    expect(doubtsOf(request)).toEqual([UNREAD]);
  });
  it('where the template is cut short, what it tells is read', () => {
    const request =
      'Soma 350mg #60 was the original request. The remaining portion of the original request, Soma 350mg #40 is';
    expect(read(request)).toEqual(['Soma 350mg #60 | 60 | -', null, 'Soma 350mg #40']);
    expect(doubtsOf(request)).toEqual([UNREAD]);
  });
});

describe('what tells of no modification', () => {
  test.each([
    'Certified interpreter, 2 visits',
    'Certified nursing assistant 4 hours a day',
    'Physical therapy 6 visits (6 previously approved)',
    'Physical therapy 6 sessions, previously authorized 12 sessions',
    'FDA approved medication',
    'Home modifications: ramp and rails',
    'Modified Brostrom procedure, right ankle',
    'Modified barium swallow study',
    'Authorization for MRI of the left wrist',
    'Vehicle modified to accommodate a wheelchair',
    'Board certified surgeon evaluation',
    'Surgery, if approved: pre-operative laboratory tests',
    'Soma 350mg #60',
  ])('%s', (request) => {
    expect(read(request)).toEqual([null, null, request]);
    expect(doubtsOf(request)).toEqual([]);
  });
});

it('has the places of its text and of its numbers', () => {
  const request =
    'Soma 350mg #60 was the original request. Six visits of chiropractic was authorized by the Claims Administrator. ' +
    'The remaining portion of the original request, Soma 350mg #60 is';
  const { original, authorized } = findModification(Passage.of(request));
  const words = ({ places }: typeof original) =>
    places.map(({ path, span }) => [path, request.slice(span.start, span.end)]);
  expect(words(original)).toEqual([
    ['', 'Soma 350mg #60'],
    ['/text', 'Soma 350mg #60'],
    ['/quantity', '60'],
  ]);
  expect(words(authorized)).toEqual([
    ['', 'Six visits of chiropractic'],
    ['/text', 'Six visits of chiropractic'],
    ['/sessions', 'Six'],
  ]);
});

it.each([
  'was the original request. ',
  'PT was the original request. PT was authorized by ',
  'the claims administrator authorized ',
  'was authorized ',
  'leaving ',
  'modified to ',
  'certified 6 of ',
  '6 of the 12 ',
  'one ',
  ', ',
])('time grows with the text: %j', (phrase) => {
  expectLinear(
    (size) => repeated(phrase, size),
    (text) => findModification(Passage.of(text)),
  );
});
