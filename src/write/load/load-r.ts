import { FORMULA_START } from '../formats/formulas.js';
import type { AnyColumn, AnyTable, ColumnType } from '../table.js';
import type { LoadOptions } from './load-files.js';

/** load.R: gives the tables to R. */
export const loadR = (tables: readonly AnyTable[], { format, escapeFormulas }: LoadOptions): string =>
  [
    format === 'csv' ? head('readr and jsonlite') : head('arrow'),
    `imr_columns <- list(\n${tables.map(columnsOf).join(',\n')}\n)\n`,
    format === 'csv' ? csv(escapeFormulas) : PARQUET,
    TABLE,
  ].join('\n');

const head = (packages: string): string => `# The tables of this folder for R (${packages}), typed: nothing is guessed.
#   source("load.R", chdir = TRUE)   # with the path of this file
#   items <- load_table("items")     # one table
#   tables <- load_tables()          # all of them, by name
# All tables join on document_id alone. A value that is absent is NA; dates are Dates; lists are columns of lists,
# character(0) without elements; whole numbers are doubles, for R's integers end at 2^31.
imr_folder <- getwd()
`;

const KINDS: Readonly<Record<Exclude<ColumnType, 'list'>, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'truth',
  date: 'day',
};

const kindOf = ({ type, itemType }: AnyColumn): string =>
  type !== 'list' ? KINDS[type] : itemType === 'date' ? 'days' : 'texts';

/** A text as R takes it, in ASCII: R reads a script in the encoding of its surroundings. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/[^ -~]/gu, (letter) => `\\U${letter.codePointAt(0)!.toString(16).padStart(8, '0')}`);

function columnsOf({ name, primaryKey, columns }: AnyTable): string {
  const kinds = columns.map((column) => `    ${quoted(column.name)} = "${kindOf(column)}"`);
  return `  # Key: ${primaryKey.join(', ')}.\n  ${name} = c(\n${kinds.join(',\n')}\n  )`;
}

/** R has these as letters in its text; the rest is for its expressions. */
const ESCAPED = `^'('*${FORMULA_START})`.replaceAll(/\\(?!u)/g, String.raw`\\`);

const csv = (escapeFormulas: boolean): string => `imr_lists <- function(cells, make) {
  # Most lists come again and again.
  known <- unique(cells)
  lists <- jsonlite::fromJSON(paste0("[", paste(known, collapse = ","), "]"), simplifyVector = FALSE)
  lapply(lists, function(list) make(as.character(list)))[match(cells, known)]
}

imr_read <- list(
${
  escapeFormulas
    ? `  # An apostrophe stands before what a spreadsheet would run as a formula.
  text = function(cells) sub("${ESCAPED}", "\\\\1", cells, perl = TRUE),`
    : `  text = identity,`
}
  number = as.numeric,
  truth = function(cells) cells == "true",
  day = as.Date,
  texts = function(cells) imr_lists(cells, identity),
  days = function(cells) imr_lists(cells, as.Date)
)

imr_file <- function(name) {
  file <- readr::read_csv(
    file.path(imr_folder, paste0(name, ".csv")),
    col_types = readr::cols(.default = "c"), na = "", trim_ws = FALSE, name_repair = "minimal",
    lazy = FALSE, num_threads = 1, progress = FALSE
  )
  readr::stop_for_problems(file)
  file
}
`;

const PARQUET = `imr_read <- list(
  text = as.character,
  number = as.numeric,
  truth = as.logical,
  day = as.Date,
  texts = function(cells) lapply(cells, as.character),
  days = function(cells) lapply(cells, as.Date)
)

imr_file <- function(name) {
  arrow::read_parquet(file.path(imr_folder, paste0(name, ".parquet")))
}
`;

const TABLE = `load_table <- function(name) {
  file <- imr_file(name)
  columns <- imr_columns[[name]]
  if (!identical(names(file), names(columns))) stop(name, " has other columns than it was written with")
  for (column in names(columns)) file[[column]] <- imr_read[[columns[[column]]]](file[[column]])
  file
}

load_tables <- function() sapply(names(imr_columns), load_table, simplify = FALSE)
`;
