/**
 * The headings and labels of every layout, as data. An anchor stands at the start of a line; a blank in its words is any white space,
 * a line end included. Adding a wording is adding a row; which layout uses what is in layouts.ts.
 */

export type AnchorId =
  // headings: a section runs from its heading to the next one
  | 'professional-title'
  | 'notice-title'
  | 'letter-title'
  | 'how-made'
  | 'qualifications'
  | 'documents'
  | 'summary'
  | 'issue'
  | 'decisions'
  | 'decision-and-rationale'
  | 'effect'
  | 'closing'
  // parts of an item
  | 'claims-administrator'
  | 'reviewer-guideline'
  | 'guidelines'
  | 'rationale'
  | 'professional-rationale'
  // labels inside the reviewer's credentials
  | 'credentials'
  | 'states'
  | 'specialties';

interface AnchorRow {
  readonly id: AnchorId;
  /** `line`: nothing else on the line but a colon; `colon`: ends in a colon, its text may follow on the line; `open`: its text follows at once. */
  readonly ends: 'line' | 'colon' | 'line-or-colon' | 'open';
  readonly words: readonly string[];
}

/** Order matters only where one wording starts with another: the longer stands first. */
export const ANCHORS: readonly AnchorRow[] = [
  { id: 'professional-title', ends: 'line', words: ['MEDICAL PROFESSIONAL REVIEW'] },
  { id: 'notice-title', ends: 'line', words: ['Notice of Independent Medical Review Determination'] },
  {
    id: 'letter-title',
    ends: 'line',
    words: ['(?:Independent Medical Review|IMR) Final Determination(?: Letter)?', 'Final Determination Letter'],
  },
  { id: 'how-made', ends: 'line-or-colon', words: ['HOW THE IMR (?:FINAL )?DETERMINATION WAS MADE'] },
  {
    id: 'qualifications',
    ends: 'line-or-colon',
    words: [
      'Medical Qualifications of the (?:Expert|Physician|Professional|Medical) Reviewer',
      'MEDICAL REVIEWER QUALIFICATIONS',
    ],
  },
  { id: 'documents', ends: 'line-or-colon', words: ['DOCUMENTS REVIEWED(?: FOR DETERMINATION)?'] },
  {
    id: 'summary',
    ends: 'line-or-colon',
    words: ['(?:CLINICAL |(?:Expert|Physician|Medical|Professional) Reviewer )?CASE SUMMARY'],
  },
  { id: 'issue', ends: 'colon', words: ['ISSUES? AT DISPUTE', 'ISSUES? IN DISPUTE'] },
  {
    id: 'decision-and-rationale',
    ends: 'line-or-colon',
    words: ['INDEPENDENT MEDICAL REVIEW DECISIONS? AND RATIONALES?'],
  },
  {
    id: 'decisions',
    ends: 'line-or-colon',
    words: ['IMR ISSUES, DECISIONS,? AND RATIONALES?', 'IMR DECISION(?:S|\\(S\\))? AND RATIONALE(?:S|\\(S\\))?'],
  },
  { id: 'effect', ends: 'line-or-colon', words: ['Effect of the Decision'] },
  {
    id: 'closing',
    ends: 'open',
    words: ['Disclaimer:(?!\\s+The following)', 'Sincerely,', 'CC:', 'cc:', '/[a-z]{2,5}[^\\S\\n]*(?=\\n|$)'],
  },
  { id: 'claims-administrator', ends: 'open', words: ["Claims? Administrator(?:’s|'s)? guidelines?:"] },
  {
    id: 'reviewer-guideline',
    ends: 'open',
    words: [
      "(?:MAXIMUS|IMRO|(?:The )?(?:Expert|Physician|Medical|Independent) Reviewer(?:’s|'s)?|Reviewer(?:’s|'s)?) guidelines?:",
    ],
  },
  {
    id: 'guidelines',
    ends: 'line-or-colon',
    words: [
      'Medical Treatment Guideline(?:s|\\(s\\))? Relied Upon by the (?:Expert|Physician|Medical|Professional) Reviewer(?: to Make (?:His/Her|His|Her|Their) Decision)?',
      'Section(?:s|\\(s\\))? of the Medical Treatment Utilization Schedule(?: \\(MTUS\\))? Relied Upon by the (?:Expert|Physician|Medical|Professional) Reviewer(?: to Make (?:His/Her|His|Her|Their) Decision)?',
      'MEDICAL TREATMENT GUIDELINE(?:S|\\(S\\))? RELIED UPON BY (?:THE )?PROFESSIONAL REVIEWER(?: AND WHY)?',
    ],
  },
  {
    id: 'professional-rationale',
    ends: 'line-or-colon',
    words: [
      'RATIONALE FOR WHY THE REQUESTED TREATMENT ?(?:/ ?SERVICES?)? (?:IS|WAS|ARE|WERE|IS ?/ ?WAS)(?: NOT| \\[NOT\\])? MEDICALLY NECESSARY',
    ],
  },
  {
    id: 'rationale',
    ends: 'open',
    words: [
      "(?:The (?:Expert|Physician|Medical) Reviewer(?:’s|'s) )?(?:Decision rationale|Rationale for (?:the|this|his|her|his/her) Decision|Rationale):",
      'Rationale for the Decision(?=\\s*\\n)',
    ],
  },
  {
    id: 'credentials',
    ends: 'open',
    words: ['The (?:Expert|Physician|Medical) Reviewer has the following credentials:'],
  },
  { id: 'states', ends: 'open', words: ['State(?:s|\\(s\\))? of Licensure:', 'Licensed in:'] },
  {
    id: 'specialties',
    ends: 'open',
    words: ['Certification(?:s|\\(s\\))? ?/ ?Specialt(?:y|ies|y\\(ies\\)):', 'Specialt(?:y|ies|y\\(ies\\)):'],
  },
];

/** The headings that bound a section. */
export const HEADINGS: ReadonlySet<AnchorId> = new Set([
  'professional-title',
  'notice-title',
  'letter-title',
  'how-made',
  'qualifications',
  'documents',
  'summary',
  'issue',
  'decisions',
  'decision-and-rationale',
  'effect',
  'closing',
]);
