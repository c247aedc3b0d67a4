import { describe, expect, test } from 'vitest';
import { endsShort } from '../../src/record/ends-short.js';
import { segment } from '../../src/segment/segment.js';
import { sliceOf } from '../../src/text/span.js';

const OPENING = 'Case Number: CM16-0999001\nIMR ISSUES, DECISIONS AND RATIONALES\n';
const CLAIMS = 'Claims Administrator guideline: None was cited.\n';
const REVIEWER = 'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.\n';
const item = (rationale: string): string => `Cane: Upheld\n${CLAIMS}${REVIEWER}Decision rationale: ${rationale}\n`;

/** The words at which a letter ends before its time, and what is said of them. */
function ends(text: string): [words: string, message: string] | null {
  const end = endsShort(text, segment({ text, pageStarts: [0] }));
  return end && [sliceOf(text, end.span).trim(), end.message];
}

const MIDDLE = 'The last rationale ends in the middle of a sentence.';
const INSIDE = 'The letter ends inside its last item, without a rationale.';
const NONE = 'The letter has no rationale and ends in the middle of a sentence.';

describe('a rationale', () => {
  test.each([
    ['It helps.', true, 'ends with a stop'],
    ['Does it help?', true, 'or another'],
    ['He says "it helps."', true, 'within quotes'],
    ['It helps (see above)', true, 'or brackets'],
    ['It is not medically necessary', true, 'or with the words that conclude'],
    ['It is not necessary and appropriate', true, 'or these'],
    ['The request is not supported', true, 'or with closing words'],
    ['The request is not supported in this case', false, 'words that begin a sentence end none'],
    ['No gain is shown at this time', false, 'nor do these'],
    ['It helps with the', false, 'nor others'],
    ['It helps,', false, 'nor a comma'],
    ['It helps.\nHeating pad: Upheld', false, 'nor the head of an item'],
    ['It helps.\nHeating pad: Overturned.', false, 'nor one with a stop'],
  ])('%j is whole: %j, it %s', (rationale, whole) => {
    expect(ends(OPENING + item(rationale))).toEqual(whole ? null : [rationale, MIDDLE]);
    expect(ends(OPENING + item(rationale) + item('It helps.'))).toBeNull();
  });

  test('where all others end with a stop, closing words alone end none', () => {
    const last = 'The request is not supported';
    expect(ends(OPENING + item('It helps.') + item(last))).toEqual([last, MIDDLE]);
    expect(ends(OPENING + item('It helps.') + item('So it is not') + item(last))).toBeNull();
    expect(ends(OPENING + item('It helps.') + item('It is medically necessary'))).toBeNull();
  });
});

describe('a letter whose last item has no rationale', () => {
  test.each([
    [`Splint: Upheld\nClaims Administrator guideline: None`, 'None', INSIDE, 'at a guideline'],
    [`Splint: Upheld\n${CLAIMS}${REVIEWER}`, REVIEWER.slice(19).trim(), INSIDE, 'at the other'],
  ])('%j', (text, words, message) => {
    expect(ends(OPENING + item('It helps.') + text)).toEqual([words, message]);
    expect(ends(`${OPENING}${item('It helps.')}${text}\n \n`)).toEqual([words, message]);
  });

  test.each([
    ['Splint: Upheld', 'Splint: Upheld', 'at the head of its only item'],
    [`Cane: Upheld\n${CLAIMS}${REVIEWER}Splint: Overturned`, 'Splint: Overturned', 'at that of another'],
  ])('%j', (text, words) => {
    expect(ends(OPENING + text)).toEqual([words, NONE]);
  });

  test('nothing is said where there are no items', () => {
    expect(ends('Case Number: CM16-0999001\nCLINICAL CASE SUMMARY\nHe fell')).toBeNull();
  });

  test.each<[closing: string, words: string | null, proves: string]>([
    ['Sincerely,\nThe reviewer', 'The reviewer', 'words behind it that end no sentence'],
    ['Sincerely,\nThe reviewer of this case.', null, 'words that end one'],
  ])('and goes on: %j', (closing, words) => {
    const text = `${OPENING}Cane: Upheld\n${CLAIMS}${REVIEWER}${closing}\n`;
    expect(ends(text)).toEqual(words && [words, NONE]);
    expect(ends(OPENING + item('It helps.') + text.slice(OPENING.length))).toBeNull();
  });
});
