import { describe, expect, test } from 'vitest';
import { readReviewer } from '../../src/extract/case/reviewer.js';
import { segment } from '../../src/segment/segment.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const read = (text: string) => readReviewer({ text }, segment({ text, pageStarts: [0] })).value;
const HOW = 'HOW THE IMR FINAL DETERMINATION WAS MADE\n';

describe('readReviewer', () => {
  test.each([
    [
      'a list',
      'State(s) of Licensure: Arizona, Texas\nCertification(s)/Specialty: Internal Medicine\nCLINICAL CASE SUMMARY\nx',
      ['Arizona', 'Texas'],
      ['Internal Medicine'],
    ],
    [
      'no blank after the comma',
      'State(s) of Licensure: Nevada,North Dakota\nCertification(s)/Specialty: Family Practice\nCLINICAL CASE SUMMARY\n',
      ['Nevada', 'North Dakota'],
      ['Family Practice'],
    ],
    [
      'wrapped, with an ampersand',
      'State(s) of Licensure: Ohio\nCertification(s)/Specialty: Occupational Medicine, Public Health &\nGeneral Preventive Medicine, Pain\nMedicine\nCLINICAL CASE SUMMARY\n',
      ['Ohio'],
      ['Occupational Medicine', 'Public Health & General Preventive Medicine', 'Pain Medicine'],
    ],
    [
      'prose',
      'The physician reviewer is Board Certified in Anesthesiology, has a subspecialty in Pain\nMedicine, and is licensed to practice in California and Oregon. He/she has been in active clinical practice for more than five years.\nCLINICAL CASE SUMMARY\n',
      ['California', 'Oregon'],
      ['Anesthesiology', 'Pain Medicine'],
    ],
    [
      'prose, a name that holds "and"',
      'The expert reviewer is Board Certified in Physical Medicine and Rehabilitation and is licensed to practice in Maine, Ohio, and Utah.\nDOCUMENTS REVIEWED\n',
      ['Maine', 'Ohio', 'Utah'],
      ['Physical Medicine and Rehabilitation'],
    ],
    [
      'prose, two boards',
      'The reviewer is Board Certified in Family Practice and Pain Management and is licensed to practice in Texas.\nDOCUMENTS REVIEWED\n',
      ['Texas'],
      ['Family Practice', 'Pain Management'],
    ],
    [
      'a state by its initials',
      'The reviewer is licensed to practice in D.C. and California. He/she practises.\nDOCUMENTS REVIEWED\n',
      ['D.C.', 'California'],
      [],
    ],
    [
      'initials at the end of the sentence',
      'The reviewer is licensed to practice in Ohio, N.Y., and N.J. He/she practises.\nDOCUMENTS REVIEWED\n',
      ['Ohio', 'N.Y.', 'N.J.'],
      [],
    ],
    [
      'a city with its district',
      'The reviewer is licensed to practice in Washington, D.C. and Utah.\nDOCUMENTS REVIEWED\n',
      ['Washington, D.C.', 'Utah'],
      [],
    ],
    [
      'initials in a list',
      'State(s) of Licensure: D.C., Washington, D.C.\nCertification(s)/Specialty: Surgery.\nCLINICAL CASE SUMMARY\n',
      ['D.C.', 'Washington, D.C.'],
      ['Surgery'],
    ],
    ['nothing said', 'The reviewer has no affiliation with the employer.\nDOCUMENTS REVIEWED\n', [], []],
  ])('%s', (_, text, states, specialties) => {
    expect(read(HOW + text)).toMatchObject({ licensed_states: states, specialties });
  });

  test.each([
    'licensed to practice in D.C. and ',
    'Board Certified in ',
    'licensed in ',
    'Board Certified by the Board of ',
    'State(s) of Licensure: a, ',
  ])('hostile text takes time in proportion to its length: %j', (phrase) =>
    expectLinear((size) => HOW + repeated(phrase, size), read),
  );
});
