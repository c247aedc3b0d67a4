import { type Box, shared } from '../../pdf/page/boxes.js';
import { refuse } from '../refused.js';
import { type Dictionary, isName, type PdfObject, Reference, Stream } from '../syntax/objects.js';
import type { PdfFile } from './pdf-file.js';

/** A page as the file has it: what it is drawn with and where. */
export interface PdfPage {
  readonly resources: Dictionary;
  /** The part of it that is shown. */
  readonly box: Box;
  /** The stream, or the streams, of operators that draw it. */
  readonly contents: PdfObject;
}

const DEEPEST = 32;
const MOST_PAGES = 20_000;
/** What a page takes from the nodes above it. */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
/** Entries of the catalogue that may show a page otherwise, or attach files to it. */
const CATALOGUE_ODDITIES = ['Collection', 'AF', 'OCProperties', 'Perms'] as const;

/** The pages of a file, in order. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const catalogue = file.dictionary(file.trailer.get('Root'));
  if (CATALOGUE_ODDITIES.some((key) => catalogue.has(key))) refuse('a catalogue with layers or attachments');
  const names = file.optionalDictionary(catalogue.get('Names'));
  if (names?.has('EmbeddedFiles')) refuse('attached files');
  const preferences = file.optionalDictionary(catalogue.get('ViewerPreferences'));
  if (preferences && isName(file.entry(preferences, 'Direction'), 'R2L')) refuse('reading from right to left');
  const list = new PageList(file);
  list.walk(catalogue.get('Pages') ?? null, new Map(), 0);
  if (list.pages.length === 0 || list.pages.length !== list.told) refuse('another number of pages');
  return list.pages.map((page) => pageOf(file, page));
}

class PageList {
  readonly pages: Dictionary[] = [];
  /** How many there are by the file's own count. */
  told = -1;
  readonly #file: PdfFile;
  readonly #seen = new Set<number>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  walk(node: PdfObject, inherited: Dictionary, depth: number): void {
    if (!(node instanceof Reference) || this.#seen.has(node.number) || depth > DEEPEST)
      refuse('a tree of pages that is none');
    this.#seen.add((node as Reference).number);
    const dictionary = this.#file.dictionary(node);
    const entries = new Map(inherited);
    for (const key of INHERITED) if (dictionary.has(key)) entries.set(key, dictionary.get(key)!);
    if (isName(this.#file.entry(dictionary, 'Type'), 'Page')) {
      if (this.pages.length >= MOST_PAGES) refuse('too many pages');
      this.pages.push(new Map([...dictionary, ...entries]));
      return;
    }
    if (!isName(this.#file.entry(dictionary, 'Type'), 'Pages')) refuse('a node that is no page');
    const count = this.#file.entry(dictionary, 'Count');
    if (depth === 0) this.told = typeof count === 'number' ? count : -1;
    const kids = this.#file.resolved(dictionary.get('Kids'));
    if (!Array.isArray(kids)) return refuse('a node without pages');
    for (const kid of kids as PdfObject[]) this.walk(kid, entries, depth + 1);
  }
}

function pageOf(file: PdfFile, page: Dictionary): PdfPage {
  const turned = file.entry(page, 'Rotate') ?? 0;
  if (turned !== 0) refuse('a turned page');
  if ((file.entry(page, 'UserUnit') ?? 1) !== 1 || page.has('AF'))
    refuse('a page of another unit, or with attachments');
  if (page.has('Annots')) requireLinks(file, page.get('Annots')!);
  const media = boxOf(file.numbers(page.get('MediaBox')));
  const crop = page.has('CropBox') ? boxOf(file.numbers(page.get('CropBox'))) : media;
  const box = shared(media, crop);
  if (!(box.left < box.right && box.bottom < box.top)) refuse('a page without room');
  return { resources: file.dictionary(page.get('Resources')), box, contents: page.get('Contents') ?? null };
}

/** Links draw nothing and hold no words; anything else that is stuck on a page may. */
function requireLinks(file: PdfFile, annotations: PdfObject): void {
  for (const each of file.array(annotations)) {
    if (!isName(file.entry(file.dictionary(each), 'Subtype'), 'Link')) refuse('something stuck on a page');
  }
}

function boxOf(numbers: readonly number[]): Box {
  const [left, bottom, right, top] = numbers as [number, number, number, number];
  if (numbers.length !== 4) refuse('a box that is none');
  return {
    left: Math.min(left, right),
    bottom: Math.min(bottom, top),
    right: Math.max(left, right),
    top: Math.max(bottom, top),
  };
}

const BLANK = Buffer.from(' ');

/** The operators that draw a page: its streams are read as one, with a blank between them. */
export function contentOf(file: PdfFile, { contents }: PdfPage): Buffer {
  const found = file.resolved(contents);
  const streams: PdfObject[] = Array.isArray(found) ? file.array(found) : [found];
  const parts = streams.flatMap((stream) =>
    stream instanceof Stream ? [file.data(stream), BLANK] : refuse('a page without content'),
  );
  return parts.length === 2 ? parts[0]! : Buffer.concat(parts);
}
