import type { Letter } from '../../read/letter.js';
import { DECISION_WORDS, decisionOf } from '../../segment/decision.js';
import { DATE, datesIn, LIKE_A_DATE } from '../../text/dates.js';
import { anyOf, anyWord, spaced } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { Passage } from '../../text/passage.js';
import { lengthOf, sliceOf, type Span, spanOf, trimSpan } from '../../text/span.js';
import { CASE_NUMBER } from '../../vocabulary/letters/case-number.js';
import type { DecisionRow } from '../../vocabulary/letters/decisions.js';
import { HEAD_LABELS, type HeadField, type HeadLabel, NO_VALUE } from '../../vocabulary/letters/head-labels.js';
import { absent, by, doubting, type Found, found } from '../found.js';
import { isPublishedForm, normaliseCaseNumber } from './case-number.js';

/** What the case table, or the labelled lines of an older letter's head, say. */
export interface Head {
  readonly case_number: Found<string | null>;
  readonly date_assigned: Found<string | null>;
  readonly decision_date: Found<string | null>;
  readonly date_of_injury: Found<string | null>;
  readonly ur_denial_date: Found<string | null>;
  readonly application_received: Found<string | null>;
  readonly priority: Found<'standard' | 'expedited' | null>;
  /** The decision on the whole letter, where the layout prints one; not a field of the record but a check on it. */
  readonly final_determination: Found<DecisionRow | null>;
}

/** A label or a value; its span counts in the letter. */
interface Token {
  readonly span: Span;
  readonly label?: HeadLabel;
  readonly value?: string;
  readonly kind?: Kind;
}

/** `none`: words that stand in the place of a value and say that there is none. */
type Kind = HeadLabel['value'] | 'none';

const LABEL_GROUPS = HEAD_LABELS.map(({ words }) => `(${anyOf(words.map(spaced))}(?=\\s*:|\\s+\\d))`);
/** "10/14/2015", of a cumulative injury "CT: 10/14/2014 - 10/14/2015" */
const DATES = `(?<![?*^~#|[]\\d?)(?:\\bCT:? ?)?${DATE}(?:(?: ?[-\u2013,&] ?| (?:to|through|and) )${DATE})*`;
/** "CM16-01234S", "CM16-0999?01": what stands among or behind the digits may be one of them. */
const NO_MORE_DIGITS = '(?!\\S?\\d|[A-Za-z]{1,2}\\d|[A-Za-z]{1,3}\\b)';
const VALUES: readonly (readonly [Kind, string])[] = [
  ['case', `\\b${CASE_NUMBER}${NO_MORE_DIGITS}`],
  ['date', DATES],
  ['priority', '\\b(?:Standard|Expedited)\\b'],
  ['determination', `\\b${DECISION_WORDS}\\b`],
];
/** One group a label, then one a kind of value. */
const TOKEN = new RegExp(
  `\\b(?:${LABEL_GROUPS.join('|')})|${VALUES.map(([, source]) => `(${source})`).join('|')}`,
  'gi',
);
/** A line that says that there is no value, or has what is written like a date, or a part of one, and is none. */
const NONE = new RegExp(`^(?:${anyWord(NO_VALUE)}\\.?|\\d{1,2}/\\d{4}|(?!${DATE})${LIKE_A_DATE})$`, 'gim');

/** A label with the value that is surely its own, if any, and how that was found. */
interface Answer {
  readonly label: Token;
  readonly value?: Token | undefined;
  readonly rule?: string;
}

/**
 * Reads labels and values of a letter's head, whichever way a reader brought out its two columns: row by row, column by
 * column, or with a value on a line of its own.
 */
export function readHead(letter: Pick<Letter, 'text'>, head: Span): Head {
  const tokens = tokensOf(letter.text, head);
  const read = new Map<HeadField, Found<string | null>>();
  for (const answer of answersIn(letter.text, tokens)) {
    const { field } = answer.label.label!;
    // The first value counts; a label may stand once more without one.
    if (field === null || read.get(field)?.value) continue;
    const value = valueOf(letter.text, answer);
    if (value.value !== null || !read.has(field)) read.set(field, value);
  }
  const field = (name: HeadField): Found<string | null> => read.get(name) ?? absent(null);
  return {
    case_number: field('case_number').value === null ? loneCaseNumber(tokens) : field('case_number'),
    date_assigned: field('date_assigned'),
    decision_date: field('decision_date'),
    date_of_injury: field('date_of_injury'),
    ur_denial_date: field('ur_denial_date'),
    application_received: field('application_received'),
    priority: field('priority') as Head['priority'],
    final_determination: mapped(field('final_determination'), (words) => decisionOf(words) ?? null),
  };
}

function tokensOf(text: string, head: Span): Token[] {
  const passage = Passage.of(text, head);
  const tokens = matchesOf(passage.text, TOKEN).map((match): Token => {
    const group = match.findIndex((words, i) => i > 0 && words !== undefined) - 1;
    const label = HEAD_LABELS[group];
    const span = passage.span(match.index, match.index + match[0].length);
    return label ? { span, label } : { span, value: match[0], kind: VALUES[group - HEAD_LABELS.length]![0] };
  });
  const nones = matchesOf(sliceOf(text, head), NONE).map((match): Token => ({
    span: spanOf(match, head.start),
    value: match[0],
    kind: 'none',
  }));
  return nones.length === 0 ? tokens : [...tokens, ...nones].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Each label with its value: what stands right behind its colon on the same line, else what the run of values behind it
 * gives it.
 */
function answersIn(text: string, tokens: readonly Token[]): Answer[] {
  const answers: Answer[] = [];
  /** What is left, `null` where an answered label stood. */
  const rest: (Token | null)[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [label, value] = [tokens[i]!, tokens[i + 1]];
    if (label.label && value && fits(label, value) && BESIDE.test(between(text, label, value))) {
      answers.push({ label, value, rule: 'beside-its-label' });
      rest.push(null);
      i++;
    } else if (label.label && label.label.value !== 'any' && wordsBeside(text, label, value)) {
      answers.push({ label, value: wordsBeside(text, label, value) });
      rest.push(null);
    } else rest.push(label);
  }
  for (let i = 0; i < rest.length;) {
    const labels: Token[] = [];
    while (rest[i]?.label) labels.push(rest[i++]!);
    const open = labels.filter(({ label }) => label!.value !== 'any');
    while (rest[i] === null) i++;
    // Labels of another run follow: these have no values.
    const values: Token[] = [];
    if (!(labels.length > 0 && rest[i]?.label)) while (rest[i]?.value !== undefined) values.push(rest[i++]!);
    for (const answer of inOrder(text, open, values)) answers.push(answer);
  }
  return answers;
}

/** A run of labels takes the run of values behind it, in order, where they are as many and their kinds agree. */
function inOrder(text: string, labels: readonly Token[], values: readonly Token[]): Answer[] {
  if (labels.length === values.length && labels.every((label, i) => fits(label, values[i]!)))
    return labels.map((label, i) => ({ label, value: values[i], rule: 'in-its-column' }));
  const [label, value] = [labels[0], values[0]];
  // One label with a value of its kind below it is sure as well, whatever comes after.
  if (label && value && labels.length === 1 && fits(label, value) && BELOW.test(between(text, label, value)))
    return [{ label, value, rule: 'below-its-label' }];
  return labels.map((each) => ({ label: each }));
}

const BESIDE = /^[^\S\n]*:?[^\S\n]*$/;
const BELOW = /^\s*:?\s*$/;

const between = (text: string, first: Token, second: Token): string => text.slice(first.span.end, second.span.start);

function fits({ label }: Token, { kind }: Token): boolean {
  if (kind === undefined) return false;
  return label!.value === kind || label!.value === 'any' || (kind === 'none' && label!.value === 'date');
}

/** What stands on a label's line behind it, where that is no value and no other value follows on the line. */
function wordsBeside(text: string, { span }: Token, next: Token | undefined): Token | undefined {
  const lineEnd = text.indexOf('\n', span.end);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  const end = Math.min(stop, next?.span.start ?? stop);
  if (next?.value !== undefined && next.span.start < stop) return undefined;
  const words = trimSpan(text, { start: span.end, end }, ' :');
  return lengthOf(words) > 0 ? { span: words, value: sliceOf(text, words), kind: 'none' } : undefined;
}

/** The value of a field as the record has it, or the doubt that tells why there is none. */
function valueOf(text: string, { label, value, rule }: Answer): Found<string | null> {
  const { field, value: kind } = label.label!;
  if (kind === 'date') {
    // Of several the first: a cumulative injury is dated from its start.
    const iso = value && value.kind !== 'none' ? (datesIn(value.value!)[0]?.iso ?? null) : null;
    return iso === null ? unreadable(text, field!, label, value) : by(rule!, found(iso, value!.span));
  }
  if (!rule || value?.value === undefined) return absent(null);
  const said = by(rule, found<string | null>(value.value, value.span));
  if (kind === 'case') return caseNumber(said);
  return kind === 'priority' ? mapped(said, (word) => word.toLowerCase()) : said;
}

function unreadable(text: string, field: HeadField, { span }: Token, value: Token | undefined): Found<null> {
  const shown = value
    ? `the label is followed by "${value.value}"`
    : 'no value stands by the label that is surely its own';
  return absent(null, {
    code: 'unreadable-date',
    message: `No date could be read for ${field.replaceAll('_', ' ')}: ${shown}.`,
    path: '',
    span: value ? value.span : trimSpan(text, span),
  });
}

/** A case number that stands in the head without its label. */
function loneCaseNumber(tokens: readonly Token[]): Found<string | null> {
  const lone = tokens.find(({ kind }) => kind === 'case');
  return lone ? caseNumber(by('alone-in-the-head', found<string | null>(lone.value!, lone.span))) : absent(null);
}

function caseNumber(printed: Found<string | null>): Found<string | null> {
  const read = mapped(printed, normaliseCaseNumber);
  if (isPublishedForm(printed.value!)) return read;
  const [place] = printed.places;
  return doubting(read, {
    code: 'odd-case-number',
    message: `The case number is printed as "${printed.value}": ${read.value === null ? 'which one is meant is open' : `taken for ${read.value}`}.`,
    path: '',
    span: place!.span,
  });
}

function mapped<A, B>(subject: Found<A | null>, map: (value: A) => B | null): Found<B | null> {
  const value = subject.value === null ? null : map(subject.value);
  return value === null ? { ...subject, value, places: [], reasons: [] } : { ...subject, value };
}
