import { casesBehind, type RowOfFigure } from '../../src/report/figures/cases.js';
import { compared } from '../../src/report/compare/compared.js';
import { pageParts } from '../../src/report/page-parts.js';
import type { Case, Changes, Filter, Study } from '../../src/report/study.js';
import { HOSTILE } from './made-study.js';
import { type Blocks, countedOf, day, inBlocks, letterOf, type PartOfLetter, SURROUNDINGS } from './study.js';

/** Pages of studies, of letters made by rule. */

const CATEGORIES = ['Pharmaceuticals', 'Rehabilitation', 'Surgery', 'Diagnostic Testing', null];
const SPECIALTIES = ['Pain Medicine', 'Orthopedic Surgery', 'Physical Medicine & Rehabilitation'];
const PARTS = ['low back', 'neck', 'shoulder', 'knee'];
const LAYOUTS = ['table-2014', 'prose-2013', 'labels-2019'];

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length]!;

/** Letters in which all that is filtered by has some values; by `salt` other ones. */
export const lettersOf = (count: number, salt = 0): PartOfLetter[] =>
  Array.from({ length: count }, (_, at) => {
    const i = at * 7 + salt;
    const decided = day(`${2014 + (i % 9)}-0${1 + (i % 8)}-11`);
    return {
      layout: pick(LAYOUTS, i >> 2),
      outcome: pick(['upheld', 'overturned', 'partially_overturned'], i % 11),
      priority: pick(['standard', 'expedited'], i % 5),
      sex: pick(['female', 'male', null], i),
      age: 20 + (i % 50),
      specialty_groups: [pick(SPECIALTIES, i), pick(SPECIALTIES, i >> 1)].filter(
        (one, k, all) => all.indexOf(one) === k,
      ),
      decision_date: decided,
      date_assigned: decided - (i % 40),
      empty: i % 5 === 0 ? 3 : 0,
      warnings: i % 4 === 0 ? ['missing-section'] : [],
      requests: Array.from({ length: 1 + (i % 3) }, (_, k) => ({
        item_number: k + 1,
        category: pick(CATEGORIES, i + 3 * k),
        // Surgery is overturned far more often: it stands out.
        decision: (i * 13 + k) % (pick(CATEGORIES, i + 3 * k) === 'Surgery' ? 2 : 9) === 0 ? 'overturned' : 'upheld',
        body_parts:
          i % 3 === 0 ? [] : [pick(PARTS, i + k), pick(PARTS, i >> 3)].filter((one, n, all) => all.indexOf(one) === n),
      })),
    };
  });

/** Letters whose every value is hostile. */
export const hostileLetters = (): PartOfLetter[] =>
  HOSTILE.flatMap((words) => [
    {
      case_number: words,
      layout: words,
      specialty_groups: [words],
      diagnosis_kinds: [words],
      decision_date: day('2016-03-01'),
      requests: [{ category: words, subcategory: words, body_parts: [words], decision: words }],
    },
  ]);

export const blocksOf = (letters: readonly PartOfLetter[]): Blocks => inBlocks(letters.map(letterOf));

export interface MadePage {
  readonly html: string;
  readonly study: Study;
}

export interface MadeOf {
  readonly name?: string;
  readonly other?: Blocks;
  readonly changes?: Changes;
}

/** The page of blocks, and the study that it shows. */
export async function pageOf(run: Blocks, { name = 'letters', other, changes }: MadeOf = {}): Promise<MadePage> {
  const study = studyOf(run, {}, { name, ...(other ? { other } : {}), ...(changes ? { changes } : {}) });
  const paged = [run, ...(other ? [other] : [])].map(({ blocks, lexicons }, i) => ({
    blocks,
    told: () => ({ lexicons, surroundings: { ...SURROUNDINGS, name: i === 0 ? name : 'other' }, extras: {} }),
  }));
  const parts: string[] = [];
  for await (const part of pageParts(name, paged, () => ({ study, changes: changes ?? null }))) parts.push(part);
  return { html: parts.join(''), study };
}

/** The study that a page must show under a filter. */
export function studyOf(run: Blocks, filter: Filter, { name = 'letters', other, changes }: MadeOf = {}): Study {
  const named = (study: Study, name: string): Study => ({ ...study, about: { ...study.about, name } });
  const study = named(countedOf(run, filter), name);
  return other ? compared(study, named(countedOf(other, filter), 'other'), changes ?? null) : study;
}

export const casesOf = (
  { blocks, lexicons }: Blocks,
  figure: string,
  row: RowOfFigure,
  filter: Filter = {},
): Case[] => [...casesBehind(blocks, lexicons, figure, row, filter)];
