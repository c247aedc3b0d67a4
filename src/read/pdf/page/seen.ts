import { type Box, overlap, shared } from './boxes.js';

/** By what text on a page is told that somebody sees, or that something else may hide. */

/** Ink of this colour and lighter is hard to see on white paper. */
export const PALE = 205;
export const FAINT = 90;
export const LIGHT = 150;
/** Sides shorter than this make a rule, which covers nothing. */
const RULE = 2.5;
/** Parts of letters reach over the edge of what contains them. */
export const SLACK = 3;
/** Letters lower than this cannot be read. */
export const LEGIBLE = 2;
/** So many shapes and pieces of text that what lies over what is found out sooner by looking at the page. */
export const CROWD = 1_000_000;

export const isThick = ({ left, bottom, right, top }: Box): boolean => right - left >= RULE && top - bottom >= RULE;

export const isOutside = (box: Box, page: Box): boolean =>
  box.left < page.left - SLACK ||
  box.right > page.right + SLACK ||
  box.bottom < page.bottom - SLACK ||
  box.top > page.top + SLACK;

/** Whether a piece of text goes beyond what it is cut off at. */
export const isBeyond = (box: Box, clip: Box): boolean => isOutside(box, clip);

/** Whether a shape and a piece of text lie over each other. A frame that touches a line's edge hides nothing. */
export function liesOver(shape: Box, text: Box): boolean {
  if (!overlap(shape, text)) return false;
  const { bottom, top } = shared(shape, text);
  return top - bottom >= (text.top - text.bottom) / 3;
}
