import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * The smallest records there can be, for tests of what is done with records. Blocks parted by a line of "---" are
 * letters, "case 5" in one its case number; a block that starts with "attached NAME" is a file attached to it, and one
 * that starts with "other KIND" a page that belongs to no letter.
 */
export const read = ({ file, path, failure }) => {
  if (failure) return [{ file, bytes: null, modified: null, sha256: null, failure }];
  const bytes = readFileSync(path);
  const modified = statSync(path).mtimeMs;
  const blocks = bytes.toString().split('\n---\n');
  const attached = blocks.flatMap((block) => {
    const [, name, content] = /^attached (\S+)\n(.*)$/su.exec(block) ?? [];
    return name === undefined ? [] : [outcomeOf(`${file}#${name}`, modified, Buffer.from(content), { holder: file })];
  });
  const holds = attached.length > 0 ? { attached: attached.length } : {};
  return [outcomeOf(file, modified, bytes, holds), ...attached];
};

/** The same with the text of each letter, as runs with --text have it. */
export const readWithTexts = (task) =>
  read(task).map((outcome) => (outcome.letters ? { ...outcome, letters: outcome.letters.map(withText) } : outcome));

function withText(letter) {
  const { document_id, reviewer } = JSON.parse(letter.line);
  const [text] = reviewer.licensed_states;
  const bytes = Buffer.from(text);
  const facts = { document_id, bytes: bytes.length, checksum: crc32(bytes) };
  return { ...letter, counts: { ...letter.counts, text: facts }, text: { text, pages: [{ start: 0, page: 1 }] } };
}

function outcomeOf(file, modified, bytes, more) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const facts = { file, ...more, bytes: bytes.length, modified, sha256 };
  if (bytes.length === 0) return { ...facts, failure: { code: 'empty-file', message: 'The file is empty.' } };
  const blocks = bytes.toString().split('\n---\n');
  const texts = blocks.filter((block) => !/^(?:attached|other) /u.test(block));
  if (texts.length === 0) return { ...facts, failure: { code: 'attachments-only', message: 'No letter itself.' } };
  const others = {};
  for (const block of blocks) {
    const [, kind] = /^other (\w+)/u.exec(block) ?? [];
    if (kind !== undefined) others[kind] = (others[kind] ?? 0) + 1;
  }
  return { ...facts, letters: texts.map((text, i) => letterOf(text, i + 1, texts.length, facts)), others };
}

function letterOf(text, part, of, { file, sha256, bytes }) {
  const [, number] = /case (\d+)/u.exec(text) ?? [];
  const case_number = number === undefined ? null : `CM16-${number.padStart(7, '0')}`;
  const record = {
    schema_version: '1',
    document_id: (of === 1 ? sha256 : createHash('sha256').update(`${sha256}#${part}`).digest('hex')).slice(0, 16),
    source: {
      file,
      sha256,
      bytes,
      media_type: 'text/plain',
      part,
      first_page: part,
      last_page: part,
      pages: 1,
      reader: 'text',
      layout: 'unrecognised',
    },
    case_number,
    date_assigned: null,
    decision_date: null,
    date_of_injury: null,
    ur_denial_date: null,
    application_received: null,
    priority: null,
    outcome: null,
    reviewer: { licensed_states: [text], specialties: [], specialty_groups: [] },
    injured_worker: { age: null, sex: null, injury_dates: [] },
    diagnoses: [],
    items: [],
    evidence: {},
    warnings: [{ code: 'no-items', about: 'reading', message: 'No disputed item was found.', path: '/items' }],
  };
  return {
    line: Buffer.from(`${JSON.stringify(record)}\n`),
    counts: { case_number, part, reader: 'text', items: 0, upheld: 0, overturned: 0, warnings: ['no-items'] },
  };
}
