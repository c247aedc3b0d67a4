import { describe, expect, it, test } from 'vitest';
import { extractDetermination } from '../../src/index.js';
import { closedUp, withLostBlanks } from '../../src/read/clean/lost-blanks.js';
import { withHeadingsOnLines } from '../../src/read/clean/lost-lines.js';
import { comparable, corpusLetters } from '../helpers/corpus-letters.js';
import { expectLinear, repeated } from '../helpers/linear.js';

const LETTERS = await Promise.all(
  corpusLetters().map(async ({ name, text }) => ({ name, text, record: comparable(await extractDetermination(text)) })),
);

/** A letter's lines without the empty ones that a double-spaced text has between them. */
function singleSpaced(text: string): string {
  const lines = text.replaceAll(/\n?\f/g, '\n').split('\n');
  const isDouble = lines.filter((line) => line === '').length > lines.length * 0.45;
  return (isDouble ? lines.filter((line) => line !== '') : lines).join('\n');
}

/** All on one line. */
const joined = (text: string): string => singleSpaced(text).replaceAll(/\s+/g, ' ').trim();

function wrapped(text: string, columns: number): string {
  const lines: string[] = [];
  for (const word of joined(text).split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const HEADING =
  /(?:HOW THE IMR|CLINICAL CASE|IMR ISSUES|IMR DECISION|INDEPENDENT MEDICAL REVIEW DECISION|DOCUMENTS REV|Notice of|Medical Qual|Expert Reviewer Case|Documents Rev|CASE SUMMARY|MEDICAL TREAT|RATIONALE FOR|MEDICAL REVIEWER Q|ISSUE)/;
const LABEL =
  /(?:Claims Administrator g|MAXIMUS g|IMRO g|Expert Reviewer g|Decision r|Rationale\b|The Physician Reviewer's d|State\(s\)|Certification)/i;
const IN_CAPITALS = /^[A-Z][A-Z ,()]{12,}$/gm;

/** Ways in which letters lose their lines and blanks when they are copied or pass through other programs. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'all on one line': joined,
  'each page on one line': (text) => text.split('\f').map(joined).join('\n\f'),
  'wrapped anew at 72 columns': (text) => wrapped(text, 72),
  'wrapped anew at 100 columns': (text) => wrapped(text, 100),
  'headings behind the sentence before': (text) =>
    singleSpaced(text).replaceAll(new RegExp(` *\\n+(?=${HEADING.source})`, 'g'), ' '),
  'text behind the headings': (text) => singleSpaced(text).replaceAll(/^([A-Z][A-Z ,()]{12,}) *\n+/gm, '$1 '),
  'labels behind the sentence before': (text) =>
    singleSpaced(text).replaceAll(new RegExp(` *\\n+(?=${LABEL.source})`, 'gi'), ' '),
  'blanks lost at bold words': (text) =>
    text
      .replaceAll(/\b(is|are) not medically/g, '$1 notmedically')
      .replaceAll(/\b(is|are) medically necessary/g, '$1medically necessary')
      .replaceAll(/\b(Case Number|Decision rationale|Date of Injury|guideline):/g, (label) => label.replace(' ', ''))
      .replaceAll('CLINICAL CASE', 'CLINICALCASE'),
  'letter-spaced headings': (text) =>
    text.replaceAll(IN_CAPITALS, (heading) =>
      heading
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('  '),
    ),
  'letter-spaced headings without wider gaps': (text) =>
    text.replaceAll(IN_CAPITALS, (heading) => [...heading.replaceAll(' ', '')].join(' ')),
};

describe.each(Object.entries(FORMS))('%s', (name, form) => {
  it.each(LETTERS)('leaves the record of $name as it is', async ({ text, record }) => {
    const { warnings, ...values } = comparable(await extractDetermination(form(text)));
    // Where pages hold no lines, what looks like the end of a letter may not be.
    const own = warnings.filter(({ code }) => code !== 'lost-lines' && code !== 'doubtful-pages');
    expect({ ...values, warnings: own }).toEqual(record);
    if (/^(?:all|each page|wrapped)/.test(name)) expect(warnings.length).toBeGreaterThan(own.length);
  });
});

describe('headings get their lines back', () => {
  test.each([
    [
      'It is not so. CLINICAL CASE SUMMARY The worker fell.',
      'It is not so. \nCLINICAL CASE SUMMARY\n The worker fell.',
    ],
    [
      'x Notice of Independent Medical Review Determination Dated: 1/2/2013',
      'x \nNotice of Independent Medical Review Determination\n Dated: 1/2/2013',
    ],
    ['See page 9. Decision rationale: It helps.', 'See page 9. \nDecision rationale: It helps.'],
    ['Cane: Upheld Claims Administrator guideline: none.', 'Cane: Upheld \nClaims Administrator guideline: none.'],
    [
      'appropriate.INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALEAn application',
      'appropriate.\nINDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nAn application',
    ],
    ['(ODG) Low Back Decision rationale: It helps.', '(ODG) Low Back \nDecision rationale: It helps.'],
  ])('%j', (text, lined) => {
    expect(withHeadingsOnLines([text]).pages).toEqual([lined]);
  });

  test.each([
    ['It reads "Claims Administrator guideline: none" there.', 'a quotation'],
    ['The clinical case summary was read.', 'words of a sentence'],
    ['He gave a rationale: it hurts.', 'a common word'],
    ['CLINICAL CASE SUMMARY\nAs the CLINICAL CASE SUMMARY tells.', 'what the letter has in its place'],
    ['Rationale: none.\nThe Rationale: it hurts.', 'a label that is one word, in a sentence'],
  ])('but not %j: %s', (text, _proves) => {
    expect(withHeadingsOnLines([text]).pages).toEqual([text]);
  });
});

describe('lost blanks come back', () => {
  test.each([
    ['The cane is notmedically necessary and appropriate.', 'The cane is not medically necessary and appropriate.'],
    ['It isnotmedicallynecessaryandappropriate.', 'It is not medically necessary and appropriate.'],
    ['CaseNumber: CM13-0999001 DateofInjury: 1/2/2010', 'Case Number: CM13-0999001 Date of Injury: 1/2/2010'],
    ['CLINICALCASESUMMARY', 'CLINICAL CASE SUMMARY'],
    ['C L I N I C A L   C A S E   S U M M A R Y', 'CLINICAL CASE SUMMARY'],
    ['D O C U M E N T S R E V I E W E D', 'DOCUMENTS REVIEWED'],
    ['Decision\nrationale: it is\nnot medically necessary', 'Decision\nrationale: it is\nnot medically necessary'],
    ['a b c d', 'a b c d'],
  ])('%j', (text, mended) => {
    expect(withLostBlanks(closedUp(text))).toBe(mended);
  });
});

describe('hostile text takes time in proportion to its length', () => {
  test.each(['Rationale: ', 'CLINICAL CASE SUMMARY ', 'is not ', 'A ', 'a- ', '1. ', 'Decision rationale:\n', 'CASE'])(
    '%j',
    (phrase) => {
      expectLinear(
        (size) => repeated(phrase, size),
        (text) => withHeadingsOnLines([withLostBlanks(closedUp(text))]),
      );
    },
  );
});
