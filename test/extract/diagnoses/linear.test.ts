import { describe, it } from 'vitest';
import { findDiagnoses } from '../../../src/extract/diagnoses/find-diagnoses.js';
import { Passage } from '../../../src/text/passage.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

/** No summary makes the time grow faster than its length: what stands first, and what is said over and over behind it. */
const HOSTILE: readonly (readonly [lead: string, phrase: string])[] = [
  // cues
  ['', 'x '],
  ['', 'sustained '],
  ['', 'axis I: '],
  ['', 'Axis I: gout '],
  ['', 'diagnosis '],
  ['', 'diagnosis per the '],
  ['', 'diagnosed with gout. '],
  ['', 'diagnosis gout was given and diagnosed with gout. '],
  ['', 'Diagnoses: Gout. '],
  ['', 'impression of '],
  ['', 'undergoing continued conservative '],
  ['', 'is treated on '],
  ['', 'filed a '],
  ['', 'gout was diagnosed '],
  ['', 'no diagnosis of gout '],
  ['', 'X-ray '],
  ['', 'X-ray-'],
  // parts of lists and their marks
  ['Diagnoses include ', 'x '],
  ['Diagnoses include ', 'gout, '],
  ['Diagnoses include ', 'gout and '],
  ['Diagnoses include ', '1. '],
  ['Diagnoses include ', '1) Gout '],
  ['Diagnoses include ', '#1 Gout '],
  ['Diagnoses include ', '- Gout '],
  ['Diagnoses include gout ', '('],
  ['Diagnoses include gout ', ')'],
  ['Diagnoses include gout ', '"'],
  ['Diagnoses include gout ', "' "],
  ['Diagnoses include gout ', '724.2, '],
  ['Diagnoses include gout ', '(7242) '],
  ['Diagnoses include gout ', 'ICD-9: '],
  ['Diagnoses include gout ', 'a-'],
  ['Diagnoses include gout ', 'a'],
  // body parts, sides, joining and waiting
  ['Diagnoses include gout, ', 'neck, '],
  ['Diagnoses include gout, ', 'neck and '],
  ['Diagnoses include gout, ', 'right and left '],
  ['Diagnoses include gout with ', 'disc and '],
  ['Diagnoses include ', 'left knee sprain '],
  ['Diagnoses include strain of ', 'muscle, fascia and '],
  // ends
  ['Diagnoses include status post repair ', 'on 3 '],
  ['Diagnoses include gout ', 'about the '],
  ['Diagnoses include gout ', 'as well as '],
  ['Diagnoses include ', 'gout per the scan of 3/4/15, '],
  ['Diagnoses include ', 'status post '],
  ['Diagnoses include gout ', 'ruled out, '],
  ['He is treated for ', 'the '],
];

describe('findDiagnoses', () => {
  it.each(HOSTILE)('%j %j', (lead, phrase) => {
    expectLinear(
      (size) => lead + repeated(phrase, size),
      (text) => findDiagnoses(Passage.of(text)),
    );
  });

  it('body parts before a long head', () => {
    expectLinear(
      (size) => `Diagnoses include gout, ${repeated('neck and ', size / 2)}neck ${repeated('xx ', size / 2)}pain`,
      (text) => findDiagnoses(Passage.of(text)),
    );
  });
});
