import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/**
 * Words by which a clinical case summary says what a date is of, as data. {DATES} stands for one date or several joined
 * by commas, "and", "to"; {GAP} for words in between that do not turn to another event.
 */
export interface DateCue {
  readonly id: string;
  /** One of these stands in every text that holds the cue, in lower case: without it the cue need not be looked for. */
  readonly stems: readonly string[];
  readonly pattern: string;
  /** A sentence whose date this cue finds before any other does. */
  readonly example: string;
}

const ON = 'on(?: or about)?';
const EVENT_NOUN = '(?:injur(?:y|ies)|accident|incident|loss)';
const SAID_TO_BE = '(?:,|:| (?:was|is|are|were|of|on|being|dated|(?:reported|listed|documented|noted) as))*';
const AT_WORK = '(?:industrial|occupational|work|work-related|job-related)';
const WORKER = '(?:he|she|they|the (?:patient|injured worker|worker|claimant|applicant|employee|individual))';
const WAS_HURT = '(?:sustained|suffered|incurred|was injured|injured (?:his|her|the)|was hurt)';

export const INJURY_CUES: readonly DateCue[] = [
  {
    id: 'date-of-injury',
    stems: ['date of', 'dates of'],
    pattern: [
      '\\bdates? of (?:the |his |her )?(?:industrial |work |occupational |original )?',
      `${EVENT_NOUN}(?: \\(DOI\\))?${SAID_TO_BE} {DATES}`,
    ].join(''),
    example: 'The file gives a date of injury of 3/4/2012.',
  },
  {
    id: 'date-before',
    stems: ['injury', 'accident', 'loss', 'doi', 'incident'],
    pattern: [
      '\\b(?:an?|the|has|had|with|reported|stated|listed) {DATES} (?:date of (?:injury|accident|loss)|DOI|',
      '(?:industrial|occupational|work|work-related|cumulative trauma) (?:injury|accident|incident))\\b',
    ].join(''),
    example: 'The patient is a female with a 12/16/15 date of injury.',
  },
  { id: 'doi', stems: ['doi'], pattern: '\\bDOI[:;,]?(?: (?:of|is|was))? {DATES}', example: 'He has a DOI: 4/5/2009.' },
  {
    id: 'claim-from',
    stems: ['claim'],
    pattern: [
      "\\b(?:occupational|industrial|work(?:ers'? compensation)?) claims? ",
      '(?:from|of|dated|dating|with a date of) {DATES}',
    ].join(''),
    example: 'She has a history of an occupational claim from 11/02/2016.',
  },
  {
    id: 'injury-on',
    stems: ['injur', 'accident', 'incident', 'illness', 'fall', 'strain'],
    pattern: [
      `\\b(?:injur(?:y|ies)|${AT_WORK} (?:accident|incident|illness|fall|strain))\\b{GAP}`,
      '(?:\\bdates?,?|\\bdates? of|\\bdated|\\bof|\\bon|\\bfrom|\\bsince|\\bis|\\bwas|:|,)? \\(?{DATES}',
    ].join(''),
    example: 'An industrial injury to the low back and both knees on July 4, 2014.',
  },
  {
    id: 'injured-on',
    stems: ['injured', 'hurt'],
    pattern: `\\b(?:was|were|is|has been|got|reportedly) (?:\\w+ )?(?:injured|hurt)\\b{GAP}\\b${ON} {DATES}`,
    example: 'The patient was injured by a shelf on 6/18/2011.',
  },
  {
    id: 'injured-again-on',
    stems: ['again'],
    pattern: `\\b(?:injured|hurt|injury)\\b[^.]{0,160}?\\band again ${ON} {DATES}`,
    example: 'Her neck hurt when a dog knocked her down, and again on August 2, 2017.',
  },
  {
    id: 'injured-part-on',
    stems: ['injured', 'hurt'],
    pattern: `\\b(?:injured|hurt) (?:his|her|the|their|both)\\b{GAP}\\b${ON} {DATES}`,
    example: 'The worker hurt both wrists on 5/6/2014.',
  },
  {
    id: 'sustained-on',
    stems: ['sustained', 'suffered', 'incurred'],
    pattern: `\\b(?:sustained|suffered|incurred)\\b{GAP}\\b(?:${ON}|from|dated) {DATES}`,
    example: 'He sustained a crushed thumb on 10-13-16.',
  },
  {
    id: 'cumulative',
    stems: ['cumulative', 'continuous', 'repetitive'],
    pattern: [
      '\\b(?:cumulative|continuous|repetitive)(?: type)? (?:trauma|injury|strain|stress)\\b{GAP}',
      '(?:\\bfrom|\\bof|\\bon|\\bdated|\\bbetween|\\bthrough|\\bending|:)? {DATES}',
    ].join(''),
    example: 'There was cumulative trauma from 01/01/2010.',
  },
  {
    id: 'on-date-injured',
    stems: ['sustained', 'suffered', 'incurred', 'injured', 'hurt'],
    pattern: `\\b${ON} {DATES},?(?: when| while| as)?(?: ${WORKER})?[^.;]{0,40}? ${WAS_HURT}\\b`,
    example: 'On 9/8/2013 the patient fell from a ladder and was injured.',
  },
];

/** Stems of what happens to a worker at an injury, in the words of summaries that never call it one. */
const EVENT_STEMS = wordList(`
  slip | trip | fall | felt | burn | attack | assault | robb | strik | crush | pinn | caught | hurt | injur | collid |
  collision | explo | electrocut | expos | inhal | lacerat | fractur | sprain | strain | twist | ruptur | amputat |
  lift | pull | push | collaps | crash | kick | bit | punch | stabb | shot | threw | thrown | splash | spill |
  puncture | sever | roll | hyperextend | wrench | smash | jam | pop`);
const EVENT_WORDS = wordList(`
  fell | struck | hit | cut | tore | broke | stung | closed on | came down on | landed on | accident | incident |
  developed | onset of | flew | gunpoint | motor vehicle`);
/** "got dust in both eyes" */
const GOT_INTO = 'got [^.;]{1,25} in (?:his|her|the|both) (?:eyes?|hands?)';
const EVENT = `(?:${anyOf(EVENT_STEMS)}\\w*|${anyOf(EVENT_WORDS)}|${GOT_INTO})`;

/**
 * Used where nothing calls the injury by its name, and in the opening of a summary only: an event and the day of it.
 */
export const INJURY_EVENT_CUES: readonly DateCue[] = [
  {
    id: 'event-on',
    stems: ['on '],
    pattern: `\\b${EVENT}\\b{GAP},? \\b${ON} {DATES}`,
    example: 'The patient is a 61 year old male who slipped on ice on February 2, 2015.',
  },
  {
    id: 'on-date-event',
    stems: ['on '],
    pattern: `\\b${ON} {DATES},?{GAP}\\b${EVENT}\\b`,
    example: 'On 1/14/2013 a die closed on two fingers of his left hand.',
  },
];

/** Words in a gap that show that its date is of something else. */
export const OTHER_EVENT = `\\b${anyOf(
  wordList(`
  reports? | reported that | reported to | notes? | noted | documented | visits? | seen | evaluat\\w* | exam\\w* |
  review\\w* | requests? | requested | treated | treatment | treatments | surger\\w* | MRI | x-rays? | presented |
  complain\\w* | progress | prescribed | returned | dated | underwent | undergone | performed | studies | diagnos\\w* |
  injections? | sessions? | operat\\w* | procedures? | admitted | discharged | hospital\\w* | released`),
)}\\b`;

const OTHER_KIND = anyOf(
  wordList(`
  non-?industrial | prior | previous | (?<!years?[- ])old | earlier | unrelated | another | childhood | football |
  sports?`),
);
/** What stands before an injury that is not the one of the claim. */
export const OTHER_INJURY = new RegExp(`\\breports? of (?:\\w+ )?$|\\b${OTHER_KIND}(?: \\w+){0,2} $`, 'i');

const REVIEW = '(?:Utilization Review|UR)(?: \\(UR\\))?';
const REVIEW_PAPER = '(?:report|determination|decision|denial|letter|form|physician|reviewer|non-certification|review)';
const REVIEW_DATED = '(?: dated| on| of| from| performed on| completed on| issued on| conducted on)?';

export const UTILIZATION_REVIEW_CUES: readonly DateCue[] = [
  {
    id: 'on-date-review',
    stems: ['utilization review', 'ur'],
    pattern: '\\bon {DATES},? (?:the |an? )?(?:original )?(?:Utilization Review|UR\\b)',
    example: 'On 12/08/2014, Utilization Review non-certified the request.',
  },
  {
    id: 'review-dated',
    stems: ['utilization review', 'ur'],
    pattern: `\\b${REVIEW}(?: ${REVIEW_PAPER})*,?(?: was| is)?${REVIEW_DATED} \\(?{DATES}`,
    example: 'In a utilization review report dated December 6, 2016, the request was denied.',
  },
  {
    id: 'reviewer-on',
    stems: ['denied', 'certified', 'modified'],
    pattern: `\\b${REVIEW} (?:\\w+ ){0,3}?(?:denied|non-certified|noncertified|modified)\\b[^.]{0,200}? on {DATES}`,
    example: 'Utilization Review denied the bed on 2-12-2015.',
  },
  {
    id: 'denied-on',
    stems: ['denied', 'certified'],
    pattern: [
      '\\b(?:previously|prior(?:ly)?)? ?(?:non-certified|noncertified|not certified|denied)',
      '(?: by Utilization Review)? on {DATES}',
    ].join(''),
    example: 'The bed was denied on 2-12-2015.',
  },
];
