import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';
import { OPERATION_ENDINGS } from '../operation-endings.js';
import type { DateCue } from './date-cues.js';

/** How a clinical case summary dates the injury of the claim, as data; see DateCue for {DATES} and {GAP}. */

const ON = '(?:on or about|on)';
const EVENT_NOUN = '(?:injur(?:y|ies)|accident|incident|loss|onset)';
/** "listed in the file as" */
const GIVEN = anyOf(
  wordList('reported | listed | documented | noted | recorded | given | stated | identified | described | indicated'),
);
const GIVEN_AS = `${GIVEN}(?: in the \\w+)? (?:as|to be)`;
/** ", which is on or about": what links the name of a date to it */
const LINK = anyOf(
  wordList(`which | was | is | are | were | of | on | or about | being | dated | from | between | CT | as`),
);
const SAID_TO_BE = `(?:,|:| -| \\(| to be| ${LINK}| ${GIVEN_AS})*`;
const AT_WORK = '(?:industrial|industrially|occupational|work|work-related|job-related|related)';
const WORKER = '(?:he|she|they|the (?:patient|injured worker|worker|claimant|applicant|employee|individual))';
const WAS_HURT = '(?:sustained|suffered|incurred|was injured|injured (?:his|her|the)|was hurt)';
/** What links an injury to its day. */
const AT = '(?:\\bdates?,?|\\bdates? of|\\bdated|\\bof|\\bon|\\bfrom|\\bsince|\\bbetween|\\bis|\\bwas|:|,)';
/** " was repaired": what befell an injury later; " was sustained" tells of the injury itself. */
const SUFFERED = anyOf(
  wordList('sustained | suffered | incurred | reported | caused | related | involved | described | alleged | dated'),
);
const BEFALLEN = ` (?:was|were|is|has been|had been) (?!(?:\\w+ly )?${SUFFERED}\\b)(?:\\w+ly )?\\w+(?:ed|en)\\b`;

/** Between a date and "injury": words that make it the date of something about the injury. */
const NOT_OF_INJURIES = anyOf(
  wordList(`
  visits? | reports? | exam\\w* | notes? | MRI | evaluat\\w* | therapy | surgery | for | of | after | with | on | from |
  re | regarding | claims? | prior | previous | old`),
);

export const INJURY_CUES: readonly DateCue[] = [
  {
    id: 'date-of-injury',
    stems: ['date of', 'dates of', 'injury date', 'onset of'],
    pattern: [
      `\\b(?:dates? of (?:the |his |her )?(?:${AT_WORK} |original )?${EVENT_NOUN}|injury dates?|onset of injury)`,
      `(?: \\(DOI\\))?${SAID_TO_BE} ?{DATES}`,
    ].join(''),
    example: 'The file gives a date of injury of 3/4/2012.',
  },
  {
    id: 'date-before',
    stems: ['injury', 'accident', 'loss', 'doi'],
    pattern: [
      '\\b(?:an?|the|has|had|with|reported|stated|listed) {DATES} (?:dates?[- ]of[- ](?:injury|accident|loss)|DOI|',
      `(?:(?!${NOT_OF_INJURIES}\\b)[\\w-]+ ){0,2}(?:injury|accident))\\b(?! report)`,
    ].join(''),
    example: 'The patient is a female with a 12/16/15 date of injury.',
  },
  {
    id: 'doi',
    stems: ['doi', 'd.o.i'],
    pattern: '\\b(?:DOI|D\\.O\\.I\\.?)s?(?: ?[:;,-]| (?:of|is|was|CT))* ?{DATES}',
    example: 'He has a DOI: 4/5/2009.',
  },
  {
    id: 'claim-from',
    stems: ['claim'],
    pattern: [
      `\\b(?:${AT_WORK}|workers?'? ?compensation|workers' comp|workman's compensation) claims? `,
      '(?:from|of|dated|dating|with a date of) {DATES}',
    ].join(''),
    example: 'She filed an occupational claim from 11/02/2016.',
  },
  {
    // The word before "claim" is often another one than was meant: "an outpatient claim from".
    id: 'history-of-a-claim-from',
    stems: ['claim'],
    pattern:
      "\\bhistory of (?:an? )?(?:[\\w'-]+ ){0,3}?claims? (?:from|form|of|on|dated|dating|with a date of) {DATES}",
    example: 'The case involves a male with a history of an occasional claim from 11/02/2016.',
  },
  {
    id: 'injury-on',
    stems: ['injur', 'accident', 'incident', 'illness', 'fall', 'strain', 'exposure', 'event', 'mva'],
    pattern: [
      `\\b(?:injur(?:y|ies)|${AT_WORK} (?:accident|incident|illness|fall|strain|exposure|event|MVA))\\b`,
      `(?!${BEFALLEN}){GAP}${AT}? ?\\(?{DATES}`,
    ].join(''),
    example: 'An industrial injury to the low back and both knees on July 4, 2014.',
  },
  {
    id: 'injured-on',
    stems: ['injured', 'hurt'],
    pattern: [
      '\\b(?:was|were|is|has been|got|reportedly) (?:\\w+ )?(?:injured|hurt)\\b',
      `{GAP}\\b(?:${ON}|from|between|since) {DATES}`,
    ].join(''),
    example: 'The patient was injured by a shelf on 6/18/2011.',
  },
  {
    id: 'injured-right-on',
    stems: ['injured', 'hurt'],
    pattern: `(?<!\\bnot )\\b(?:injured|hurt)(?: at work| on the job)?,?(?: ${ON})? {DATES}`,
    example: 'A lineman injured 3/7/18 has knee pain.',
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
    pattern: `\\b(?:injured|hurt) (?:his|her|the|their|both|it)\\b{GAP}\\b${ON} {DATES}`,
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
      '\\b(?:cumulative|continuous|repetitive)(?: type| industrial| work)? (?:trauma|injury|strain|stress|exposure)\\b',
      '{GAP}(?:\\bfrom|\\bof|\\bon|\\bdated|\\bbetween|\\bthrough|\\bending|:|\\()? ?{DATES}',
    ].join(''),
    example: 'There was cumulative trauma from 01/01/2010.',
  },
  {
    // A scan has one date, a cumulative trauma two.
    id: 'ct-range',
    stems: ['ct', 'c/t'],
    pattern: '\\b(?:CT|C/T)(?:,|:| -| dates?| of| from| between| for)* {RANGE}',
    example: 'The patient is a 50 year old male, CT 3/1/2010 to 3/1/2010.',
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
  slip | trip | fall | felt | burn | attack | assault | robb | strik | rear-?end | crush | pinn | caught | hurt |
  collid | (?<!the )injur(?!ed worker) | collision | explo | electrocut | shock | expos | inhal | lacerat | fractur |
  sprain | strain | twist | ruptur | amputat | lift | pull | push | collaps | crash | kick | bit | punch | stabb |
  shot | threw | thrown | splash | spill | puncture | sever | roll | stumbl | trapp | scald | overturn | flipp |
  tackl | bump | bang | impal | hyperextend | wrench | smash | jam | pop`);
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
    id: 'event-and-date',
    stems: [', ', '('],
    pattern: `\\b${EVENT}\\b{GAP}(?:, | \\(){DATES}`,
    example: 'The patient was bitten while delivering mail (12/29/2013).',
  },
  {
    id: 'on-date-event',
    stems: ['on '],
    pattern: `\\b${ON} {DATES},?{GAP}\\b${EVENT}\\b`,
    example: 'On 1/14/2013 a die closed on two fingers of his left hand.',
  },
];

/** Words of other things that a summary dates: care, papers, work, the claim, a turn for the worse. */
const OTHER_WORDS = wordList(`
  reports? | reported (?:that|to|the|this|his|her) | notes? | noted | documented | visits? | seen | evaluat\\w* |
  exam\\w* | review\\w* | requests? | requested | treated | treatment | treatments | surger\\w* | surgical\\w* | MRI |
  x-rays? | scans? | EMG | labs? | presented | complain\\w* | progress | prescribed | returned | dated | underwent |
  undergone | performed | studies | diagnos\\w* | injections? | sessions? | operat\\w* | procedures? | admitted |
  discharged | hospital\\w* | released | physical therapy | PT | follow-?up | recheck | consult\\w* | appointment |
  PR-?2 | QME | AME | RFA | permanent and stationary | P&S | maximum medical improvement | MMI | off work |
  stopped work\\w* | last worked | supervisor | told | notified | informed | claim form | settled |
  repair | release | reduction | fixation | fusion | treating | flare-?ups? | exacerbat\\w* | stroke |
  heart attack | seizures? | setback | relapse | at home`);
const OPERATION = `\\w+${anyOf([...OPERATION_ENDINGS, 'oscopy'])}`;

/** Words in a gap that show that its date is of something else. */
export const OTHER_EVENT = `\\b(?:${anyOf(OTHER_WORDS)}|${OPERATION})\\b`;
/** The same where the gap ends in them. */
export const OTHER_TURN = '\\b(?:began|begun|started|ended|stopped|until|till|before|after|by|as of|and|came)\\s*$';

const OTHER_KIND = anyOf(
  wordList(`
  non-?industrial | prior(?! to) | previous | (?<!(?:years?|yrs?\\.?)[- ])old | earlier | unrelated | another |
  childhood | football | sports?`),
);
/** What stands before an injury that is not the one of the claim. */
export const OTHER_INJURY = anyOf([
  '\\breports? (?:of|on) (?:[\\w-]+ ){0,3}$',
  `\\b${OTHER_KIND}(?: [\\w'-]+){0,4} $`,
  `\\b${OTHER_KIND} (?:\\w+ )?claims?\\b[^.;]{0,40}$`,
]);

const DONE = anyOf(
  wordList(`
  seen | evaluated | evaluation | examined | examination | assessment | treated | treatment | therapy | surgery |
  operation | imaging | x-rays | MRI | returned | stopped | off | told | filed | visit | care | hospitalized |
  admitted`),
);
/** What stands before a day that is that of a visit: "was seen on D for pain after a fall". */
export const VISIT_BEFORE =
  '\\b(?:seen|evaluated|examined|presented|visit|returned|treated|dated|note|report)(?: again)? $';

/**
 * "seen for the ... on D", "returned to work after her ... on D": the injury is known already, the day is that of what
 * was done.
 */
export const DONE_FOR_IT =
  `\\b${DONE}(?: [\\w-]+){0,3} (?:for|after|following|because of|of|about|from) ` +
  "(?:the|this|that|his|her|their|said) (?:[\\w'-]+ ){0,2}$";

/** Words of an injury or a claim: where such stand, a date may be that of the injury. */
export const OF_AN_INJURY = `\\b${anyOf(
  wordList(`
  injur(?:y|ies) | injured(?! (?:worker|employee)) | accidents? | DOI | cumulative trauma |
  claims?(?! (?:administrator|adjuster|examiner))`),
)}\\b`;
