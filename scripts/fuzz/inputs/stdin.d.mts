export declare function answeredAs(line: Buffer): string | null;
