import { wordList } from '../../text/word-list.js';

/**
 * Who publishes what is cited outside the MTUS, as the letters write it. Punctuation is left aside when names are
 * compared, "&" is "and".
 */
export interface AuthorityRow {
  readonly authority: 'ODG' | 'ACOEM' | 'CCR' | 'other';
  readonly names: readonly string[];
  /** Words of its addresses on the web, in lower case. */
  readonly addresses?: readonly string[];
  /** The MTUS takes in what it publishes. */
  readonly takenIn?: true;
}

export const AUTHORITIES: readonly AuthorityRow[] = [
  {
    authority: 'ODG',
    names: wordList(`
      Official Disability Guidelines | Official Disability Guideline | Official Disability Guide |
      Official Disabilities Guidelines | Official Disability Duration Guidelines |
      Official Disability Guidelines Treatment in Workers Compensation | Official Disability Guidelines ODG |
      ODG | ODG Guidelines | ODG TWC | ODG by MCG | ODG MCG | Work Loss Data Institute`),
    addresses: ['odg', 'worklossdata', 'disabilityguidelines'],
  },
  {
    authority: 'ACOEM',
    names: wordList(`
      American College of Occupational and Environmental Medicine |
      American College of Occupational and Environmental Medicine's |
      American College of Occupational Medicine | ACOEM | ACOEM Guidelines | ACOEM Practice Guidelines |
      Occupational Medicine Practice Guidelines | Occupational Medical Practice Guidelines | Harris J |
      Harris J Ed | MDGuidelines ACOEM`),
    addresses: ['acoem'],
    takenIn: true,
  },
  {
    authority: 'CCR',
    names: wordList(`
    California Code of Regulations | CCR | C.C.R. | 8 CCR | 8 C.C.R. | Title 8 CCR |
    Title 8 California Code of Regulations | Labor Code | California Labor Code`),
    takenIn: true,
  },
  {
    authority: 'other',
    names: wordList(`
      Medicare | Medicaid | Centers for Medicare | Food and Drug Administration | FDA | MD Guidelines | MDGuidelines |
      Medical Disability Advisor | MDConsult | MD Consult | UpToDate | Up To Date | PubMed |
      National Guideline Clearinghouse | National Guidelines Clearinghouse | National Institute |
      National Institutes | National Library | National Heart | National Center | Cochrane | AMA Guides | AHRQ |
      American Academy | American Association | American Society | American Pain Society |
      American Medical Association | American Psychiatric Association | American Psychological Association |
      American Heart Association | American Diabetes Association | American Dental Association |
      American Urological Association | American Cancer Society | American Physical Therapy Association |
      American College of Cardiology | American College of Radiology | American College of Rheumatology |
      American College of Surgeons | American College of Physicians | American College of Gastroenterology |
      American Journal | Journal of | New England Journal | North American Spine Society |
      International Society | AAOS | AAN | Physicians Desk Reference | Physician's Desk Reference | PDR |
      Prescribing Information | Package Insert | Aetna | Cigna | Anthem | Blue Cross | Humana | Kaiser |
      Wheeless | Medscape | eMedicine | WebMD | Mayo Clinic | JAMA | JNC 8 | JNC | ACC/AHA | Sanford Guide |
      The Sanford Guide | Green's Operative Hand Surgery | Operative Hand Surgery | National Asthma Education |
      Global Initiative | Preferred Practice Pattern | Institute for Clinical Systems Improvement | ICSI |
      U.S. Preventive Services Task Force | Preventive Services Task Force | Agency for Healthcare Research |
      University of Michigan | European | Endocrine Society | Infectious Diseases Society | Lab Tests Online |
      MMWR | AANEM | AASM | NASS | Department of Health Care Services | State of California | Medi-Cal |
      Local Coverage Determination | National Coverage Determination | Merck Manual | Physician Fee Schedule |
      Rockwood | Rockwood and Green's | Delee and Drez | Orthopaedic Knowledge Update | Goodman and Gilman |
      Goodman and Gilman's | Drugs.com | RxList | Epocrates | Lexicomp | Micromedex | DailyMed |
      Colorado Division | Colorado Medical | Colorado | Washington State | New York State | State of Colorado |
      State of Washington | Milliman | InterQual | CDC | Centers for Disease Control | CMS | Medline |
      MedlinePlus | World Health Organization | Department of Veterans Affairs | VA/DoD | NICE |
      Campbell's Operative Orthopaedics | Braddom | DSM-IV | DSM-5 | DSM-V`),
  },
];

/** What only announces a source: the form's own words for all that is neither the ODG nor ACOEM. */
export const SOURCE_LABELS: readonly string[] = wordList(`
  Other Medical Treatment Guideline | Other Medical Treatment Guidelines | Other Guideline | Other Guidelines |
  Other Medical Treatment Guideline or Medical Evidence | Other Medical Treatment Guidelines or Medical Evidence |
  Other Medical Evidence`);

/** Words that show that what starts behind a semicolon is a publication. */
export const PUBLICATIONS: readonly string[] = wordList(`
  Manual | Textbook | Handbook | Appropriateness Criteria | Journal | edition | Academy | Association | College |
  Society | Institute | Foundation`);

/** Words with a capital that no author's name starts with: "Appendix A, et al.". */
export const NO_AUTHORS: readonly string[] = wordList(`
  Appendix | Table | Chapter | Section | Figure | Part | Vitamin | Hepatitis | Type | Grade`);

/** Words of a rationale for the MTUS: a part of the regulations, an abbreviation of one of its guidelines. */
export const MTUS_NAMES: readonly string[] = wordList(`
  MTUS | CAMTUS | CMTUS | Medical Treatment Utilization Schedule | Medical Treatment Utilisation Schedule |
  9792 | CPMTG | CPMTGs`);

/** Papers of the case: a page of theirs is no page of a guideline. */
export const CASE_PAPERS: readonly string[] = wordList(`
  report | reports | record | records | note | notes | file | letter | fax | deposition | transcript | QME |
  AME | RFA | article | textbook | journal | study | label`);
