import { describe, expect, it } from 'vitest';
import { medicineNames } from '../../../src/extract/treatment/drug-names.js';
import { phraseKeys, requestWords } from '../../../src/extract/treatment/request-words.js';
import { TREATMENT_ROWS } from '../../../src/vocabulary/treatments/treatments.js';
import { readTreatment } from '../../helpers/treatment.js';

/** What holds for every row of the vocabulary, so that a new one is tested by being there. */

const PHRASES = [
  ...TREATMENT_ROWS.flatMap((row) => row.phrases.map((phrase) => [phrase, row] as const)),
  ...medicineNames(),
];

describe('the vocabulary', () => {
  it('has one class for a phrase, however it is spelled', () => {
    const classes = new Map<string, string>();
    const conflicts: string[] = [];
    for (const [phrase, { role, is }] of PHRASES) {
      const key = phraseKeys(phrase).join(' ');
      const own = `${role} ${is.category}/${is.subcategory}`;
      const other = classes.get(key);
      if (other !== undefined && other !== own) conflicts.push(`${phrase}: ${other}, ${own}`);
      classes.set(key, own);
    }
    expect(conflicts).toEqual([]);
  });

  it('spells a phrase as a request is read', () => {
    const different = PHRASES.filter(
      ([phrase]) =>
        phraseKeys(phrase).join(' ') !==
        requestWords(phrase)
          .map(({ key }) => key)
          .join(' '),
    );
    expect(different.map(([phrase]) => phrase)).toEqual([]);
  });

  it('knows every phrase when it is asked for by its bare name', () => {
    const unknown = PHRASES.filter(
      ([phrase, { role }]) =>
        role !== 'filler' && readTreatment(phrase).doubts.some(({ code }) => code === 'unknown-treatment'),
    );
    expect(unknown.map(([phrase]) => phrase)).toEqual([]);
  });
});
