import { DATE } from '../../../text/dates.js';
import { anyOf, spaced } from '../../../text/expressions.js';
import { CASE_NUMBER } from '../../../vocabulary/letters/case-number.js';
import { HEAD_LABELS } from '../../../vocabulary/letters/head-labels.js';

const OWN = HEAD_LABELS.filter(({ field }) => field !== null).flatMap(({ words }) => words);
const LABEL = `\\b${anyOf(OWN.map(spaced))}(?=\\s*:)`;
const VALUE = `\\b(?:${CASE_NUMBER}|${DATE}|Standard|Expedited)\\b`;
const TOKEN = new RegExp(`(?<label>${LABEL})|${VALUE}`, 'gi');
const CASE_LABEL = /\bCase\s+(?:Number|No\.?|#)\s*:/i;
/** The head is no longer; values that were drawn first stand so far before its first label. */
const BEFORE = 400;
const BEHIND = 1200;
/** Fewer labels are no case table. */
const FEWEST = 4;

/** Labels and values of the head on a page, and how many labels have a value by the order of the words. */
export interface HeadOrder {
  readonly labels: number;
  readonly values: number;
  readonly answered: number;
}

/**
 * How well labels and values of a letter's head go together in a page's text: row by row, or a run of labels with as
 * many values behind it.
 */
export function headOrder(text: string): HeadOrder {
  const at = CASE_LABEL.exec(text)?.index ?? -1;
  if (at < 0) return { labels: 0, values: 0, answered: 0 };
  const head = text.slice(Math.max(0, at - BEFORE), at + BEHIND);
  const order = Array.from(head.matchAll(TOKEN), ({ groups }) => (groups!['label'] === undefined ? 'V' : 'L')).join('');
  const runs = Array.from(
    order.matchAll(/(L+)(V*)/g),
    ([, labels, values]) => [labels!.length, values!.length] as const,
  );
  return {
    labels: runs.reduce((sum, [labels]) => sum + labels, 0),
    values: order.length - order.replaceAll('V', '').length,
    // Dates of the text below may follow the values.
    answered: runs.reduce((sum, [labels, values]) => sum + (values >= labels ? labels : 0), 0),
  };
}

/** Whether a page has labels and values of a case table, and most of the labels none of the values. */
export const isTornApart = ({ labels, values, answered }: HeadOrder): boolean =>
  labels >= FEWEST && values * 2 >= labels && answered * 2 < labels;
