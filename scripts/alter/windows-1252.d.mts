export declare function encoded1252(text: string): Uint8Array;
export declare function decoded1252(bytes: Uint8Array): string;
