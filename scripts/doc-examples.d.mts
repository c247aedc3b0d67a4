export interface DocExample {
  readonly language: 'sql' | 'python' | 'r' | 'bash';
  /** The folder whose load.sql is run before it. */
  readonly loaded?: string;
  readonly code: string;
  readonly output: string;
  readonly tool: string;
}
export const PAGE: string;
export function examplesOf(page: string): DocExample[];
export function prepareOutputs(): { readonly folder: string; readonly remove: () => void };
export function canRun(example: DocExample): boolean;
export function run(example: DocExample, folder: string): Promise<string>;
