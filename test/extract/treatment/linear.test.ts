import { describe, it } from 'vitest';
import { correctedReading } from '../../../src/extract/treatment/corrected-words.js';
import { findFrequency } from '../../../src/extract/facets/frequency.js';
import { findModification } from '../../../src/extract/facets/modification.js';
import { findRetrospective } from '../../../src/extract/facets/retrospective.js';
import { disputedPortion } from '../../../src/extract/treatment/portions.js';
import { namesOneLetterAway } from '../../../src/extract/treatment/drug-names.js';
import { findTreatment } from '../../../src/extract/treatment/find-treatment.js';
import { readPrescription } from '../../../src/extract/treatment/prescription.js';
import { isMedicine, readRequest } from '../../../src/extract/treatment/reading.js';
import { requestWords } from '../../../src/extract/treatment/request-words.js';
import { findSeries, findSessions, isSeries, speaksOfSessions } from '../../../src/extract/treatment/sessions.js';
import { Passage } from '../../../src/text/passage.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

/** No request makes the time grow faster than its length, whatever it says over and over. */

const HOSTILE = [
  'Norco 10 ',
  'Norco/',
  'flurbiprofen 10%, ',
  'two times a week for ',
  '2 x 3 weeks, ',
  'weekly x ',
  'for x (',
  '12 ',
  '100,',
  '100.',
  '100/',
  '100 / ',
  '1-2 or ',
  '12 units/',
  'one hundred ',
  'hundred-',
  'the remaining portion ',
  'leaving eligible ',
  ' was the ',
  '(',
  ', ',
  ': ',
  'x ',
  'and ',
  'a',
  'tramadol',
  'L4-',
  'of the ',
  '# ',
  'qty ',
  'injection of ',
  'removal of brace ',
  'two times six ',
  'refills x ',
  'refills 1-',
  'one refill ',
  'Norco and zelodine/',
  'zelodine 5%, ',
  '60 (60) tab',
  'tablets 60 ',
  'times ',
  'hydrophysio',
  'Zelo gel ',
  '3% 300mg/g ',
];

const NORCO = readRequest('Norco').matches.filter(isMedicine);
const prescriptionOf = (request: Passage): unknown => readPrescription(request, NORCO, request);

const BLOCKS: readonly (readonly [name: string, run: (text: string) => unknown])[] = [
  ['requestWords', requestWords],
  ['readRequest', readRequest],
  ['findTreatment', (text) => findTreatment(Passage.of(text))],
  ['findTreatment, of a therapy', (text) => findTreatment(Passage.of(`Physical therapy ${text}`))],
  ['findTreatment, of no known word', (text) => findTreatment(Passage.of(`Quorvexa 5mg ${text}`))],
  ['findSessions', (text) => findSessions(Passage.of(text))],
  ['findSessions, weekly', (text) => findSessions(Passage.of(`2 times weekly ${text}`))],
  ['speaksOfSessions', speaksOfSessions],
  ['readPrescription', (text) => prescriptionOf(Passage.of(`Norco ${text}`))],
  ['disputedPortion', (text) => disputedPortion(Passage.of(text))],
  ['findModification', (text) => findModification(Passage.of(text))],
  ['findRetrospective', (text) => findRetrospective(Passage.of(text))],
  ['findFrequency', (text) => findFrequency(Passage.of(text), { isMedicine: false, inSeries: true })],
  ['findFrequency, of a medicine', (text) => findFrequency(Passage.of(text), { isMedicine: true, inSeries: false })],
  ['findSeries', (text) => findSeries(Passage.of(text))],
  ['isSeries', isSeries],
  ['correctedReading', (text) => correctedReading(readRequest(text))],
  ['namesOneLetterAway', namesOneLetterAway],
];

describe.each(BLOCKS)('%s', (_, run) => {
  it.each(HOSTILE)('%j', (phrase) => {
    expectLinear((size) => repeated(phrase, size), run);
  });
});
