/** A name as SQL takes it, whatever stands in it. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const identifiers = (names: readonly string[]): string => names.map(identifier).join(', ');

/** A text as SQL takes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
