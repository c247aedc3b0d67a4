import { refuse } from '../refused.js';
import { Name, type PdfObject } from '../syntax/objects.js';
import { type Matrix, single } from './matrix.js';

/** What stands before an operator. Each of these gives what it must be, or refuses. */
export type Operands = readonly PdfObject[];

export function numbers(operands: Operands, count: number): readonly number[] {
  if (operands.length !== count || !operands.every((operand) => typeof operand === 'number')) refuse('no numbers');
  return operands as readonly number[];
}

export const only = (operands: Operands): number => numbers(operands, 1)[0]!;

export function nameIn(operands: Operands): string {
  const [name] = operands;
  return operands.length === 1 && name instanceof Name ? name.text : refuse('no name');
}

export function stringIn(operands: Operands): string {
  const [text] = operands;
  return operands.length === 1 && typeof text === 'string' ? text : refuse('no string');
}

export function arrayIn(operands: Operands): Operands {
  const [array] = operands;
  return operands.length === 1 && Array.isArray(array) ? (array as Operands) : refuse('no array');
}

export function matrixOf(operands: Operands): Matrix {
  const [a, b, c, d, e, f] = numbers(operands, 6).map(single) as [number, number, number, number, number, number];
  return { a, b, c, d, e, f };
}
