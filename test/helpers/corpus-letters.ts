import { readdirSync, readFileSync } from 'node:fs';
import type { Determination } from '../../src/index.js';

const CORPUS = new URL('../../corpus/', import.meta.url);

/**
 * A record as corpus/expected/ keeps it: without what hangs on the bytes of the file, each warning as its code and
 * path.
 */
export type ExpectedRecord = Omit<
  Determination,
  'schema_version' | 'document_id' | 'source' | 'evidence' | 'warnings'
> & {
  layout: string;
  warnings: { code: string; path: string }[];
};

export interface CorpusLetter {
  readonly name: string;
  readonly text: string;
  readonly pdf: Uint8Array;
  readonly expected: ExpectedRecord;
}

/** The invented letters, in the order of their names. */
export function corpusLetters(): CorpusLetter[] {
  const names = readdirSync(new URL('text/', CORPUS))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
  return names.map((name) => ({
    name,
    text: readFileSync(new URL(`text/${name}.txt`, CORPUS), 'utf8'),
    pdf: new Uint8Array(readFileSync(new URL(`letters/${name}.pdf`, CORPUS))),
    expected: JSON.parse(readFileSync(new URL(`expected/${name}.json`, CORPUS), 'utf8')) as ExpectedRecord,
  }));
}

/** A record in the shape of the expected ones. */
export function comparable({
  schema_version: _version,
  document_id: _id,
  source,
  evidence: _evidence,
  warnings,
  ...rest
}: Determination): ExpectedRecord {
  return { layout: source.layout, ...rest, warnings: warnings.map(({ code, path }) => ({ code, path })) };
}
