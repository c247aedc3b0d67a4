interface Doubt {
  readonly code: string;
  readonly about: string;
  readonly path: string;
  readonly message: string;
}

/** A record, of this version or another. */
export interface Compared {
  readonly warnings: readonly Doubt[];
}

export interface Difference {
  /** Into the record of the altered file; "-" for an entry that it has not. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly kind: 'lost' | 'changed' | 'made up';
  readonly told: boolean;
}

export declare function countValues(record: Compared): number;
export declare function newDoubts(before: Compared, after: Compared): Doubt[];
export declare function differences(before: Compared, after: Compared, blanks?: boolean): Difference[];
export declare function lostAll(before: Compared, told: boolean): Difference[];
export declare function doubtsAll(record: Compared): boolean;
