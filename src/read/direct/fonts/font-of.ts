import type { PdfFile } from '../file/pdf-file.js';
import type { Dictionary } from '../syntax/objects.js';
import type { Font } from './font.js';
import { simpleFont } from './simple-font.js';

/** The font that a dictionary describes. Refuses one whose every measure is not known. */
export const fontOf = (file: PdfFile, dictionary: Dictionary): Font => simpleFont(file, dictionary);
