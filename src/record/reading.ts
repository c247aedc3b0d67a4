import type { Doubt } from '../extract/found.js';
import { LACKING } from '../read/document.js';
import { type Letter, pageOf } from '../read/letter.js';

/** What was doubtful while the letter was read, and the pages that could not be, as doubts about the record. */
export function doubtsOfReading({ source, turned, gaps, notes }: Letter): Doubt[] {
  return [
    ...gaps.map(({ page, lack }): Doubt => ({
      code: 'unread-page',
      message: `Page ${pageOf({ source, turned }, page)} ${LACKING[lack]}: what it says is missing, and so is the outcome.`,
      path: '/outcome',
    })),
    ...notes.map(({ code, message, span }): Doubt => ({ code, message, path: '/source', ...(span ? { span } : {}) })),
  ];
}
