import { describe, expect, test } from 'vitest';
import { Passage } from '../../src/text/passage.js';
import { segment } from '../../src/segment/segment.js';

const items = (text: string, pageStarts: readonly number[] = [0]) => {
  const words = (span: { start: number; end: number } | null) => (span ? Passage.of(text, span).text : null);
  return segment({ text, pageStarts }).items.map(
    ({ request, decision, claims_administrator, reviewer, rationale }) => ({
      request: words(request),
      decision: decision.map(words),
      claims_administrator: words(claims_administrator),
      reviewer: words(reviewer),
      rationale: words(rationale),
    }),
  );
};

const OPENING =
  'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n';
const PARTS =
  'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.\nMAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special\nStudies.\n';
// A rationale filled to about 90 columns whose last line is short.
const RATIONALE = `Decision rationale: The guideline asks for a trial of exercise before any imaging of the knee is done. The
notes sent for review show no such trial, and no red flag is described anywhere in the record. For
this reason the request is not medically necessary.\n`;

describe('headers of the wording "REQUEST: Upheld"', () => {
  test.each([
    ['one line', 'MRI of the left knee: Upheld\n', 'MRI of the left knee', ['Upheld']],
    [
      'decision alone on the last line',
      'Additional aquatic therapy twice a week for five weeks for the right shoulder and the upper arm:\nOverturned\n',
      'Additional aquatic therapy twice a week for five weeks for the right shoulder and the upper arm',
      ['Overturned'],
    ],
    [
      'colons of its own',
      'Associated surgical service: Knee brace: hinged: Upheld\n',
      'Associated surgical service: Knee brace: hinged',
      ['Upheld'],
    ],
    [
      'whole sentences',
      'Etodolac 400mg #60 was the original request. Etodolac 400mg #30 was authorized by the Claims\nAdministrator. The remaining IMR eligible portion of the original request, Etodolac 400mg #30 is:\nUpheld\n',
      'Etodolac 400mg #60 was the original request. Etodolac 400mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Etodolac 400mg #30 is',
      ['Upheld'],
    ],
    [
      'a sentence that ends where its line does',
      'Twelve visits of work conditioning for the lumbar spine and the right hip was the original request.\nSix visits were authorized by the Claims Administrator. The remaining disputed portion, six visits\nof work conditioning is: Upheld\n',
      'Twelve visits of work conditioning for the lumbar spine and the right hip was the original request. Six visits were authorized by the Claims Administrator. The remaining disputed portion, six visits of work conditioning is',
      ['Upheld'],
    ],
    ['partial', 'Naproxen 500mg #60: Overturned in part\n', 'Naproxen 500mg #60', ['Overturned in part']],
    ['upper case', 'MRI OF THE LEFT KNEE: UPHELD\n', 'MRI OF THE LEFT KNEE', ['UPHELD']],
    ['another word', 'MRI of the left knee: Withdrawn\n', 'MRI of the left knee', ['Withdrawn']],
    ['an adjective', 'Home health aide for 4 weeks: Partial\n', 'Home health aide for 4 weeks', ['Partial']],
    ['a participle', 'Massage therapy, 8 visits: Modified\n', 'Massage therapy, 8 visits', ['Modified']],
    ['a hyphen', 'Lumbar support: Non-certified\n', 'Lumbar support', ['Non-certified']],
    ['in capitals', 'LUMBAR SUPPORT: PARTIAL\n', 'LUMBAR SUPPORT', ['PARTIAL']],
    ['two words', 'Ankle brace: custom: Partial approval\n', 'Ankle brace: custom', ['Partial approval']],
    [
      'alone on the last line',
      'Additional aquatic therapy twice a week for five weeks for the right shoulder and the upper arm:\nPartial\n',
      'Additional aquatic therapy twice a week for five weeks for the right shoulder and the upper arm',
      ['Partial'],
    ],
    ['a word that goes on', 'Dental work: Partial denture\n', 'Dental work: Partial denture', []],
    ['in lower case', 'Lower denture: partial\n', 'Lower denture: partial', []],
    ['part of a request', 'Associated surgical service: Cane\n', 'Associated surgical service: Cane', []],
    ['a known word behind it', 'Lower denture: Partial: Upheld\n', 'Lower denture: Partial', ['Upheld']],
    ['no decision', 'Labs to include: ferritin\n', 'Labs to include: ferritin', []],
  ])('%s', (_, header, request, decision) => {
    const alone = items(OPENING + header + PARTS + RATIONALE);
    expect(alone).toMatchObject([{ request, decision }]);
    const second = items(`${OPENING}X-ray of the left knee: Upheld\n${PARTS}${RATIONALE}${header}${PARTS}${RATIONALE}`);
    expect(second).toMatchObject([
      { request: 'X-ray of the left knee', rationale: expect.stringMatching(/^The guideline.*necessary\.$/) },
      { request, decision },
    ]);
  });

  test.each([
    ['24 lines are one header', 24, /^line 1 of it/],
    ['of more the last line is taken: no header is so long', 25, /^the end$/],
  ])('%s', (_, count, request) => {
    const lines = Array.from({ length: count - 1 }, (_, i) => `line ${i + 1} of it and so on`).join('\n');
    const text = `${OPENING}Splint: Upheld\n${PARTS}${RATIONALE}${lines}\nthe end: Upheld\n${PARTS}${RATIONALE}`;
    expect(items(text)).toMatchObject([{}, { request: expect.stringMatching(request) }]);
  });

  test('numbers are no part of the requests', () => {
    expect(
      items(`${OPENING}1. Splint: Upheld\n${PARTS}${RATIONALE}2. Sling: Upheld\n${PARTS}${RATIONALE}`).map(
        ({ request }) => request,
      ),
    ).toEqual(['Splint', 'Sling']);
  });

  test('a rationale whose last line is full ends at its full stop', () => {
    const full =
      'Decision rationale: No trial of exercise is described in any of the notes that were sent for this\nreview, and there is no red flag in the record. For this reason the request is not necessary now.\n';
    expect(items(`${OPENING}Splint: Upheld\n${PARTS}${full}Sling: Upheld\n${PARTS}${full}`)).toMatchObject([
      { rationale: expect.stringMatching(/now\.$/) },
      { request: 'Sling' },
    ]);
  });

  test('a rationale without its full stop ends at its short line', () => {
    const open = RATIONALE.replace('necessary.\n', 'necessary\n');
    expect(items(`${OPENING}Splint: Upheld\n${PARTS}${open}Sling: Upheld\n${PARTS}${open}`)).toMatchObject([
      { rationale: expect.stringMatching(/necessary$/) },
      { request: 'Sling' },
    ]);
  });

  test('a decision word quoted in a rationale starts no item', () => {
    const quoting = `Decision rationale: The earlier letter reads as follows:\n1. Cane: Upheld\n2. Walker: Upheld\nNothing in the notes speaks against that view, and nothing new was sent. The request is not\nmedically necessary.\n`;
    expect(
      items(`${OPENING}Splint: Upheld\n${PARTS}${quoting}Sling: Upheld\n${PARTS}${RATIONALE}`).map(
        ({ request }) => request,
      ),
    ).toEqual(['Splint', 'Sling']);
  });

  test.each([
    [
      'upheld',
      'For this reason the request is not medically necessary and the utilization\nreview decision is upheld.\n',
    ],
    [
      'overturned',
      'All that was asked for has been shown, so that the request is necessary and the\ndenial is overturned.\n',
    ],
  ])('a rationale that ends by saying "is %s" is no header', (word, end) => {
    const saying = `Decision rationale: The notes that were sent for this review tell of a trial of exercise, of its length\nand of what came of it. ${end}`;
    expect(items(`${OPENING}Splint: Upheld\n${PARTS}${saying}\nSling: Upheld\n${PARTS}${RATIONALE}`)).toMatchObject([
      { request: 'Splint', rationale: expect.stringMatching(new RegExp(`is ${word}\\.$`)) },
      { request: 'Sling' },
    ]);
  });

  test("a writer's initials end the last rationale", () => {
    expect(items(`${OPENING}Splint: Upheld\n${PARTS}${RATIONALE}\n/abc\n`)).toMatchObject([
      { rationale: expect.stringMatching(/necessary\.$/) },
    ]);
  });

  test('an empty line left by a page break is no sign of a header', () => {
    const before = `${OPENING}Splint: Upheld\n${PARTS}${RATIONALE}`;
    const broken = `${before}Additional aquatic therapy twice a week for five weeks for the right shoulder and the upper\n\n`;
    const text = `${broken}arm: Upheld\n${PARTS}${RATIONALE}`;
    expect(items(text, [0, broken.length])).toMatchObject([
      {},
      { request: expect.stringMatching(/^Additional.*upper arm$/) },
    ]);
  });

  test.each([
    ['a header cut by a page end', 'Omeprazole\n', '20mg #60: Upheld\n', 'Omeprazole 20mg #60'],
    ['an item number cut off by a page end', '2.\n', 'Twelve visits: Upheld\n', 'Twelve visits'],
  ])('%s', (_, first, second, request) => {
    const before = `${OPENING}1. Splint: Upheld\n${PARTS}${RATIONALE}`.replace(
      '1. ',
      first.startsWith('2') ? '1. ' : '',
    );
    expect(items(`${before}${first}${second}${PARTS}${RATIONALE}`, [0, before.length + first.length])).toMatchObject([
      { request: 'Splint' },
      { request },
    ]);
  });

  test('missing paragraphs are null', () => {
    expect(
      items(
        `${OPENING}Splint: Upheld\nMAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.\n${RATIONALE}`,
      ),
    ).toMatchObject([
      {
        request: 'Splint',
        claims_administrator: null,
        reviewer: 'The Expert Reviewer did not cite any medical evidence for its decision.',
      },
    ]);
  });
});

describe('other wordings', () => {
  test('numbered sentences (letter-2014)', () => {
    const text = `IMR DECISION(S) AND RATIONALE(S)\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n
1. A wrist splint for the left hand is not medically necessary and appropriate.\n
The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 11, pages 263-264, which is part of the MTUS.\n
The Physician Reviewer based his/her decision on the same chapter.\n
The Physician Reviewer's decision rationale: The guideline asks for a splint at night only, and none was tried.\n
2. The request for Terocin lotion is medically necessary and appropriate.\n
The Claims Administrator did not cite any guideline.\n
The Physician Reviewer's decision rationale:\nLotion may be tried.\n`;
    expect(segment({ text, pageStarts: [0] }).layout?.row.id).toBe('letter-2014');
    expect(items(text)).toEqual([
      {
        request: 'A wrist splint for the left hand',
        decision: ['is not medically necessary and appropriate'],
        claims_administrator:
          'The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 11, pages 263-264, which is part of the MTUS.',
        reviewer: 'The Physician Reviewer based his/her decision on the same chapter.',
        rationale: 'The guideline asks for a splint at night only, and none was tried.',
      },
      {
        request: 'Terocin lotion',
        decision: ['is medically necessary and appropriate'],
        claims_administrator: 'The Claims Administrator did not cite any guideline.',
        reviewer: null,
        rationale: 'Lotion may be tried.',
      },
    ]);
  });

  test('decisions given first, twice (notice-2013)', () => {
    const sentence =
      '1) MAXIMUS Federal Services, Inc. has determined the request for a home traction unit is not\nmedically necessary and appropriate.\n';
    const text = `Notice of Independent Medical Review Determination\nDated: 10/2/2013\n${sentence}\nINDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n${sentence}
Medical Qualifications of the Expert Reviewer:\nThe reviewer is Board Certified in Surgery.\n
1) Regarding the request for a home traction unit:\n
Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision\n
The Claims Administrator based its decision on the Neck and Upper Back Complaints (ACOEM 2004). The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.\n
Rationale for the Decision:\nTraction has no proven use here.\n
Effect of the Decision:\nThis determination is binding.\n`;
    expect(segment({ text, pageStarts: [0] }).layout?.row.id).toBe('notice-2013');
    expect(items(text)).toEqual([
      {
        request: 'a home traction unit',
        decision: ['is not medically necessary and appropriate', 'is not medically necessary and appropriate'],
        claims_administrator:
          'The Claims Administrator based its decision on the Neck and Upper Back Complaints (ACOEM 2004).',
        reviewer: 'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.',
        rationale: 'Traction has no proven use here.',
      },
    ]);
  });

  test('the decision in the heading of the rationale (professional-review)', () => {
    const text = `MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE: Six visits of\nacupuncture\nCASE SUMMARY: A worker fell.\nMEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY\nPROFESSIONAL REVIEWER AND WHY: Acupuncture Medical Treatment Guidelines.\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE\nIS NOT MEDICALLY NECESSARY: No gain was shown.\nMEDICAL REVIEWER QUALIFICATIONS: Board Certified in Surgery.\n`;
    expect(segment({ text, pageStarts: [0] }).layout?.row.id).toBe('professional-review');
    expect(items(text)).toEqual([
      {
        request: 'Six visits of acupuncture',
        decision: ['IS NOT MEDICALLY NECESSARY'],
        claims_administrator: null,
        reviewer: 'Acupuncture Medical Treatment Guidelines.',
        rationale: 'No gain was shown.',
      },
    ]);
  });

  test.each([
    ['2) Cold unit, 7 days', 'numbered as in the list'],
    ['2. Cold unit, 7 days', 'numbered otherwise'],
    ['Cold unit,\n7 days:', 'without a number, over two lines'],
    ['Issue #2: COLD UNIT, 7 DAYS', 'with a word, in capitals'],
    ['(2) A cold unit, 7 days', 'with an article'],
    ['2) The unit for cold therapy', 'in other words, by its number'],
  ])('a rationale ends before the header of the next item: %s (%s)', (header) => {
    const guidelines = `MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY\nPROFESSIONAL REVIEWER AND WHY: ODG, Knee.\n`;
    const rationale = (not: string): string =>
      `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE\nIS${not} MEDICALLY NECESSARY:\nTwo things speak for it:\n1) it locks.\n2) it swells. It is decided.\n\n`;
    const text = `MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\n1) Knee arthroscopy\n2) Cold unit, 7 days\nCASE SUMMARY: A worker fell.\n\n1) Knee arthroscopy\n\n${guidelines}${rationale('')}${header}\n\n${guidelines}${rationale(' NOT')}MEDICAL REVIEWER QUALIFICATIONS: Board Certified in Surgery.\n`;
    expect(items(text)).toMatchObject([
      {
        request: 'Knee arthroscopy',
        decision: ['IS MEDICALLY NECESSARY'],
        rationale: expect.stringMatching(/swells\. It is decided\.$/),
      },
      {
        request: 'Cold unit, 7 days',
        decision: ['IS NOT MEDICALLY NECESSARY'],
        rationale: expect.stringMatching(/decided\.$/),
      },
    ]);
  });
});
