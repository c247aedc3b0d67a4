export declare function zipped(files: Readonly<Record<string, string | Uint8Array>>): Buffer;
