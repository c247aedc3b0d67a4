import { WARNINGS } from '../../vocabulary/warnings.js';
import { MISSING } from '../facts/facts.js';
import type {
  Among,
  CountsDefinition,
  Definition,
  DistributionDefinition,
  EmptinessDefinition,
  RatesDefinition,
  SectionDefinition,
} from './definition.js';
import type { DimensionId } from './dimensions/dimensions.js';
import { days, daysSql, type NumberOfLetter, years, yearsSql } from './dimensions/spans.js';
import type { Looked } from './filtered.js';

/** The figures of the study in their order. */

export const PHARMACEUTICALS: Among = {
  dimension: 'category',
  value: 'Pharmaceuticals',
  called: 'pharmaceutical',
  sql: `category = 'Pharmaceuticals'`,
};

const rates = (
  id: string,
  title: string,
  dimension: DimensionId,
  more: Partial<RatesDefinition> = {},
): RatesDefinition => ({ kind: 'rates', id, title, dimension, ...more });

const counts = (
  id: string,
  title: string,
  unit: CountsDefinition['unit'],
  dimension: DimensionId,
  more: Partial<CountsDefinition> = {},
): CountsDefinition => ({ kind: 'counts', id, title, unit, dimension, ...more });

const ofLetter =
  (number: NumberOfLetter): DistributionDefinition['numberOf'] =>
  ({ block }, letter) =>
    number(block, letter);

function requestsOf({ block, requests }: Looked, letter: number): number {
  let count = 0;
  const to = block.firstRequest[letter + 1] ?? 0;
  for (let request = block.firstRequest[letter] ?? 0; request < to; request++) count += requests[request] === 0 ? 0 : 1;
  return count;
}

const WRONG_ORDER =
  'Where the two dates are in the wrong order, one of them is wrong: such letters are counted apart and are in ' +
  'neither mean, median nor bars.';

const BOTH_CITED = 'What one request cites several times counts once.';
const GUIDELINE_HOW =
  'Where a citation names no guideline but a chapter, as those of the ODG do, the chapter stands for it; where it names ' +
  `neither, the authority alone. ${BOTH_CITED}`;
const SECTION_HOW =
  'Sections as the column topic has them: one canonical spelling for however they are printed, behind the guideline ' +
  `or, where none is named, the chapter (ODG). ${BOTH_CITED}`;
const YEAR_TELLS = 'the same letters are tested by year';

const emptiness = (
  id: string,
  title: string,
  unit: EmptinessDefinition['unit'],
  dimension: DimensionId,
): EmptinessDefinition => ({ kind: 'emptiness', id, title, unit, dimension });

const isWarning = (code: string): code is keyof typeof WARNINGS => code in WARNINGS;

export const SECTIONS: readonly SectionDefinition[] = [
  {
    id: 'overview',
    title: 'Letters and requests',
    figures: [
      counts('outcome', 'Outcome of cases', 'letter', 'outcome', {
        how:
          'A case is upheld where all its requests are, overturned where all are, and partially overturned where some ' +
          'of each are, or where a part of a request was granted. Otherwise it has none: where a request is withdrawn, ' +
          'decided in other words or not at all, or where pages could not be read. This is another measure than the ' +
          'rate of requests overturned.',
      }),
      counts('decision', 'Decisions on requests', 'request', 'decision', {
        how: 'Other words than "upheld" and "overturned" stand as printed. They, and none, are in no overturn rate.',
      }),
      {
        kind: 'distribution',
        id: 'requests-of-letter',
        title: 'Requests per letter',
        measure: 'request',
        numberOf: requestsOf,
        sql: 'item_count',
        edges: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20],
      },
    ],
  },
  {
    id: 'standouts',
    title: 'What stands out',
    figures: [{ kind: 'standouts', id: 'standouts', title: 'Overturn rates that differ from the rest' }],
  },
  {
    id: 'published',
    title: 'Beside published figures',
    figures: [{ kind: 'published', id: 'published', title: 'These letters beside published figures' }],
  },
  {
    id: 'treatments',
    title: 'Treatments',
    figures: [
      rates('category', 'Category of treatment', 'category'),
      rates('subcategory', 'Subcategory of treatment', 'subcategory'),
      rates('opioids', 'Opioids among pharmaceuticals', 'opioid', {
        among: PHARMACEUTICALS,
        how: "Opioids are what has that subcategory of the regulator's taxonomy.",
      }),
      rates('drug-class', 'Class of pharmaceuticals', 'drug_class', {
        among: PHARMACEUTICALS,
        how: "By the regulator's finer list of medicines; a request for a medicine that is not known has no class.",
      }),
      rates('ingredient', 'Active substance of pharmaceuticals', 'ingredient', { among: PHARMACEUTICALS }),
    ],
  },
  {
    id: 'body',
    title: 'Body',
    figures: [
      rates('body-part', 'Part of the body', 'body_part', {
        how: 'Parts that the request names; many name none.',
      }),
      rates('side', 'Side of the body', 'side', { how: 'The side that the request names; many name none.' }),
    ],
  },
  {
    id: 'time',
    title: 'Time of decision',
    figures: [
      rates('year', 'Year of decision', 'year'),
      rates('quarter', 'Quarter of decision', 'quarter', { untested: YEAR_TELLS }),
      rates('month', 'Month of decision', 'month', { untested: YEAR_TELLS }),
    ],
  },
  {
    id: 'reviewers',
    title: 'Reviewers',
    figures: [
      rates('specialty', "Reviewer's specialty", 'specialty', { how: 'A reviewer can have several specialties.' }),
      rates('state', "State of the reviewer's licence", 'state', {
        how: 'A reviewer can be licensed in several states.',
      }),
    ],
  },
  {
    id: 'guidelines',
    title: 'Guidelines',
    figures: [
      rates('agreement', 'Agreement of the two sides on guidelines', 'agreement', {
        how:
          'Sets of guidelines that the claims administrator and the reviewer cite for a request, whatever their ' +
          'editions and sections.',
      }),
      rates('claims-administrator-basis', 'Basis of the claims administrator', 'claims_administrator_basis'),
      rates('reviewer-basis', 'Basis of the reviewer', 'reviewer_basis'),
      ...(['claims_administrator', 'reviewer'] as const).flatMap((side) => {
        const [id, who] =
          side === 'reviewer' ? ['reviewer', 'reviewer'] : ['claims-administrator', 'claims administrator'];
        return [
          rates(`${id}-authority`, `Authority cited by the ${who}`, `${side}_authority`, { how: BOTH_CITED }),
          rates(`${id}-guideline`, `Guideline cited by the ${who}`, `${side}_guideline`, { how: GUIDELINE_HOW }),
          rates(`${id}-section`, `Section cited by the ${who}`, `${side}_section`, { how: SECTION_HOW }),
        ];
      }),
    ],
  },
  {
    id: 'denials',
    title: 'Denials',
    figures: [
      rates('modified', 'Modified or denied outright', 'modified', {
        how: 'Modified: the letter tells that the claims administrator authorized a part of what was asked for.',
      }),
      rates('priority', 'Priority of the review', 'priority'),
      rates('retrospective', 'Retrospective requests', 'retrospective', {
        how: 'Retrospective: the request says so, or gives the date of a service.',
      }),
    ],
  },
  {
    id: 'durations',
    title: 'Durations',
    figures: [
      {
        kind: 'distribution',
        id: 'injury-to-denial',
        title: 'Days from injury to denial',
        how: WRONG_ORDER,
        measure: 'day',
        numberOf: ofLetter(days('date_of_injury', 'ur_denial_date')),
        sql: daysSql('date_of_injury', 'ur_denial_date'),
        edges: [0, 91, 183, 366, 731, 1096, 1461, 1826, 3653, 7305],
      },
      {
        kind: 'distribution',
        id: 'denial-to-application',
        title: 'Days from denial to application',
        how: WRONG_ORDER,
        measure: 'day',
        numberOf: ofLetter(days('ur_denial_date', 'application_received')),
        sql: daysSql('ur_denial_date', 'application_received'),
        edges: [0, 7, 14, 21, 28, 35, 42, 63, 91, 183],
      },
      {
        kind: 'distribution',
        id: 'assignment-to-decision',
        title: 'Days from assignment to decision',
        how:
          "The regulator's reports call its mean the average age from assigned date: calendar days from the notice " +
          `of assignment to the final determination. ${WRONG_ORDER}`,
        measure: 'day',
        numberOf: ofLetter(days('date_assigned', 'decision_date')),
        sql: daysSql('date_assigned', 'decision_date'),
        edges: [0, 7, 14, 21, 28, 35, 42, 49, 63, 91, 183],
      },
    ],
  },
  {
    id: 'workers',
    title: 'Injured workers',
    figures: [
      rates('since-injury', 'Time since injury', 'since_injury', {
        how:
          'Whole years, of 365.25 days, from the injury to the decision; none where the dates are in the wrong ' +
          'order.',
      }),
      {
        kind: 'distribution',
        id: 'years-since-injury',
        title: 'Years from injury to decision',
        how: `Whole years, of 365.25 days. ${WRONG_ORDER}`,
        measure: 'year',
        numberOf: ofLetter(years('date_of_injury', 'decision_date')),
        sql: yearsSql('date_of_injury', 'decision_date'),
        edges: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30],
      },
      rates('age-band', 'Age of the injured worker', 'age_band'),
      {
        kind: 'distribution',
        id: 'age',
        title: 'Age of the injured worker in years',
        measure: 'year',
        numberOf: ({ block }, letter) => block.numbers.age[letter] ?? MISSING,
        sql: 'age',
        edges: [0, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75],
      },
      rates('sex', 'Sex of the injured worker', 'sex'),
      counts('diagnosis-kind', 'Kinds of diagnosis', 'letter', 'diagnosis_kind', {
        how: 'Letters with at least one diagnosis of the kind in the summary of the case, stated or suspected.',
      }),
    ],
  },
  {
    id: 'health',
    title: 'Health of the data',
    figures: [
      counts('layout', 'Layouts of letters', 'letter', 'layout'),
      counts('reader', 'Readers of letters', 'letter', 'reader'),
      counts('warning-kind', 'Letters with warnings', 'letter', 'warning_about', {
        how:
          'About the reading: the program may be wrong. About the letter: it contradicts itself or leaves something ' +
          'out.',
      }),
      counts('warning', 'Warnings', 'letter', 'warning', {
        how: 'Letters that have the warning at least once.',
        meaning: (code) => (isWarning(code) ? `${WARNINGS[code].about}: ${WARNINGS[code].meaning}` : undefined),
      }),
      { kind: 'failures', id: 'failure', title: 'Files without a record' },
      emptiness('empty-of-letters-by-layout', 'Empty columns of letters by layout', 'letter', 'layout'),
      emptiness('empty-of-letters-by-year', 'Empty columns of letters by year', 'letter', 'year'),
      emptiness('empty-of-requests-by-layout', 'Empty columns of requests by layout', 'request', 'layout'),
      emptiness('empty-of-requests-by-year', 'Empty columns of requests by year', 'request', 'year'),
      { kind: 'trust', id: 'trust', title: 'How often each column is right' },
    ],
  },
];

export const DEFINITIONS: readonly Definition[] = SECTIONS.flatMap(({ figures }) => figures);
