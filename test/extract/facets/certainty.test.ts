import { describe, expect, test } from 'vitest';
import { readCertainty } from '../../../src/extract/facets/certainty.js';
import { Passage } from '../../../src/text/passage.js';
import { sliceOf } from '../../../src/text/span.js';
import { DOUBTING_WORDS } from '../../../src/vocabulary/diagnoses/doubting-words.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

const read = (diagnosis: string) => readCertainty(Passage.of(diagnosis));

describe('readCertainty', () => {
  test.each(DOUBTING_WORDS)('rule $id', ({ id, example }) => {
    const { value, reasons } = read(example);
    expect({ value, rules: reasons.map(({ rule }) => rule) }).toEqual({
      value: 'suspected',
      rules: [`certainty-${id}`],
    });
  });

  test.each([
    ['possible rotator cuff tear', 'possible'],
    ['Possibly gout', 'Possibly'],
    ['the possibility of a fracture', 'possibility'],
    ['potential CRPS', 'potential'],
    ['probable carpal tunnel syndrome', 'probable'],
    ['knee pain, probably a meniscus tear', 'probably'],
    ['suspected CRPS', 'suspected'],
    ['suspicion of infection', 'suspicion'],
    ['findings suspicious for a tear', 'suspicious'],
    ['question of ulnar neuropathy', 'question of'],
    ['questionable disc bulge', 'questionable'],
    ['strain versus radiculopathy', 'versus'],
    ['strain vs. radiculopathy', 'vs.'],
    ['strain vs radiculopathy', 'vs'],
    ['likely bursitis', 'likely'],
    ['numbness most likely from the neck', 'likely'],
    ['pain consistent with facet syndrome', 'consistent with'],
    ['pain c/w facet syndrome', 'c/w'],
    ['pain compatible with gout', 'compatible with'],
    ['pain suggestive of gout', 'suggestive of'],
    ['pain suggesting gout', 'suggesting'],
    ['presumed infection', 'presumed'],
    ['presumptive infection', 'presumptive'],
    ['provisional PTSD', 'provisional'],
    ['rule out tear', 'rule out'],
    ['r/o tear', 'r/o'],
    ['shoulder pain, rule-out tear', 'rule-out'],
    ['may be gout', 'may be'],
    ['concern for gout', 'concern for'],
    ['gout?', '?'],
    ['? gout', '?'],
  ])('%s: suspected by "%s"', (diagnosis, words) => {
    const { value, places } = read(diagnosis);
    expect(value).toBe('suspected');
    expect(places.map(({ span }) => sliceOf(diagnosis, span))).toEqual([words]);
  });

  test.each([
    'lumbar radiculopathy',
    'unlikely to improve strain',
    'impossible to classify strain',
    'unspecified injury of the elbow',
    'stress related response',
    'chronic pain, unchanged',
    'insomnia related to anxiety',
    'LVS strain',
    'unquestionable tear',
  ])('%s: stated', (diagnosis) => {
    const { value, places, reasons } = read(diagnosis);
    expect({ value, places, reasons }).toEqual({ value: 'stated', places: [], reasons: [] });
  });

  test.each(['possibl', 'rule ', 'can be ', 'suggest ', 'v.s', '-'])('its time grows with the text: "%s"', (phrase) => {
    expectLinear((size) => repeated(phrase, size), read);
  });
});
