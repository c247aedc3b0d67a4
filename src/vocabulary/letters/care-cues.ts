import { VEIL } from '../../text/dates.js';
import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/**
 * How a letter dates what was done for the injured worker, as read where its dates are veiled. {DATE} stands for a date.
 */
export interface CareCue {
  readonly id: string;
  /** The request for authorization, which comes before the denial; other care only comes after the injury. */
  readonly isRequest?: true;
  readonly pattern: string;
  /** A sentence that the cue finds. */
  readonly example: string;
}

const DATED =
  '(?: dated| from| of| on| signed(?: on)?| received(?: on)?| submitted(?: on)?| performed(?: on)?| is| was| form)*';
const OF_CARE = anyOf(wordList('progress | clinic | clinical | office | follow-?up | treatment'));
const TAKING = anyOf(
  wordList('on | taking | using | used | utilizing | utilized | prescribed | receiving | treated with'),
);
/** A character of a word or of a date. */
const IN_WORD = `[\\w${VEIL}]`;
const WORKER = anyOf(wordList('injured worker | patient | claimant | applicant | worker | employee'));

export const CARE_CUES: readonly CareCue[] = [
  {
    id: 'request',
    isRequest: true,
    pattern: `\\b(?:request for authorization|RFA)(?: \\((?:RFA|request for authorization)\\))?${DATED},? \\(?{DATE}`,
    example: 'The Request for Authorization form was signed on 3/4/2012.',
  },
  {
    id: 'report',
    pattern: `\\b${OF_CARE} (?:progress )?(?:notes?|reports?)${DATED} \\(?{DATE}`,
    example: 'According to the progress report dated 3/4/2012, the knee is better.',
  },
  {
    id: 'since',
    pattern: `\\b${TAKING}\\b[^.;]{1,50}? since(?: at least)? {DATE}`,
    example: 'The worker has been taking ibuprofen since at least 3/4/2012.',
  },
  { id: 'pr-2', pattern: `\\bPR-?2(?: report)?${DATED} {DATE}`, example: 'The PR2 dated 3-4-12 indicated pain.' },
  {
    id: 'visit',
    pattern: `\\b(?:documentation|medical records?|visit|(?:re-?)?evaluation|date of service)${DATED} \\(?{DATE}`,
    example: 'The documentation on 3-4-12 noted stiffness.',
  },
  {
    id: 'sentence',
    pattern: `(?<=^|[.;] )on \\(?{DATE}(?:[^.;]{0,40}(?<=${IN_WORD})(?!${IN_WORD}))?`,
    example: 'On 3/4/2012, the injured worker complained of knee pain.',
  },
  {
    id: 'examined',
    pattern: '\\b(?:exam(?:ination)?|findings|complaints|data|assessment) \\(?(?:on |dated |noted on )?{DATE}',
    example: 'The physical exam (3-4-2012) revealed tenderness.',
  },
  {
    id: 'seen',
    pattern: `\\b${WORKER} (?:was (?:seen|evaluated|examined)|presented)(?: for [^.;]{1,40})? on {DATE}`,
    example: 'The patient was seen for a follow-up on 3/4/2012.',
  },
];

/** Care in such a sentence may well have come before the injury. */
export const EARLIER_CARE = `\\b${anyOf(
  wordList(`
  prior | previous(?:ly)? | earlier | history | before | pre-?existing | non-?industrial | pre-?injury |
  another injury | birth\\w* | born | hired | surger\\w* | surgical | underwent | fusion`),
)}\\b`;
/** An injury that came gradually, with care before its date. */
export const GRADUAL_INJURY =
  '\\b(?:cumulative|repetitive|continuous) (?:type )?(?:trauma|injur|strain|stress|work|job|motion|use)';

const INJURY_DATE = '(?:dates? of (?:the |industrial |work |original )?injury|injury date|DOI)(?: \\(DOI\\))?';
/** How a rationale says when the injury was. */
export const INJURY_DATES: readonly string[] = [
  // "Date of injury is 3/4/2012", "DOI: 3/4/2012", "an industrial injury date of 3/4/2012"
  `\\b${INJURY_DATE}(?:,|:| (?:was|is|of|on))* {DATE}`,
  // "The injury occurred on 3/4/2012"
  '\\bthe (?:industrial |work |original )?injury occurred on {DATE}',
  // "with a 3/4/2012 date of injury"
  '(?<!\\w){DATE} (?:date of injury|DOI)\\b',
  // "sustained a work related injury on 3/4/2012"
  '\\b(?:sustained|suffered|incurred) an? (?:industrial|occupational|work|job)(?:[- ]related| work)? injury on {DATE}',
];
