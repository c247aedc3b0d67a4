import type { AnchorId } from './anchors.js';

/** How a layout words its items; each wording is read by its own file in segment/items/. */
export type ItemWording =
  /** `REQUEST: Upheld`, then labelled guideline and rationale paragraphs. */
  | 'decision-after-colon'
  /** `1. REQUEST is not medically necessary and appropriate.`, then prose on the guidelines and a labelled rationale. */
  | 'decision-sentence'
  /** Decisions given first in numbered sentences, then `1) Regarding the request for REQUEST:` with the guidelines and the rationale. */
  | 'regarding-the-request'
  /** `ISSUE AT DISPUTE: REQUEST`, the decision in the heading of the rationale. */
  | 'issue-at-dispute';

export interface Layout {
  readonly id: string;
  /** When letters of this layout were written. */
  readonly period: string;
  /** Every one of these must be there... */
  readonly has: readonly AnchorId[];
  /** ...and at least one of these, where any are named... */
  readonly hasOneOf?: readonly AnchorId[];
  /** ...and a text that matches this, where it is given; what it matches is the evidence. */
  readonly mark?: RegExp;
  readonly items: ItemWording;
  /** Its letters tell what the reviewer relied on, but not what the claims administrator did. */
  readonly reviewerOnly?: true;
}

/** Tried in order; the first whose signs are all there is the letter's. Dates and signs: LETTERS' published descriptions. */
const ROWS = [
  {
    id: 'professional-review',
    period: '2013',
    has: ['professional-title'],
    hasOneOf: ['issue', 'professional-rationale'],
    items: 'issue-at-dispute',
    reviewerOnly: true,
  },
  {
    id: 'notice-2013',
    period: '2013',
    has: ['guidelines', 'rationale'],
    hasOneOf: ['notice-title', 'decision-and-rationale', 'qualifications'],
    items: 'regarding-the-request',
  },
  {
    id: 'letter-2014',
    period: 'late 2013 to mid 2014',
    has: ['decisions', 'rationale'],
    mark: /^[^\S\n]*\d{1,2}[.)][^\S\n]+(?:(?!\n\n)[\s\S]){2,1500}?\s(?:is|are|was|were)\s+(?:not\s+)?medically\s+necessary\s+and\s+appropriate\.?[^\S\n]*(?:\n\s*)+The\s+Claims\s+Administrator\b/im,
    items: 'decision-sentence',
  },
  {
    id: 'table-2018',
    period: '2018 on',
    has: ['rationale'],
    hasOneOf: ['claims-administrator', 'reviewer-guideline'],
    mark: /\bCM(?:1[89]|2\d)-\d|MTUS\s+(?:Cervical\s+and\s+Thoracic\s+Spine|Shoulder|Elbow|Hand,\s+Wrist,\s+and\s+Forearm|Low\s+Back|Knee|Ankle\s+and\s+Foot|Hip\s+and\s+Groin|Eye)\s+Disorders|MTUS\s+(?:Opioids|Chronic\s+Pain|Antiemetics|Traumatic\s+Brain\s+Injury|Workplace\s+Mental\s+Health|Initial\s+Approaches)[^.\n]{0,60}\b20(?:1[7-9]|2\d)\b|^(?:IMRO|Expert\s+Reviewer)\s+guideline:/im,
    items: 'decision-after-colon',
  },
  {
    id: 'table-2014',
    period: 'mid 2014 to 2017',
    has: ['rationale'],
    hasOneOf: ['claims-administrator', 'reviewer-guideline'],
    items: 'decision-after-colon',
  },
] as const satisfies readonly Layout[];

export const LAYOUTS: readonly (Layout & { readonly id: LayoutId })[] = ROWS;
export type LayoutId = (typeof ROWS)[number]['id'];

/** What `source.layout` can be. */
export const LAYOUT_IDS = ['unrecognised', ...ROWS.map(({ id }) => id)] as const;
