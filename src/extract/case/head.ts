import type { Letter } from '../../read/letter.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';
import { Passage } from '../../text/passage.js';
import { CASE_NUMBER } from '../../vocabulary/letters/case-number.js';
import { DECISION_WORDS, type DecisionRow, decisionOf } from '../../vocabulary/letters/decisions.js';
import { HEAD_LABELS, type HeadField, type HeadLabel } from '../../vocabulary/letters/head-labels.js';
import { DATE, parseDate } from '../../text/dates.js';
import { absent, type Found, found } from '../found.js';

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
  /** Whether any date stands in the head with its label: a letter that has lost its first page has none. */
  readonly labelled: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly label?: HeadLabel;
  readonly value?: string;
  readonly kind?: HeadLabel['value'];
}

const spaced = (words: string): string => words.replaceAll(' ', '\\s+');
const LABEL_GROUPS = HEAD_LABELS.map(({ words }) => `((?:${words.map(spaced).join('|')})(?=\\s*:|\\s+\\d))`);
const KINDS = ['case', 'date', 'priority', 'determination'] as const;
/** One group a label, then one a kind of value. */
const TOKEN = new RegExp(
  `\\b(?:${LABEL_GROUPS.join('|')})|(\\b${CASE_NUMBER})|((?<![\\d/])${DATE})|\\b(Standard|Expedited)\\b|\\b(${DECISION_WORDS})\\b`,
  'gi',
);

/**
 * Reads labels and values of a letter's head, whichever way a reader brought out its two columns: row by row, column by column, or with a
 * value on a line of its own. A run of labels takes the run of values after it, in order, where their kinds agree.
 */
export function readHead(letter: Pick<Letter, 'text'>, head: Span): Head {
  const passage = Passage.of(letter.text, head);
  const tokens = tokensOf(passage.text);
  const values = new Map<HeadField, Found<string | null>>();
  const between = (label: Token, value: Token): string =>
    letter.text.slice(passage.span(label.start, label.end).end, passage.span(value.start, value.end).start);
  for (const [label, value] of pair(tokens, between)) {
    if (!label.label?.field || values.get(label.label.field)?.value) continue;
    if (value) values.set(label.label.field, found(value.value!, passage.span(value.start, value.end)));
    else if (label.label.value === 'date') {
      values.set(label.label.field, unreadable(passage, label));
    }
  }
  const loneCase = tokens.find(({ kind }) => kind === 'case');
  const text = (field: HeadField): Found<string | null> => values.get(field) ?? absent(null);
  const date = (field: HeadField): Found<string | null> => mapValue(text(field), parseDate);
  const caseNumber = text('case_number').value
    ? text('case_number')
    : loneCase
      ? found(loneCase.value!, passage.span(loneCase.start, loneCase.end))
      : absent(null);
  return {
    case_number: mapValue(caseNumber, normaliseCaseNumber),
    date_assigned: date('date_assigned'),
    decision_date: date('decision_date'),
    date_of_injury: date('date_of_injury'),
    ur_denial_date: date('ur_denial_date'),
    application_received: date('application_received'),
    priority: mapValue(text('priority'), (word) => word.toLowerCase() as 'standard' | 'expedited'),
    final_determination: mapValue(text('final_determination'), (words) => decisionOf(words) ?? null),
    labelled: tokens.some(({ label }) => label?.value === 'date'),
  };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(text, TOKEN)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const group = match.findIndex((words, i) => i > 0 && words !== undefined) - 1;
    const label = HEAD_LABELS[group];
    tokens.push(label ? { ...at, label } : { ...at, value: match[0], kind: KINDS[group - HEAD_LABELS.length]! });
  }
  return tokens;
}

/**
 * Each label with its value, if it has one that is sure: the value right behind its colon on the same line; else, of a run of labels with as
 * many values after it, the value in its place. `between`: what stands in the letter between a label and a value.
 */
function pair(tokens: readonly Token[], between: (label: Token, value: Token) => string): [Token, Token | undefined][] {
  const pairs: [Token, Token | undefined][] = [];
  const rest: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [label, value] = [tokens[i]!, tokens[i + 1]];
    if (label.label && value && fits(label, value) && BESIDE.test(between(label, value))) {
      pairs.push([label, value]);
      i++;
    } else rest.push(label);
  }
  for (let i = 0; i < rest.length;) {
    const labels: Token[] = [];
    while (rest[i]?.label) labels.push(rest[i++]!);
    const values: Token[] = [];
    while (rest[i]?.value !== undefined) values.push(rest[i++]!);
    const waiting = labels.filter(({ label }) => label!.value !== 'any');
    const inOrder = waiting.length === values.length && waiting.every((label, n) => fits(label, values[n]));
    // One label with a value of its kind below it is sure as well, whatever comes after.
    const single = waiting.length === 1 && fits(waiting[0]!, values[0]) && BELOW.test(between(waiting[0]!, values[0]!));
    waiting.forEach((label, n) => pairs.push([label, inOrder || single ? values[n] : undefined]));
  }
  return pairs;
}

const BESIDE = /^[^\S\n]*:?[^\S\n]*$/;
const BELOW = /^\s*:?\s*$/;

const fits = (label: Token, value: Token | undefined): boolean =>
  value?.value !== undefined && (label.label!.value === value.kind || label.label!.value === 'any');

function unreadable(passage: Passage, label: Token): Found<null> {
  const field = label.label!.field!;
  const shown = passage.text.slice(label.end, label.end + 24).replace(/^\s*:\s*/, '');
  return absent(null, {
    code: 'unreadable-date',
    message: `No date could be read for ${field.replaceAll('_', ' ')}: the label is followed by "${shown}".`,
    path: '',
  });
}

function mapValue<A, B>(subject: Found<A | null>, map: (value: A) => B | null): Found<B | null> {
  const value = subject.value === null ? null : map(subject.value);
  return value === null ? { ...subject, value, places: [] } : { ...subject, value };
}

/** The regulator's case number in one form, "CM16-0999999", or null where the text is none. */
export function normaliseCaseNumber(text: string): string | null {
  const match = /^\s*CM\s?(\d{2})\s?[-\u2013]?\s?0*(\d{1,7})\s*$/i.exec(text);
  return match ? `CM${match[1]}-${match[2]!.padStart(7, '0')}` : null;
}
