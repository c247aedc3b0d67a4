import { wordList } from '../../text/word-list.js';

/** How a clinical case summary tells what utilization review denied. A blank is any one blank. */

/** Who denied: a sentence on the denial in dispute names it. */
export const UTILIZATION_REVIEW = '\\b(?:utilization review|utilization reviewer|UR)\\b';

/** A denial other than the one in dispute, or a doubt which one it is. */
export const OTHER_DENIAL =
  '\\b(?:prior|previous(?:ly)?|earlier|past|initial(?:ly)?|first|another|appeal\\w*|reconsider\\w*|history of)\\b';

/** By these the one in dispute is meant all the same: "A prior review dated", "This case was previously denied". */
export const OF_THIS_CASE =
  '(?:^|\\b(?:an?|the) )prior (?:determination|review|decision|denial)\\b' +
  '|\\b(?:th(?:is|e) case|(?:the|this|these) requests?) (?:was|were|(?:has|have|had) been) previously\\b';

/** Where the reason of a denial begins, in which much can be "prior". */
export const REASON_START = '\\b(?:due to|because|as (?:there|the)|given|since|based on|noting|citing|stating)\\b';

const REFUSED = '(?:certify|approve|authorize)';
/** "denied", "non-certified", "did not authorize". */
const DENIED =
  `(?:denied|non-?certified|did not ${REFUSED}|failed to ${REFUSED}` +
  '|determined non-?certification|denied certification)(?: of| for)?';
/** " the following retrospective request for". */
const REQUEST =
  '(?: the| a| an| these| this)?(?: following)?(?: (?:retrospective|prospective|concurrent))?' +
  '(?: requests?)?(?: for| of)?';
/** "was not certified", "have been denied". */
const WAS_DENIED =
  '(?:was|were|is|are|has been|have been) (?:not certified|non-?certified|denied|not (?:approved|authorized))';

/** Wordings of a denial; {WHAT} stands for what was asked for. */
export const DENIALS: readonly string[] = [
  `\\b${DENIED}${REQUEST} {WHAT}`,
  `\\brequests? (?:for|of) {WHAT} ${WAS_DENIED}\\b`,
];

const APPROVED = '(?:certified|approved|authorized)';
const WAS_APPROVED = `(?:that |which )?(?:was|were|has been|have been) ${APPROVED}`;
/** Wordings of an approval; {WHAT} stands for what was asked for. */
export const APPROVALS: readonly string[] = [
  // "Utilization Review denied the cane and certified a request for a walker"
  `(?<!\\bnon[- ]?|\\b(?:was|were|been) )${APPROVED}${REQUEST} {WHAT}`,
  // "the requests for a cane were approved", "a request was received for a cane that was certified"
  `\\brequest(?:s?(?: (?:was|were) received)? (?:for|of)|ed) {WHAT} ${WAS_APPROVED}\\b`,
];
/** What makes an approval one of a part, or of another request. */
export const NO_APPROVAL =
  '\\b(?:not|modif\\w+|partial\\w*|only|remaining|original request|portion|previously|by the claims administrator)\\b';

/** Words with which the reason, or anything but what was asked for, begins. */
export const REASONS: readonly string[] = wordList(`
  due to | because | since | as | given | based on | on the basis | stating | noting | citing | reasoning | that |
  which | who | until | pending | after | following | prior | without documentation | for lack | for the reason |
  in lieu | instead | was | were | by | on | certified | approved | authorized | modified`);

/**
 * Treatments that are classed now this way, now that, by how they are worded: categories of the regulator's taxonomy
 * that stand for each other here.
 */
export const NEAR_CATEGORIES: readonly (readonly string[])[] = [
  ['Rehabilitation', 'DMEPOS'],
  ['Rehabilitation', 'Programs'],
  ['Rehabilitation', 'Diagnostic Testing'],
  ['Rehabilitation', 'Psych Services'],
  ['Rehabilitation', 'Evaluation & Management'],
  ['Injection', 'Surgery'],
  ['Injection', 'Pharmaceuticals'],
  ['Evaluation & Management', 'Surgery'],
  ['Evaluation & Management', 'Psych Services'],
  ['Evaluation & Management', 'Diagnostic Testing'],
  ['Programs', 'Psych Services'],
  ['DMEPOS', 'Home Health'],
  ['DMEPOS', 'Surgery'],
];

/** Subcategories that no wording confuses with each other. */
export const PLAIN_SUBCATEGORIES: ReadonlySet<string> = new Set(
  wordList(`
  Imaging Radiology | EMG/NCV/NCS | Lab & Pathology | Physical Therapy/Occupational Therapy (PT/OT) |
  Chiropractic | Acupuncture`),
);

/** Words that two requests can share without asking for the same. */
export const UNTELLING_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  left | right | bilateral | both | the | and | for | with | without | per | every | each | additional |
  request | requested | associated | service | time | week | month | day | session | visit | quantity | qty |
  unspecified | unknown | one | two | three | four | five | six | eight | ten | twelve |
  postop | preop | post | pre | operative | postoperative | preoperative | retrospective | continue | continued |
  medication | prescription | supply | refill | tablet | tab | capsule | cap | oral | orally | mouth | take | daily |
  hour | hrs | need | needed | pain | container | tube | bottle`),
);
