import { type About, type WarningCode, WARNINGS } from '../../../vocabulary/warnings.js';
import { renamedList } from './coding.js';
import { type Dimension, storedList } from './dimension.js';

/** What letters are counted by that stands in tables of its own. */

/** Gives each letter the list of what the rows of a table have. */
const listedJoin = (table: 'warnings' | 'diagnoses', value: string, name: string): string =>
  `LEFT JOIN (SELECT document_id, list_distinct(list(${value})) AS ${name} FROM ${table} GROUP BY document_id) ` +
  'USING (document_id)';

const ABOUT_WORDS = { reading: 'about the reading', letter: 'about the letter' } as const satisfies Record<
  About,
  string
>;
const aboutOf = (code: WarningCode): string => ABOUT_WORDS[WARNINGS[code].about];

/** By the codes of warnings. */
export const WARNING: Dimension = {
  ...storedList('letter', 'warnings'),
  sql: { list: 'codes', join: listedJoin('warnings', 'code', 'codes') },
};

/** By what warnings are about. */
export const WARNING_ABOUT: Dimension = {
  of: 'letter',
  order: 'own',
  values: Object.values(ABOUT_WORDS),
  coding: renamedList('warnings', (code) => (code in WARNINGS ? aboutOf(code as WarningCode) : null)),
  sql: {
    list: 'abouts',
    join: listedJoin(
      'warnings',
      `CASE about WHEN 'reading' THEN '${ABOUT_WORDS.reading}' ELSE '${ABOUT_WORDS.letter}' END`,
      'abouts',
    ),
  },
};

/** By the kinds of diagnoses. */
export const DIAGNOSIS_KIND: Dimension = {
  ...storedList('letter', 'diagnosis_kinds'),
  sql: { list: 'kinds', join: listedJoin('diagnoses', 'kind', 'kinds') },
};
