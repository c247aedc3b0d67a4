export interface Difference {
  /** From 1; null for what is about the file as a whole. */
  readonly page: number | null;
  readonly what: string;
  readonly one: unknown;
  readonly other: unknown;
}
interface ReadPage {
  readonly text: string;
  readonly reader: string;
  readonly lack: string | null;
  readonly notes: readonly { readonly code: string; readonly words?: string }[];
}
export type Reading =
  | { readonly pages: readonly ReadPage[]; readonly attachments: readonly unknown[] }
  | { readonly failure: string };

export function parting(one: string, other: string): { at: number; one: string; other: string } | null;
export function firstDifference(one: Reading, other: Reading): Difference | null;
export function compared(
  readers: readonly [first: string, second: string],
  readBy: (reader: string) => Promise<Reading>,
  whyNot: () => string | null,
): Promise<{ readonly left: string } | { readonly left: null; readonly difference: Difference | null }>;
