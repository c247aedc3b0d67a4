import type { Determination } from '../schema/determination.js';
import type { Draft } from './draft.js';

/** A record, and the rules that gave its values. */
export interface Explained {
  readonly record: Determination;
  /** By JSON pointer; a value without a rule of its own goes by the nearest one above it. */
  readonly rules: ReadonlyMap<string, string>;
}

export const explained = ({ record, reasons }: Pick<Draft, 'record' | 'reasons'>): Explained => ({
  record,
  rules: new Map(reasons.toReversed().map(({ path, rule }) => [path, rule])),
});
