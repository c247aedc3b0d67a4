import { anyOf, anyWord, slipsOf } from '../../text/expressions.js';
import { DATE } from '../../text/dates.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { spanOf } from '../../text/span.js';
import { wordList } from '../../text/word-list.js';
import { absent, by, type Found, found } from '../found.js';

/** Whether a request is for what was done before it was asked for. */

/** What stands behind "retro" in a word of anatomy, written apart: "retro-patellar". */
const ANATOMY = wordList(`
  patellar | patella | calcaneal | achilles | orbital | bulbar | peritoneal | pubic | sternal | auricular |
  mandibular | malleolar | pharyngeal | scapular | clavicular | listhesis | spondylolisthesis | discal | odontoid |
  grade | version | verted | flexed | flexion | cecal | uterine | sigmoid | cochlear | nasal | tonsillar | tracheal |
  oesophageal | esophageal | humeral | acetabular | condylar | trochanteric | renal | aortic | crural | lental |
  macular | ocular | walk | walking | fit`);
/** "retrospective" and its slips, "retrospectively", "retroactive", "retro". */
const RETROSPECTIVE = new RegExp(
  String.raw`(?<!\bnon-?|\bnot )\b` +
    anyOf([
      String.raw`${anyWord(slipsOf('retrospective'))}(?:ly)?\b`,
      String.raw`retro[- ]?(?:spective|spect|active)(?:ly)?\b`,
      String.raw`retros\b`,
      String.raw`retro(?![\p{L}\d]|[- ]?${anyWord(ANATOMY)}\b)`,
    ]),
  'giu',
);

/** A full date, a month of a year ("11/2016", "Nov 2016"), or the start of a run of dates ("11/1-11/15/16"). */
const WHEN = anyOf([
  DATE,
  String.raw`(?<![\d/])\d{1,2}[/-](?:\d{1,2}\s?(?:-|–|to|&|and|,|through|thru)|(?:19|20)\d\d\b)`,
  String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:of\s)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d\d\b`,
]);
/** Words that put a date of service in the future, or that of another service in the past. */
const OTHERWISE = new RegExp(
  String.raw`\b${anyWord(
    wordList(`
      future | upcoming | scheduled | anticipated | proposed | planned | prospective | tentative | expected | to be |
      will be | prior | previous | previously | last | earlier | initially | originally | since | report | reports | rfa`),
  )}\b[^.,;()]{0,40}$`,
  'i',
);
const LOOK_BEHIND = 60;

/** What a date of service goes by. */
const SERVICE_DATE = anyOf([
  String.raw`d\.?o\.?s\b\.?(?:'?s\b)?`,
  String.raw`dates?\(?s?\)? of (?:services?|dispens(?:e|ing|ement|ation)|delivery|treatment)\b`,
  String.raw`(?:service|dispens(?:e|ed|ing)|treatment|delivery) dates?\b`,
  String.raw`dates? (?:dispensed|provided|performed|rendered|administered|delivered|furnished|serviced)\b`,
  String.raw`services? (?:dates?|on|from|between)\b`,
]);
const DONE = anyWord(
  wordList(`
    performed | done | dispensed | provided | rendered | administered | given | completed | obtained | received |
    furnished | fitted | delivered | taken | issued | supplied | filled | refilled | collected | drawn | conducted |
    injected | undergone | applied | carried out | purchased | rented | seen`),
);

/** A way to tell it. */
export interface RetrospectiveRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** It tells by a date, which may be that of another service. */
  readonly dated?: true;
  /** A request and the words of it that tell. */
  readonly example: readonly [request: string, words: string];
}

export const RETROSPECTIVE_RULES: readonly RetrospectiveRule[] = [
  {
    id: 'retrospective-said',
    pattern: RETROSPECTIVE,
    example: ['Retro review: elbow brace', 'Retro'],
  },
  {
    id: 'date-of-service',
    pattern: new RegExp(String.raw`\b${SERVICE_DATE}[^.;()\d]{0,25}?${WHEN}`, 'giu'),
    dated: true,
    example: ['Wrist splint (DOS: 03/04/2015)', 'DOS: 03/04/2015'],
  },
  {
    id: 'done-on-a-date',
    pattern: new RegExp(
      String.raw`\b${DONE}:?\s(?:on:?\s|on or about\s|from\s|between\s|during\s)?(?:the dates? of\s)?${DATE}`,
      'giu',
    ),
    dated: true,
    example: ['Toradol injection given on 3/4/15', 'given on 3/4/15'],
  },
];

/** Whether a request says that it is retrospective, or gives a date of service. */
export function findRetrospective(request: Passage): Found<boolean> {
  for (const { id, pattern, dated } of RETROSPECTIVE_RULES) {
    const match = matchesOf(request.text, pattern).find(({ index }) => !dated || isOfThis(request.text, index));
    if (!match) continue;
    const { start, end } = spanOf(match);
    return by(id, found(true, request.span(start, end)));
  }
  return absent(false);
}

const isOfThis = (text: string, at: number): boolean => !OTHERWISE.test(text.slice(Math.max(0, at - LOOK_BEHIND), at));
