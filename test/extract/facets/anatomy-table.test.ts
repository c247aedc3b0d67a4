import { describe, expect, it } from 'vitest';
import { readAnatomy } from '../../../src/extract/facets/anatomy.js';
import { bodyParts } from '../../../src/extract/facets/body-parts.js';
import { levels } from '../../../src/extract/facets/levels.js';
import { side } from '../../../src/extract/facets/side.js';
import { Passage } from '../../../src/text/passage.js';
import { ANATOMY_ROWS } from '../../../src/vocabulary/anatomy/anatomy.js';
import { MISSPELT } from '../../../src/vocabulary/anatomy/misspelt.js';
import { REGION_ROWS } from '../../../src/vocabulary/body-parts.js';
import { BODY_PARTS } from '../../../src/vocabulary/facets.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const partsOf = (words: string): string[] => bodyParts(readAnatomy(Passage.of(words))).value;
const doubtsOf = (words: string): string[] =>
  bodyParts(readAnatomy(Passage.of(words))).doubts.map(({ code, message }) => `${code}: ${message}`);

describe('the table of anatomy', () => {
  const terms = ANATOMY_ROWS.flatMap((row) => row.terms.map((term) => [term, row] as const));

  it('has each term once', () => {
    const seen = new Set<string>();
    expect(terms.filter(([term]) => seen.size === seen.add(term).size).map(([term]) => term)).toEqual([]);
  });

  it('tells the parts of each term that is asked for by its bare name', () => {
    const wrong = terms
      .filter(([, { only }]) => only === undefined || only === 'outside medicines')
      .filter(([term, { parts }]) => partsOf(term).join() !== parts.join())
      .map(([term, { parts }]) => `${term}: ${partsOf(term).join(' + ')} for ${parts.join(' + ')}`);
    expect(wrong).toEqual([]);
  });

  it('has a term for each part of the closed list', () => {
    const told = new Set(ANATOMY_ROWS.flatMap(({ parts }) => parts));
    expect(BODY_PARTS.filter((part) => !told.has(part))).toEqual([]);
  });

  it('knows every name of a region that the checks of a letter know', () => {
    const untold = REGION_ROWS.flatMap((row) => row.terms)
      // These say no part, or where it usually is.
      .filter((term) => !/extremit|^limb$|body$|chondroplasty/.test(term))
      .filter((term) => partsOf(term).length === 0 && partsOf(term.toUpperCase()).length === 0);
    expect(untold).toEqual([]);
  });

  it('reads every misspelling as the word meant', () => {
    const wrong = [...MISSPELT].filter(
      ([written, meant]) => partsOf(`${written} pain`).join() !== partsOf(`${meant} pain`).join() || written === meant,
    );
    expect(wrong).toEqual([]);
  });
});

describe('a word that looks like anatomy and is not known', () => {
  it.each([
    ['fracture of the right zorbium', 'zorbium'],
    ['MRI of the left quarxis', 'quarxis'],
    ['strain of the semispinalis', 'semispinalis'],
    ['intertransversocostal sprain', 'intertransversocostal'],
    ['injection to both glarbuses', 'glarbuses'],
  ])('%s: a doubt about "%s"', (words, word) => {
    expect(doubtsOf(words)).toEqual([
      `unknown-body-part: "${word}" looks like a part of the body and is none of those known.`,
    ]);
  });

  it.each([
    ['pain in the right shouldder', 'shouldder', 'shoulder', 'shoulder'],
    ['thoracicc strain', 'thoracicc', 'thoracic', 'upper back'],
    ['MRI of the lumbosacrel spine', 'lumbosacrel', 'lumbosacral', 'low back'],
    ['acromioclavcular sprain', 'acromioclavcular', 'acromioclavicular', 'shoulder'],
    ['metatrasal fracture', 'metatrasal', 'metatarsal', 'foot'],
  ])('%s: "%s" is read as "%s"', (words, written, meant, part) => {
    expect(partsOf(words)).toEqual([part]);
    expect(doubtsOf(words)).toEqual([`unknown-body-part: "${written}" was read as a misspelling of "${meant}".`]);
  });

  it.each([
    'MRI of the right knee',
    'right radiculopathy',
    'pain in the right side',
    'impingement syndrome',
    'Norco 10/325mg #60',
    'Physical therapy twice a week',
    'Injection of the left transforaminal space',
    'delayed healing',
    'weight bearing restrictions',
    'effective treatment of firearm wound',
    'retinol cream',
    'Follow-up in six weeks',
    'labral tear',
  ])('%s: none', (words) => {
    expect(doubtsOf(words)).toEqual([]);
  });
});

describe('what was read has its place and its rule', () => {
  it('in the words of the letter', () => {
    const text = 'Right L4-5 injection\nand left knee brace';
    const anatomy = readAnatomy(Passage.of(text));
    const at = (places: readonly { path: string; span: { start: number; end: number } }[]): string[] =>
      places.map(({ path, span }) => `${path} ${text.slice(span.start, span.end)}`);
    expect(at(bodyParts(anatomy).places)).toEqual(['/0 L4-5', '/1 knee']);
    expect(at(levels(anatomy).places)).toEqual(['/0 L4-5']);
    expect(bodyParts(anatomy).reasons).toEqual([
      { path: '/0', rule: 'spinal-level' },
      { path: '/1', rule: 'anatomical-term' },
    ]);
    expect(side(anatomy).value).toBeNull();
    const knees = readAnatomy(Passage.of('left knee, right knee'));
    expect(at(side(knees).places).length).toBe(2);
    expect(side(knees).reasons).toEqual([{ path: '', rule: 'the-side-of-all' }]);
  });
});

describe('the time grows with the text', () => {
  it.each([
    'left knee ',
    'L4-5, ',
    'L4-L5-',
    'L4, 5, 6 ',
    'head of the left ',
    'neck and head of ',
    'at the level of at forearm level ',
    'finger of the hand, ',
    'right hand, third finger ',
    'distal end of the lower end of radius ',
    'spine and neck ',
    'of the right zorb ',
    'digit ',
    'both ',
    'R L B ',
    'C-1 ',
    'sciatica disc ',
    'shouldderr ',
    'L 4 - ',
  ])('%s', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (text) => {
        const anatomy = readAnatomy(Passage.of(text));
        return [bodyParts(anatomy), side(anatomy), levels(anatomy)];
      },
    );
  });
});
