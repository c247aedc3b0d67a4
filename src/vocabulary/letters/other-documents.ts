import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** The other kinds of document that come in files with letters, or in place of one, as data. */

export interface OtherDocument {
  readonly id: string;
  /** What it is, in the words of a message. */
  readonly kind: string;
  /** Expressions with which a line begins that is its title, capitalised there. A blank is any white space, or none. */
  readonly titles: readonly string[];
  /** Expressions that its text has besides; several of them tell it without a title. */
  readonly says: readonly string[];
  readonly example: string;
}

const anyIn = (list: string): string => anyOf(wordList(list));

const IMR = anyIn('Independent Medical Review | IMR');
const UR = anyIn('Utilization Review | UR');
const REFUSAL = anyIn(
  'Denial | Modification | Non-?Certification | Adverse Determination | Determination | Decision | Delay',
);
const NOTICE = anyIn('Notice | Notification | Letter');
const FAX = anyIn('Fax | Facsimile | Telefax');
const QME = anyIn('Panel QME | PQME | QME | AME');
/** "Physician's", "Physicians" */
const OF = "(?:['\u2019]?s['\u2019]?)?";
const NOTE = anyIn('Note | Report | Record | Summary | Evaluation | Visit | Consultation');
/** "Office Visit Note", "Operative Report" */
const VISIT = anyIn(`
  Progress | Office | Clinic | Clinical | Follow ?-? ?Up | Chart | Nursing | Visit | Consultation | Consult | Operative |
  Procedure | Discharge | Encounter | SOAP | Treatment | Therapy | Physical Therapy | Acupuncture | Chiropractic | Initial |
  Emergency | Pain Management | Daily | Radiology | Imaging | MRI | X-?Ray | Laboratory | Pathology | Toxicology |
  Urine Drug Screen | EMG | Electrodiagnostic`);
/** "(PR-2)" */
const ALONE = '(?=\\W*$)';

/** The first whose title it is tells the kind. */
export const OTHER_DOCUMENTS: readonly OtherDocument[] = [
  {
    id: 'proof-of-service',
    kind: 'a proof of service',
    titles: [
      `Proof of (?:Personal )?Service`,
      `${anyIn('Declaration | Certificate | Affidavit')} of (?:Service|Mailing)`,
    ],
    says: wordList(`
      penalty of perjury | not a party to | over the age of | over eighteen | business address is | true copy |
      sealed envelope | united states mail | postage | following manner | i served | caused to be served`),
    example: 'PROOF OF SERVICE BY MAIL',
  },
  {
    id: 'fax-cover',
    kind: 'a fax cover sheet',
    titles: [
      `${FAX} ${anyIn('Cover | Coversheet | Transmittal | Transmission | Message | Sheet')}`,
      `${FAX}${ALONE}`,
      'Transmittal (?:Sheet|Cover|Form|Slip|Memo)',
      'Transmission (?:Verification )?Report',
    ],
    says: wordList(`
      number of pages | no\\. of pages | pages including | including cover | total pages | pages: | fax: | fax no |
      fax number | sender | recipient | intended only for | in error`),
    example: 'FAX COVER SHEET',
  },
  {
    id: 'cover-sheet',
    kind: 'a cover or separator sheet',
    titles: [
      `(?:${anyIn('Document | Exhibit | File | Case | Batch')} )?${anyIn('Cover | Separator | Divider | Slip')} ?(?:Sheet|Page)`,
      `${anyIn('Exhibit | Attachment | Appendix | Tab')}\\b \\W?[A-Z0-9]{1,3}\\W?(?!\\w)`,
      `(?:This )?Page (?:Is |Was )?(?:Intentionally )?(?:Left )?Blank`,
    ],
    says: wordList(
      'document type | document title | product delivery unit | document date | office use only | enclosed | exhibit',
    ),
    example: 'DOCUMENT SEPARATOR SHEET',
  },
  {
    id: 'contents',
    kind: 'a table of contents',
    titles: [
      'Table of Contents',
      'List of Exhibits',
      'Exhibit List',
      'Contents\\b',
      '(?:Master )?Index(?: of| to)\\b',
      `Index${ALONE}`,
    ],
    says: wordList('page no | page number | exhibit | pages | tab'),
    example: 'TABLE OF CONTENTS',
  },
  {
    id: 'bill-review',
    kind: 'a determination of an Independent Bill Review',
    titles: ['Independent Bill(?:ing)? Review', 'IBR (?:Final )?(?:Determination|Decision|Case)'],
    says: wordList(`
      independent bill review | independent billing review | ibr case | fee schedule | reimbursement | reimbursed |
      billed charges | cpt code | cb ?\\d\\d ?-\\d`),
    example: 'INDEPENDENT BILLING REVIEW FINAL DETERMINATION',
  },
  {
    id: 'review-closed',
    kind: 'a notice that an application for Independent Medical Review was ineligible or is closed',
    titles: [
      `(?:${NOTICE} of )?(?:${IMR} )?(?:Application |Case )?(?:Ineligib\\w+|Terminat\\w+|Dismissal|Withdrawal|Closure)`,
      'Determination of (?:In)?eligibility',
    ],
    says: wordList(`
      not eligible for independent medical review | ineligible | has been terminated | has been withdrawn | was untimely |
      not timely | unable to process | case is closed | has been closed | will not be processed`),
    example: 'NOTICE OF INELIGIBILITY',
  },
  {
    id: 'review-assigned',
    kind: 'an acknowledgement of an application for Independent Medical Review',
    titles: [
      `${NOTICE} of (?:Case |${IMR} )?Assignment`,
      'Acknowledge?ment (?:of|Letter)',
      '(?:Notice|Confirmation) of Receipt',
      `(?:Request|Notice) for (?:Additional )?(?:Information|Medical Records|Documents)`,
    ],
    says: wordList(`
      has been assigned | noarfi | received an application | received your application | received the application |
      submit the following | must be submitted | must be received | calendar days | acknowledges | will be sent to a`),
    example: 'NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION',
  },
  {
    id: 'review-application',
    kind: 'an application for Independent Medical Review',
    titles: [
      `Application for (?:an? )?${IMR}`,
      `${IMR} Application(?: Form)?${ALONE}`,
      `Request for (?:an? )?${IMR}`,
      '(?:State of California )?DWC Form IMR',
    ],
    says: wordList(`
      to request independent medical review | sign and date this | mail or fax | i request an independent medical review |
      complete this form | complete this application | employee signature | consent to | obtain medical records |
      type of utilization review`),
    example: 'APPLICATION FOR INDEPENDENT MEDICAL REVIEW',
  },
  {
    id: 'review-denial',
    kind: 'a utilization review decision, not the review of it',
    titles: [
      `(?:${NOTICE} of )?(?:Adverse |Initial |Final )?${UR} (?:[A-Z]\\w+ )?${anyOf([REFUSAL, NOTICE, 'Report', 'Appeal', 'Response', 'Summary', 'Recommendation'])}s?`,
      `${NOTICE} of ${REFUSAL}`,
      `${REFUSAL} of (?:Medical |Requested )?${anyIn('Treatment | Services? | Request | Care | Authorization')}`,
      `${anyIn('Non-?Certification | Denial | Adverse Determination')}(?: ${NOTICE}| Determination)?${ALONE}`,
      `${anyIn('Physician Advisor | Peer Review | Peer Reviewer | Physician Review')}${OF} (?:Report|Determination|Recommendation)`,
    ],
    says: wordList(`
      utilization review | non-?certif\\w* | not certified | request for authorization | physician advisor | peer review |
      peer-to-peer | right to appeal | right to dispute | 9792\\.9\\.1 | internal appeal | dispute this decision |
      may request an independent medical review`),
    example: 'NOTICE OF UTILIZATION REVIEW DENIAL',
  },
  {
    id: 'request-for-authorization',
    kind: 'a request for authorization',
    titles: ['Request for Authorization', '(?:State of California )?DWC Form RFA'],
    says: wordList(`
      requesting physician | new request | resubmission | expedited review | icd-?\\d* ?code | cpt ?/? ?hcpcs |
      must be attached | check box`),
    example: 'REQUEST FOR AUTHORIZATION (DWC Form RFA)',
  },
  {
    id: 'medical-legal',
    kind: 'a medical-legal report (QME or AME)',
    titles: [
      `(?:Panel )?(?:Qualified|Agreed) Medical (?:Re-?)?(?:Evaluat\\w+|Examin\\w+|Report)`,
      `(?:${anyIn('Initial | Supplemental | Comprehensive | Orthopa?edic | Psychiatric | Neurological')} )*${QME} (?:Re-?)?(?:Evaluation|Report|Supplemental)`,
      `(?:Comprehensive |Supplemental )?Medical ?-? ?Legal (?:Evaluation|Report)`,
      'Permanent and Stationary (?:Evaluation|Report)',
    ],
    says: wordList(`
      qualified medical evaluat\\w* | agreed medical evaluat\\w* | whole person impairment | apportionment | causation |
      med-legal | medical-legal | ml-?\\d{3} | permanent and stationary | maximum medical improvement | ama guides`),
    example: 'PANEL QUALIFIED MEDICAL EVALUATION',
  },
  {
    id: 'medical-record',
    kind: 'a medical record',
    titles: [
      `(?:Primary |Secondary )?(?:Treating )?Physician${OF} (?:${VISIT}|Final|Supplemental|First|Interim) ${NOTE}`,
      `${VISIT} (?:${VISIT} )?${NOTE}`,
      `PR ?-? ?[234]\\b`,
      `Doctor${OF} First Report`,
      'History and Physical',
      `Medical Records?\\b`,
      'Patient (?:Information|Chart)',
    ],
    says: wordList(`
      chief complaint | subjective complaints | subjective: | objective findings | objective: | assessment: |
      assessment and plan | vital signs | blood pressure | history of present illness | current medications: | impression: |
      plan: | findings: | technique: | physical exam | review of systems | work status | return to clinic`),
    example: 'PRIMARY TREATING PHYSICIAN\u2019S PROGRESS REPORT (PR-2)',
  },
  {
    id: 'court',
    kind: 'a paper of a court or of the appeals board',
    titles: [
      `(?:Before the |State of California )?Workers['\u2019]? ?Compensation Appeals Board`,
      'Opinions? (?:and|on) \\w+',
      `(?:Orders?|Opinion) ${anyIn('Denying | Granting | Dismissing | Removing | Approving | of | on | and | Taking')} \\w+`,
      `Petition for ${anyIn('Reconsideration | Removal | Writ | Review | Penalt\\w* | Costs')}`,
      'Petition Appealing',
      '(?:Joint )?Findings (?:and|of|&) (?:Award|Order|Fact)',
      '(?:In the )?(?:Supreme|Superior|Municipal) Court',
      '(?:In the )?Court of Appeal',
      '(?:Not to be|Certified for) Publi\\w+',
      'Declaration of Readiness',
      'Compromise and Release',
      'Stipulations with Request',
      'Minutes of Hearing',
      'Application for Adjudication',
      'Subpoena\\b',
      'Report and Recommendation on',
    ],
    says: wordList(`
      petitioner | respondent | defendants? | wcj | petition for reconsideration | labor code section | cal\\. ?app |
      court of appeal | appeals board | administrative law judge | plaintiff`),
    example: 'OPINION AND ORDER DENYING PETITION FOR RECONSIDERATION',
  },
  {
    id: 'managed-care',
    kind: "a decision under the Department of Managed Health Care, not under workers' compensation",
    titles: ['(?:California )?Department of Managed Health ?care', `DMHC${ALONE}`],
    says: wordList(
      'enrollee | health plan | managed health ?care | knox-keene | diagnosis category | treatment category | dmhc',
    ),
    example: 'DEPARTMENT OF MANAGED HEALTH CARE',
  },
  {
    id: 'health-insurance',
    kind: "a decision under the Department of Insurance, not under workers' compensation",
    titles: ['(?:California )?Department of Insurance', `CDI${ALONE}`],
    says: wordList('department of insurance | insurance code | health insurer | the insured | policyholder | cdi case'),
    example: 'CALIFORNIA DEPARTMENT OF INSURANCE',
  },
  {
    id: 'bill',
    kind: 'a bill or an explanation of one',
    titles: [
      'Explanation of (?:Benefits|Review|Bill Review|Payment)',
      '(?:Billing )?Invoice\\b',
      'Billing Statement',
      'Statement of (?:Account|Charges)',
      'Health Insurance Claim Form',
    ],
    says: wordList(`
      amount billed | billed amount | amount paid | amount due | allowed amount | reason code | balance due | check number |
      procedure code | bill id`),
    example: 'EXPLANATION OF REVIEW',
  },
  {
    id: 'correspondence',
    kind: 'a letter or form of another kind',
    titles: [
      'Notice of Representation',
      '(?:Interoffice )?Memorandum\\b',
      'Certified Mail\\b',
      'Authorization (?:to|for) (?:Release|Disclos)\\w*',
      '(?:Declaration|Certification|Affidavit) of (?:the )?(?:Custodian|Records)',
      'Designation of Treating Physician',
      'Records? Request\\b',
      // What stands at the top of letters
      'Dear [A-Z][\\w.]*',
      'P\\. ?O\\. ?Box \\d',
      'Attorneys? at Law',
      '[A-Z][^,\\n]{1,30}, ?(?:CA|California) ?\\d{5}',
    ],
    says: wordList('re: | dear | sincerely | enclosed | attached | regards | custodian of records | hereby authorize'),
    example: 'DECLARATION OF CUSTODIAN OF RECORDS',
  },
];
