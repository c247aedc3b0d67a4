import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** What offices, fax machines and viewers put on pages, as data: the signs of which such lines are made, and the lines. */

/** Words as stamps print them: in capitals, or each with one. Prose has them in small letters. */
const stamped = (words: string): string =>
  anyOf(wordList(words).flatMap((word) => [word.toUpperCase(), word.replaceAll(/\b[a-z]/g, (a) => a.toUpperCase())]));

const capitals = (words: string): string => anyOf(wordList(words).map((word) => word.toUpperCase()));

const MONTH =
  stamped(`january | february | march | april | may | june | july | august | september | october | november |
  december | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec`);
const DATES = [
  // "2016-11-23", "11/23/16", "11.23.2016"
  '\\d{4}[-/]\\d{2}[-/]\\d{2}(?!\\d)',
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?![\\d/])',
  // "Nov 23 16", "NOV-23-2016", "November 23rd, 2016", "23 Nov 2016"
  `${MONTH}[.,]?[ -]?\\d{1,2}(?:st|nd|rd|th)?,?[ -]'?(?:\\d{4}|\\d{2})(?!\\d)`,
  `\\d{1,2}[ -]?${MONTH}[.,]?[ -]?(?:\\d{4}|\\d{2})(?!\\d)`,
];
/** "2", "02/05", "2 of 5" */
const PAGE_NUMBER = '#?\\d{1,4}(?:\\s?(?:of|OF|/)\\s?\\d{1,4})?(?![\\d/])';
const BY = '(?:[Bb]y|BY|[Aa]t|AT|[Ii]n|IN|[Vv]ia|VIA|[Ff]rom|FROM)';

/** What a stamp is made of; of two that start at one place the first. */
const SIGN_ROWS = [
  {
    id: 'path',
    source: 'file:/{2,3}\\S+|[A-Za-z]:\\\\(?:[^|]{0,150}\\.\\w{3,4}\\b|\\S+)|\\\\\\\\\\w\\S+',
    hint: 'file:|\\\\',
    example: 'C:\\Users\\jdoe\\x.pdf',
  },
  { id: 'address', source: 'https?://\\S+|www\\.\\S+', example: 'https://example.org/letters?id=7' },
  {
    id: 'file',
    source: '[^\\s/\\\\]+\\.(?:pdf|PDF|docx?|DOCX?|html?|HTML?|tiff?|TIFF?|rtf|RTF|txt|TXT|msg|xps|wpd)\\b',
    hint: '\\.(?:pdf|PDF|doc|DOC|htm|HTM|tif|TIF|rtf|RTF|txt|TXT|msg|xps|wpd)',
    example: 'CM16-0999999.pdf',
  },
  { id: 'date', source: `(?<![\\d/])${anyOf(DATES)}`, example: 'Nov 23 16' },
  {
    id: 'clock',
    source: 'T?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|\\s?[AaPp]\\.?[Mm]?\\b\\.?)?(?!\\d)',
    example: '10:42 AM',
  },
  {
    id: 'page',
    source: `\\b(?:[Pp]ages?|PAGES?|[Pp][Gg]|[Pp])\\b[.:]?\\s?${PAGE_NUMBER}|(?<![\\w/.-])\\d{1,4}\\s?(?:of|OF|/)\\s?\\d{1,4}(?![\\w/.-])`,
    example: 'P. 02/05',
  },
  {
    id: 'phone',
    source: '(?<![\\w/])\\+?(?:1[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}(?!\\w)',
    example: '(916) 555-1234',
  },
  { id: 'party', source: '\\b(?:[Ff]rom|FROM|[Tt]o|TO|[Ff]r|FR)\\s?:', example: 'FROM:' },
  {
    id: 'fax',
    source: `\\b${stamped('fax server | fax machine | fax | e-?fax | rightfax | facsimile | telefax')}\\b`,
    example: 'Fax Server',
  },
  {
    id: 'received-by',
    source: `(?<!Application |APPLICATION )\\b${stamped("received | rec'd | recd")}\\s?[:-]?\\s${BY}\\b`,
    example: 'Received by',
  },
  {
    id: 'received',
    source: `(?<!Application |APPLICATION )\\b${stamped("received | rec'd | recd | date received")}\\b:?(?!$)`,
    example: 'RECEIVED',
  },
  {
    id: 'printed-by',
    source: `\\b${stamped('printed | downloaded | viewed | scanned | accessed | exported')}:?(?:\\s[Oo]n)?\\s${anyOf(DATES)},?\\s(?:[Bb]y|BY):?\\s[\\w.@-]{2,40}`,
    hint: '(?:[Bb]y|BY):?\\s[\\w.@-]{2}',
    example: 'Printed 01/09/2017 by jdoe',
  },
  {
    id: 'viewer',
    source: `\\b(?:PDF|${stamped('document | file | web')}) (?:Viewer|VIEWER|Portal|PORTAL)\\b`,
    example: 'Document Viewer',
  },
  {
    id: 'other-case',
    source:
      '\\b(?:[Rr]elated|RELATED|[Cc]ompanion|COMPANION)(?: (?:[Tt]o|TO|[Cc]ases?|CASES?))?:? (?:IMR )?(?:[Cc]ase |CASE )?(?:[Nn]umber:? |NUMBER:? |[Nn]o\\.? |NO\\.? |# ?)?CM\\d\\d-?\\d{4,8}\\b',
    hint: '[Rr]elated|RELATED|[Cc]ompanion|COMPANION',
    example: 'Related: IMR Case Number CM15-0999123',
  },
  {
    id: 'printed',
    source: `\\b${stamped(`printed | print date | print time | date printed | downloaded | viewed | scanned | accessed |
      generated | exported | e-?mailed | retrieved | uploaded | saved | last saved | created | image date | faxed |
      transmitted | produced`)}(?:\\s(?:by|BY):? \\S+)?(?:\\s?:|\\s(?:[Oo]n|ON|[Ff]rom|FROM|[Aa]t|AT|to|TO)\\b|(?=,? \\w))`,
    example: 'Printed on',
  },
  {
    id: 'filed',
    source: `\\b${stamped('e-?filed | electronically filed | electronically served | filed | lodged | entered')}\\b:?`,
    example: 'Electronically Filed',
  },
  {
    id: 'docket',
    source: '\\bCase (?:No\\.? )?\\d{1,2}:\\d{2}-[a-z]{2}-\\d{3,6}\\S*',
    example: 'Case 2:16-cv-01234-ABC',
  },
  {
    id: 'record-number',
    source:
      '\\b(?:EAMS )?(?:DOC|Doc|Document|DOCUMENT|DMS|Image|IMAGE|Envelope|ENVELOPE|Batch|BATCH|Scan|SCAN|Control|CONTROL|Tracking|TRACKING|DCN|Transaction|TRANSACTION)(?: ?(?:ID|Id|No\\.?|NO\\.?|Number|NUMBER|#))+ ?[:#]? ?[A-Z0-9][\\w.-]{3,60}|\\b\\d{4}-\\d{4}-\\d{4}(?:[.,]? ?v?\\.? ?\\d{1,3})?\\b(?!-)|\\{[\\w./ -]{5,40}\\}',
    example: '4836-1234-5678, v. 1',
  },
  {
    id: 'confidential',
    source: `\\b${stamped(`strictly confidential | highly confidential | confidential | attorney-client privileged |
      attorney client privilege | attorney work product | privileged | protected health information |
      contains phi | attorneys' eyes only | subject to protective order`)}\\b`,
    example: 'CONFIDENTIAL',
  },
  {
    id: 'copy',
    source: `(?<![\\w-])${capitals(`certified copy | file copy | office copy | true copy | duplicate copy | courtesy copy |
      client copy | final copy | do not copy | copy | preliminary draft | draft`)}(?![\\w-])`,
    example: 'FILE COPY',
  },
  {
    id: 'mark',
    source: `(?<![\\w-])${capitals(`duplicate | original | void | sample | unofficial | scanned | faxed | received | filed |
      e-filed | mailed | archived | superseded | for review only | for information only | do not distribute |
      not for distribution`)}(?![\\w-])`,
    example: 'UNOFFICIAL',
  },
  {
    id: 'exhibit',
    source: `\\b${stamped(`exhibit | exh | ex | attachment | appendix | enclosure | tab | defendant's exhibit |
      applicant's exhibit | joint exhibit`)}\\.?\\s?(?:No\\.?|#)?\\s?["']?(?:\\d{1,3}[A-Z]?|[A-Z]{1,2}(?:-\\d{1,3})?)["']?(?![\\w])`,
    example: 'EXHIBIT 7',
  },
  {
    id: 'office',
    source: `\\b${stamped(`claims | department | dept | division | unit | office | offices | mail ?room | mail | room |
      scanned | legal | intake | records | imaging | document | center | the | by | by: | on | at | of | time | date |
      superior court | county of | state of california | services | docket | clerk | copy service | medical information | medical records |
      health information | information | workers' compensation | imr | medical review`)}\\b`,
    example: 'Claims',
  },
] as const;

export type SignId = (typeof SIGN_ROWS)[number]['id'];
interface SignRow {
  readonly id: SignId;
  readonly source: string;
  /** What it cannot do without and is found sooner. */
  readonly hint?: string;
  readonly example: string;
}
export const SIGNS: readonly SignRow[] = SIGN_ROWS;

/** A line, or what was joined to one, that is no part of a letter: by the signs in it. */
interface Stamp {
  readonly id: string;
  /** All of these are in it. */
  readonly shows: readonly SignId[];
  /** What may stand between its signs: names, that is words with capitals and figures, or nothing. */
  readonly between: 'names' | 'nothing';
  /** It is known even behind or before words of the letter on one line. */
  readonly joined?: true;
  readonly example: string;
}

/** Of several that a line shows the first. */
export const STAMPS: readonly Stamp[] = [
  {
    id: 'fax-page',
    shows: ['date', 'clock', 'page'],
    between: 'names',
    joined: true,
    example: '2016-11-23 10:42:11 (GMT) Page 2',
  },
  {
    id: 'fax-number',
    shows: ['date', 'clock', 'phone'],
    between: 'names',
    joined: true,
    example: '11/23/2016 10:42 AM 9165551234',
  },
  { id: 'fax-clock', shows: ['fax', 'clock'], between: 'names', joined: true, example: 'Nov 23 16 10:42a  Fax Server' },
  { id: 'from-page', shows: ['party', 'page'], between: 'names', joined: true, example: 'FROM: Acme TO: Smith P. 2' },
  { id: 'from-phone', shows: ['party', 'phone'], between: 'names', joined: true, example: 'TO: 9165551234' },
  { id: 'path', shows: ['path'], between: 'names', joined: true, example: 'file:///C:/letters/x.html 2/5' },
  {
    id: 'address-page',
    shows: ['address', 'page'],
    between: 'nothing',
    joined: true,
    example: 'https://example.org/x 2/5',
  },
  { id: 'file-date', shows: ['file', 'date'], between: 'names', joined: true, example: '12/1/2016 CM16-0999999.pdf' },
  { id: 'file-page', shows: ['file', 'page'], between: 'names', joined: true, example: 'CM16-0999999.pdf Page 2' },
  {
    id: 'printed',
    shows: ['printed', 'date'],
    between: 'names',
    joined: true,
    example: 'Printed by jdoe on 11/23/2016',
  },
  {
    id: 'printed-by',
    shows: ['printed-by'],
    between: 'names',
    joined: true,
    example: 'Printed 01/09/2017 by jdoe',
  },
  { id: 'viewer', shows: ['date', 'viewer'], between: 'names', joined: true, example: '1/9/2017 Document Viewer' },
  {
    id: 'other-case',
    shows: ['other-case'],
    between: 'nothing',
    example: 'Related: IMR Case Number CM15-0999123',
  },
  {
    id: 'received-by',
    shows: ['received-by', 'date'],
    between: 'names',
    joined: true,
    example: 'Received by the claims department 11/23/2016',
  },
  { id: 'received', shows: ['received', 'date'], between: 'nothing', joined: true, example: 'RECEIVED NOV 23 2016' },
  { id: 'filed', shows: ['filed', 'date'], between: 'names', joined: true, example: 'Electronically Filed 11/23/2016' },
  {
    id: 'docket',
    shows: ['docket', 'page'],
    between: 'names',
    joined: true,
    example: 'Case 2:16-cv-01234 Document 12 Page 7 of 45',
  },
  { id: 'record-number', shows: ['record-number'], between: 'nothing', joined: true, example: 'EAMS DOC ID: 60999999' },
  {
    id: 'confidential',
    shows: ['confidential'],
    between: 'names',
    joined: true,
    example: 'CONFIDENTIAL - SUBJECT TO PROTECTIVE ORDER',
  },
  { id: 'copy', shows: ['copy'], between: 'nothing', joined: true, example: 'DRAFT' },
  { id: 'fax-date', shows: ['fax', 'date'], between: 'names', example: 'Fax Server 11/23/2016' },
  { id: 'fax-count', shows: ['fax', 'page'], between: 'names', example: 'Fax Server P. 2/5' },
  { id: 'fax-line', shows: ['fax', 'phone'], between: 'names', example: 'Fax: (916) 555-1234' },
  { id: 'from-clock', shows: ['party', 'clock'], between: 'names', example: '10:42 From:' },
  { id: 'clock-page', shows: ['clock', 'page'], between: 'names', example: '10:42 AM ACME CLAIMS Page 2' },
  { id: 'clocked', shows: ['date', 'clock'], between: 'names', example: '12/1/2016, 3:14 PM' },
  { id: 'address-date', shows: ['address', 'date'], between: 'nothing', example: 'https://example.org/x 12/1/2016' },
  { id: 'received-office', shows: ['received', 'office'], between: 'nothing', example: 'RECEIVED CLAIMS DEPT' },
  { id: 'mark', shows: ['mark'], between: 'nothing', example: 'UNOFFICIAL' },
  { id: 'exhibit', shows: ['exhibit'], between: 'nothing', example: 'EXHIBIT 7' },
];

/** Initials, or what a form's version is called, and a date: "jd 1/9/17", "Rev. 12/2016", "(K.R. Jan 9, 2017)". */
export const INITIALED = new RegExp(
  `^\\(?(?:(?:\\p{L}[.-]?){1,3}|\\p{L}(?:\\. ?\\p{L}){1,2}\\.?|(?:[Rr]ev|REV)(?:ised|ISED|ision)?|[Vv]er(?:sion)?|[Ii]nit(?:ials)?)[.:,/-]? ?(?:${anyOf(DATES)}|\\d{1,2}/\\d{4})\\)?$`,
  'u',
);

/** Small words between the names of a stamp. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  wordList(`a | an | and | at | by | c/o | claims | clerk | department | dept | for | from | id | in | no | of | office |
    on | page | pages | re | the | to | unit | v | via | with`),
);

/** Words written across a page, which come out one letter per line or with blanks between. */
export const WATERMARKS: readonly string[] =
  wordList(`DRAFT | COPY | FILECOPY | CONFIDENTIAL | SAMPLE | VOID | ORIGINAL |
  DUPLICATE | UNOFFICIAL | REDACTED | RECEIVED | FILED | PRIVILEGED | DONOTCOPY | CERTIFIEDCOPY | SUPERSEDED`);

/** What lines of letterheads and of copy services show; one that recurs on two pages is no chance then. */
export const LETTERHEAD = new RegExp(
  [
    `\\b(?:LLP|L\\.L\\.P\\.|PLLC|LLC|APC|Inc\\.|INC\\.?|Corp\\.|${stamped(`law offices? | law firm | law group | attorneys at law |
      copy service | insurance company`)})(?![\\p{L}])`,
    '\\b(?:CA|California),? \\d{5}(?:-\\d{4})?\\b',
    '\\(\\d{3}\\) ?\\d{3}-\\d{4}',
    '\\bwww\\.|https?://|@\\w+\\.\\w',
  ].join('|'),
  'u',
);
