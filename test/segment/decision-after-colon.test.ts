import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { Passage } from '../../src/text/passage.js';

const HEADING = 'IMR ISSUES, DECISIONS AND RATIONALES\n';
const PARTS = 'Claims Administrator guideline: None was cited.\nMAXIMUS guideline: MTUS Knee Complaints 2004.\n';
const RATIONALE = 'Decision rationale: It helps.\n';
const FULL = 'Nothing in the notes that were sent for this review speaks for it or against it, and no more came.\n';

/** Each item as its request and its decision. */
const items = (text: string): string[] =>
  segment({ text, pageStarts: [0] }).items.map(({ request, decision }) =>
    [request, ...decision].map((span) => Passage.of(text, span).text).join(' -> '),
  );

describe('a letter without the labels of items: lines that end in a decision', () => {
  test.each([
    ['Cane: Upheld\n', ['Cane -> Upheld'], 'one'],
    ['Cane: Upheld\nSplint: Overturned\n', ['Cane -> Upheld', 'Splint -> Overturned'], 'two'],
    [`Cane: Upheld\n${FULL}Splint: Overturned\n`, ['Cane -> Upheld', 'Splint -> Overturned'], 'with words between'],
    ['Cane\nof wood: Upheld\n', ['Cane of wood -> Upheld'], 'over two lines'],
    ['Cane.\nOf wood: Upheld\n', ['Cane. Of wood -> Upheld'], 'over two sentences, since nothing else stands there'],
    [
      'Cane: Upheld\nSplint of wood and of other things that are told of here\nat length: Overturned\n',
      ['Cane -> Upheld', 'Splint of wood and of other things that are told of here at length -> Overturned'],
      'over two lines behind another',
    ],
    ['Cane is Upheld\n', ['Cane -> Upheld'], 'behind a verb'],
    ['Cane: Upheld\nTherefore the decision is upheld.\n', ['Cane -> Upheld'], 'not what a rationale says'],
    ['1. Cane: Upheld\n2. Splint: Upheld\n', ['Cane -> Upheld', 'Splint -> Upheld'], 'without their numbers'],
    [
      '2. Cane: Upheld\n3. Splint: Upheld\n',
      ['2. Cane -> Upheld', '3. Splint -> Upheld'],
      'numbers that start late stay',
    ],
    ['1. Cane: Upheld\n3. Splint: Upheld\n', ['1. Cane -> Upheld', '3. Splint -> Upheld'], 'as do those with a gap'],
    ['He fell.\n', [], 'none'],
  ])('%j: %j, %s', (text, expected) => {
    expect(items(HEADING + text)).toEqual(expected);
  });

  test('without their heading, only what stands in their own paragraph', () => {
    expect(items('CLINICAL CASE SUMMARY\nHe fell.\n\nCane: Upheld\n')).toEqual(['Cane -> Upheld']);
  });
});

describe('headers before labels', () => {
  test.each([
    [`Cane: Upheld\nSplint: Overturned\n${PARTS}`, ['Cane -> Upheld', 'Splint -> Overturned'], 'two in a row'],
    [
      `Cane: Upheld\n${PARTS}${RATIONALE}Sling: Upheld\nSplint: Overturned\n${PARTS}`,
      ['Cane -> Upheld', 'Sling -> Upheld', 'Splint -> Overturned'],
      'two in a row behind a rationale',
    ],
    [`Cane.\nOf wood: Upheld\n${PARTS}`, ['Cane. Of wood -> Upheld'], 'two sentences, since nothing else stands there'],
    [`Cane of wood\n${PARTS}`, ['Cane of wood'], 'the first, also without a decision'],
    [
      `Cane: Upheld\n${PARTS}${RATIONALE}It is as the table tells.\nMAXIMUS guideline: none.\n${RATIONALE}`,
      ['Cane -> Upheld'],
      'a label that a rationale quotes has none',
    ],
  ])('%j: %j, %s', (text, expected) => {
    expect(items(HEADING + text)).toEqual(expected);
  });
});
