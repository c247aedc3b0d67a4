import { type Box, composed, IDENTITY, type Matrix, moved } from '../page/boxes.js';
import { CROWD, FAINT, isOutside, isThick, LEGIBLE, LIGHT, liesOver, PALE } from '../page/seen.js';
import type { Engine } from './engine.js';
import { numbers, type PageFunctions, pageFunctions, zeroUnless } from './page-functions.js';

/** FPDF_PAGEOBJ_* (fpdf_edit.h). */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
/** Render modes that paint nothing: invisible, and only a border for what is drawn later. */
const UNPAINTED = new Set([3, 7]);
/** Forms within forms are followed so far; a page may name itself. */
const DEEPEST = 12;

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A piece of text as it is drawn: a word, a line, or a part of one. */
export interface TextPiece {
  /** PDFium's handle. */
  readonly object: number;
  /** That of the form that it is drawn in; 0 where the page draws it. */
  readonly form: number;
  readonly box: Box;
  /** The change that the forms make in which it is drawn. */
  readonly outer: Matrix;
  /** How it may be kept from a reader's eyes; null where nothing speaks for that. */
  doubt: Doubt | null;
  /** What is drawn under one name, an optional layer's or a form's, is seen or not seen together. */
  readonly group: string;
}

/** `unpainted`: drawn without ink; `covered`: something may lie over it. */
export type Doubt = 'unpainted' | 'covered' | 'pale' | 'clipped' | 'outside' | 'tiny' | 'layer' | 'form';

/** Something other than text that is painted on a page, in the order of painting. */
export interface Shape {
  readonly object: number;
  readonly kind: 'path' | 'image' | 'shading' | 'annotation';
  readonly box: Box;
  /** Of a path that is filled. */
  readonly fill: Colour | null;
  /** How many pieces of text are drawn before it. */
  readonly after: number;
}

/** What is on a page, in the order of painting. */
export interface PageObjects {
  /** The part of the page that is shown. */
  readonly box: Box;
  readonly texts: readonly TextPiece[];
  readonly shapes: readonly Shape[];
  /** Whether some lines run otherwise than from left to right. */
  readonly turned: boolean;
  /** Whether the page is shown turned. */
  readonly rotated: boolean;
}

/** One piece of text in so many tells which way the lines run; a line that rises less than this is straight. */
const SAMPLE = 8;
const STRAIGHT = 0.03;

/** One pass over a page's objects: cheap, for it is made over every page. */
export function pageObjects(engine: Engine, page: number, covers: readonly Box[] = []): PageObjects {
  return new Survey(engine, page).result(covers);
}

/** Puts objects on their page, or takes them off it, as long as it is open. */
export function show({ library }: Engine, objects: readonly { readonly object: number }[], shown: boolean): void {
  const call = pageFunctions(library);
  for (const { object } of objects) if (object !== 0) call.FPDFPageObj_SetIsActive(object, shown ? 1 : 0);
}

/** Takes pieces of text off their page for good. One that only is not shown still keeps its like from being read. */
export function remove({ library }: Engine, page: number, pieces: readonly TextPiece[]): void {
  const call = pageFunctions(library);
  for (const { object, form } of pieces) {
    const removed = form === 0 ? call.FPDFPage_RemoveObject(page, object) : call.FPDFFormObj_RemoveObject(form, object);
    if (removed) call.FPDFPageObj_Destroy(object);
  }
}

/** The change of coordinates by which a piece of text is drawn. */
export function matrixOf({ library, scratch }: Engine, object: number, outer: Matrix): Matrix {
  const at = scratch.reserve(256);
  zeroUnless(pageFunctions(library).FPDFPageObj_GetMatrix(object, at), library, at, 24);
  const { HEAPF32 } = numbers(library);
  const i = at >> 2;
  return composed(
    [HEAPF32[i]!, HEAPF32[i + 1]!, HEAPF32[i + 2]!, HEAPF32[i + 3]!, HEAPF32[i + 4]!, HEAPF32[i + 5]!],
    outer,
  );
}

class Survey {
  readonly #engine: Engine;
  readonly #library: Engine['library'];
  readonly #call: PageFunctions;
  readonly #page: number;
  /** Where PDFium puts what it tells, in bytes, and in words of four. */
  readonly #at: number;
  readonly #word: number;
  readonly #texts: TextPiece[] = [];
  readonly #shapes: Shape[] = [];
  readonly #box: Box;
  #turned = false;

  constructor(engine: Engine, page: number) {
    const { library, scratch } = engine;
    this.#engine = engine;
    this.#library = library;
    this.#call = pageFunctions(library);
    this.#page = page;
    this.#at = scratch.reserve(256);
    this.#word = this.#at >> 2;
    this.#told(this.#call.FPDF_GetPageBoundingBox(page, this.#at), 16);
    const [left, top, right, bottom] = numbers(this.#library).HEAPF32.subarray(this.#word, this.#word + 4);
    this.#box = { left: left!, bottom: bottom!, right: right!, top: top! };
  }

  /** `covers`: what is stuck on the page, over all that is drawn. */
  result(covers: readonly Box[]): PageObjects {
    const { FPDFPage_CountObjects: count, FPDFPage_GetObject: get } = this.#call;
    for (let i = 0, end = count(this.#page); i < end; i++) this.#add(get(this.#page, i), IDENTITY, 0, null, 0);
    for (const box of covers)
      this.#shapes.push({ object: 0, kind: 'annotation', box, fill: null, after: this.#texts.length });
    const laid = this.#shapes.filter((shape) => mayCover(shape));
    // So many that what lies over what is found out sooner by looking at the page.
    const crowded = laid.length * this.#texts.length > CROWD;
    if (crowded) for (const text of this.#texts) text.doubt ??= 'covered';
    else for (const shape of laid) this.#doubtUnder(shape);
    return {
      box: this.#box,
      texts: this.#texts,
      shapes: this.#shapes,
      turned: this.#turned,
      rotated: this.#call.FPDFPage_GetRotation(this.#page) !== 0,
    };
  }

  #add(object: number, outer: Matrix, form: number, group: string | null, depth: number): void {
    const kind = this.#call.FPDFPageObj_GetType(object);
    if (kind === TEXT) this.#addText(object, outer, form, group);
    else if (kind === FORM) {
      if (depth === DEEPEST) return;
      const matrix = matrixOf(this.#engine, object, outer);
      const { FPDFFormObj_CountObjects: count, FPDFFormObj_GetObject: get } = this.#call;
      // Which layer a form belongs to PDFium does not tell.
      for (let i = 0, end = count(object); i < end; i++)
        this.#add(get(object, i), matrix, object, group ?? `form ${object}`, depth + 1);
    } else if (kind === PATH) this.#addPath(object, outer);
    else if (kind === IMAGE || kind === SHADING)
      this.#addShape(object, kind === IMAGE ? 'image' : 'shading', outer, null);
  }

  #addText(object: number, outer: Matrix, form: number, within: string | null): void {
    const call = this.#call;
    const box = this.#bounds(object, outer);
    if (this.#texts.length % SAMPLE === 0) {
      const [a, b] = matrixOf(this.#engine, object, outer);
      this.#turned ||= Math.abs(b) > STRAIGHT * Math.abs(a) || a < 0;
    }
    const layer = call.FPDFPageObj_CountMarks(object) > 0 ? this.#layer(object) : null;
    let doubt: Doubt | null = null;
    if (UNPAINTED.has(call.FPDFTextObj_GetTextRenderMode(object))) doubt = 'unpainted';
    else if (isOutside(box, this.#box)) doubt = 'outside';
    else if (box.right > box.left && box.top - box.bottom < LEGIBLE && this.#size(object, outer) < LEGIBLE)
      doubt = 'tiny';
    else if (this.#isPale(object)) doubt = 'pale';
    else if (form !== 0) doubt = 'form';
    else if (layer !== null) doubt = 'layer';
    else if (this.#isClipped(object, box)) doubt = 'clipped';
    const group = `${doubt === 'unpainted' || doubt === 'pale' ? doubt : ''} ${layer ?? within ?? ''}`;
    this.#texts.push({ object, form, box, outer, doubt, group });
  }

  #addPath(object: number, outer: Matrix): void {
    this.#told(this.#call.FPDFPath_GetDrawMode(object, this.#at, this.#at + 4), 8);
    const filled = numbers(this.#library).HEAPU32[this.#word] !== 0;
    this.#addShape(object, 'path', outer, filled ? this.#fill(object) : null);
  }

  #addShape(object: number, kind: Shape['kind'], outer: Matrix, fill: Colour | null): void {
    this.#shapes.push({ object, kind, box: this.#bounds(object, outer), fill, after: this.#texts.length });
  }

  /** Text under an opaque shape, or over one of its own colour. */
  #doubtUnder({ kind, box, fill, after }: Shape): void {
    // What is drawn later over something light is dark, or pale in any case.
    const end = fill !== null && isLight(fill) ? after : this.#texts.length;
    for (let i = 0; i < end; i++) {
      const text = this.#texts[i]!;
      if ((text.doubt !== null && text.doubt !== 'form') || !liesOver(box, text.box)) continue;
      if (i < after || (kind !== 'shading' && this.#isAlike(text.object, fill))) text.doubt = 'covered';
    }
  }

  /** An image may have any colour. */
  #isAlike(object: number, fill: Colour | null): boolean {
    if (fill === null) return true;
    const ink = this.#fill(object);
    if (ink === null) return false;
    const apart = Math.abs(ink.red - fill.red) + Math.abs(ink.green - fill.green) + Math.abs(ink.blue - fill.blue);
    return apart < 120;
  }

  #isPale(object: number): boolean {
    const fill = this.#fill(object);
    if (fill === null) return false;
    return fill.alpha < FAINT || Math.min(fill.red, fill.green, fill.blue) >= PALE;
  }

  #isClipped(object: number, box: Box): boolean {
    const call = this.#call;
    const clip = call.FPDFPageObj_GetClipPath(object);
    const paths = clip ? call.FPDFClipPath_CountPaths(clip) : 0;
    for (let path = 0; path < paths; path++) {
      let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let i = 0, end = call.FPDFClipPath_CountPathSegments(clip, path); i < end; i++) {
        const segment = call.FPDFClipPath_GetPathSegment(clip, path, i);
        this.#told(call.FPDFPathSegment_GetPoint(segment, this.#at, this.#at + 4), 8);
        const { HEAPF32 } = numbers(this.#library);
        const [x, y] = [HEAPF32[this.#word]!, HEAPF32[this.#word + 1]!];
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
      }
      if (isOutside(box, { left, bottom, right, top })) return true;
    }
    return false;
  }

  /** The optional layer that an object is marked as part of. */
  #layer(object: number): string | null {
    const call = this.#call;
    for (let i = 0, end = call.FPDFPageObj_CountMarks(object); i < end; i++) {
      const mark = call.FPDFPageObj_GetMark(object, i);
      this.#told(call.FPDFPageObjMark_GetName(mark, this.#at + 8, 128, this.#at), 4);
      // "OC" in UTF-16 with a closing NUL.
      if (
        numbers(this.#library).HEAPU32[this.#word] !== 6 ||
        numbers(this.#library).HEAPU32[this.#word + 2] !== 0x43_00_4f
      )
        continue;
      this.#library.HEAPU8.set(NAME_KEY, this.#at + 8);
      numbers(this.#library).HEAPU32[this.#word] = 0;
      call.FPDFPageObjMark_GetParamStringValue(mark, this.#at + 8, this.#at + 16, 128, this.#at);
      const size = Math.min(numbers(this.#library).HEAPU32[this.#word]!, 128);
      return `layer ${Buffer.from(this.#library.HEAPU8.subarray(this.#at + 16, this.#at + 16 + size)).toString('utf16le')}`;
    }
    return null;
  }

  #size(object: number, outer: Matrix): number {
    const [, , c, d] = matrixOf(this.#engine, object, outer);
    this.#told(this.#call.FPDFTextObj_GetFontSize(object, this.#at), 4);
    return Math.abs(numbers(this.#library).HEAPF32[this.#word]!) * Math.hypot(c, d);
  }

  #told(told: number, bytes: number): void {
    zeroUnless(told, this.#library, this.#at, bytes);
  }

  /** Null where an object is painted with something other than one colour. */
  #fill(object: number): Colour | null {
    const at = this.#at;
    if (!this.#call.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return null;
    const { HEAPU32 } = numbers(this.#library);
    const i = this.#word;
    return { red: HEAPU32[i]!, green: HEAPU32[i + 1]!, blue: HEAPU32[i + 2]!, alpha: HEAPU32[i + 3]! };
  }

  #bounds(object: number, outer: Matrix): Box {
    this.#told(this.#call.FPDFPageObj_GetBounds(object, this.#at, this.#at + 4, this.#at + 8, this.#at + 12), 16);
    const { HEAPF32 } = numbers(this.#library);
    const i = this.#word;
    const box = { left: HEAPF32[i]!, bottom: HEAPF32[i + 1]!, right: HEAPF32[i + 2]!, top: HEAPF32[i + 3]! };
    return outer === IDENTITY ? box : moved(box, outer);
  }
}

const isLight = ({ red, green, blue }: Colour): boolean => Math.min(red, green, blue) > LIGHT;

/** Rules cover nothing, nor do paths that are not filled. */
const mayCover = ({ kind, box, fill }: Shape): boolean =>
  (kind !== 'path' || (fill !== null && fill.alpha >= FAINT)) && isThick(box);

/** "Name", NUL. */
const NAME_KEY = [0x4e, 0x61, 0x6d, 0x65, 0];
