import { describe, expect, it, test } from 'vitest';
import { findRetrospective, RETROSPECTIVE_RULES } from '../../../src/extract/facets/retrospective.js';
import { Passage } from '../../../src/text/passage.js';
import { expectLinear, repeated } from '../../helpers/linear.js';

/** The words by which a request is retrospective; null where it is not. */
function toldBy(request: string): string | null {
  const { value, places } = findRetrospective(Passage.of(request));
  return value ? request.slice(places[0]!.span.start, places[0]!.span.end) : null;
}

test.each(RETROSPECTIVE_RULES)('$id', ({ id, example: [request, words] }) => {
  expect(toldBy(request)).toBe(words);
  expect(findRetrospective(Passage.of(request)).reasons).toEqual([{ path: '', rule: id }]);
});

describe('retrospective', () => {
  test.each([
    ['Retrospective wrist splint', 'Retrospective'],
    ['RETROSPECTIVE: Wrist splint', 'RETROSPECTIVE'],
    ['Retrospectively, wrist splint', 'Retrospectively'],
    ['Retrospecitve wrist splint', 'Retrospecitve'],
    ['Retrospetive wrist splint', 'Retrospetive'],
    ['Retro-spective wrist splint', 'Retro-spective'],
    ['Retroactive wrist splint', 'Retroactive'],
    ['Wrist splint, retroactively', 'retroactively'],
    ['Wrist splint (retro)', 'retro'],
    ['Retro: wrist splint', 'Retro'],
    ['Retro-request for wrist splint', 'Retro'],
    ['Retro/wrist splint', 'Retro'],
    ['Retro cervical spine x-rays', 'Retro'],
    ['Wrist splint DOS 10/14/2016', 'DOS 10/14/2016'],
    ['Wrist splint (DOS 10-14-16)', 'DOS 10-14-16'],
    ['Wrist splint, D.O.S. 10/14/16', 'D.O.S. 10/14/16'],
    ['Wrist splint DOS: October 14, 2016', 'DOS: October 14, 2016'],
    ['Wrist splint DOS: 10/2016', 'DOS: 10/2016'],
    ['Wrist splint DOS 10/1-10/14/16', 'DOS 10/1-'],
    ['Wrist splint (DOS: from 10/01/2016 through 10/14/2016)', 'DOS: from 10/01/2016'],
    ['Wrist splint with date of service 10/14/16', 'date of service 10/14/16'],
    ['Wrist splint, dates of service: 10/14/16 and 10/20/16', 'dates of service: 10/14/16'],
    ['Wrist splint, date(s) of service: 10/14/16', 'date(s) of service: 10/14/16'],
    ['Wrist splint, service date 10/14/16', 'service date 10/14/16'],
    ['Tramadol 50 mg #60, date dispensed 10/14/16', 'date dispensed 10/14/16'],
    ['Tramadol 50 mg #60, dispensed on 10/14/16', 'dispensed on 10/14/16'],
    ['Tramadol 50 mg #60 (dispensed 10/14/16)', 'dispensed 10/14/16'],
    ['X-rays of the hand performed on 10/14/16', 'performed on 10/14/16'],
    ['X-rays of the hand done 10/14/2016', 'done 10/14/2016'],
    ['Wrist splint provided on October 14, 2016', 'provided on October 14, 2016'],
    ['Injection of the elbow administered on 10/14/16', 'administered on 10/14/16'],
    ['Urine drug screen collected on 10/14/16', 'collected on 10/14/16'],
  ])('%s', (request, words) => {
    expect(toldBy(request)).toBe(words);
  });
});

describe('not retrospective', () => {
  test.each([
    ['Retropatellar injection of the left knee', 'a word of anatomy'],
    ['Retro-patellar injection', 'the same, apart'],
    ['Retro patellar pain injection', 'the same, in two words'],
    ['Surgery for retrolisthesis at L4-5', 'a condition'],
    ['Retrograde intramedullary nailing', 'a way to operate'],
    ['Retro-orbital block', 'a place'],
    ['Retrocalcaneal bursa injection', 'a place'],
    ['Prospective wrist splint', 'the contrary'],
    ['Non-retrospective wrist splint', 'the contrary'],
    ['Tramadol 50 mg #60, per RFA dated 10/14/16', 'the date of a request'],
    ['Tramadol 50 mg #60, per 10/14/2016 order', 'the date of an order'],
    ['Tramadol 50 mg #60, prescribed on 10/14/16', 'the date of a prescription, not filled'],
    ['Wrist splint for injury of 10/14/16', 'the date of an injury'],
    ['Wrist splint, DOI 10/14/16', 'the date of an injury'],
    ['Wrist splint per report of 10/14/16', 'the date of a report'],
    ['MRI of the wrist, previous MRI performed on 10/14/14', 'the date of another service'],
    ['MRI of the wrist, last done 10/14/14', 'the date of another service'],
    ['Surgery to be performed on 10/14/2016', 'a date to come'],
    ['Wrist splint, future date of service 10/14/2016', 'a date to come'],
    ['Wrist splint DOS unknown', 'a date that is not given'],
    ['Per report received on 10/14/16: wrist splint', 'the date of a report'],
    ['Wrist splint', 'nothing told'],
  ])('%s: %s', (request) => {
    expect(toldBy(request)).toBeNull();
  });
});

it.each([
  'retro ',
  'DOS ',
  'DOS 1',
  'performed on ',
  'date of service ',
  'done 10/14/',
  'to be performed on 10/14/2016 ',
])('time grows with the text: %j', (phrase) => {
  expectLinear(
    (size) => repeated(phrase, size),
    (text) => findRetrospective(Passage.of(text)),
  );
});
