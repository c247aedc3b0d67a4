/**
 * What a warning is about: `reading`, the program may be wrong, so look; `letter`, the letter contradicts itself or
 * leaves something out.
 */
export const ABOUT = ['reading', 'letter'] as const;
export type About = (typeof ABOUT)[number];

/** Every warning the project can give. Codes are stable: they may be added, never renamed. */
export const WARNINGS = {
  'unrecognised-layout': {
    about: 'reading',
    meaning: 'No known letter layout was recognised; only what headings and labels alone show was taken.',
  },
  'unread-page': {
    about: 'reading',
    meaning:
      'A page of the letter has no text that could be read; what it says is missing, and the outcome is left empty.',
  },
  'mended-file': {
    about: 'reading',
    meaning: 'The file was damaged on its way and was mended before it was read; what was lost may be missing.',
  },
  'hidden-text': {
    about: 'reading',
    meaning:
      'A page holds text that cannot be seen on it and that differs from what can; only what can be seen was read.',
  },
  'covered-text': {
    about: 'reading',
    meaning: 'Words of a page lie under a box or an image, as redacted words do; they were not read.',
  },
  'unread-remark': {
    about: 'reading',
    meaning: 'Somebody typed remarks onto a page; those that fill no blank of it were not read.',
  },
  'drawn-out-of-order': {
    about: 'reading',
    meaning:
      'The text of a page was drawn in another order than it is read in and was put in order by position, or the pages of a file were in reverse order and were turned around.',
  },
  'reading-order': {
    about: 'reading',
    meaning:
      'The readers of PDFs disagree on the order of the words of a page; the order that gives labels their values was taken.',
  },
  'readers-differ': {
    about: 'reading',
    meaning:
      'The file was read in two ways that differ (--recheck); the reading of the library was taken. Please report it.',
  },
  'pages-left-out': {
    about: 'reading',
    meaning: 'Pages of the file next to the letter belong to no letter and were not read.',
  },
  'doubtful-pages': {
    about: 'reading',
    meaning:
      'Pages behind what looks like the end of the letter were read as its last part; they may be another document.',
  },
  'case-number-changes': {
    about: 'reading',
    meaning:
      'A page of the letter carries the number of another case; pages of two letters may have been taken for one.',
  },
  'lost-lines': {
    about: 'reading',
    meaning: 'The lines of the text tell nothing of its paragraphs; where an item starts was told by sentences alone.',
  },
  'unsure-characters': {
    about: 'reading',
    meaning: 'Some characters of the file are broken or of an encoding that was guessed; they may be read wrong.',
  },
  'doubtful-line': {
    about: 'reading',
    meaning: "A line may be a stamp or a running line of the pages and not the letter's; it was left in its text.",
  },
  'odd-case-number': {
    about: 'reading',
    meaning: 'The case number is not printed in the published form; it was read only where one reading is possible.',
  },
  'blank-page': { about: 'letter', meaning: 'A page that was scanned has nothing on it.' },
  'unsure-page': {
    about: 'reading',
    meaning: 'A page was recognised from its image with little certainty; compare its values with the image.',
  },
  'unsure-numbers': {
    about: 'reading',
    meaning: 'Numbers on a page were recognised from its image with little certainty; compare them with the image.',
  },
  'unrecognised-page': {
    about: 'reading',
    meaning: 'Recognition of a page from its image failed; the text that it has otherwise, if any, was taken.',
  },
  'mended-text': {
    about: 'reading',
    meaning: 'What recognition of text in an image had misread was read as what alone it can be.',
  },
  'unclear-text': {
    about: 'reading',
    meaning: 'A case number or date was misread in an image and can be more than one, or none; none was taken.',
  },
  'no-case-number': { about: 'reading', meaning: 'No case number was found.' },
  'second-version': {
    about: 'letter',
    meaning:
      'Another letter of the same case is in the archive, in another file or elsewhere in this one; all have their records.',
  },
  'no-items': { about: 'reading', meaning: 'No disputed item was found.' },
  'item-without-request': {
    about: 'reading',
    meaning:
      'A decision stands without the words of what was asked for; it gave no item, and the outcome is left empty.',
  },
  'item-without-decision': { about: 'reading', meaning: 'A disputed item has no decision.' },
  'unknown-decision': {
    about: 'reading',
    meaning: 'The decision is neither upheld nor overturned in any wording known; the printed words were kept.',
  },
  'partial-decision': {
    about: 'letter',
    meaning: 'Only part of the disputed item was granted; it counts as overturned.',
  },
  'decision-given-twice': {
    about: 'letter',
    meaning: 'The letter gives two decisions on the same item; the first was taken.',
  },
  'ambiguous-date': {
    about: 'letter',
    meaning: 'The head of the letter lacks a date for which its prose gives more than one; none was taken.',
  },
  'missing-section': { about: 'reading', meaning: 'A section that every letter of this layout has was not found.' },
  'missing-value': { about: 'reading', meaning: 'A value that every letter of this layout gives was not found.' },
  'untold-value': { about: 'letter', meaning: 'The summary says nothing of a value that letters of this layout give.' },
  'unreadable-date': { about: 'reading', meaning: 'The label of a date is not followed by one.' },
  'unread-citation': {
    about: 'reading',
    meaning:
      'Part of a guideline paragraph could not be read as a citation; it was kept as text with authority "other".',
  },
  'unread-words': {
    about: 'reading',
    meaning: 'Words of a guideline paragraph belong to no citation that was read, nor to its usual words.',
  },
  'unknown-guideline': {
    about: 'reading',
    meaning: 'A guideline said to be of the MTUS is none of those known; its name was kept as printed.',
  },
  'unknown-section-title': {
    about: 'reading',
    meaning: 'A cited section is not among the published titles of its guideline.',
  },
  'doubtful-section': {
    about: 'reading',
    meaning: 'What was read as a section or topic has an unmatched bracket, a publisher in it, or an open end.',
  },
  'doubtful-diagnosis': {
    about: 'reading',
    meaning: 'The words of a diagnosis are not what the name of a condition is made of, or its list was hard to find.',
  },
  'unread-diagnosis': {
    about: 'reading',
    meaning: 'The summary speaks of diagnoses, but none was read in it.',
  },
  'unknown-body-part': {
    about: 'reading',
    meaning:
      'A word of a request or a diagnosis looks like a part of the body but is not a known one, or was read as a misspelling.',
  },
  'unknown-treatment': {
    about: 'reading',
    meaning: 'The requested treatment fits no row of the treatment vocabulary.',
  },
  'general-treatment': {
    about: 'reading',
    meaning: 'The request names only a kind of treatment ("test", "device"); its class was taken from that.',
  },
  'misspelt-treatment': {
    about: 'reading',
    meaning: 'Words of the request are misspelt or run together; its class was taken from those they were read as.',
  },
  'misspelt-medicine': {
    about: 'reading',
    meaning: 'The name of a medicine is one letter away from a known one; its class was taken from that.',
  },
  'unknown-ingredients': {
    about: 'reading',
    meaning: 'A medicine is named whose active substances, or some of them, are not known; they were left out.',
  },
  'ambiguous-sessions': {
    about: 'letter',
    meaning: 'A request gives numbers of sessions that disagree, or a range of them; none was taken.',
  },
  'unread-modification': {
    about: 'reading',
    meaning:
      'A request says that part of it was granted, in words that were not read: what was first asked for and what was authorized are missing.',
  },
  'impossible-number': {
    about: 'letter',
    meaning: 'A number is larger than what it counts can be, or has too many digits to be read; it was left out.',
  },
  'ambiguous-age': { about: 'letter', meaning: 'More than one age is given for the injured worker.' },
  'ambiguous-sex': { about: 'letter', meaning: 'The letter gives the sex of the injured worker both ways.' },
  'unread-injury-date': {
    about: 'reading',
    meaning: 'The summary speaks of an injury beside a date that was not, or could not be, read as that of the injury.',
  },
  'injury-date-mismatch': {
    about: 'letter',
    meaning: 'The case table disagrees with the clinical case summary, or with a rationale, on the date of injury.',
  },
  'denial-date-mismatch': {
    about: 'letter',
    meaning: 'The case table and the clinical case summary disagree on the date of the denial.',
  },
  'impossible-date': {
    about: 'letter',
    meaning: 'A date lies in a year in which no case under review can have had it, or does not exist.',
  },
  'care-before-injury': { about: 'letter', meaning: 'Care, or the request for it, is dated before the injury.' },
  'request-after-denial': { about: 'letter', meaning: 'The request for authorization is dated after its denial.' },
  'care-after-decision': { about: 'letter', meaning: 'Care is dated after the decision of this review.' },
  'longer-than-since-injury': {
    about: 'letter',
    meaning: 'A treatment is said to last longer than the time since the injury.',
  },
  'denied-before-injury': { about: 'letter', meaning: 'The denial is dated before the injury.' },
  'applied-before-denial': {
    about: 'letter',
    meaning: 'The application is dated before the denial that it is against.',
  },
  'assigned-before-application': {
    about: 'letter',
    meaning: 'The case was assigned before its application was received.',
  },
  'decided-before-assigned': { about: 'letter', meaning: 'The case was decided before it was assigned.' },
  'impossible-age': { about: 'letter', meaning: 'The age given is not that of a worker, now or when injured.' },
  'rationale-contradicts-decision': {
    about: 'letter',
    meaning: 'The rationale ends with the opposite of the decision.',
  },
  'rationale-treatment': { about: 'letter', meaning: 'The rationale concludes on another treatment than the request.' },
  'unknown-condition': {
    about: 'reading',
    meaning: 'The kind of a diagnosis could not be told: none of its words is known to name a condition.',
  },
  'unknown-specialty': {
    about: 'reading',
    meaning: 'A specialty of the reviewer is not known; it stands among the groups as printed.',
  },
  'rationale-body-part': {
    about: 'letter',
    meaning: 'The rationale concludes on another part of the body, or other levels of the spine, than the request.',
  },
  'rationale-side': { about: 'letter', meaning: 'The rationale is about another side of the body than the request.' },
  'rationale-quantity': {
    about: 'letter',
    meaning: 'The rationale concludes on another strength, quantity or number of sessions than the request.',
  },
  'summary-side': {
    about: 'letter',
    meaning: 'The summary speaks only of the other side of the body than the request.',
  },
  'summary-body-part': {
    about: 'letter',
    meaning: 'The summary speaks only of other parts of the body than the request.',
  },
  'guideline-body-part': {
    about: 'letter',
    meaning: 'A guideline cited is for another part of the body than the request, and none is for the one it names.',
  },
  'duplicate-item': { about: 'letter', meaning: 'The same request is decided twice.' },
  'undecided-request': { about: 'letter', meaning: 'The summary mentions a denied request that no item decides.' },
  'denied-otherwise': {
    about: 'letter',
    meaning:
      'The summary gives a denied request with another side, part of the body, strength or number than the item.',
  },
  'certified-request': {
    about: 'letter',
    meaning: 'The summary says that utilization review approved a request which an item decides as disputed.',
  },
  'outcome-mismatch': {
    about: 'letter',
    meaning: 'The decision on the whole letter does not fit the decisions on its items.',
  },
  'truncated-letter': { about: 'letter', meaning: 'The letter ends in the middle of a sentence or an item.' },
  'invalid-value': {
    about: 'reading',
    meaning:
      'A value that was read does not fit the schema of the record and was left out; this is a fault of the program.',
  },
  'uncompared-values': {
    about: 'reading',
    meaning: 'The letter names so many requests that not all of them were compared with its items.',
  },
  'index-mismatch': {
    about: 'reading',
    meaning: 'The letter and the decision index that it was compared with differ.',
  },
  'not-in-index': {
    about: 'reading',
    meaning: 'The decision index that the letter was compared with does not have this case.',
  },
} as const satisfies Record<string, { readonly about: About; readonly meaning: string }>;

export type WarningCode = keyof typeof WARNINGS;

/** All codes, in the order of the table. */
export const WARNING_CODES = Object.keys(WARNINGS) as [WarningCode, ...WarningCode[]];
