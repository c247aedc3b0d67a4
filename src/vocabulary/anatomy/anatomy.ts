import { ARM } from './arm.js';
import { HEAD } from './head.js';
import { LEG } from './leg.js';
import { MIND } from './mind.js';
import { NO_ANATOMY } from './no-anatomy.js';
import { SIDE_LETTERS, SIDE_WORDS } from './sides.js';
import { SPINE } from './spine.js';
import type { AnatomyRow } from './term.js';
import { TRUNK } from './trunk.js';

/**
 * What tells a part of the body, its side, or that there is none. Names of bones, joints, muscles, nerves and organs
 * are those of the Terminologia Anatomica and of ICD-10-CM, beside the words and abbreviations that letters have.
 */
export const ANATOMY_ROWS: readonly AnatomyRow[] = [
  ...NO_ANATOMY,
  ...SIDE_WORDS,
  ...SIDE_LETTERS,
  ...HEAD,
  ...SPINE,
  ...TRUNK,
  ...ARM,
  ...LEG,
  ...MIND,
];
