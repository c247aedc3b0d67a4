/** Texts of any size in which something is said over and over: what is slow in them grows faster than they do. */
import { HOSTILE_CHARACTERS, PHRASES } from './texts.mjs';

const WORDS = [
  'x',
  'and',
  'the',
  'of',
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '"',
  '-',
  '/',
  '#',
  'A.',
  '10/',
  'ODG',
  'MTUS',
  'ACOEM',
  'Chapter',
  'page',
  'pages',
  'Section(s):',
  '2004',
  '02/03/2016',
  'sustained',
  'diagnosed with',
  'diagnoses',
  'axis I:',
  'history of',
  'status post',
  'left',
  'knee',
  'pain',
  'Norco',
  '10mg',
  '#60',
  'x 6',
  'sessions',
  'Upheld',
  'Overturned',
  ': Upheld',
  'not medically necessary',
  'Rationale:',
  'Decision rationale:',
  'request',
  'is',
  'for',
  'per',
  'week',
  'http://x/',
  'www.',
  '\n',
  '\n\n',
  '\f',
  '\u00ad',
  '- ',
  '\t',
  '1.',
  '(1)',
  'Dr.',
  'no',
  'denied',
  'was',
  'with',
  'or',
  'Smith J,',
  'et al.',
  'II',
  'M54.5',
  '724.4',
  '%',
  'mg',
  "'s",
  'Page 1 of 2\f',
];

const ITEM = '\nIMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\n';
const GUIDELINES = `Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
`;

/** Where in a letter the text stands: what comes before it, and after. */
const PLACES = [
  { id: 'alone', before: '', after: '' },
  { id: 'summary', before: '\nCLINICAL CASE SUMMARY\nThe injured worker is a 48 year old male who ', after: '.\n' },
  {
    id: 'diagnoses',
    before: '\nCLINICAL CASE SUMMARY\nThe injured worker is a 48 year old male. Diagnoses include ',
    after: '.\n',
  },
  { id: 'request', before: '\nIMR ISSUES, DECISIONS AND RATIONALES\nCane ', after: ': Upheld\n' },
  {
    id: 'administrator',
    before:
      '\nIMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nClaims Administrator guideline: Decision based on MTUS ',
    after: '.\n',
  },
  {
    id: 'reviewer',
    before:
      '\nIMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nMAXIMUS guideline: Decision based on Non-MTUS Citation ',
    after: '.\n',
  },
  {
    id: 'rationale',
    before: `${ITEM}${GUIDELINES}Decision rationale: `,
    after: '.\n',
  },
  { id: 'head', before: '', after: '', first: true },
];

const HEAD = `Case Number: CM16-0999001
Date Assigned: 12/01/2016 Date of Injury: 02/03/2015
Decision Date: 12/29/2016 UR Denial Date: 11/04/2016
Priority: Standard
Application Received: 11/25/2016
HOW THE IMR FINAL DETERMINATION WAS MADE
State(s) of Licensure: Ohio
Certification(s)/Specialty: Surgery
`;

const REST = `
CLINICAL CASE SUMMARY
The injured worker is a 48 year old male. Diagnoses include lumbar sprain.
IMR ISSUES, DECISIONS AND RATIONALES
Cane: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
Decision rationale: The request is not medically necessary.
`;

/** A phrase and its place; `text(size)` gives a letter with so many characters of it. */
export function growing(dice, some) {
  const stretch = () => {
    const text = some().text();
    const from = dice.below(text.length);
    return text.slice(from, from + 1 + dice.below(80));
  };
  const piece = () =>
    dice.pick([
      () => dice.pick(WORDS),
      () => dice.pick(WORDS),
      () => dice.pick(WORDS),
      () => dice.pick(PHRASES),
      stretch,
      () => dice.pick(HOSTILE_CHARACTERS),
    ])();
  const phrase =
    Array.from({ length: 1 + dice.below(4) }, piece).join(dice.pick([' ', ' ', '', '\n'])) +
    dice.pick([' ', ' ', '', '\n', ', ']);
  const { id, before, after, first = false } = dice.pick(PLACES);
  const text = (size) => {
    const body = before + phrase.repeat(Math.ceil(size / phrase.length)).slice(0, size) + after;
    return first ? body + HEAD + REST : HEAD + body + REST;
  };
  return { file: 'input.txt', phrase, text, made: [id, JSON.stringify(phrase)] };
}
