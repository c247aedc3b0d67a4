import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/read/letter.js';
import { annotate } from '../../src/show/annotated-letter.js';
import type { Determination } from '../../src/schema/determination.js';
import { inventRecords } from '../helpers/records.js';

const TEXT = 'Case Number: CM15-0999998\nHe is 51 years old.\nIt hurts\nwhen he\nwalks.\n\nBrace: Upheld';
const LETTER = { text: TEXT, source: { first_page: 1 }, pageStarts: [0, TEXT.indexOf('Brace')] } as unknown as Letter;

const at = (words: string, page = 1) => [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, page }];

const RECORD: Determination = {
  ...inventRecords(1)[0]!,
  case_number: 'CM15-0999998',
  outcome: 'upheld',
  items: [],
  diagnoses: [],
  reviewer: { licensed_states: [], specialties: [], specialty_groups: [] },
  injured_worker: { age: 51, sex: null, injury_dates: [] },
  evidence: {
    '/case_number': at('CM15-0999998'),
    '/injured_worker/age': at('51 years old'),
    '/diagnoses/0/text': at('hurts\nwhen he\nwalks'),
    '/warnings/1': at('Upheld', 2),
  },
  warnings: [
    { code: 'impossible-age', about: 'letter', message: 'He is 51.', path: '/injured_worker/age' },
    { code: 'unknown-decision', about: 'reading', message: 'It was \u009bUpheld.', path: '/items/0/decision' },
    { code: 'missing-section', about: 'reading', message: 'There is none.', path: '/decision_date' },
  ],
};
const RULES = new Map([
  ['/case_number', 'case-label'],
  ['/injured_worker', 'worker-sentence'],
  ['/diagnoses', 'cue'],
  ['/outcome', 'outcome-of-items'],
  ['/injured_worker/sex', 'no-word-of-it'],
]);

const lines = (options = {}): string[] => annotate(LETTER, RECORD, { colour: false, ...options }).split('\n');

describe('the annotated letter', () => {
  it('points at values and warnings below their line, and lists the warnings with their pages', () => {
    expect(lines()).toEqual([
      '---- page 1 ----',
      'Case Number: CM15-0999998',
      '             ^^^^^^^^^^^^ /case_number',
      'He is 51 years old.',
      '      ^^^^^^^^^^^^ ! impossible-age: He is 51.',
      '      ^^^^^^^^^^^^ /injured_worker/age',
      'It hurts',
      '   ^^^^^ /diagnoses/0/text starts',
      'when he',
      'walks.',
      '^^^^^ /diagnoses/0/text ends',
      '',
      '---- page 2 ----',
      'Brace: Upheld',
      '       ^^^^^^ ! unknown-decision: It was \ufffdUpheld.',
      '',
      'Warnings:',
      '  impossible-age (letter)  page 1  /injured_worker/age  He is 51.',
      '  unknown-decision (reading)  page 2  /items/0/decision  It was \ufffdUpheld.',
      '  missing-section (reading)  no place  /decision_date  There is none.',
      '',
    ]);
  });

  it('tells the rule beside each value: its own or the nearest above; and lists what stands nowhere', () => {
    const told = lines({ rules: RULES });
    expect(told).toContain('             ^^^^^^^^^^^^ /case_number  [case-label]');
    expect(told).toContain('      ^^^^^^^^^^^^ /injured_worker/age  [worker-sentence]');
    expect(told).toContain('   ^^^^^ /diagnoses/0/text starts  [cue]');
    const rest = told.slice(told.indexOf('Values that stand nowhere in the letter:') + 1);
    expect(rest).toContain('  /outcome  upheld  [outcome-of-items]');
    expect(rest).toContain('  /injured_worker/sex  null  [no-word-of-it]');
    expect(rest.join()).not.toMatch(/case_number|injured_worker\/age/);
  });

  it('says so where there are no warnings', () => {
    expect(annotate(LETTER, { ...RECORD, warnings: [], evidence: {} }, { colour: false })).toContain(
      '\nNo warnings.\n',
    );
  });

  it('colours with nothing but its own escapes', () => {
    const coloured = annotate({ ...LETTER, text: TEXT.replace('He', '\u001b') }, RECORD, {
      colour: true,
      rules: RULES,
    });
    expect(coloured).toContain('\u001B[4mCM15-0999998\u001B[0m');
    expect(coloured.replaceAll(/\u001B\[[024]m/g, '')).toMatch(/^[\n\x20-\x7e\ufffd]+$/);
  });
});
