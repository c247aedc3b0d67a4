import { FORMULA_START } from '../formats/formulas.js';
import type { AnyColumn, AnyTable, ColumnType } from '../table.js';
import type { LoadOptions } from './load-files.js';

/** load.py: gives the tables to pandas. Names and texts are JSON there: all that JSON quotes is Python too. */
export const loadPy = (tables: readonly AnyTable[], { format, escapeFormulas }: LoadOptions): string =>
  [
    HEAD,
    `COLUMNS = {\n${tables.map(columnsOf).join('')}}\n`,
    format === 'csv' ? csv(escapeFormulas) : PARQUET,
    TABLE,
  ].join('\n');

const HEAD = `"""The tables of this folder for pandas, with their types: nothing is guessed.

    import load                   # in this folder, or with it in sys.path
    items = load.table("items")   # one table
    tables = load.tables()        # all of them, by name

All tables join on document_id alone. Text is "string", whole numbers "Int64", other numbers "Float64", truth values
"boolean", each with <NA> where a value is absent; dates are datetimes; lists are Python lists, [] without elements.
"""
import json
import re
from datetime import date
from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).resolve().parent
`;

const KINDS: Readonly<Record<Exclude<ColumnType, 'list'>, string>> = {
  string: 'text',
  integer: 'whole',
  number: 'number',
  boolean: 'truth',
  date: 'day',
};

const kindOf = ({ type, itemType }: AnyColumn): string =>
  type !== 'list' ? KINDS[type] : itemType === 'date' ? 'days' : 'texts';

function columnsOf({ name, primaryKey, columns }: AnyTable): string {
  const kinds = columns.map((column) => `        ${JSON.stringify(column.name)}: "${kindOf(column)}",\n`);
  return `    # Key: ${primaryKey.join(', ')}.\n    ${JSON.stringify(name)}: {\n${kinds.join('')}    },\n`;
}

const DAY = `def day(cells):
    try:
        return pd.to_datetime(cells, format="%Y-%m-%d")
    except pd.errors.OutOfBoundsDatetime:
        # A misprinted year, such as 3016: datetimes end in 2262, Python's dates do not.
        return cells.map(date.fromisoformat, na_action="ignore").astype(object)
`;

const csv = (escapeFormulas: boolean): string => `
${
  escapeFormulas
    ? `# An apostrophe stands before what a spreadsheet would run as a formula.
ESCAPED = re.compile(r"^'('*${FORMULA_START})")


def text(cells):
    return cells.str.replace(ESCAPED, r"\\1", regex=True)
`
    : `
def text(cells):
    return cells
`
}

${DAY}

READ = {
    "text": text,
    "whole": lambda cells: cells.astype("Int64"),
    "number": lambda cells: cells.astype("Float64"),
    "truth": lambda cells: cells.map({"true": True, "false": False}, na_action="ignore").astype("boolean"),
    "day": day,
    "texts": lambda cells: cells.map(json.loads).astype(object),
    "days": lambda cells: cells.map(lambda cell: [date.fromisoformat(each) for each in json.loads(cell)]).astype(object),
}


def file(name):
    return pd.read_csv(
        FOLDER / f"{name}.csv", dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig"
    )
`;

const PARQUET = `
${DAY}

READ = {
    "text": lambda cells: cells.astype("string"),
    "whole": lambda cells: cells.astype("Int64"),
    "number": lambda cells: cells.astype("Float64"),
    "truth": lambda cells: cells.astype("boolean"),
    "day": lambda cells: day(cells.map(str, na_action="ignore").astype("string")),
    "texts": lambda cells: cells.map(list).astype(object),
    "days": lambda cells: cells.map(list).astype(object),
}


def file(name):
    return pd.read_parquet(FOLDER / f"{name}.parquet")
`;

const TABLE = `
def table(name):
    frame = file(name)
    if list(frame.columns) != list(COLUMNS[name]):
        raise ValueError(f"{name} has other columns than it was written with")
    return pd.DataFrame({column: READ[kind](frame[column]) for column, kind in COLUMNS[name].items()})


def tables():
    return {name: table(name) for name in COLUMNS}
`;
