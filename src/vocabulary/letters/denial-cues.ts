import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';
import type { DateCue } from './date-cues.js';

/** How a clinical case summary dates the denial in dispute, as data; see DateCue for {DATES} and {GAP}. */

/** "UR", "utilization review (UR)", "UR (utilization review board)" */
const REVIEW = '(?:utilization (?:review(?:er)?|management)|UR\\b)(?: \\([^)]{2,40}\\))?';
/** Those who deny. A doctor does so as a reviewer only. */
const DENIER = `(?:${REVIEW}(?: (?:board|physician|nurse|department|reviewer|team))?|${anyOf(
  wordList(`
  claims? (?:administrator|adjuster|examiner) | (?:insurance )?carrier | insurer | adjuster | peer reviewer |
  (?:reviewing|review|physician|medical|independent) (?:physician|reviewer|advisor|adviser|doctor) | reviewer`),
)})`;
const EARLIER = '(?:prior|previous|earlier|original|initial|first|recent)';
const PAPER = anyOf(
  wordList(`
  report | determination | decision | denial | letter | form | notice | physician | reviewer | non-certification |
  review | board | documentation | being (?:challenged|disputed|appealed) | in dispute | at issue | under review`),
);
/** ", which was issued on": what links a paper to its date */
const DATED_ON = anyOf([
  '(?:,| which| was| is)*(?: (?:dated|performed|completed|issued|conducted|made|rendered|done))?(?: on| of| from)?',
  ',? with an? (?:decision |determination )?date of',
]);

const CERTIFY = '(?:certify|approve|authorize|grant|recommend|allow)';
const CERTIFIED = '(?:certified|approved|authorized|granted|recommended|allowed)';
/** "denied", "non-certified", "did not approve", "partially certified": all or part of something is refused */
const DENIED = anyOf([
  'denied|declined|refused|disapproved|deferred|modified|non-? ?certified|de-?certified',
  `not ${CERTIFIED}`,
  `(?:did not|failed to|does not|could not|declined to|refused to) ${CERTIFY}`,
  `(?:partially|partly|conditionally) ${CERTIFIED}`,
  '(?:found |deemed |determined )?(?:to be )?not (?:to be )?medically necessary',
]);
const DENIAL = `(?:denial|non-? ?certification|adverse (?:determination|decision)|modification)`;

/** Parts of all words of a refusal, and of all who refuse. */
const DENIED_STEMS = wordList(
  `deni | declin | refus | approv | deferred | modif | certif | authoriz | grant | recommend | allow | necessary |
  adverse`,
);
const REVIEW_STEMS = ['utilization', 'ur'];
const DENIER_STEMS = [
  ...REVIEW_STEMS,
  ...wordList('review | claim | carrier | insurer | adjuster | physician | medical | independent'),
];

/** A sentence on a denial holds one of these... */
export const REFUSAL = `\\b(?:${DENIED}|${DENIAL})\\b`;
/** ...one that only holds one of these tells of an approval. */
export const APPROVAL = `\\b(?:${CERTIFIED}|certification|approval|authorization was given)\\b`;

/** What happened to a request before it was denied. */
const TAKEN_IN = anyOf(
  wordList(`
  received | submitted | signed | faxed | seen | evaluated | exam\\w* | showed | revealed | noted | reported |
  complain\\w* | patient | worker | claimant | applicant`),
);

/** It is a symptom that a patient denies, and not treatment where a claim is denied. */
const OTHER_DENIED = [
  '(?<!\\b(?:claim|liability|injury|body part|case) (?:(?:was|is|were|has been|had been) )?)',
  '(?<!\\b(?:he|she|who|patient|worker|claimant|applicant|employee) (?:has |had |also )?)',
].join('');

/** Of each sentence the first that fits counts. */
export const DENIAL_CUES: readonly DateCue[] = [
  {
    id: 'date-of-review',
    stems: ['date'],
    pattern: `\\b(?:date of (?:the )?${REVIEW}(?: ${PAPER})?|${REVIEW}(?: ${PAPER})? date)(?: was| is|:| of)* {DATES}`,
    example: 'The date of the UR decision was 12/08/2014.',
  },
  {
    id: 'on-date-review',
    stems: REVIEW_STEMS,
    pattern: `\\bon {DATES},? (?:the |an? )?(?:${EARLIER} )?${REVIEW}`,
    example: 'On 12/08/2014, Utilization Review non-certified the request.',
  },
  {
    id: 'on-date-denier',
    stems: DENIER_STEMS,
    pattern: `\\bon {DATES},? (?:the |an? )?(?:${EARLIER} )?${DENIER} (?:\\w+ ){0,3}?${DENIED}\\b`,
    example: 'On 12/08/2014, the claims administrator did not approve a bed.',
  },
  {
    id: 'review-dated',
    stems: REVIEW_STEMS,
    pattern: `\\b${REVIEW}(?: ${PAPER})*${DATED_ON} \\(?{DATES}`,
    example: 'In a utilization review report dated December 6, 2016, the request was denied.',
  },
  {
    id: 'denier-in-paper-dated',
    stems: DENIER_STEMS,
    pattern: `\\b${DENIER},? in (?:an?|the|its|their|his|her) (?:[\\w-]+ ){1,4}?(?:dated|of|from) {DATES}`,
    example: 'The claims administrator, in a report dated 12/08/2014, denied a bed.',
  },
  {
    id: 'date-review',
    stems: [...REVIEW_STEMS, ...DENIED_STEMS],
    pattern: `\\b(?:the|an?|in an?) {DATES} (?:${REVIEW}|${DENIAL})`,
    example: 'The 12/08/2014 utilization review refused the bed.',
  },
  {
    id: 'denier-on',
    stems: DENIER_STEMS,
    pattern: `\\b${DENIER} (?:\\w+ ){0,3}?(?:${DENIED}|${DENIAL})\\b{GAP} on {DATES}`,
    example: 'Utilization Review denied the bed on 2-12-2015.',
  },
  {
    id: 'on-date-denied',
    stems: ['on '],
    pattern: [
      `\\bon {DATES},? (?:(?!\\b${TAKEN_IN}\\b)(?:[^.;]|\\.(?=\\w))){0,200}?`,
      ` (?:was|were|is|are|has been|had been|have been) ${DENIED}\\b`,
    ].join(''),
    example: 'On 2-12-2015, the request for a bed was denied.',
  },
  {
    id: 'denied-on',
    stems: DENIED_STEMS,
    pattern: `${OTHER_DENIED}\\b${DENIED}(?: (?:it|them|this|these))?(?: by (?:the |an? )?${DENIER})? on {DATES}`,
    example: 'The bed was denied on 2-12-2015.',
  },
  {
    id: 'denial-dated',
    stems: [...DENIED_STEMS, 'determination', 'review', 'decision'],
    pattern: [
      `\\b(?:${DENIAL}(?: (?:letter|notice|decision))?|${EARLIER} (?:determination|review|decision)|peer review)`,
      `(?: report)?${DATED_ON} \\(?{DATES}`,
    ].join(''),
    example: 'A prior determination on 12/08/2014 refused the bed.',
  },
];

/** Words with which a gap ends whose date is that of a request, of care or of a paper. */
export const OTHER_DAY = `\\b${anyOf(
  wordList(`
  received | requested | submitted | signed | dated | seen | evaluated | examined | performed | prescribed |
  dispensed | provided | scheduled | done | taken | faxed | ordered | written | visit | report | notes? | exam`),
)}$`;
