/** What of a build tells how words are read. */
export interface Reading {
  readonly parseDate: (words: string) => string | null;
  readonly decisionOf: (words: string) => { readonly decision: string } | undefined;
}

export declare const saysWith: (reading: Reading) => (words: string, path: string, value: unknown) => boolean;
