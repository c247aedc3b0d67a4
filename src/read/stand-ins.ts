import type { FailureCode } from '../vocabulary/failures.js';

/** A page that programs put in the place of what they cannot show. */
interface StandIn {
  readonly id: string;
  readonly code: FailureCode;
  readonly when: RegExp;
  readonly example: string;
}

export const STAND_INS: readonly StandIn[] = [
  {
    id: 'portfolio',
    code: 'attachments-only',
    when: /\bPDF (?:portfolio|package|collection)\b/i,
    example: 'For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later.',
  },
  {
    id: 'xfa-wait',
    code: 'dynamic-form',
    when: /this message is not eventually replaced|may not be able to display this type of document/i,
    example: 'Please wait... If this message is not eventually replaced by the proper contents of the document',
  },
  {
    id: 'xfa-later-viewer',
    code: 'dynamic-form',
    when: /(?:need|requires?) (?:a (?:later|newer) version of (?:the PDF viewer|Adobe)|(?:Adobe )?(?:Acrobat|Reader) (?:Reader )?\d+(?:\.\d+)* or (?:higher|later))/i,
    example: 'To view the full contents of this document, you need a later version of the PDF viewer.',
  },
  {
    id: 'rights',
    code: 'protected-pdf',
    when: /\b(?:PDF|document|file|message) (?:is|has been) (?:a )?(?:protected|secured|encrypted)\b|\b(?:rights management|information protection)\b/i,
    example: 'This PDF file is protected. You will need a different reader to open it.',
  },
];

/** The words of a stand-in are few. */
const LONGEST = 1500;

/** What stands in the place of a file's content, if that is all that the file says. */
export const standInFor = (text: string): StandIn | undefined =>
  text.length > LONGEST ? undefined : STAND_INS.find(({ when }) => when.test(text));
