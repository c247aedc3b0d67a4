/**
 * The headings and labels of every layout, as data: a new one, or a new wording of a known one, is a change in this
 * file alone. A row is tested by its examples. Which layout has which stands in layouts.ts.
 */

/** What stands at the start of a line and parts a letter. */
interface AnchorRow {
  readonly id: string;
  /**
   * `title`: of the whole letter, inside its head; `heading`: opens a section, which runs to the next heading; `label`:
   * has its value behind it; `item-part`: opens a paragraph of an item; `closing`: ends what the letter says.
   */
  readonly kind: 'title' | 'heading' | 'label' | 'item-part' | 'closing';
  /**
   * A blank is any white space, a line end included. Where one wording starts with another, the longer stands first.
   */
  readonly words: readonly string[];
  /**
   * How the words end. `line`: nothing else on the line but a colon; `colon`: in a colon, text may follow on the line;
   * `open`: text follows at once.
   */
  readonly ends: 'line' | 'colon' | 'line-or-colon' | 'open';
  /** Where it may stand; anywhere, if that is not said. */
  readonly where?: 'about-the-reviewer' | 'after-the-items';
  /** What the section under a heading tells. */
  readonly section?: 'reviewer' | 'summary' | 'items';
  /** What of an item its paragraph tells; `guidelines`: of both sides, in prose. */
  readonly part?: 'claims_administrator' | 'reviewer' | 'guidelines' | 'rationale';
  /** The place among the labelled paragraphs of an item. */
  readonly rank?: number;
  /** No other kind of document has it, so that it shows a determination by itself. */
  readonly own?: true;
  readonly examples: readonly string[];
}

const REVIEWER = '(?:Expert|Physician|Medical|Professional) Reviewer';
const OF_REVIEWER = "(?:Expert|Physician|Medical) Reviewer(?:’s|'s)";
/** "Relied Upon by the Expert Reviewer to Make His/Her Decision" */
const RELIED_UPON = `Relied Upon by the ${REVIEWER}(?: to Make (?:His/Her|His|Her|Their) Decision)?`;
/** "SERVICE WAS NOT MEDICALLY NECESSARY" */
const NECESSARY_OR_NOT = '(?:IS|WAS|ARE|WERE|IS ?/ ?WAS)(?: NOT| \\[NOT\\])? MEDICALLY NECESSARY';

const ANCHOR_ROWS = [
  {
    id: 'professional-title',
    kind: 'title',
    words: ['MEDICAL PROFESSIONAL REVIEW'],
    ends: 'line',
    own: true,
    examples: ['MEDICAL PROFESSIONAL REVIEW'],
  },
  {
    id: 'notice-title',
    kind: 'title',
    words: ['Notice of Independent Medical Review Determination'],
    ends: 'line',
    own: true,
    examples: ['Notice of Independent Medical Review Determination'],
  },
  {
    id: 'letter-title',
    kind: 'title',
    words: ['(?:Independent Medical Review|IMR) Final Determination(?: Letter)?', 'Final Determination Letter'],
    ends: 'line',
    examples: ['IMR Final Determination', 'Independent Medical Review Final Determination Letter'],
  },
  {
    id: 'how-made',
    kind: 'heading',
    words: ['HOW THE IMR (?:FINAL )?DETERMINATION WAS MADE'],
    ends: 'line-or-colon',
    section: 'reviewer',
    own: true,
    examples: ['HOW THE IMR FINAL DETERMINATION WAS MADE', 'How the IMR Determination Was Made:'],
  },
  {
    id: 'qualifications',
    kind: 'heading',
    words: [`Medical Qualifications of the ${REVIEWER}`, 'MEDICAL REVIEWER QUALIFICATIONS'],
    ends: 'line-or-colon',
    section: 'reviewer',
    examples: ['Medical Qualifications of the Expert Reviewer:', 'MEDICAL REVIEWER QUALIFICATIONS: Board Certified'],
  },
  {
    id: 'credentials',
    kind: 'heading',
    words: ['The (?:Expert|Physician|Medical) Reviewer has the following credentials:'],
    ends: 'open',
    section: 'reviewer',
    own: true,
    examples: ['The Expert Reviewer has the following credentials:'],
  },
  {
    id: 'states',
    kind: 'label',
    words: ['State(?:s|\\(s\\))? of Licensure:', 'Licensed in:'],
    ends: 'open',
    where: 'about-the-reviewer',
    examples: ['State(s) of Licensure: Ohio', 'Licensed in: Ohio'],
  },
  {
    id: 'specialties',
    kind: 'label',
    words: ['Certification(?:s|\\(s\\))? ?/ ?Specialt(?:y|ies|y\\(ies\\)):', 'Specialt(?:y|ies|y\\(ies\\)):'],
    ends: 'open',
    where: 'about-the-reviewer',
    examples: ['Certification(s)/Specialty: Internal Medicine', 'Specialties: Internal Medicine'],
  },
  {
    id: 'documents',
    kind: 'heading',
    words: ['DOCUMENTS REVIEWED(?: FOR DETERMINATION)?'],
    ends: 'line-or-colon',
    examples: ['DOCUMENTS REVIEWED', 'Documents Reviewed for Determination:'],
  },
  {
    id: 'summary',
    kind: 'heading',
    words: ['(?:CLINICAL |(?:Expert|Physician|Medical|Professional) Reviewer )?CASE SUMMARY'],
    ends: 'line-or-colon',
    section: 'summary',
    examples: ['CLINICAL CASE SUMMARY', 'CASE SUMMARY: A worker fell.', 'Expert Reviewer Case Summary:'],
  },
  {
    id: 'issue',
    kind: 'heading',
    words: ['ISSUES? (?:AT|IN) DISPUTE'],
    ends: 'colon',
    examples: ['ISSUE AT DISPUTE: six visits', 'ISSUES IN DISPUTE:'],
  },
  {
    id: 'decision-and-rationale',
    kind: 'heading',
    words: ['INDEPENDENT MEDICAL REVIEW DECISIONS? AND RATIONALES?'],
    ends: 'line-or-colon',
    own: true,
    examples: ['INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE'],
  },
  {
    id: 'decisions',
    kind: 'heading',
    words: ['IMR ISSUES, DECISIONS,? AND RATIONALES?', 'IMR DECISION(?:S|\\(S\\))? AND RATIONALE(?:S|\\(S\\))?'],
    ends: 'line-or-colon',
    section: 'items',
    own: true,
    examples: ['IMR ISSUES, DECISIONS AND RATIONALES', 'IMR DECISION(S) AND RATIONALE(S)'],
  },
  {
    id: 'claims-administrator',
    kind: 'item-part',
    words: ["Claims? Administrator(?:’s|'s)? guidelines?:"],
    ends: 'open',
    part: 'claims_administrator',
    rank: 0,
    own: true,
    examples: ['Claims Administrator guideline: Decision based on', "Claim Administrator's guidelines: none"],
  },
  {
    id: 'reviewer-guideline',
    kind: 'item-part',
    words: [
      "(?:MAXIMUS|IMRO|(?:The )?(?:Expert|Physician|Medical|Independent) Reviewer(?:’s|'s)?) guidelines?:",
      "Reviewer(?:’s|'s)? guidelines?:",
    ],
    ends: 'open',
    part: 'reviewer',
    rank: 1,
    own: true,
    examples: ['MAXIMUS guideline: Decision based on', 'IMRO guideline: none', 'Reviewer guideline: none'],
  },
  {
    id: 'guidelines',
    kind: 'item-part',
    words: [
      `Medical Treatment Guideline(?:s|\\(s\\))? ${RELIED_UPON}`,
      `Section(?:s|\\(s\\))? of the Medical Treatment Utilization Schedule(?: \\(MTUS\\))? ${RELIED_UPON}`,
      'MEDICAL TREATMENT GUIDELINE(?:S|\\(S\\))? RELIED UPON BY (?:THE )?PROFESSIONAL REVIEWER(?: AND WHY)?',
    ],
    ends: 'line-or-colon',
    part: 'guidelines',
    own: true,
    examples: [
      'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision:',
      'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer',
      'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY\nPROFESSIONAL REVIEWER AND WHY:',
    ],
  },
  {
    id: 'professional-rationale',
    kind: 'item-part',
    words: [`RATIONALE FOR WHY THE REQUESTED TREATMENT ?(?:/ ?SERVICES?)? ${NECESSARY_OR_NOT}`],
    ends: 'line-or-colon',
    part: 'rationale',
    own: true,
    examples: ['RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY\nNECESSARY:'],
  },
  {
    id: 'rationale',
    kind: 'item-part',
    words: [
      `(?:The ${OF_REVIEWER} )?(?:Decision rationale|Rationale for (?:the|this|his|her|his/her) Decision|Rationale):`,
      'Rationale for the Decision(?=\\s*\\n)',
    ],
    ends: 'open',
    part: 'rationale',
    rank: 2,
    examples: [
      'Decision rationale: No trial is shown.',
      "The Physician Reviewer's decision rationale: No trial is shown.",
      'Rationale for the Decision\nNo trial is shown.',
    ],
  },
  {
    id: 'effect',
    kind: 'closing',
    words: ['Effect of the Decision'],
    ends: 'line-or-colon',
    where: 'after-the-items',
    examples: ['Effect of the Decision:'],
  },
  {
    id: 'closing',
    kind: 'closing',
    words: ['Disclaimer:(?!\\s+The following)', 'Sincerely,', 'cc:', '/[a-z]{2,5}[^\\S\\n]*(?=\\n|$)'],
    ends: 'open',
    where: 'after-the-items',
    examples: ['Disclaimer: this letter', 'Sincerely,', 'cc: the parties', 'CC: the parties', '/abc'],
  },
] as const satisfies readonly AnchorRow[];

export type AnchorId = (typeof ANCHOR_ROWS)[number]['id'];
export type Anchoring = AnchorRow & { readonly id: AnchorId };
export const ANCHORS: readonly Anchoring[] = ANCHOR_ROWS;
