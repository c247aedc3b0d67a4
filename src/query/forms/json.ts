import { jsonOf } from '../values.js';
import type { MakeForm } from './form.js';

/** One array, one object per line. Numbers have all their digits, dates are text. */
export const json: MakeForm = (columns) => {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  let between = '\n';
  return {
    begin: () => '[',
    rows: (rows) =>
      rows
        .map((row) => {
          const line = `${between}{${row.map((value, i) => `${keys[i]}:${jsonOf(value)}`).join(',')}}`;
          between = ',\n';
          return line;
        })
        .join(''),
    end: () => '\n]\n',
  };
};
