import type { CODE_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS } from './facts.js';

type Grain = 'letter' | 'request';

/** The values of a letter or request by column; numbers as NUMBER_COLUMNS has them. */
type Values<Of extends Grain> = { readonly [Column in (typeof CODE_COLUMNS)[Of][number]]: string | null } & {
  readonly [Column in (typeof LIST_COLUMNS)[Of][number]]: readonly string[];
} & { readonly [Column in Exclude<(typeof NUMBER_COLUMNS)[Of][number], 'empty'>]: number | null } & {
  /** A bit for each column of the table without value. */
  readonly empty: number;
};

export type RequestFacts = Values<'request'>;

/** What is known of one letter, before it is put into columns. */
export type LetterFacts = Values<'letter'> & {
  /** Sixteen hex digits. */
  readonly document_id: string;
  readonly case_number: string | null;
  readonly requests: readonly RequestFacts[];
};
