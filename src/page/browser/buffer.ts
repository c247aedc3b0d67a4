/** What csv-stringify asks of Node's Buffer, which no browser has: whether an option is one, and the bytes of a mark. */
export const Buffer = {
  isBuffer: (): boolean => false,
  from: (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes),
};
