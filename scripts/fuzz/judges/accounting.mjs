/** Codes of rows that are no failures: the letter is read elsewhere. */
const ELSEWHERE = new Set(['duplicate-file', 'attachments-only']);

/** The rows of failures that stand for files that gave no record. */
export const failedRows = (failures) => failures.filter(({ code }) => !ELSEWHERE.has(code));

const count = (name, told, is) => (told === is ? [] : [`${name}: ${told} told, ${is} there`]);
const sum = (list) => list.reduce((all, each) => all + each, 0);
const doubles = (list) => list.filter((each, i) => list.indexOf(each) !== i);

/** What the outputs of a run tell of each other. */
function withinOutputs({ records, tables, facts, ledger }) {
  const rows = (name) => tables.find((table) => table.name === name).rows;
  const { counts } = facts;
  const failures = rows('failures');
  const withRecords = new Set(records.map(({ source }) => source.file));
  const files = new Set([...withRecords, ...failures.map(({ file }) => file)]);
  const partly = failedRows(failures).filter(({ file }) => withRecords.has(file));
  const listed = ledger.filter((entry) => !entry.gone);
  return [
    ...count('letters', counts.letters, records.length),
    ...count('rows of determinations', rows('determinations').length, records.length),
    ...count('rows of items', rows('items').length, sum(records.map(({ items }) => items.length))),
    ...count('rows of diagnoses', rows('diagnoses').length, sum(records.map(({ diagnoses }) => diagnoses.length))),
    ...count('rows of warnings', rows('warnings').length, sum(records.map(({ warnings }) => warnings.length))),
    ...count('files', counts.files, files.size),
    ...count('files in the ledger', new Set(listed.map(({ file }) => file)).size, files.size),
    ...count('failed', counts.failed, failedRows(failures).length),
    ...count('duplicates', counts.duplicates, failures.filter(({ code }) => code === 'duplicate-file').length),
    ...count('holders', counts.holders, failures.filter(({ code }) => code === 'attachments-only').length),
    ...doubles(failures.map(({ file }) => file)).map((file) => `${JSON.stringify(file)} has two rows of failures`),
    ...partly
      .filter(({ message }) => !/gave no record/.test(message))
      .map(({ file }) => `${JSON.stringify(file)} has records and a row that says it has none`),
    ...doubles(records.map((record) => record.document_id)).map((id) => `two records go by ${id}`),
  ];
}

/** How many files a run says it set aside. */
const setAside = ({ ignored = 0, set_aside = 0 }) =>
  Math.max(ignored, typeof set_aside === 'number' ? set_aside : sum(Object.values(set_aside)));

/**
 * What there was to find, and what was told of it: `hashes` of letters that must each have a row; `least`, how much
 * there was in all, letters and others; `exactly`, how many letters, where that can be said.
 */
function withFound({ records, tables, facts: { counts } }, { hashes, least, exactly }) {
  const failures = tables.find((table) => table.name === 'failures').rows;
  const files = new Map(records.map(({ source }) => [source.file, source.sha256]));
  const known = new Set([...files.values(), ...failures.map(({ sha256 }) => sha256)]);
  const lost = [...new Set(hashes)].filter((hash) => !known.has(hash));
  const found = counts.files + setAside(counts);
  return [
    ...(lost.length > 0 ? [`${lost.length} of ${hashes.length} letters have no row`] : []),
    ...doubles([...files.values()]).map((hash) => `two files have a record of the same bytes (${hash.slice(0, 8)})`),
    ...(exactly === undefined ? [] : count('letters found', counts.files, exactly)),
    ...(found < least ? [`${least} files are there, ${found} are told`] : []),
  ];
}

/** Lines of standard input by the names they are answered by, and the answers by theirs: each its own, in order. */
function answered({ due, answers }) {
  let at = 0;
  for (const name of due) {
    const own = (answer) => answer === name || (name !== '' && answer?.startsWith(`${name}#`));
    if (at >= answers.length || !own(answers[at]))
      return [`${JSON.stringify(name.slice(0, 50))} has no answer in its place`];
    at++;
    while (name !== '' && at < answers.length && own(answers[at])) at++;
  }
  return at === answers.length ? [] : [`${answers.length - at} answers to nothing`];
}

/** Accounting: what was found is what was told, once each; tables, records and ledger tell the same. */
export const accounting = ({ outputs, there, lines }) => [
  ...(outputs ? withinOutputs(outputs) : []),
  ...(outputs && there ? withFound(outputs, there) : []),
  ...(lines ? answered(lines) : []),
];
