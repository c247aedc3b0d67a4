import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Diagnosis } from '../../schema/determination.js';
import {
  CUE_TAKEN_BACK,
  DIAGNOSIS_CUES,
  type DiagnosisCueRow,
  LIST_TAKEN_BACK,
  STUDY_WORDS,
} from '../../vocabulary/diagnoses/cues.js';
import { BARE_ICD_CODE, ICD_CODE, RULE_OUT, STATUS_POST } from '../../vocabulary/diagnoses/titles.js';
import { type Stretch, trimStretch } from '../citations/citation.js';
import { listEnd } from './list-end.js';
import { splitList } from './list.js';
import { isGeneric, isOnlySite, isOperation, namesCondition, namesSite, wordsOf } from './phrase.js';
import { type Found, list } from '../found.js';
import { sentencesOf } from '../../text/sentences.js';

const CUES = DIAGNOSIS_CUES.map((row) => ({
  row,
  pattern: new RegExp(`(?<![\\w-])(?:${row.words})(?:(?<!\\w)|(?!\\w))`, 'gi'),
}));
const TAKEN_BACK = new RegExp(`(?<![\\w-])(?:${CUE_TAKEN_BACK.join('|')})(?![\\w-])`, 'i');
const LATER_TAKEN_BACK = new RegExp(`^${LIST_TAKEN_BACK}`, 'i');
const STUDY = new RegExp(`\\b${STUDY_WORDS}\\b`, 'i');
const CODE = new RegExp(
  `[\\[(]?\\b(?:ICD[- ]?(?:9|10)?(?:[- ]?CM)?[ :#-]*)?(?<code>${ICD_CODE})\\b[\\])]?|(?:[\\[(](?:ICD[- ]?(?:9|10)?(?:[- ]?CM)?[ :#-]*)?|\\bICD[- ]?(?:9|10)?(?:[- ]?CM)?[ :#-]+)(?<bare>${BARE_ICD_CODE})\\b[\\])]?`,
);
const RULED_OUT = new RegExp(RULE_OUT, 'i');
const NO_ENTRY = /^(?:versus|vs\.?|question of|no|not|none|without)\b/i;
/** "Status post" an operation, or the site of one, is an entry of its list; "status post" a fall is not. */
const AFTER_EVENT = new RegExp(STATUS_POST, 'i');

/**
 * What the clinical case summary says the injured worker has, under an explicit cue ("diagnoses include", "undergoing treatment for",
 * "has filed a claim for"): every condition once, in order of first mention, with an ICD code that stands with it.
 */
export function findDiagnoses(summary: Passage): Found<Diagnosis[]> {
  const { text } = summary;
  const possible = cuesOf(text);
  const found: Found<Diagnosis>[] = [];
  const seen = new Set<string>();
  let headed: DiagnosisCueRow | null = null;
  for (const { start, end } of sentencesOf(summary)) {
    const sentence: Stretch = [start, end];
    const cues = cuesIn(text, sentence, possible);
    const lists: CuedList[] = cues.map((cue, i) => ({ cue, within: stretchOf(cue, sentence, cues[i + 1]) }));
    if (cues.length === 0 && headed && carriesOn(text, sentence, headed))
      lists.push({ cue: { row: headed, at: [sentence[0], sentence[0]] }, within: sentence });
    headed = lists.at(-1)?.cue.row ?? null;
    for (const { cue, within } of lists) {
      for (const entry of entriesOf(text, cue, within)) {
        const key = wordsOf(entry.value.text).join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        found.push(located(summary, entry));
      }
    }
  }
  return list(found);
}

interface CuedList {
  readonly cue: Cue;
  readonly within: Stretch;
}

interface Cue {
  readonly row: DiagnosisCueRow;
  readonly at: Stretch;
}

interface Entry {
  readonly value: Diagnosis;
  readonly at: Stretch;
  readonly cueAt: Stretch;
  readonly codeAt: Stretch | null;
}

function located(summary: Passage, { value, at, cueAt, codeAt }: Entry): Found<Diagnosis> {
  const place = (path: string, [start, end]: Stretch) => ({ path, span: summary.span(start, end) });
  return {
    value,
    places: [
      place('', at),
      place('/text', at),
      ...(cueAt[1] > cueAt[0] ? [place('/cue', cueAt)] : []),
      ...(codeAt ? [place('/code', codeAt)] : []),
    ],
    doubts: [],
    reasons: [],
  };
}

/** The cues that a text can hold by their stems. */
function cuesOf(text: string, among: typeof CUES = CUES): typeof CUES {
  const lower = text.toLowerCase();
  return among.filter(({ row }) => row.stems.some((stem) => lower.includes(stem)));
}

/** The cues of a sentence that hold, in order; where two overlap, the row that stands first. `possible`: those that the whole text can hold. */
function cuesIn(text: string, [from, to]: Stretch, possible: typeof CUES): Cue[] {
  const sentence = text.slice(from, to);
  const cues: Cue[] = [];
  for (const { row, pattern } of cuesOf(sentence, possible)) {
    for (const match of matchesOf(sentence, pattern)) {
      const at: Stretch = [from + match.index, from + match.index + match[0].length];
      if (cues.some((other) => at[0] < other.at[1] && other.at[0] < at[1])) continue;
      if (holds(text, [from, to], { row, at })) cues.push({ row, at });
    }
  }
  return cues.sort((a, b) => a.at[0] - b.at[0]);
}

/** Whether nothing in the clause before a cue takes it back. */
function holds(text: string, sentence: Stretch, { row, at }: Cue): boolean {
  const before = text.slice(sentence[0], at[0]).replaceAll(/\([^()]*\)/g, '');
  const clause = before.split(/[;:]|\. |, (?:and|but|who|which|while)\b/).at(-1)!;
  if (TAKEN_BACK.test(clause)) return false;
  return !(row.notOfImaging && STUDY.test(before));
}

/** Where a cue's list can stand: up to the next cue or the sentence's end; before the cue from the sentence's start. */
function stretchOf(cue: Cue, [from, to]: Stretch, next: Cue | undefined): Stretch {
  return cue.row.list === 'before'
    ? [from, cue.at[0]]
    : [cue.at[1], next && next.row.list === 'after' ? next.at[0] : to];
}

/** A short sentence without a verb carries the list before it on: behind a heading, or with the next number of a list. */
function carriesOn(text: string, [from, to]: Stretch, { heading }: DiagnosisCueRow): boolean {
  if (!heading && !/^\(?(?:[2-9]|1\d)[.)] /.test(text.slice(from, from + 6))) return false;
  const phrase = text.slice(from, to);
  return to - from < 120 && listEnd(text, [from, to]) >= to - 1 && (namesCondition(phrase) || isOperation(phrase));
}

function entriesOf(text: string, { row, at }: Cue, within: Stretch): Entry[] {
  const end = row.list === 'before' ? within[1] : listEnd(text, within);
  if (LATER_TAKEN_BACK.test(text.slice(end, end + 40))) return [];
  return splitList(text, [within[0], end]).flatMap((part) => entryOf(text, row, at, part) ?? []);
}

function entryOf(text: string, row: DiagnosisCueRow, cueAt: Stretch, part: Stretch): Entry | null {
  const code = CODE.exec(text.slice(...part));
  const codeText = code?.groups!['code'] ?? code?.groups!['bare'];
  let words = part;
  if (code) {
    // The code stands before or after its title.
    const before = trimStretch(text, [part[0], part[0] + code.index], ' ,;:.-');
    const after = trimStretch(text, [part[0] + code.index + code[0].length, part[1]], ' ,;:.-');
    words = before[1] - before[0] >= after[1] - after[0] ? before : after;
  }
  words = withoutLead(text, trimStretch(text, withoutDoubt(text, words)));
  const phrase = text.slice(...words);
  if (!/\p{L}{2}/u.test(phrase) || NO_ENTRY.test(phrase) || isGeneric(phrase) || !meets(row, phrase)) return null;
  const codeFrom = code && codeText ? part[0] + code.index + code[0].indexOf(codeText) : 0;
  return {
    value: { text: phrase, cue: row.cue, code: codeText ?? null },
    at: words,
    cueAt,
    codeAt: codeText ? [codeFrom, codeFrom + codeText.length] : null,
  };
}

/** A part up to what it says is to be ruled out, or up to the event it follows. */
function withoutDoubt(text: string, [from, to]: Stretch): Stretch {
  const phrase = text.slice(from, to);
  const doubt = RULED_OUT.exec(phrase)?.index ?? phrase.length;
  const event = AFTER_EVENT.exec(phrase)?.index ?? phrase.length;
  const after = phrase.slice(event).replace(AFTER_EVENT, '');
  const kept = phrase.slice(0, Math.min(doubt, isOperation(after) || isOnlySite(after) ? phrase.length : event));
  const [, end] = trimStretch(text, [from, from + kept.length], ' ,;');
  return [from, end - (/[\s,](?:and|or|to|with)$/i.exec(text.slice(from, end))?.[0].length ?? 0)];
}

/** Articles, joining words and numbers before a condition are no part of it. */
function withoutLead(text: string, [from, to]: Stretch): Stretch {
  const lead =
    /^(?:(?:and|or|also|the|an?|his|her|is|are|of|as|having|includ(?:e|ing)|following|status)\s+(?!post)|\(?\d{1,2}[.)]\s*|[A-J][.)]\s+(?=[A-Z])|[-*\u2022#]\s*)+/i.exec(
      text.slice(from, to),
    )?.[0].length ?? 0;
  return trimStretch(text, [from + lead, to]);
}

function meets({ needs }: DiagnosisCueRow, phrase: string): boolean {
  const condition = namesCondition(phrase) || isOperation(phrase);
  if (needs === 'condition') return condition;
  if (needs === 'more_than_a_site') return condition || !namesSite(phrase);
  if (needs === 'injury')
    return (
      /\b(?:injur(?:y|ies)$|(?:sprain|strain|fracture|contusion|laceration)s?\b)/i.test(phrase) && namesSite(phrase)
    );
  return true;
}
