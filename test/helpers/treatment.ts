import { assemble, type Found } from '../../src/extract/found.js';
import { findTreatment } from '../../src/extract/treatment/find-treatment.js';
import type { Item } from '../../src/schema/determination.js';
import { Passage } from '../../src/text/passage.js';

/** The treatment that a request asks for, as one found value; a request that is all of its letter unless a passage is given. */
export const readTreatment = (
  request: string | Passage,
): Found<Pick<Item, 'category' | 'subcategory' | 'drug' | 'sessions'>> =>
  assemble({ ...findTreatment(typeof request === 'string' ? Passage.of(request) : request) });

/** The rule that gave a part of a treatment, as `imr show --why` tells it: the one nearest to the value. */
export const ruleOf = (subject: Found<unknown>, path: string): string | undefined =>
  subject.reasons.find((reason) => reason.path === path)?.rule;
