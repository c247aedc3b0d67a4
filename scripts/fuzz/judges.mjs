/** What is expected of every input, one row per judge: `judge(outcome)` gives a sentence for each thing that is not so. */
import { accounting } from './judges/accounting.mjs';
import { ends, errors } from './judges/ends.mjs';
import { growth } from './judges/growth.mjs';
import { escaped, printed } from './judges/printed.mjs';
import { same, strays, told } from './judges/same.mjs';
import { schema } from './judges/schema.mjs';
import { spans } from './judges/spans.mjs';
import { status } from './judges/status.mjs';

export const JUDGES = [
  { id: 'ends', what: 'ends in time, within its memory, by itself', judge: ends },
  { id: 'errors', what: 'what cannot be read is a failure with a code, never a defect', judge: errors },
  { id: 'accounting', what: 'what was found is what was told, once each', judge: accounting },
  { id: 'schema', what: 'records and rows of tables fit their schemas', judge: schema },
  { id: 'spans', what: 'evidence lies in the text, on its page, and says its value', judge: spans },
  { id: 'growth', what: 'twice the text takes about twice the time', judge: growth },
  { id: 'printed', what: 'nothing printed steers a terminal', judge: printed },
  { id: 'escaped', what: 'a page shows the words of a letter and runs none', judge: escaped },
  { id: 'status', what: 'a status with a meaning, that fits what was written; no trace', judge: status },
  { id: 'told', what: 'damage changes no output, or is told', judge: told },
  { id: 'same', what: 'two runs give the same bytes', judge: same },
  { id: 'strays', what: 'no process and no file is left behind', judge: strays },
];

/** The findings of all judges, each with its judge; of one judge so many at most. */
export const findingsOf = (outcome) =>
  JUDGES.flatMap(({ id, judge }) =>
    judge(outcome)
      .slice(0, MOST)
      .map((message) => ({ judge: id, message })),
  );

const MOST = 5;
