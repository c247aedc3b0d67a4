import type { Span } from '../../text/span.js';
import type { GuidelineRow } from '../../vocabulary/guidelines/guidelines.js';
import type { CitationDraft } from './citation.js';

export type Authority = CitationDraft['authority']['value'];

/** Who a page can be said to belong to: a publisher, or a guideline of the MTUS by its name. */
export interface OwnerName {
  readonly publisher?: Authority;
  readonly row?: GuidelineRow;
}

/** An owner that a rationale names. */
export interface Owner extends OwnerName, Span {}

/** The owners named around a page. */
export interface PageCase {
  /** The owner named last, of which "the same" behind the page tells. */
  readonly same: Owner | undefined;
  /** The owner behind the page in its sentence that the page is said to belong to. */
  readonly said: Owner | undefined;
  /** The last owner before the page in its sentence. */
  readonly before: Owner | undefined;
  /** The first owner behind the page in its sentence. */
  readonly behind: Owner | undefined;
  /** The last owner in the sentences before. */
  readonly earlier: Owner | undefined;
}

interface OwnerRule {
  readonly id: string;
  readonly owner: (page: PageCase) => Owner | undefined;
  /** A rationale with one page, whose owner the rule tells. */
  readonly example: string;
}

/**
 * Who owns a page; the first rule that finds somebody decides. A publisher or guideline goes before papers of the case.
 */
export const OWNER_RULES: readonly OwnerRule[] = [
  {
    id: 'same-as-before',
    owner: ({ same }) => same,
    example: 'The MTUS advises rest. Page 22 of the same guidelines notes that sleep is good.',
  },
  { id: 'said-behind', owner: ({ said }) => said, example: 'ODG agrees with page 22 of the MTUS on rest.' },
  { id: 'named-before', owner: ({ before }) => before, example: 'The MTUS, page 22, advises rest; the ODG is silent.' },
  { id: 'named-behind', owner: ({ behind }) => behind, example: 'On page 22 rest is advised by the MTUS.' },
  { id: 'sentence-before', owner: ({ earlier }) => earlier, example: 'The MTUS advises it. Rest helps (p. 22).' },
];

/** An owner, with what stands beside it in the page's sentence. */
interface AuthorityCase {
  readonly owner: Owner;
  readonly acoem: Owner | undefined;
  readonly mtus: Owner | undefined;
}

interface AuthorityRule {
  readonly id: string;
  readonly when: (subject: AuthorityCase) => boolean;
  /** Whose the owner is then; absent: the publisher's that it names. */
  readonly authority?: Authority;
  /** A rationale with one page, whose authority the rule tells. */
  readonly example: string;
}

/** Whose an owner is; the first rule that fits decides. A chapter of ACOEM's is the MTUS's too. */
export const AUTHORITY_RULES: readonly AuthorityRule[] = [
  {
    id: 'publisher',
    when: ({ owner: { publisher } }) => publisher !== undefined && publisher !== 'ACOEM',
    example: 'ODG, page 3, advises rest.',
  },
  {
    id: 'beside-mtus',
    when: ({ mtus }) => mtus !== undefined,
    authority: 'MTUS',
    example: 'The MTUS Guideline in ACOEM Chapter 9, page 213, advises rest.',
  },
  {
    id: 'of-acoem',
    when: ({ acoem }) => acoem !== undefined,
    authority: 'ACOEM',
    example: 'ACOEM Chapter 9, page 213, advises rest.',
  },
  {
    id: 'guideline-alone',
    when: () => true,
    authority: 'MTUS',
    example: 'Low Back Complaints, page 308, advises rest.',
  },
];
