/** Whether a value fits a JSON Schema: `validRecord(record)` gives what is wrong, or null. */
const wrongRecords = ({ letters = [], records = [], validRecord }) =>
  [...letters.map(({ record }) => record), ...records].flatMap((record) => {
    const wrong = validRecord(record);
    return wrong === null ? [] : [`a record does not fit the schema: ${wrong}`];
  });

const TYPES = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)),
  number: (cell) => cell.trim() !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)),
};

/** What is wrong with a cell of a table, or null; an empty one is missing. */
function wrongCell(cell, { type, constraints = {} }) {
  const { required, pattern, minimum, enum: allowed } = constraints;
  if (cell === '') return required ? 'is missing' : null;
  if (!(TYPES[type] ?? TYPES.string)(cell)) return `is no ${type}`;
  if (pattern !== undefined && !new RegExp(pattern).test(cell)) return `does not fit ${pattern}`;
  if (minimum !== undefined && Number(cell) < minimum) return `is below ${minimum}`;
  return allowed !== undefined && !allowed.includes(cell) ? 'is not one of those allowed' : null;
}

const keyOf = (row, fields) => JSON.stringify([fields].flat().map((field) => row[field]));

/** What is wrong with the rows of a table, as its schema and the other tables have it. */
function wrongTable({ name, schema, rows }, tables) {
  const found = [];
  const names = schema.fields.map((field) => field.name);
  for (const row of rows) {
    if (JSON.stringify(Object.keys(row)) !== JSON.stringify(names)) found.push(`${name} has other columns`);
    for (const field of schema.fields) {
      const wrong = wrongCell(row[field.name] ?? '', field);
      if (wrong !== null) found.push(`${name}.${field.name} ${JSON.stringify(row[field.name])} ${wrong}`);
    }
  }
  const { primaryKey, foreignKeys = [] } = schema;
  const keys = primaryKey === undefined ? [] : rows.map((row) => keyOf(row, primaryKey));
  if (new Set(keys).size < keys.length) found.push(`${name} has a key twice`);
  for (const { fields, reference } of foreignKeys) {
    const theirs = new Set(
      (tables.find((table) => table.name === reference.resource) ?? { rows: [] }).rows.map((row) =>
        keyOf(row, reference.fields),
      ),
    );
    if (rows.some((row) => !theirs.has(keyOf(row, fields))))
      found.push(`${name} has a key that ${reference.resource} has not`);
  }
  return found;
}

/** Schema: every record fits the schema of records, every row of a table that of its table. */
export const schema = (outcome) => [
  ...(outcome.validRecord ? wrongRecords(outcome) : []),
  ...(outcome.tables ?? []).flatMap((table) => wrongTable(table, outcome.tables)),
];
