import type { Attachment, Page, PageNote } from '../../document.js';
import { ReadFailure } from '../../failure.js';
import { headOrder, isTornApart } from '../page/head-order.js';
import { type Annotation, annotationsOf, hasFields } from './annotations.js';
import { attachmentsOnPage } from './attachments.js';
import { moved } from '../page/boxes.js';
import { piecesDrawnTwice } from '../page/drawn-twice.js';
import { repeating, textsOf } from './doubles.js';
import type { Engine } from './engine.js';
import { drawnText, type Glyph, glyphsOf, isBlank } from './glyphs.js';
import { lackOf } from './lacks.js';
import { Runs } from './page-layout.js';
import { type PageObjects, pageObjects, remove, show, type TextPiece } from './page-objects.js';
import { isOutOfOrder, uprightBy } from '../page/reading-order.js';
import { lookAt, trustForms } from './sight.js';
import { typedOn } from './typed.js';
import { coveredNote, hiddenNote, remarksNote, REORDERED } from './notes.js';

/**
 * A page's text as it is looked at: what is not seen is not read, and lines come in the order of reading. What is
 * attached to the page is added to `attachments`.
 */
export function readPage(engine: Engine, document: number, index: number, attachments: Attachment[]): Page {
  const page = engine.library._FPDF_LoadPage(document, index);
  if (!page) return { text: '', reader: 'pdfium', lack: 'damaged', notes: [] };
  try {
    attachments.push(...attachmentsOnPage(engine, page));
    return new PageReading(engine, document, page).result();
  } finally {
    engine.library._FPDF_ClosePage(page);
  }
}

/** What a page's text is made of. */
interface Material {
  readonly pieces: readonly TextPiece[];
  /** Characters of these pieces that are not seen. */
  readonly without: ReadonlySet<string>;
  readonly scanned: boolean;
}

/** One page's reading. Only a page at which something is odd is looked at more closely than its objects. */
class PageReading {
  readonly #engine: Engine;
  readonly #page: number;
  readonly #annotations: readonly Annotation[];
  readonly #objects: PageObjects;
  readonly #notes: PageNote[] = [];

  constructor(engine: Engine, document: number, page: number) {
    this.#engine = engine;
    this.#page = page;
    this.#annotations = annotationsOf(engine, document, page);
    const covers = this.#annotations.filter(({ kind }) => kind === 'cover').map(({ box }) => box);
    this.#objects = pageObjects(engine, page, covers);
  }

  result(): Page {
    const material = this.#material();
    const text = this.#text(material);
    const lack = lackOf(this.#engine, this.#page, this.#objects, { text, ...material });
    const form = lack === 'blank' && hasFields(this.#engine, this.#page);
    return { text: lack === null ? text : '', reader: 'pdfium', lack: form ? 'form' : lack, notes: this.#notes };
  }

  /** The pieces of text that are seen; the others are switched off. */
  #material(): Material {
    const { texts } = this.#objects;
    const twice = piecesDrawnTwice(texts);
    trustForms(this.#engine, this.#page, this.#objects);
    const doubted = texts.some(({ doubt }) => doubt !== null);
    if (twice.size === 0 && !doubted) return { pieces: texts, without: NONE, scanned: false };
    const glyphs = this.#withText((text) => glyphsOf(this.#engine, text));
    const again = new Set(repeating(twice, textsOf(glyphs)));
    show(this.#engine, [...again], false);
    const rest = texts.filter((piece) => !again.has(piece));
    if (!doubted) return { pieces: rest, without: NONE, scanned: false };
    const sight = lookAt(this.#engine, this.#page, this.#objects, rest, glyphs);
    const isHidden = (glyph: Glyph): boolean => sight.unseen.has(glyph) || sight.covered.has(glyph);
    const seen = new Set(glyphs.filter((glyph) => !isBlank(glyph) && !isHidden(glyph)).map(({ object }) => object));
    const drawn = new Set(glyphs.filter((glyph) => !isBlank(glyph)).map(({ object }) => object));
    const hidden = rest.filter(({ object, doubt }) => doubt !== null && drawn.has(object) && !seen.has(object));
    remove(this.#engine, this.#page, hidden);
    const gone = new Set(hidden);
    const without = new Set(glyphs.filter((glyph) => isHidden(glyph) && seen.has(glyph.object)).map(placeOf));
    const visible = this.#withText((text) => glyphsOf(this.#engine, text)).filter(
      (glyph) => !without.has(placeOf(glyph)),
    );
    this.#notes.push(...hiddenNote(glyphs, sight.unseen, visible), ...coveredNote(glyphs, sight.covered));
    return { pieces: rest.filter((piece) => !gone.has(piece)), without, scanned: sight.scanned };
  }

  #text({ pieces, without, scanned }: Material): string {
    const typed = this.#typed();
    const { rotated } = this.#objects;
    const runs = rotated || this.#objects.turned ? new Runs(this.#engine, pieces) : null;
    const oblique = runs === null ? [] : pieces.filter(({ object }) => runs.isOblique(object));
    show(this.#engine, oblique, false);
    const turned = runs !== null && (rotated || Math.abs(runs.angle) > STRAIGHT);
    const change = turned ? uprightBy((runs.angle * Math.PI) / 180) : null;
    const along = runs === null ? pieces : pieces.filter(({ object }) => runs.isAlong(object));
    const boxes = along.map(({ box }) => (change === null ? box : moved(box, change)));
    const shown = change === null ? this.#objects.box : moved(this.#objects.box, change);
    const wrong = !scanned && isOutOfOrder(boxes, shown);
    if (wrong) this.#notes.push(REORDERED);
    return this.#withText((text) => {
      if (!wrong && !turned && typed.length === 0 && without.size === 0) {
        const drawn = drawnText(this.#engine, text);
        if (scanned || !isTornApart(headOrder(drawn))) return drawn;
        this.#notes.push(REORDERED);
        return new Runs(this.#engine, pieces).text(
          glyphsOf(this.#engine, text).filter(({ generated }) => !generated),
          [],
        );
      }
      const glyphs = glyphsOf(this.#engine, text).filter((glyph) => !without.has(placeOf(glyph)));
      if (!wrong && !turned && typed.length === 0) return glyphs.map((glyph) => glyph.text).join('');
      return (runs ?? new Runs(this.#engine, pieces)).text(
        glyphs.filter(({ generated }) => !generated),
        typed,
      );
    });
  }

  /** What was filled in over the page. */
  #typed(): readonly Annotation[] {
    if (!this.#annotations.some(({ kind }) => kind !== 'cover')) return [];
    const { typed, remarks } = typedOn(
      this.#annotations,
      this.#withText((text) => glyphsOf(this.#engine, text)),
    );
    if (remarks > 0) this.#notes.push(remarksNote(remarks));
    return typed;
  }

  /** Does work with the page's text as it is now. */
  #withText<T>(work: (text: number) => T): T {
    const { library } = this.#engine;
    const text = library._FPDFText_LoadPage(this.#page);
    if (!text) throw new ReadFailure('broken-pdf', 'PDFium could not read the text of a page.');
    try {
      return work(text);
    } finally {
      library._FPDFText_ClosePage(text);
    }
  }
}

const NONE: ReadonlySet<string> = new Set();
/** Lines that rise by fewer degrees are straight. */
const STRAIGHT = 2;

/** Tells one character of a page from the others, however often its text is put together. */
const placeOf = ({ object, x, y }: Glyph): string => `${object} ${x.toFixed(1)} ${y.toFixed(1)}`;
