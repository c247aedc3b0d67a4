import type { FailureCode } from '../vocabulary/failures.js';
import type { Document, Lack, Page } from './document.js';
import { ReadFailure } from './failure.js';
import { standInFor } from './stand-ins.js';

/** What every page of a document lacks, or one at least, the first that fits; and the code of a document like that. */
const LACKING: readonly (readonly [how: 'every' | 'some', lack: Lack, code: FailureCode, told: string])[] = [
  ['every', 'blank', 'blank-pages', 'is blank'],
  ['every', 'damaged', 'broken-pdf', 'is damaged'],
  ['some', 'unmapped', 'unmapped-text', 'has no text, or fonts that do not tell which letters they draw'],
  ['some', 'image', 'no-text', 'is an image without text'],
  ['some', 'form', 'empty-form', 'has no text but empty form fields'],
  ['some', 'damaged', 'broken-pdf', 'is blank or damaged'],
];

/** Signs of a letter, or of papers about one. */
const ON_A_REVIEW = /\bIMR\b|\bIndependent\s+Medical\s+Review|\bmedically\s+necessary|\bFinal\s+Determination/i;
/** Whether a text can be such a letter, or part of one. */
export const speaksOfReview = (text: string): boolean => ON_A_REVIEW.test(text);

/** What covers attached files says little more than that. */
const LONGEST_COVER = 1500;

/**
 * Why a document can have no letter, before any is looked for: it has no pages, none with text, or one that stands for
 * something else. Null where there may be one.
 */
export function unread({ source, pages, attachments }: Document): ReadFailure | null {
  const text = pages
    .map((page) => page.text)
    .join('\n')
    .trim();
  const attached = `${attachments.length} attached file${attachments.length === 1 ? '' : 's'}`;
  if (text === '' && attachments.length > 0)
    return new ReadFailure('attachments-only', `The file has no text of its own, but ${attached}.`);
  if (text === '') return withoutText(source.media_type === 'application/pdf', pages);
  const standIn = standInFor(text.replaceAll(/\s+/g, ' '));
  if (standIn && !speaksOfReview(text))
    return new ReadFailure(standIn.code, `The PDF says only: "${text.replaceAll(/\s+/g, ' ').slice(0, 100)}".`);
  if (attachments.length > 0 && text.length <= LONGEST_COVER && !speaksOfReview(text))
    return new ReadFailure('attachments-only', `The file has a cover and ${attached}.`);
  return null;
}

function withoutText(isPdf: boolean, pages: readonly Page[]): ReadFailure {
  if (!isPdf) return new ReadFailure('empty-file', 'The file has no words.');
  if (pages.length === 0) return new ReadFailure('no-pages', 'The PDF has no pages.');
  const [, , code, told] =
    LACKING.find(([how, lack]) => pages[how]((page) => (page.lack ?? 'blank') === lack)) ?? LACKING[0]!;
  const subject = pages.length === 1 ? 'The PDF has 1 page; it' : `The PDF has ${pages.length} pages; each`;
  return new ReadFailure(code, `${subject} ${told}.`);
}
