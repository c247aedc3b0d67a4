/**
 * What is known of letters and requests, in columns: all figures are counted from it, by the program and, filtered, by
 * the page. It knows no file and no browser.
 */

/** Columns of letters and of requests that hold one value of a list of values. */
export const CODE_COLUMNS = {
  letter: ['priority', 'outcome', 'layout', 'reader', 'sex'],
  request: [
    'decision',
    'category',
    'subcategory',
    'drug_class',
    'side',
    'retrospective',
    'modified',
    'claims_administrator_basis',
    'reviewer_basis',
  ],
} as const;

/** Columns that hold any number of values, each once. */
export const LIST_COLUMNS = {
  letter: ['licensed_states', 'specialty_groups', 'diagnosis_kinds', 'warnings'],
  request: [
    'ingredients',
    'body_parts',
    'claims_administrator_authorities',
    'reviewer_authorities',
    'claims_administrator_guidelines',
    'reviewer_guidelines',
    'claims_administrator_sections',
    'reviewer_sections',
  ],
} as const;

/** Columns of whole numbers; dates are days since 1970-01-01. `empty`: a bit for each column of the table without value. */
export const NUMBER_COLUMNS = {
  letter: [
    'date_assigned',
    'decision_date',
    'date_of_injury',
    'ur_denial_date',
    'application_received',
    'age',
    'empty',
  ],
  request: ['item_number', 'empty'],
} as const;

type ColumnOf<Columns extends Readonly<Record<'letter' | 'request', readonly string[]>>> = Columns[
  | 'letter'
  | 'request'][number];
export type CodeColumn = ColumnOf<typeof CODE_COLUMNS>;
export type ListColumn = ColumnOf<typeof LIST_COLUMNS>;
export type NumberColumn = Exclude<ColumnOf<typeof NUMBER_COLUMNS>, 'empty'> | 'letter_empty' | 'request_empty';

/** Stands in a column of numbers where there is none. */
export const MISSING = -0x8000_0000;

/** The values of a column, by their codes. Code 0 is no value. */
export type Values = readonly (string | null)[];

/** The values of all columns of codes; what both sides cite has the same codes on either. */
export type Lexicons = Readonly<Record<CodeColumn | ListColumn, Values>>;

/** The lists of a column: row `i` has the codes from `first[i]` up to, not including, `first[i + 1]`. */
export interface Lists {
  readonly first: Uint32Array;
  readonly codes: Uint32Array;
}

/** Some letters that follow one another, with their requests. */
export interface Block {
  readonly letters: number;
  readonly requests: number;
  /** Letter `i` has the requests from `firstRequest[i]` up to, not including, `firstRequest[i + 1]`. */
  readonly firstRequest: Uint32Array;
  readonly codes: Readonly<Record<CodeColumn, Uint32Array>>;
  readonly lists: Readonly<Record<ListColumn, Lists>>;
  readonly numbers: Readonly<Record<NumberColumn, Int32Array>>;
  /** Sixteen hex digits. */
  documentId(letter: number): string;
  caseNumber(letter: number): string | null;
}

/** What stands beside the letters. */
export interface Surroundings {
  /** The output folder's name. */
  readonly name: string;
  /** Of the program that read the letters. */
  readonly version: string;
  /** Files that gave no record, by code. */
  readonly failures: Readonly<Record<string, number>>;
  /** The columns of determinations and items that may be empty, in the order of their bits. */
  readonly emptiable: { readonly letter: readonly string[]; readonly request: readonly string[] };
}
