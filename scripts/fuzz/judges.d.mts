export declare const JUDGES: readonly { readonly id: string; readonly what: string }[];

/** `outcome`: what became of an input; each judge looks at the parts that are there. */
export declare function findingsOf(outcome: object): { readonly judge: string; readonly message: string }[];
