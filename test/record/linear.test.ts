import { test } from 'vitest';
import { CHECKS } from '../../src/record/checks.js';
import { restatementsOf } from '../../src/record/checks/restatements.js';
import { onlyOnOther } from '../../src/record/checks/sides.js';
import { expectLinear, repeated } from '../helpers/linear.js';
import { asked, letter, record } from './rows/row.js';

/** What starts a reading of the checks over and over and never lets it end. */
const PHRASES = [
  'the request for the ',
  'right knee ',
  'the patient has been on ',
  'On 3/4/2012, the patient ',
  '1/2/3015 ',
  'As such, the request is not ',
  'not medically and ',
  'the patient his ',
  'Utilization Review certified a ',
  'request for authorization dated ',
];

test.each(PHRASES)('no check takes longer than its text: %s', (phrase) => {
  expectLinear(
    (size) => repeated(phrase, size),
    (text) => {
      const items = [asked('Left knee brace', { rationale: text })];
      for (const check of CHECKS) check.test(record({ items }), letter(text, 'UPHOLD', items));
      restatementsOf(text);
      onlyOnOther(text, 'left', new Set(['knee']));
    },
  );
});
