import { PDFiumModule } from '@hyzyla/pdfium';
import type { FailureCode } from '../../../vocabulary/failures.js';
import { ReadFailure } from '../../failure.js';
import { instantiateWasm } from './wasm.js';

/** PDFium compiled to WebAssembly: the functions of its public headers, with "_" before their names. */
export type Library = Awaited<ReturnType<typeof PDFiumModule>>;

/** What FPDF_GetLastError (fpdfview.h) tells of protected PDFs. */
const PROTECTED = new Map<number, readonly [FailureCode, string]>([
  [4, ['encrypted-pdf', 'The PDF asks for a password.']],
  [5, ['protected-pdf', 'The PDF is protected in a way that its readers do not know.']],
]);

/** A stretch of WebAssembly memory that grows with the largest thing put into it and is used again for the next. */
export class Scratch {
  readonly #library: Library;
  #at = 0;
  #size = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  reserve(size: number): number {
    if (size > this.#size) {
      const { malloc, free } = this.#library.wasmExports;
      if (this.#at) free(this.#at);
      this.#size = 0;
      this.#at = malloc(size * 2);
      // Address 0 would be written over without complaint.
      if (!this.#at) throw new ReadFailure('broken-pdf', `PDFium has no memory for ${size} bytes.`);
      this.#size = size * 2;
    }
    return this.#at;
  }
}

/** A drawing to be made of a page, in pixels. */
export interface Drawing {
  readonly bitmap: number;
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Quarters of a turn, with the clock. */
  readonly turned: number;
  /** Of FPDF_RenderPageBitmap. */
  readonly flags: number;
}

/** A running PDFium, used by its own functions: the package's document objects keep memory for every letter read. */
export class Engine {
  readonly library: Library;
  /** For whatever is handed over within one call. */
  readonly scratch: Scratch;
  readonly #file: Scratch;
  #hasDrawn = false;

  constructor(library: Library) {
    this.library = library;
    this.scratch = new Scratch(library);
    this.#file = new Scratch(library);
  }

  static async start(): Promise<Engine> {
    const library = await PDFiumModule({ instantiateWasm });
    library._FPDF_InitLibraryWithConfig({
      version: 2,
      m_pIsolate: null,
      m_pUserFontPaths: null,
      m_v8EmbedderSlot: 0,
      m_pPlatform: null,
    });
    return new Engine(library);
  }

  /**
   * Whether a page was drawn. Drawing changes the shapes of the fonts that stand in for those a PDF names and does not
   * hold, so that the next text in one of them would measure otherwise than in a new engine.
   */
  get hasDrawn(): boolean {
    return this.#hasDrawn;
  }

  draw({ bitmap, page, width, height, turned, flags }: Drawing): void {
    this.#hasDrawn = true;
    this.library._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turned, flags);
  }

  /**
   * What `work` makes of an open document. One document is open at a time. Throws a ReadFailure `broken-pdf`,
   * `encrypted-pdf` or `protected-pdf` where it cannot be opened.
   */
  withDocument<T>(bytes: Uint8Array, work: (document: number) => T): T {
    const at = this.#file.reserve(bytes.length);
    // The heap moves when it grows, so it is asked for anew each time.
    this.library.HEAPU8.set(bytes, at);
    const document = this.library._FPDF_LoadMemDocument(at, bytes.length, 0);
    if (!document) {
      const error = this.library._FPDF_GetLastError();
      const known = PROTECTED.get(error);
      if (known) throw new ReadFailure(...known);
      throw new ReadFailure('broken-pdf', `PDFium could not open the PDF (error ${error}).`);
    }
    try {
      return work(document);
    } finally {
      this.library._FPDF_CloseDocument(document);
    }
  }
}

let engine: Promise<Engine> | undefined;

/**
 * Does work with the one engine of this thread. After a fault of its own, a start that failed, or a page that was
 * drawn, the next gets a new one: what is read of a file does not depend on those before it.
 */
export async function withEngine<T>(work: (engine: Engine) => T): Promise<T> {
  engine ??= Engine.start();
  const running = await engine.catch(giveUp);
  try {
    return work(running);
  } catch (error) {
    if (!(error instanceof ReadFailure)) engine = undefined;
    throw error;
  } finally {
    if (running.hasDrawn) engine = undefined;
  }
}

function giveUp(error: unknown): never {
  engine = undefined;
  throw error;
}
