import { nameOf, type PdfFile } from '../file/pdf-file.js';
import type { Dictionary } from '../syntax/objects.js';
import { compositeFont } from './composite-font.js';
import type { Font } from './font.js';
import { simpleFont } from './simple-font.js';

/** The font that a dictionary describes. Refuses one of which not every measure is known. */
export const fontOf = (file: PdfFile, dictionary: Dictionary): Font =>
  nameOf(file.entry(dictionary, 'Subtype')) === 'Type0'
    ? compositeFont(file, dictionary)
    : simpleFont(file, dictionary);
