/** Where an axis of shares that begins at 0 ends: at a whole twentieth above all of them. */
export const upTo = (shares: readonly number[]): number => Math.min(1, Math.ceil(Math.max(...shares, 0.01) * 20) / 20);
