import { createRequire } from 'node:module';

type PdfParsePackage = typeof import('pdf-parse');

/** What pdf.js takes from the package that it draws with as soon as it is loaded. It makes one, and text needs none. */
const DRAWING: Readonly<Record<string, unknown>> = { DOMMatrix: Object, ImageData: Object, Path2D: Object };

let loading: Promise<PdfParsePackage> | undefined;

/**
 * Loads pdf-parse, without the machine code that pdf.js draws with: some 20 MB of memory for nothing, and an optional
 * package, without which pdf.js would not load at all.
 */
export const loadPdfParse = (): Promise<PdfParsePackage> => (loading ??= withoutDrawing(() => import('pdf-parse')));

/** Loads with stand-ins where pdf.js looks for its package of drawing, and takes them away for others that need it. */
async function withoutDrawing<T>(load: () => Promise<T>): Promise<T> {
  const globals = globalThis as Record<string, unknown>;
  const added = Object.keys(DRAWING).filter((name) => globals[name] === undefined);
  for (const name of added) globals[name] = DRAWING[name];
  const { cache } = createRequire(import.meta.url);
  const path = drawingPackage();
  const isOurs = path !== null && cache[path] === undefined;
  if (isOurs) cache[path] = { exports: DRAWING } as NodeJS.Module;
  try {
    return await load();
  } finally {
    if (isOurs) delete cache[path];
    for (const name of added) delete globals[name];
  }
}

/** Where pdf.js finds its package of drawing; null where it has none. */
function drawingPackage(): string | null {
  try {
    const ofPdfParse = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
    return createRequire(ofPdfParse.resolve('pdfjs-dist/package.json')).resolve('@napi-rs/canvas');
  } catch {
    return null;
  }
}
