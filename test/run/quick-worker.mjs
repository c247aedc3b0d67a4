import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readBatch } from '../../dist/run/pool/batch.js';

// A worker that starts at once: the smallest record there can be, for tests of what is done with records.
export const read = ({ file, path }) => {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts = { file, bytes: bytes.length, modified: statSync(path).mtimeMs, sha256 };
  if (bytes.length === 0) return { ...facts, failure: { code: 'empty-file', message: 'The file is empty.' } };
  const record = {
    schema_version: '1',
    document_id: sha256.slice(0, 16),
    source: {
      file,
      sha256,
      bytes: bytes.length,
      media_type: 'text/plain',
      part: 1,
      first_page: 1,
      last_page: 1,
      pages: 1,
      reader: 'text',
      layout: 'unrecognised',
    },
    case_number: null,
    date_assigned: null,
    decision_date: null,
    date_of_injury: null,
    ur_denial_date: null,
    application_received: null,
    priority: null,
    outcome: null,
    reviewer: { licensed_states: [bytes.toString()], specialties: [] },
    injured_worker: { age: null, sex: null, injury_dates: [] },
    diagnoses: [],
    items: [],
    evidence: {},
    warnings: [{ code: 'no-items', about: 'reading', message: 'No disputed item was found.', path: '/items' }],
  };
  return {
    ...facts,
    line: `${JSON.stringify(record)}\n`,
    counts: { reader: 'text', items: 0, upheld: 0, overturned: 0, warnings: ['no-items'] },
  };
};

export default (batch) => readBatch(batch, async (task) => read(task));
