import type { AnchorId } from './anchors.js';
import type { HeadField } from './head-labels.js';

/** What shows where in a file a letter starts, as data. */

/**
 * Headings with which a letter opens: where one stands behind an item's paragraphs, another letter has begun. That of
 * the reviewer's qualifications is none: some letters end with it.
 */
export const OPENINGS: ReadonlySet<AnchorId> = new Set<AnchorId>([
  'how-made',
  'credentials',
  'summary',
  'decision-and-rationale',
]);

/** Titles that are repeated as running heads by some: with the labels of a head behind them they open a letter. */
export const TITLES: ReadonlySet<AnchorId> = new Set<AnchorId>(['professional-title', 'notice-title']);

/** Headings and labels with which its items begin. */
export const ITEM_SIGNS: ReadonlySet<AnchorId> = new Set<AnchorId>([
  'decisions',
  'claims-administrator',
  'reviewer-guideline',
  'guidelines',
  'professional-rationale',
  'rationale',
]);

/** The labels that no head lacks altogether: some forms of other kinds have the other ones too. */
export const OWN_FIELDS: ReadonlySet<HeadField> = new Set<HeadField>([
  'date_assigned',
  'ur_denial_date',
  'application_received',
]);

interface LetterheadRow {
  readonly id: string;
  /** A blank is any white space, or none. */
  readonly words: string;
  /** It is the title of a letter and of no other paper of the reviewers. */
  readonly isTitle?: true;
  readonly example: string;
}

/** What stands above the labels of a letter's head and belongs to it. */
export const LETTERHEADS: readonly LetterheadRow[] = [
  { id: 'organization', words: 'MAXIMUS FEDERAL SERVICES(?:, INC\\.?)?', example: 'MAXIMUS FEDERAL SERVICES, INC.' },
  {
    id: 'notice-title',
    words: 'Notice of Independent Medical Review Determination',
    isTitle: true,
    example: 'Notice of Independent Medical Review Determination',
  },
  {
    id: 'professional-title',
    words: 'MEDICAL PROFESSIONAL REVIEW',
    isTitle: true,
    example: 'MEDICAL PROFESSIONAL REVIEW',
  },
  {
    id: 'letter-title',
    isTitle: true,
    words: '(?:(?:Independent Medical Review|IMR) Final Determination(?: Letter)?|Final Determination Letter)',
    example: 'Independent Medical Review Final Determination Letter',
  },
  { id: 'subtitle', words: 'Independent Medical Review', example: 'Independent Medical Review' },
  {
    id: 'department',
    words: "(?:State of California|Department of Industrial Relations|Division of Workers['\u2019]? Compensation)",
    example: 'Division of Workers\u2019 Compensation',
  },
];
