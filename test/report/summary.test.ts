import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/report/summary.js';
import { day, type PartOfLetter, studyOfLetters } from '../helpers/study.js';

const JUDGED = {
  letters: 2000,
  rows: [
    { field: 'age', places: 2000, right: 2000, share: 1, low: 0.99, high: 1, letters_wrong: 0 },
    { field: 'sex', places: 2000, right: 1999, share: 0.9995, low: 0.99, high: 1, letters_wrong: 1 },
  ],
};

describe('the study in short', () => {
  it.each<{ letters: readonly PartOfLetter[]; line: string; proves: string }>([
    { letters: [{}], line: 'out: 1 letter, 1 request', proves: 'one of each' },
    {
      letters: [{ decision_date: day('2016-01-02') }],
      line: 'out: 1 letter, 1 request, decided on 2016-01-02',
      proves: 'a single day',
    },
    {
      letters: [{}],
      line:
        'Verdicts: Of 4,000 values judged in 2,000 letters, 3,999 (>99.9 %) are right; ' +
        'no column is right less often than "sex", 1,999 of 2,000.',
      proves: 'verdicts, and that not all are right',
    },
    {
      letters: [{ requests: [{ category: 'Surgery', decision: 'withdrawn' }] }],
      line: '  Surgery  none decided',
      proves: 'a category of which none is decided',
    },
    {
      letters: [{ outcome: 'partially_overturned' }],
      line: 'Outcome of cases: partially overturned 1 (100.0\u00a0%)',
      proves: 'words for codes',
    },
  ])('tells $proves', ({ letters, line }) => {
    expect(summaryOf(studyOfLetters(letters, { judged: JUDGED })).split('\n')).toContain(line);
  });

  it('tells nothing of verdicts where there are none', () => {
    expect(summaryOf(studyOfLetters([{}]))).not.toContain('erdicts');
  });
});
