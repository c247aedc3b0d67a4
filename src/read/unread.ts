import type { FailureCode } from '../vocabulary/failures.js';
import { type Document, type Lack, LACKING, type Page } from './document.js';
import { ReadFailure } from './failure.js';
import { standInFor } from './stand-ins.js';

/** What documents without text are called by what one page of theirs lacks, the first that fits; else they are blank. */
const CODES: readonly (readonly [lack: Lack, code: FailureCode])[] = [
  ['unmapped', 'unmapped-text'],
  ['image', 'no-text'],
  ['wordless', 'no-words'],
  ['form', 'empty-form'],
  ['damaged', 'broken-pdf'],
];

/** Boxes of a form that are ticked or not. */
const BOXES = /[\u2610\u2612]+/g;
/** Signs of a letter, or of papers about one. */
const ON_A_REVIEW = /\bIMR\b|\bIndependent\s+Medical\s+Review|\bmedically\s+necessary|\bFinal\s+Determination/i;
/** What covers attached files says little more than that. */
const LONGEST_COVER = 1500;

/** Whether a text can be a letter, or part of one. */
export const speaksOfReview = (text: string): boolean => ON_A_REVIEW.test(text);

/**
 * Why a document can have no letter, before any is looked for: it has no pages, none with text, or one that stands for
 * something else. Null where there may be one.
 */
export function unread({ source, pages, attachments }: Document): ReadFailure | null {
  if (pages.some((page) => speaksOfReview(page.text))) return null;
  const shown = pages
    .map((page) => page.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = shown.replaceAll(BOXES, '').trim();
  if (text.length > LONGEST_COVER || speaksOfReview(text)) return null;
  const attached = attachments.length === 1 ? '1 file' : `${attachments.length} files`;
  if (text === '' && shown !== '') return new ReadFailure('empty-form', 'There is nothing but boxes to be ticked.');
  if (text === '' && source.media_type !== 'application/pdf')
    return new ReadFailure('empty-file', 'The file has no words.');
  if (text === '') {
    const failure = withoutText(pages);
    if (attachments.length === 0 || !['blank-pages', 'no-pages'].includes(failure.code)) return failure;
    return new ReadFailure('attachments-only', `It has no text of its own, but ${attached} attached to it.`);
  }
  const code = source.media_type === 'application/pdf' ? standInFor(text)?.code : undefined;
  if (code) return new ReadFailure(code, `All that it says: "${text.slice(0, 100)}".`);
  if (attachments.length === 0) return null;
  return new ReadFailure('attachments-only', `It is the cover of ${attached} attached to it.`);
}

function withoutText(pages: readonly Page[]): ReadFailure {
  if (pages.length === 0) return new ReadFailure('no-pages', 'The PDF has no pages.');
  const of = pages.length === 1 ? 'The PDF has 1 page' : `The PDF has ${pages.length} pages`;
  for (const [lack, code] of CODES) {
    const page = pages.findIndex((each) => each.lack === lack) + 1;
    if (page > 0) return new ReadFailure(code, `${of} and no text; page ${page} ${LACKING[lack]}.`);
  }
  return new ReadFailure('blank-pages', `${of}, and nothing is on ${pages.length === 1 ? 'it' : 'them'}.`);
}
