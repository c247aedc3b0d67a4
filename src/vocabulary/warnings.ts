/** Every warning the project can give. Codes are stable: they may be added, never renamed. */
export const WARNINGS = {
  'unrecognised-layout': 'No known letter layout was recognised; only what headings and labels alone show was taken.',
  'no-case-number': 'No case number was found.',
  'no-items': 'No disputed item was found.',
  'item-without-decision': 'A disputed item has no decision.',
  'unknown-decision': 'The decision is neither upheld nor overturned in any wording known; the printed words were kept.',
  'partial-decision': 'Only part of the disputed item was granted; it counts as overturned.',
  'decision-given-twice': 'The letter gives two decisions on the same item; the first was taken.',
  'ambiguous-date': 'The letter has no case table and its prose gives more than one date; none was taken.',
  'missing-section': 'A section that every letter of this layout has was not found.',
  'unreadable-date': 'A label is followed by something that is no date.',
  'unread-citation': 'Part of a guideline paragraph could not be read as a citation; it was kept as text with authority "other".',
  'unknown-section-title': 'A cited section is not among the published titles of its guideline.',
  'unknown-treatment': 'The requested treatment fits no row of the treatment vocabulary.',
  'misspelt-medicine': 'A medicine is written a letter away from a known name; its class was taken from that.',
  'ambiguous-sessions': 'A request gives numbers of sessions that disagree; none was taken.',
  'ambiguous-age': 'More than one age is given for the injured worker.',
  'injury-date-mismatch': 'The case table and the clinical case summary disagree on the date of injury.',
  'truncated-letter': 'The letter ends in the middle of a sentence or an item.',
} as const satisfies Record<string, string>;

export type WarningCode = keyof typeof WARNINGS;
