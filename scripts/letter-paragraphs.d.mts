export declare const HEADING: RegExp;
export declare const LABEL: RegExp;
export declare function paragraphsOf(page: string, width: number): string[];
