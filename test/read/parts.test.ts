import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it, test } from 'vitest';
import { type Determination, extractDeterminations } from '../../src/index.js';
import { wholePage } from '../../src/read/document.js';
import { partsOf } from '../../src/read/parts/parts.js';
import { corpusLetters, comparable } from '../helpers/corpus-letters.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const LETTERS = new Map(corpusLetters().map((letter) => [letter.name, letter]));
const text = (name: string): string => LETTERS.get(name)!.text.trimEnd();
const TABLE = text('table-2016-plain');
const LATER = text('table-2018-plain');
const NOTICE = text('notice-2013-plain');
const LETTER = text('letter-2014-plain');
const REVIEW = text('professional-review-plain');
const SPARSE = text('table-2016-sparse');
const HEADLESS = text('headless-double-spaced');

const FAX = 'FAX COVER SHEET\n\nTo: Records\nFrom: Acme Claims\nNumber of pages: 9';
const PROOF =
  'PROOF OF SERVICE BY MAIL\n\nI am over the age of eighteen and not a party to this action.\nI placed a true copy in a sealed envelope.';
const DENIAL =
  'Acme Review\nP.O. Box 12\nFresno, CA 93650\n\nNOTICE OF UTILIZATION REVIEW DENIAL\n\nDate of Injury: 1/2/2010\nSix visits are not certified.\nRationale: no gain is on record.';
const NOTE =
  'Valley Orthopedics\n\nPRIMARY TREATING PHYSICIAN’S PROGRESS REPORT (PR-2)\n\nDate of Injury: 02/03/2011\nSubjective complaints: low back pain.\nPlan: therapy.';
const COVER =
  'Lowe & Smith\nAttorneys at Law\n100 Main Street\nOakland, CA 94600\n\nEnclosed please find the determinations.';
const CONTENTS = 'TABLE OF CONTENTS\n\nCM16-0999101 .... 1\nCM19-0999122 .... 3';
const TRANSMITTAL =
  'MAXIMUS FEDERAL SERVICES, INC.\nIMR Case Number: CM19-0999122\nDear Ms. Doe:\nThe determination is enclosed.\nSincerely,';

const pageBreak = (...pages: string[]): string => pages.join('\f');
const lineBreak = (...texts: string[]): string => texts.join('\n');
const oneLine = (letter: string): string => letter.replaceAll(/\s+/g, ' ');
/** A letter with other words between two of its lines. */
const broken = (letter: string, at: number, between: string): string => {
  const lines = letter.split('\n');
  return [...lines.slice(0, at), between, ...lines.slice(at)].join('\n');
};

interface Row {
  readonly proves: string;
  readonly input: string;
  /** The first words of each letter. */
  readonly letters: readonly string[];
  /** The pages of each letter. */
  readonly pages?: readonly (readonly [first: number, last: number])[];
  readonly others?: readonly (readonly [first: number, last: number, kind: string | null])[];
}

const STARTS = {
  table: 'Case Number: CM16-0999101',
  later: 'Case Number: CM19-0999122',
  notice: 'MAXIMUS FEDERAL SERVICES',
};

const ROWS: Row[] = [
  { proves: 'one letter is all there is', input: TABLE, letters: [STARTS.table], others: [] },
  {
    proves: 'each head at a page top starts a letter',
    input: pageBreak(TABLE, NOTICE, LATER),
    letters: [STARTS.table, STARTS.notice, STARTS.later],
    pages: [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  },
  {
    proves: 'letters of all layouts joined without page breaks part at their heads, letterheads and titles',
    input: lineBreak(TABLE, LATER, NOTICE, LETTER, REVIEW),
    letters: [STARTS.table, STARTS.later, STARTS.notice, 'Dated: 1/24/2014', 'MEDICAL PROFESSIONAL REVIEW'],
  },
  {
    proves: 'a letter that is one line starts inside the line',
    input: [TABLE, NOTICE, LATER].map(oneLine).join(' '),
    letters: [STARTS.table, STARTS.notice, STARTS.later],
  },
  {
    proves: 'lost blanks and letter-spaced headings',
    input: lineBreak(TABLE, LATER.replace('Case Number', 'CaseNumber').replace('HOW THE IMR', 'H O W  T H E  I M R')),
    letters: [STARTS.table, 'CaseNumber: CM19-0999122'],
  },
  { proves: 'a second copy is a letter', input: lineBreak(TABLE, TABLE), letters: [STARTS.table, STARTS.table] },
  {
    proves: 'a second copy under a title is one',
    input: pageBreak(REVIEW, REVIEW),
    letters: ['MEDICAL PROFESSIONAL REVIEW', 'MEDICAL PROFESSIONAL REVIEW'],
  },
  {
    proves: 'a letter without a head starts where the sections start over',
    input: pageBreak(TABLE, HEADLESS),
    letters: [STARTS.table, 'HOW THE IMR FINAL DETERMINATION'],
  },
  {
    proves: 'a letter without a head ends at the next head',
    input: pageBreak(HEADLESS, TABLE),
    letters: ['HOW THE IMR FINAL DETERMINATION', STARTS.table],
  },
  {
    proves: 'a letter mentioned in prose starts none',
    input: TABLE.replace(
      'Decision rationale: ',
      'Decision rationale: The prior IMR Case Number: CM15-0999555 gives the date of injury and the decision date. ',
    ),
    letters: [STARTS.table],
  },
  {
    proves: 'the case on every page starts none',
    input: broken(TABLE, 30, '\fCase Number: CM16-0999101\nDate of Injury: 01/01/2010\nPriority: Standard'),
    letters: [STARTS.table],
    pages: [[1, 2]],
  },
  {
    proves: 'a letter that ends in the middle of the page on which the next starts',
    input: pageBreak(TABLE.slice(0, 1500), `${TABLE.slice(1500)}\n${LATER}`),
    letters: [STARTS.table, STARTS.later],
    pages: [
      [1, 2],
      [2, 2],
    ],
  },
  {
    proves: 'other documents before, between and after letters belong to none',
    input: pageBreak(COVER, FAX, TABLE, PROOF, '', LATER, DENIAL, 'Page 2 of the denial', NOTE),
    letters: [STARTS.table, STARTS.later],
    pages: [
      [3, 3],
      [6, 6],
    ],
    others: [
      [1, 1, 'a letter or form of another kind'],
      [2, 2, 'a fax cover sheet'],
      [4, 4, 'a proof of service'],
      [5, 5, 'blank'],
      [7, 8, 'a utilization review decision, not the review of it'],
      [9, 9, 'a medical record'],
    ],
  },
  {
    proves: 'so they do without page breaks',
    input: lineBreak(FAX, '', TABLE, '', DENIAL, '', LATER, '', CONTENTS),
    letters: [STARTS.table, STARTS.later],
    others: [
      [1, 1, 'a fax cover sheet'],
      [1, 1, 'a utilization review decision, not the review of it'],
      [1, 1, 'a table of contents'],
    ],
  },
  {
    proves: 'what a letter of the reviewers encloses goes with the letter that it names',
    input: pageBreak(TABLE, TRANSMITTAL, LATER),
    letters: [STARTS.table, STARTS.notice],
    pages: [
      [1, 1],
      [2, 3],
    ],
    others: [],
  },
  {
    proves: 'a page break between the title of a letter and its head',
    input: pageBreak(
      'MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review',
      NOTICE.split('\n').slice(2).join('\n'),
    ),
    letters: [STARTS.notice],
    pages: [[1, 2]],
    others: [],
  },
  {
    proves: 'soft hyphens in headings and heads',
    input: pageBreak(TABLE, LATER.replaceAll(/(?<=[a-z]{2})(?=[a-z]{2})/g, '\u00ad').replace('Ca\u00adse', 'Case')),
    letters: [STARTS.table, 'Case Nu'],
  },
  {
    proves: 'another document between the pages of a letter',
    input: broken(TABLE, 24, `\f${FAX}\f`),
    letters: [STARTS.table],
    pages: [[1, 3]],
    others: [[2, 2, 'a fax cover sheet']],
  },
  {
    proves: 'documents listed as reviewed end no letter',
    input: broken(
      NOTICE,
      38,
      '\fMedical Records from the Claims Administrator\nUtilization Review Determination\nProgress Notes\n',
    ),
    letters: [STARTS.notice],
    pages: [[1, 2]],
    others: [],
  },
  {
    proves: 'what has no title stays with the letter before it',
    input: pageBreak(TABLE, 'and here are some words that tell nothing of what they are.'),
    letters: [STARTS.table],
    pages: [[1, 2]],
  },
  {
    proves: 'a first page scanned twice, with other numbers stamped on it, is one page',
    input: pageBreak(TABLE.slice(0, 1200), `${TABLE.slice(0, 1200)}\n`, TABLE.slice(1200)),
    letters: [STARTS.table],
    pages: [[1, 3]],
    others: [[2, 2, 'a copy of the page before it']],
  },
  {
    proves: 'the numbers that stamps put on copies do not make them others',
    input: pageBreak(
      lineBreak(TABLE.slice(0, 1200), 'KERR 000127'),
      lineBreak(TABLE.slice(0, 1200), 'KERR 000128'),
      TABLE.slice(1200),
    ),
    letters: [STARTS.table],
    pages: [[1, 3]],
    others: [[2, 2, 'a copy of the page before it']],
  },
  {
    proves: 'a last page scanned twice is one too',
    input: pageBreak(TABLE.slice(0, 1200), TABLE.slice(1200), TABLE.slice(1200), LATER),
    letters: [STARTS.table, STARTS.later],
    others: [[3, 3, 'a copy of the page before it']],
  },
  {
    proves: 'a head again, a stamp beside it, before any item has come starts no other letter',
    input: pageBreak(TABLE.slice(0, 1200), lineBreak('Seen by K. R.', TABLE.slice(0, 1200)), TABLE.slice(1200)),
    letters: [STARTS.table],
    pages: [[1, 3]],
  },
  {
    proves: 'a letter of one page that stands in a file twice is two letters',
    input: pageBreak(SPARSE, SPARSE),
    letters: ['Case Number: CM16-0999107', 'Case Number: CM16-0999107'],
  },
  {
    proves: 'a file without any letter is handed on whole',
    input: pageBreak(PROOF, DENIAL),
    letters: ['PROOF OF SERVICE'],
    others: [],
  },
];

const pagesOf = (input: string): ReturnType<typeof wholePage>[] =>
  input.split('\f').map((page) => wholePage(page, 'text'));

describe('the pages of a file', () => {
  test.each(ROWS)('$proves', ({ input, letters, pages, others }) => {
    const parts = partsOf(pagesOf(input));
    expect(
      parts.letters.map((part) =>
        part
          .map(({ page }) => page.text)
          .join('\n')
          .trimStart(),
      ),
    ).toEqual(letters.map((start) => expect.stringMatching(new RegExp(`^${start}`)) as string));
    if (pages) expect(parts.letters.map((part) => [part[0]!.number, part.at(-1)!.number])).toEqual(pages);
    if (others) {
      expect(parts.others.map(({ first_page, last_page, kind }) => [first_page, last_page, kind])).toEqual(others);
    }
  });

  const lacking = (lack: 'blank' | 'image') => ({ ...wholePage('', 'pdfium'), lack });
  const [first, second] = [`${TABLE.slice(0, 1200)}`, TABLE.slice(1200)].map((page) => wholePage(page, 'pdfium'));
  it.each([
    ['a blank page behind a letter that ends is none of its own', [first!, second!, lacking('blank')], [[1, 2]]],
    ['one behind a letter that breaks off is: a page may be missing', [first!, lacking('blank')], [[1, 2]]],
    ['one inside a letter is', [first!, lacking('blank'), second!], [[1, 3]]],
    ['a scan behind a letter is: it may be its last page', [first!, second!, lacking('image')], [[1, 3]]],
    ['a scan before a letter with a whole head is none of its own', [lacking('image'), first!, second!], [[2, 3]]],
  ])('%s', (_, pages, expected) => {
    expect(partsOf(pages).letters.map((part) => [part[0]!.number, part.at(-1)!.number])).toEqual(expected);
  });
});

/** The record as a file of its own gives it. */
const values = (record: Determination): object => {
  const { warnings, ...rest } = comparable(record);
  return { ...rest, warnings: warnings.filter(({ code }) => code !== 'pages-left-out') };
};

/** A PDF with one page per text. */
async function printed(...texts: string[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const words of texts) {
    pdf.addPage([612, 792]).drawText(words.replaceAll('’', "'"), { x: 60, y: 720, size: 11, lineHeight: 14, font });
  }
  return pdf;
}

describe('a bundle', () => {
  const NAMES = [
    'notice-2013-hard',
    'table-2016-twenty-one-items',
    'letter-2014-many-items',
    'professional-review-hard',
    'table-2018-hard',
  ];

  it('as one PDF gives the records of its letters', async () => {
    const bundle = await PDFDocument.create();
    const add = async (pdf: PDFDocument): Promise<void> => {
      for (const page of await bundle.copyPages(pdf, pdf.getPageIndices())) bundle.addPage(page);
    };
    await add(await printed(COVER, FAX));
    for (const [i, name] of NAMES.entries()) {
      await add(await PDFDocument.load(LETTERS.get(name)!.pdf));
      await add(await printed(...[[PROOF], [DENIAL, 'Page 2'], [], [NOTE], ['']][i]!));
    }
    const records = await extractDeterminations(await bundle.save());
    expect(records.map(values)).toEqual(NAMES.map((name) => LETTERS.get(name)!.expected));
    expect(records.map(({ source: { part } }) => part)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(records.map(({ document_id }) => document_id)).size).toBe(5);
  });

  it.each(['\n', '\n\n', '\f'])('as a text joined by %j gives them too', async (joint) => {
    const records = await extractDeterminations([FAX, ...NAMES.flatMap((name) => [text(name), PROOF])].join(joint));
    expect(records.map(values)).toEqual(NAMES.map((name) => LETTERS.get(name)!.expected));
  });

  it('tells on a letter what was left out beside it', async () => {
    const [record] = await extractDeterminations(pageBreak(FAX, TABLE));
    expect(record!.warnings).toContainEqual({
      code: 'pages-left-out',
      about: 'reading',
      message: 'Page 1 (a fax cover sheet) was left out as no part of a letter.',
      path: '/source',
    });
  });

  it.each([
    ['a running head of another case', '\fFinal Determination Letter for IMR Case Number CM14-0999777 2', 1],
    ['a label of another case', '\fCase Number: CM14-0999777\n', 1],
    ['a foot of another case', 'CM14-0999777  Page 1 of 2\n\f', 1],
    ['the same case, printed another way', '\fIMR Case Number CM16\u20130999101\n', 0],
    ['another case in prose', 'The review of CM14-0999777 was about another year.', 0],
  ])('%s inside a letter', async (_, words, warnings) => {
    const [record, ...more] = await extractDeterminations(broken(TABLE, 28, words));
    expect(more).toEqual([]);
    const changes = record!.warnings.flatMap(({ code }, i) => (code === 'case-number-changes' ? [i] : []));
    expect(changes).toHaveLength(warnings);
    for (const i of changes) expect(record!.evidence[`/warnings/${i}`]).toHaveLength(1);
  });
});

const HOSTILE = [
  'Case Number: ',
  'Case Number: CM16-0999101\n',
  'CM16-0999101 ',
  'HOW THE IMR FINAL DETERMINATION WAS MADE\n',
  'PROOF OF SERVICE\n',
  'PROOF OF SERVICE\nClaims Administrator guideline: x\n',
  'Fresno Fresno ',
  'Aa ',
  '\n',
  ' ',
  'a\f',
];

describe('pages in reverse order', () => {
  const [first, second] = [TABLE.slice(0, 1200), TABLE.slice(1200)];
  it('are turned, and keep the numbers that they have in the file', async () => {
    const [turned, ...others] = await extractDeterminations(Buffer.from(pageBreak(second, first)), { file: 'a.txt' });
    const [whole] = await extractDeterminations(Buffer.from(pageBreak(first, second)), { file: 'a.txt' });
    expect(others).toEqual([]);
    expect(turned!.items).toEqual(whole!.items);
    expect(turned!.case_number).toBe(whole!.case_number);
    expect(turned!.source).toMatchObject({ first_page: 1, last_page: 2 });
    expect(turned!.evidence['/case_number']).toMatchObject([{ page: 2 }]);
    expect(turned!.evidence['/items/0/rationale']).toMatchObject([{ page: 1 }]);
    expect(turned!.warnings.map(({ code }) => code)).toEqual(['drawn-out-of-order']);
  });

  it.each([
    ['in their own order', pageBreak(first, second), [[1, 2]]],
    [
      'a letter without its head before another one',
      pageBreak(second, LATER),
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ])('%s: they are not', async (_, input, pages) => {
    const records = await extractDeterminations(Buffer.from(input), { file: 'a.txt' });
    expect(records.map(({ source }) => [source.first_page, source.last_page])).toEqual(pages);
    expect(records.flatMap(({ warnings }) => warnings.map(({ code }) => code))).not.toContain('drawn-out-of-order');
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each(HOSTILE)('%j', (phrase) => {
    expectLinear(
      (size) => repeated(phrase, size),
      (hostile) => partsOf(pagesOf(hostile)),
    );
  });
});
