/**
 * What can be wrong with the structure of a PDF, one row per lie. `tell(pdf, dice)` changes a PDF of `structure.mjs` before
 * it is written: its `pages`, what they draw (`content`), its `streams`, `font` and `catalogue`, and the `raw` file.
 */
import { ANNOTATIONS } from './lies/annotations.mjs';
import { ATTACHMENTS } from './lies/attachments.mjs';
import { CONTENT } from './lies/content.mjs';
import { FILE } from './lies/file.mjs';
import { FONTS } from './lies/fonts.mjs';
import { FORMS } from './lies/forms.mjs';
import { PAGES } from './lies/pages.mjs';
import { STREAMS } from './lies/streams.mjs';

export const LIES = [PAGES, STREAMS, CONTENT, FORMS, FONTS, ANNOTATIONS, ATTACHMENTS, FILE].flat();
