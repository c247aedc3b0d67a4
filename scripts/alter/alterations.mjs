/** Every way in which letters are altered, in the order of the table. */
import { BUNDLES } from './bundles.mjs';
import { FILES } from './files.mjs';
import { FORMATS } from './formats.mjs';
import { HIDDEN } from './hidden.mjs';
import { PAGES } from './pages.mjs';
import { REDRAWN } from './redrawn.mjs';
import { SCANS } from './scans.mjs';
import { STAMPS } from './stamps.mjs';
import { TEXTS } from './texts.mjs';

export const ALTERATIONS = [
  ...BUNDLES,
  ...PAGES,
  ...STAMPS,
  ...HIDDEN,
  ...REDRAWN,
  ...FILES,
  ...TEXTS,
  ...FORMATS,
  ...SCANS,
];
