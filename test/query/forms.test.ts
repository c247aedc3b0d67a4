import { describe, expect, it } from 'vitest';
import { type FormId, FORMS } from '../../src/query/forms.js';
import { Numeral, type Value } from '../../src/query/values.js';

const COLUMNS = [
  { name: 'text', type: 'VARCHAR', isNumber: false },
  { name: 'n', type: 'BIGINT', isNumber: true },
];

/** What a form makes of rows that come in two parts. */
function shown(
  form: FormId,
  parts: readonly (readonly (readonly Value[])[])[],
  { width, escapeFormulas = true }: { width?: number; escapeFormulas?: boolean } = {},
): string {
  const { begin, rows, end } = FORMS[form](COLUMNS, { width, escapeFormulas });
  return begin() + parts.map(rows).join('') + end();
}

const value = (one: Value, n: Value = 1): Value[][][] => [[[one, n]]];

describe('an answer', () => {
  it.each<{ proves: string; form: FormId; of: Value[][][]; options?: object; gives: string }>([
    { proves: 'CSV has a header', form: 'csv', of: [], gives: 'text,n\n' },
    { proves: 'nothing is an empty cell', form: 'csv', of: value(null, null), gives: 'text,n\n,\n' },
    { proves: 'parts follow each other', form: 'csv', of: [[['a', 1]], [['b', 2]]], gives: 'text,n\na,1\nb,2\n' },
    { proves: 'a formula is disarmed', form: 'csv', of: value('=1+1', -1), gives: `text,n\n'=1+1,-1\n` },
    {
      proves: 'unless that is not wanted',
      form: 'csv',
      of: value('=1+1', -1),
      options: { escapeFormulas: false },
      gives: 'text,n\n=1+1,-1\n',
    },
    { proves: 'large numbers are whole', form: 'csv', of: value('', -(2n ** 90n)), gives: `text,n\n,-${2n ** 90n}\n` },
    { proves: 'a decimal is a number', form: 'csv', of: value('', new Numeral('-1.50')), gives: 'text,n\n,-1.5\n' },
    {
      proves: 'a decimal with many digits keeps them',
      form: 'csv',
      of: value('', new Numeral('1234567890123456789.25')),
      gives: 'text,n\n,1234567890123456789.25\n',
    },
    { proves: 'lists as in the tables', form: 'csv', of: value(['a;b', 'c']), gives: 'text,n\n"[""a;b"",""c""]",1\n' },
    { proves: 'lists of numbers', form: 'csv', of: value([1, 2n]), gives: 'text,n\n"[1,2]",1\n' },
    {
      proves: 'what is nested is JSON',
      form: 'csv',
      of: value([{ a: ['b'] }]),
      gives: 'text,n\n"[{""a"":[""b""]}]",1\n',
    },
    { proves: 'truth', form: 'csv', of: value(true), gives: 'text,n\ntrue,1\n' },

    { proves: 'JSON of nothing', form: 'json', of: [], gives: '[\n]\n' },
    {
      proves: 'parts of one array',
      form: 'json',
      of: [[['a', 1]], [['b', null]]],
      gives: '[\n{"text":"a","n":1},\n{"text":"b","n":null}\n]\n',
    },
    {
      proves: 'all digits',
      form: 'json',
      of: value([new Numeral('1.50'), NaN], 2n ** 60n),
      gives: `[\n{"text":[1.50,"NaN"],"n":${2n ** 60n}}\n]\n`,
    },

    {
      proves: 'Markdown',
      form: 'markdown',
      of: value('a|b\nc\\', 2),
      gives: '| text | n |\n| --- | ---: |\n| a\\|b c\\\\ | 2 |\n',
    },

    { proves: 'a table of nothing', form: 'table', of: [], gives: 'text  n\n────  ─\n(0 rows)\n' },
    {
      proves: 'columns as wide as rows need that come one by one; numbers stand to the right',
      form: 'table',
      of: [
        [['abcdef', 10]],
        [
          ['abcdefgh', 2],
          [null, 3],
        ],
      ],
      gives: 'text       n\n────────  ──\nabcdef    10\nabcdefgh   2\n           3\n(3 rows)\n',
    },
    {
      proves: 'numbers are never cut',
      form: 'table',
      of: value('abcdefghijkl', 1234567890),
      options: { width: 20 },
      gives: 'text               n\n────────  ──────────\nabcdefg…  1234567890\n(1 row)\n',
    },
    {
      proves: 'the widest give way on a narrow terminal, and rows keep to their lines',
      form: 'table',
      of: value('abcdefghi\njklmnop', 1),
      options: { width: 13 },
      gives: 'text        n\n──────────  ─\nabcdefghi…  1\n(1 row)\n',
    },
  ])('$form: $proves', ({ form, of, options, gives }) => {
    expect(shown(form, of, options)).toBe(gives);
  });
});
