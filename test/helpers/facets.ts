import type { Item } from '../../src/schema/determination.js';

/** An item that nothing is told of but its words. */
export const NO_FACETS = {
  frequency: null,
  body_parts: [],
  side: null,
  levels: [],
  ingredients: [],
  retrospective: false,
  original: null,
  authorized: null,
} satisfies Partial<Item>;
