/** Who publishes what is cited outside the MTUS, as the letters write it. Regular expression sources; order matters only at the same place. */
export interface AuthorityRow {
  readonly authority: 'ODG' | 'ACOEM' | 'CCR' | 'other';
  readonly words: readonly string[];
}

export const AUTHORITIES: readonly AuthorityRow[] = [
  {
    authority: 'ODG',
    words: ['Official Disability Guidelines?(?:[ -]+Treatment in Workers\'? Compensation)?(?: ?\\((?:ODG|ODG-TWC)[^)]*\\))?(?: by MCG(?: Health)?)?', 'Official Disability Guide(?: \\(ODG\\))?', 'ODG(?:[- ]TWC)?(?: by MCG)?(?: Guidelines?)?', 'Work Loss Data Institute'],
  },
  {
    authority: 'ACOEM',
    words: ['American College of Occupational (?:and|&) Environmental Medicine(?:\'s)?(?: \\(ACOEM\\))?', 'ACOEM(?: Guidelines?)?', '(?:Harris,? J\\.?(?: \\(Ed\\))?,? )?Occupational Medicine Practice Guidelines'],
  },
  { authority: 'CCR', words: ['California Code of Regulations', '\\d+ CCR\\b', 'CCR Title 8', 'Labor Code'] },
  {
    authority: 'other',
    words: [
      'Other Medical Treatment Guidelines?', '(?:https?://|www\\.)\\S+', '(?:Centers for )?Medicare\\b', '(?:U\\.?S\\.? )?Food and Drug Administration', 'FDA\\b', 'MD ?Guidelines', 'MDConsult', 'UpToDate', 'PubMed',
      'National (?:Guidelines? Clearinghouse|Institutes?|Library)', 'Cochrane', 'American (?:Academy|Association|Society|Pain Society|College of (?!Occupational)|Medical Association|Psychiatric Association|Heart Association|Diabetes Association)', 'Physicians?\'? Desk Reference', 'PDR\\b',
      'Aetna', 'Cigna', 'Anthem', 'Blue Cross', 'Wheeless', 'Medscape', 'eMedicine', 'WebMD', 'Mayo Clinic', 'Goodman and Gilman', 'Drugs\\.com', 'Colorado (?:Division|Medical)', 'Washington State', 'New York State', 'Milliman', 'InterQual', 'MCG\\b', 'CDC\\b', 'CMS\\b', 'Medline',
    ],
  },
];
