import { MISSING } from '../../facts/facts.js';
import { AGREEMENT, cited, GUIDELINE_SQL, SECTION_SQL } from './cited.js';
import { renamed } from './coding.js';
import { bands, type Dimension, stored, storedList } from './dimension.js';
import { DIAGNOSIS_KIND, WARNING, WARNING_ABOUT } from './listed.js';
import { type NumberOfLetter, years, yearsSql } from './spans.js';
import { monthOf, quarterOf, time, yearOf } from './times.js';

const age: NumberOfLetter = ({ numbers }, letter) => numbers.age[letter] ?? MISSING;
const YEARS = (count: number): string => (count === 1 ? ' year' : ' years');

export const OPIOIDS = ['opioids', 'other medicines'] as const;
const RETROSPECTIVE = ['not retrospective', 'retrospective'] as const;
const MODIFIED = ['denied outright', 'modified'] as const;

/** All that letters and requests are counted by. */
export const DIMENSIONS = {
  layout: stored('letter', 'layout'),
  reader: stored('letter', 'reader'),
  outcome: stored('letter', 'outcome'),
  priority: stored('letter', 'priority'),
  sex: stored('letter', 'sex'),
  specialty: storedList('letter', 'specialty_groups'),
  state: storedList('letter', 'licensed_states'),
  warning: WARNING,
  warning_about: WARNING_ABOUT,
  diagnosis_kind: DIAGNOSIS_KIND,
  year: time(yearOf, `strftime(decision_date, '%Y')`),
  quarter: time(quarterOf, `strftime(decision_date, '%Y') || '-Q' || quarter(decision_date)`),
  month: time(monthOf, `strftime(decision_date, '%Y-%m')`),
  age_band: bands(age, 'age', [0, 25, 35, 45, 55, 65], () => ''),
  since_injury: bands(
    years('date_of_injury', 'decision_date'),
    yearsSql('date_of_injury', 'decision_date'),
    [0, 1, 2, 3, 5, 10, 20],
    YEARS,
  ),
  decision: stored('request', 'decision'),
  category: stored('request', 'category'),
  subcategory: { ...stored('request', 'subcategory'), sql: { value: `category || ': ' || subcategory` } },
  drug_class: stored('request', 'drug_class'),
  ingredient: storedList('request', 'ingredients'),
  opioid: {
    of: 'request',
    order: 'own',
    values: OPIOIDS,
    coding: renamed('subcategory', (value) => (value === 'Pharmaceuticals: Opioids' ? OPIOIDS[0] : OPIOIDS[1])),
    sql: { value: `CASE WHEN subcategory = 'Opioids' THEN '${OPIOIDS[0]}' ELSE '${OPIOIDS[1]}' END` },
  },
  body_part: storedList('request', 'body_parts'),
  side: stored('request', 'side'),
  retrospective: {
    of: 'request',
    order: 'own',
    values: RETROSPECTIVE,
    coding: renamed('retrospective', (value) => RETROSPECTIVE[value === 'true' ? 1 : 0]),
    sql: { value: `CASE WHEN retrospective THEN '${RETROSPECTIVE[1]}' ELSE '${RETROSPECTIVE[0]}' END` },
  },
  modified: {
    of: 'request',
    order: 'own',
    values: MODIFIED,
    coding: renamed('modified', (value) => MODIFIED[value === 'yes' ? 1 : 0]),
    sql: {
      value:
        'CASE WHEN original_text IS NOT NULL OR authorized_text IS NOT NULL ' +
        `THEN '${MODIFIED[1]}' ELSE '${MODIFIED[0]}' END`,
    },
  },
  claims_administrator_basis: stored('request', 'claims_administrator_basis'),
  reviewer_basis: stored('request', 'reviewer_basis'),
  claims_administrator_authority: cited('claims_administrator', 'authorities', 'authority'),
  reviewer_authority: cited('reviewer', 'authorities', 'authority'),
  claims_administrator_guideline: cited('claims_administrator', 'guidelines', GUIDELINE_SQL),
  reviewer_guideline: cited('reviewer', 'guidelines', GUIDELINE_SQL),
  claims_administrator_section: cited('claims_administrator', 'sections', SECTION_SQL),
  reviewer_section: cited('reviewer', 'sections', SECTION_SQL),
  agreement: AGREEMENT,
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof DIMENSIONS;
