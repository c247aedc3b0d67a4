import type { Box } from '../page/boxes.js';
import type { Engine } from './engine.js';
import { numbers, type PageFunctions, pageFunctions, zeroUnless } from './page-functions.js';

/** What is stuck on a page, and what it says. */
export interface Annotation {
  readonly kind: 'field' | 'remark' | 'cover';
  readonly box: Box;
  /** Lines ended by CR, LF or both; a cover has none. */
  readonly text: string;
  /** Of a box to check. */
  readonly checked?: boolean;
}

/** FPDF_ANNOT_* (fpdf_annot.h). */
const FREE_TEXT = 3;
const WIDGET = 20;
/** Square, circle, polygon, stamp, ink. */
const COVERS = new Set([5, 6, 7, 13, 15]);
/** Invisible, hidden, not to be viewed. */
const HIDDEN = 0b10_0011;
/** FPDF_FORMFIELD_* (fpdf_formfill.h). */
const UNKNOWN = 0;
const CHECK_BOX = 2;
const RADIO_BUTTON = 3;
const TYPED = new Set([4, 5, 6]);
const CHECKED = '\u2612';

/** What is stuck on a page and can be seen: fields of a form with what was filled in, remarks, boxes. */
export function annotationsOf(engine: Engine, document: number, page: number): Annotation[] {
  const call = pageFunctions(engine.library);
  const count = call.FPDFPage_GetAnnotCount(page);
  if (count === 0) return [];
  return withForm(engine, document, page, (form) =>
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

/** Whether a page has fields of a form, filled in or not. */
export function hasFields({ library }: Engine, page: number): boolean {
  const call = pageFunctions(library);
  return Array.from({ length: call.FPDFPage_GetAnnotCount(page) }, (_, i) => {
    const annotation = call.FPDFPage_GetAnnot(page, i);
    const subtype = annotation ? call.FPDFAnnot_GetSubtype(annotation) : 0;
    if (annotation) call.FPDFPage_CloseAnnot(annotation);
    return subtype;
  }).includes(WIDGET);
}

/** Null for one that cannot be seen, or says nothing. */
function annotationOf(engine: Engine, call: PageFunctions, form: number, annotation: number): Annotation | null {
  if ((call.FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0) return null;
  const subtype = call.FPDFAnnot_GetSubtype(annotation);
  const box = boxOf(engine, annotation);
  if (COVERS.has(subtype)) return { kind: 'cover', box, text: '' };
  if (subtype === FREE_TEXT) return said('remark', box, entryOf(engine, annotation, CONTENTS));
  if (subtype !== WIDGET) return null;
  const type = call.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === CHECK_BOX || type === RADIO_BUTTON) {
    const checked = call.FPDFAnnot_IsChecked(form, annotation) === 1;
    return { kind: 'field', box, text: CHECKED, checked };
  }
  if (TYPED.has(type))
    return said(
      'field',
      box,
      textFrom(engine, (buffer, size) => call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size)),
    );
  // Pages taken out of a form keep their fields, and lose what tells of which kind they are.
  return type <= UNKNOWN ? said('field', box, entryOf(engine, annotation, VALUE)) : null;
}

const said = (kind: Annotation['kind'], box: Box, text: string): Annotation | null =>
  text.trim() === '' ? null : { kind, box, text };

function boxOf({ library, scratch }: Engine, annotation: number): Box {
  const at = scratch.reserve(16);
  zeroUnless(pageFunctions(library).FPDFAnnot_GetRect(annotation, at), library, at, 16);
  const [left, top, right, bottom] = numbers(library).HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  return { left: left!, bottom: bottom!, right: right!, top: top! };
}

/** One of its entries that hold text. */
function entryOf(engine: Engine, annotation: number, key: Buffer): string {
  return textFrom(engine, (buffer, size) => {
    const { library } = engine;
    library.HEAPU8.set(key, buffer + size);
    return pageFunctions(library).FPDFAnnot_GetStringValue(annotation, buffer + size, buffer, size);
  });
}

const CONTENTS = Buffer.from('Contents\0');
const VALUE = Buffer.from('V\0');

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

/** Does work with a document's form, which knows the fields of a page. */
function withForm<T>({ library }: Engine, document: number, page: number, work: (form: number) => T): T {
  const { malloc, free } = library.wasmExports;
  const at = malloc(FORM_INFO);
  library.HEAPU8.fill(0, at, at + FORM_INFO);
  numbers(library).HEAPU32[at >> 2] = FORM_VERSION;
  const form = library._FPDFDOC_InitFormFillEnvironment(document, at);
  try {
    library._FORM_OnAfterLoadPage(page, form);
    return work(form);
  } finally {
    library._FORM_OnBeforeClosePage(page, form);
    library._FPDFDOC_ExitFormFillEnvironment(form);
    free(at);
  }
}
