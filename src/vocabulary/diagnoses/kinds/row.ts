import type { DiagnosisKind } from '../../facets.js';

/** Words of one meaning, and the kind of condition that they tell. */
export interface TermRow {
  readonly id: string;
  /** Null for words that tell a kind only in company, or none. */
  readonly kind: DiagnosisKind | null;
  /** In the singular; "fractur*" is any word that starts so, "*algia" any that ends so. */
  readonly phrases: readonly string[];
  /** Rows whose words, told of the same condition, it gives up to. */
  readonly unless?: readonly string[];
  /** A diagnosis of which the row tells the kind. */
  readonly example?: string;
}

/** Words that tell a kind together, wherever they stand in a diagnosis. */
export interface CompanyRow {
  readonly id: string;
  readonly kind: DiagnosisKind;
  /** Rows of terms: a word of any row of each group must be told. */
  readonly of: readonly (readonly string[])[];
  readonly unless?: readonly string[];
  readonly example: string;
}
