import { anyWord } from '../../text/expressions.js';
import type { AnchorId } from './anchors.js';

/** The layouts of letters, as data: a new one with items in a known wording is a row here and nothing elsewhere. */

/** How a layout words its items; each wording is read by its own file in segment/items/. */
export type ItemWording =
  /** `REQUEST: Upheld`, then labelled guideline and rationale paragraphs. */
  | 'decision-after-colon'
  /**
   * `1. REQUEST is not medically necessary and appropriate.`, then prose on the guidelines and a labelled rationale.
   */
  | 'decision-sentence'
  /**
   * Numbered sentences that decide, then `1) Regarding the request for REQUEST:` with the guidelines and the rationale.
   */
  | 'regarding-the-request'
  /** `ISSUE AT DISPUTE: REQUEST`, the decision in the heading of the rationale. */
  | 'issue-at-dispute';

/** Words in a certain part of the letter by which a layout is known. */
export interface LayoutMark {
  /** `reviewer-label`: the label itself; `guidelines`: the paragraphs under the labels of both sides. */
  readonly in: 'head' | 'reviewer-label' | 'guidelines';
  readonly pattern: RegExp;
  readonly example: string;
}

/** What some layouts print in every letter: JSON pointers into the record. */
export type Printed =
  | '/date_assigned'
  | '/decision_date'
  | '/date_of_injury'
  | '/ur_denial_date'
  | '/application_received'
  | '/priority'
  | '/reviewer/licensed_states'
  | '/reviewer/specialties'
  | '/injured_worker/age'
  | '/injured_worker/sex'
  | '/diagnoses'
  | '/items/*/claims_administrator'
  | '/items/*/reviewer'
  | '/items/*/rationale';

export interface Layout {
  readonly id: string;
  /** When letters of this layout were written. */
  readonly period: string;
  /** Every one of these must be there... */
  readonly has: readonly AnchorId[];
  /** ...and at least one of these, where any are named... */
  readonly hasOneOf?: readonly AnchorId[];
  /** ...and one of these... */
  readonly marks?: readonly LayoutMark[];
  /** ...and, where this is said, numbered items in its wording. */
  readonly numbered?: true;
  readonly items: ItemWording;
  readonly prints: readonly Printed[];
}

/** What all layouts print. */
const EVERYWHERE = [
  '/date_of_injury',
  '/ur_denial_date',
  '/application_received',
  '/reviewer/licensed_states',
  '/reviewer/specialties',
  '/injured_worker/age',
  '/injured_worker/sex',
  '/diagnoses',
  '/items/*/reviewer',
  '/items/*/rationale',
] as const satisfies readonly Printed[];
const BOTH_SIDES = [...EVERYWHERE, '/items/*/claims_administrator'] as const;
const CASE_TABLE = [...BOTH_SIDES, '/date_assigned', '/decision_date', '/priority'] as const;

/** The MTUS since 2018: the guidelines of the ACOEM under these names. */
const DISORDERS = [
  'Cervical and Thoracic Spine',
  'Shoulder',
  'Elbow',
  'Hand, Wrist, and Forearm',
  'Low Back',
  'Knee',
  'Ankle and Foot',
  'Hip and Groin',
  'Eye',
];
const CHAPTERS = [
  'Opioids',
  'Chronic Pain',
  'Antiemetics',
  'Traumatic Brain Injury',
  'Workplace Mental Health',
  'Initial Approaches',
];

/**
 * Tried in order; the first whose signs are all there is the letter's. Periods and signs are those of published
 * descriptions.
 */
const LAYOUT_ROWS = [
  {
    id: 'professional-review',
    period: '2013',
    has: ['professional-title'],
    hasOneOf: ['issue', 'professional-rationale'],
    items: 'issue-at-dispute',
    prints: [...EVERYWHERE, '/priority'],
  },
  {
    id: 'notice-2013',
    period: '2013',
    has: ['guidelines', 'rationale'],
    hasOneOf: ['notice-title', 'decision-and-rationale', 'qualifications'],
    items: 'regarding-the-request',
    prints: [...BOTH_SIDES, '/decision_date'],
  },
  {
    id: 'letter-2014',
    period: 'late 2013 to mid 2014',
    has: ['decisions', 'rationale'],
    numbered: true,
    items: 'decision-sentence',
    prints: [...BOTH_SIDES, '/priority'],
  },
  {
    id: 'table-2018',
    period: '2018 on',
    has: ['rationale'],
    hasOneOf: ['claims-administrator', 'reviewer-guideline'],
    marks: [
      { in: 'head', pattern: /\bCM\s?(?:1[89]|2\d)\s?[-\u2013]?\s?\d/i, example: 'Case Number: CM18-0999001' },
      {
        in: 'head',
        pattern: /\bDecision\s+Date:\s*\d{1,2}\/\d{1,2}\/20(?:1[89]|2\d)\b/i,
        example: 'Decision Date: 02/16/2021',
      },
      { in: 'reviewer-label', pattern: /^(?:IMRO|Expert\s+Reviewer)\s/i, example: 'IMRO guideline:' },
      {
        in: 'guidelines',
        pattern: new RegExp(`MTUS\\s+${anyWord(DISORDERS, '\\s+')}\\s+Disorders`, 'i'),
        example: 'Decision based on MTUS Low Back Disorders 2019.',
      },
      {
        in: 'guidelines',
        pattern: new RegExp(`MTUS\\s+${anyWord(CHAPTERS, '\\s+')}[^.\\n]{0,60}\\b20(?:1[7-9]|2\\d)\\b`, 'i'),
        example: 'Decision based on MTUS Chronic Pain 2017, Section(s): Opioids.',
      },
    ],
    items: 'decision-after-colon',
    prints: CASE_TABLE,
  },
  {
    id: 'table-2014',
    period: 'mid 2014 to 2017',
    has: ['rationale'],
    hasOneOf: ['claims-administrator', 'reviewer-guideline'],
    items: 'decision-after-colon',
    prints: CASE_TABLE,
  },
] as const satisfies readonly Layout[];

type LayoutId = (typeof LAYOUT_ROWS)[number]['id'];
export type LayoutRow = Layout & { readonly id: LayoutId };
export const LAYOUTS: readonly LayoutRow[] = LAYOUT_ROWS;

/** What `source.layout` can be. */
export const LAYOUT_IDS = ['unrecognised', ...LAYOUT_ROWS.map(({ id }) => id)] as const;
