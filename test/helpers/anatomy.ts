import { describe, expect, it } from 'vitest';
import { diagnosisFacets } from '../../src/extract/facets/diagnosis-facets.js';
import { itemFacets } from '../../src/extract/facets/item-facets.js';
import { findTreatment } from '../../src/extract/treatment/find-treatment.js';
import { Passage } from '../../src/text/passage.js';

/** Words, and the parts, side and levels that they tell: "part + part, side, L4-L5 L5"; "none" where they tell no part. */
export type AnatomyRow = readonly [words: string, told: string];

const line = (parts: readonly string[], side: string | null, levels: readonly string[]): string =>
  [parts.join(' + ') || 'none', side ?? '', levels.join(' ')].filter((each) => each !== '').join(', ');

function toldByRequest(request: string): string {
  const passage = Passage.of(request);
  const { body_parts, side, levels } = itemFacets(passage, findTreatment(passage));
  return line(body_parts.value, side.value, levels.value);
}

function toldByDiagnosis(diagnosis: string): string {
  const { body_parts, side } = diagnosisFacets(Passage.of(diagnosis));
  return line(body_parts.value, side.value, []);
}

const tableOf =
  (told: (words: string) => string) =>
  (title: string, rows: readonly AnatomyRow[]): void => {
    describe(title, () => {
      it.each(rows)('%s: %s', (words, expected) => {
        expect(told(words)).toBe(expected);
      });
    });
  };

export const requestTable = tableOf(toldByRequest);
export const diagnosisTable = tableOf(toldByDiagnosis);
