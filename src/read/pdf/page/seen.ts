import { type Box, overlap, shared } from './boxes.js';

/** By what text on a page is told that somebody sees, or that something else may hide. */

/** Ink of this colour and lighter is hard to see on white paper. */
export const PALE = 205;
export const FAINT = 90;
export const LIGHT = 150;
/** Sides shorter than this make a rule, which covers nothing. */
const RULE = 2.5;
/** Parts of letters reach over the edge of what contains them. */
const SLACK = 3;
/** Letters lower than this cannot be read. */
export const LEGIBLE = 2;
/** So many shapes and pieces of text that what lies over what is found out sooner by looking at the page. */
export const CROWD = 1_000_000;

export const isThick = ({ left, bottom, right, top }: Box): boolean => right - left >= RULE && top - bottom >= RULE;

/** Whether a piece of text reaches over the edge of the page, or of what it is cut off at. */
export const isOutside = (box: Box, edge: Box): boolean =>
  box.left < edge.left - SLACK ||
  box.right > edge.right + SLACK ||
  box.bottom < edge.bottom - SLACK ||
  box.top > edge.top + SLACK;

/** Whether a shape and a piece of text lie over each other. A frame that touches a line's edge hides nothing. */
export function liesOver(shape: Box, text: Box): boolean {
  if (!overlap(shape, text)) return false;
  const { bottom, top } = shared(shape, text);
  return top - bottom >= (text.top - text.bottom) / 3;
}
