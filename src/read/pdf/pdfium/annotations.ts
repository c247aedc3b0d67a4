import type { Box } from './boxes.js';
import type { Engine } from './engine.js';
import { numbers, type PageFunctions, pageFunctions } from './page-functions.js';

/** What is stuck on a page, and what it says. */
export interface Annotation {
  readonly kind: 'field' | 'remark' | 'cover';
  readonly box: Box;
  /** Lines ended by CR, LF or both; a cover has none. */
  readonly text: string;
}

/** FPDF_ANNOT_* (fpdf_annot.h). */
const FREE_TEXT = 3;
const WIDGET = 20;
/** Square, circle, polygon, stamp, ink. */
const COVERS = new Set([5, 6, 7, 13, 15]);
/** Invisible, hidden, not to be viewed. */
const HIDDEN = 0b10_0011;
/** FPDF_FORMFIELD_* (fpdf_formfill.h). */
const CHECK_BOX = 2;
const RADIO_BUTTON = 3;
const TYPED = new Set([4, 5, 6]);
const CHECKED = '\u2612';
const UNCHECKED = '\u2610';

/** What is stuck on a page and can be seen: fields of a form with what was filled in, remarks, boxes. */
export function annotationsOf(engine: Engine, document: number, page: number): Annotation[] {
  const call = pageFunctions(engine.library);
  const count = call.FPDFPage_GetAnnotCount(page);
  if (count === 0) return [];
  return withForm(engine, document, (form) =>
    Array.from({ length: count }, (_, i) => {
      const annotation = call.FPDFPage_GetAnnot(page, i);
      if (!annotation) return [];
      try {
        return annotationOf(engine, call, form, annotation) ?? [];
      } finally {
        call.FPDFPage_CloseAnnot(annotation);
      }
    }).flat(),
  );
}

/** Null for one that cannot be seen, or says nothing. */
function annotationOf(engine: Engine, call: PageFunctions, form: number, annotation: number): Annotation | null {
  if ((call.FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0) return null;
  const subtype = call.FPDFAnnot_GetSubtype(annotation);
  const box = boxOf(engine, annotation);
  if (COVERS.has(subtype)) return { kind: 'cover', box, text: '' };
  if (subtype === FREE_TEXT) return said('remark', box, contentsOf(engine, annotation));
  if (subtype !== WIDGET) return null;
  const type = call.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === CHECK_BOX || type === RADIO_BUTTON)
    return said('field', box, call.FPDFAnnot_IsChecked(form, annotation) === 1 ? CHECKED : UNCHECKED);
  if (!TYPED.has(type)) return null;
  const value = textFrom(engine, (buffer, size) => call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size));
  return said('field', box, value);
}

const said = (kind: Annotation['kind'], box: Box, text: string): Annotation | null =>
  text.trim() === '' ? null : { kind, box, text };

function boxOf({ library, scratch }: Engine, annotation: number): Box {
  const at = scratch.reserve(16);
  pageFunctions(library).FPDFAnnot_GetRect(annotation, at);
  const [left, top, right, bottom] = numbers(library).HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return { left: left!, bottom: bottom!, right: right!, top: top! };
}

/** Its entry /Contents. */
function contentsOf(engine: Engine, annotation: number): string {
  return textFrom(engine, (buffer, size) => {
    const { library } = engine;
    library.HEAPU8.set(CONTENTS, buffer + size);
    return pageFunctions(library).FPDFAnnot_GetStringValue(annotation, buffer + size, buffer, size);
  });
}

const CONTENTS = Buffer.from('Contents\0');

/** A text that PDFium writes into a buffer, in UTF-16 with a closing NUL, telling how many bytes it needs. */
function textFrom({ library, scratch }: Engine, write: (buffer: number, size: number) => number): string {
  let size = 0;
  for (let needed = 512; needed > size;) {
    size = needed;
    needed = write(scratch.reserve(size + CONTENTS.length), size);
    if (needed > size) continue;
    const at = scratch.reserve(size + CONTENTS.length);
    return Buffer.from(library.HEAPU8.subarray(at, at + Math.max(0, needed - 2))).toString('utf16le');
  }
  return '';
}

/** Size and version of FPDF_FORMFILLINFO; all its callbacks are missing. */
const FORM_INFO = 256;
const FORM_VERSION = 2;

/** Does work with a document's form, which knows the fields of its pages. */
function withForm<T>({ library }: Engine, document: number, work: (form: number) => T): T {
  const { malloc, free } = library.wasmExports;
  const at = malloc(FORM_INFO);
  library.HEAPU8.fill(0, at, at + FORM_INFO);
  numbers(library).HEAPU32[at >> 2] = FORM_VERSION;
  const form = library._FPDFDOC_InitFormFillEnvironment(document, at);
  try {
    return work(form);
  } finally {
    library._FPDFDOC_ExitFormFillEnvironment(form);
    free(at);
  }
}
