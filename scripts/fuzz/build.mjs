/** What the judges take from the build that is judged. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { saysWith } from './judges/says.mjs';

export const moduleOf = async (dist, module) => await import(pathToFileURL(join(resolve(dist), module)).href);

const date = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is wrong with a record, by the schema that is published; null for nothing. */
export async function recordValidator(dist) {
  const { RECORD_SCHEMA } = await moduleOf(dist, 'write/record-schema.js');
  const validate = new Ajv2020({ strict: false, formats: { date } }).compile(RECORD_SCHEMA);
  return (record) => {
    if (validate(record)) return null;
    const [{ instancePath, message }] = validate.errors;
    return `${instancePath} ${message}`;
  };
}

const DRAWN = { how: 'chosen', of: 1, seed: null, by: null, said: 'One letter.' };

/** How the build reads and shows letters, and what judges its records. */
export async function buildOf(dist) {
  const [{ readLetters, explain, LetterFailure }, { readFile }, { annotate }] = await Promise.all(
    ['index.js', 'run/pool/read-file.js', 'show/annotated-letter.js'].map((module) => moduleOf(dist, module)),
  );
  const [{ reviewPage }, { contentOf }] = await Promise.all(
    ['review/page.js', 'review/letter-content.js'].map((module) => moduleOf(dist, module)),
  );
  const [{ parseDate }, { decisionOf }, { Passage }] = await Promise.all(
    ['text/dates.js', 'segment/decision.js', 'text/passage.js'].map((module) => moduleOf(dist, module)),
  );
  return {
    readLetters,
    explain,
    LetterFailure,
    readFile,
    show: ({ letter, record, rules }) => annotate(letter, record, { colour: false, rules }),
    pageOf: ({ letter, record }) => reviewPage([contentOf(letter, record)], DRAWN),
    validRecord: await recordValidator(dist),
    says: saysWith({ parseDate, decisionOf }),
    wordsAt: (text, span) => Passage.of(text, span).text,
  };
}
