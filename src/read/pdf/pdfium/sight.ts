import { groupBy } from '../../../text/group-by.js';
import { areaOf, type Box, contains } from '../page/boxes.js';
import type { Engine } from './engine.js';
import { type Glyph, isBlank } from './glyphs.js';
import { type PageObjects, type Shape, show, type TextPiece } from './page-objects.js';
import { Camera, differing, type Picture, shades } from './page-picture.js';

/** What a reader of a page does not see of its text. */
export interface Sight {
  /** Characters that leave no ink: invisible, switched off, cut away, of the paper's colour, too small. */
  readonly unseen: ReadonlySet<Glyph>;
  /** Characters whose ink something lies over. */
  readonly covered: ReadonlySet<Glyph>;
  /** Some of the text is what a scanner recognised. */
  readonly scanned: boolean;
}

/** So much of a character's ink must be seen. */
const SEEN = 0.35;
/** So many characters together are part of a word. */
const PART = 3;
/** More groups than this are looked at together. */
const MOST_GROUPS = 8;
/** Shades further apart than this are ink on paper, not paper. */
const INK = 60;
const DARK = 110;
/** An image that covers so much of a page is the page: a scan. */
const SCAN = 0.5;
/** Of a layer of text over an image, so many characters have ink under them, and so few visible text. */
const WITH_INK = 0.5;
const WITH_TEXT = 0.3;

/**
 * Looks at the pieces of text about which there is doubt: each group of them is drawn without the other text, and a
 * character that leaves no trace is not seen. Text that is not seen itself but has a scan's ink in its place is what a
 * scanner recognised: it counts as seen.
 */
export function lookAt(
  engine: Engine,
  page: number,
  objects: PageObjects,
  pieces: readonly TextPiece[],
  glyphs: readonly Glyph[],
): Sight {
  return new Look(engine, page, objects, pieces).at(glyphs);
}

/** So many pieces of a form are drawn to find out whether it is seen at all, a little smaller than they are. */
const SAMPLE = 4;
const SMALLER = 0.5;

/**
 * Clears the doubt about forms whose layer is not switched off: of each some text is drawn by itself. Costs a tenth of
 * a look at the page, and many programs put whole pages into forms.
 */
export function trustForms(engine: Engine, page: number, { box, texts, shapes }: PageObjects): void {
  const forms = groupBy(
    texts.filter(({ doubt }) => doubt === 'form'),
    ({ form }) => form,
  );
  if (forms.size === 0) return;
  const camera = new Camera(engine, page, box, SMALLER);
  show(engine, [...shapes, ...texts], false);
  for (const pieces of [...forms.values()].slice(0, MOST_GROUPS)) {
    const longest = pieces.toSorted((a, b) => areaOf(b.box) - areaOf(a.box)).slice(0, SAMPLE);
    show(engine, longest, true);
    const picture = camera.picture(false);
    show(engine, longest, false);
    const seen = picture !== null && longest.some((piece) => differing(picture, null, camera.stretch(piece.box)) > 0);
    if (seen) for (const piece of pieces) piece.doubt = null;
  }
  show(engine, [...shapes, ...texts], true);
}

class Look {
  readonly #engine: Engine;
  readonly #objects: PageObjects;
  readonly #texts: readonly TextPiece[];
  readonly #camera: Camera;
  readonly #pieces: ReadonlyMap<number, TextPiece>;
  readonly #scans: readonly Shape[];

  constructor(engine: Engine, page: number, objects: PageObjects, texts: readonly TextPiece[]) {
    this.#texts = texts;
    this.#engine = engine;
    this.#objects = objects;
    this.#camera = new Camera(engine, page, objects.box);
    this.#pieces = new Map(texts.map((piece) => [piece.object, piece]));
    this.#scans = objects.shapes.filter(
      ({ kind, box }) => kind === 'image' && areaOf(box) > SCAN * areaOf(objects.box),
    );
  }

  at(glyphs: readonly Glyph[]): Sight {
    const texts = this.#texts;
    const { shapes } = this.#objects;
    const unseen = new Set<Glyph>();
    const covered = new Set<Glyph>();
    try {
      show(this.#engine, texts, false);
      const bare = this.#camera.picture();
      if (bare === null) return { unseen, covered, scanned: false };
      for (const [pieces, inked] of this.#groups(glyphs)) {
        show(this.#engine, pieces, true);
        const onPage = this.#camera.picture()!;
        show(this.#engine, shapes, false);
        const alone = this.#camera.picture(false)!;
        show(this.#engine, shapes, true);
        show(this.#engine, pieces, false);
        for (const word of wordsOf(inked)) this.#judge(word, { bare, onPage, alone }, unseen, covered);
      }
      const scanned = this.#allowScanned(bare, glyphs, unseen, covered);
      return { unseen, covered, scanned };
    } finally {
      show(this.#engine, texts, true);
    }
  }

  /** The doubted pieces and their characters, group by group. */
  #groups(glyphs: readonly Glyph[]): [TextPiece[], Glyph[]][] {
    const groups = new Map<string, [TextPiece[], Glyph[]]>();
    const names = new Map<number, string>();
    for (const piece of this.#texts) {
      if (piece.doubt === null) continue;
      const name = groups.has(piece.group) || groups.size < MOST_GROUPS ? piece.group : 'others';
      names.set(piece.object, name);
      if (!groups.has(name)) groups.set(name, [[], []]);
      groups.get(name)![0].push(piece);
    }
    for (const glyph of glyphs) {
      const name = names.get(glyph.object);
      if (name !== undefined) groups.get(name)![1].push(glyph);
    }
    return [...groups.values()];
  }

  /** Characters are seen or unseen in runs: one or two may stand on something dark, or show an edge. */
  #judge(
    word: readonly Glyph[],
    { bare, onPage, alone }: Record<'bare' | 'onPage' | 'alone', Picture>,
    unseen: Set<Glyph>,
    covered: Set<Glyph>,
  ): void {
    const found = word.map((glyph): boolean => {
      if (this.#isTiny(glyph)) return false;
      const stretch = this.#camera.stretch(glyph.box);
      const ink = differing(onPage, bare, stretch);
      return ink > 0 && ink >= differing(alone, null, stretch) * SEEN;
    });
    const mostly = found.filter(Boolean).length * 2 > word.length;
    for (let start = 0, end = 0; start < word.length; start = end) {
      while (end < word.length && found[end] === found[start]) end++;
      // A short run goes with the rest of its word.
      if (end - start < PART ? mostly : found[start]) continue;
      for (const glyph of word.slice(start, end)) {
        const inked = !this.#isTiny(glyph) && differing(alone, null, this.#camera.stretch(glyph.box)) > 0;
        (inked ? covered : unseen).add(glyph);
      }
    }
  }

  #isTiny(glyph: Glyph): boolean {
    return this.#pieces.get(glyph.object)!.doubt === 'tiny';
  }

  /** Takes the text that a scanner recognised out of what is not seen, but for what is blacked out on the scan. */
  #allowScanned(bare: Picture, glyphs: readonly Glyph[], unseen: Set<Glyph>, covered: Set<Glyph>): boolean {
    const layer = glyphs.filter(
      (glyph) =>
        (unseen.has(glyph) && this.#pieces.get(glyph.object)!.doubt === 'unpainted') ||
        (covered.has(glyph) && this.#isUnderScan(glyph)),
    );
    if (layer.length === 0) return false;
    const scanned = new Set(layer.map(({ object }) => object));
    const others = this.#texts.filter(({ doubt, object }) => doubt !== 'unpainted' && !scanned.has(object));
    show(this.#engine, others, true);
    const visible = this.#camera.picture()!;
    let [ink, text] = [0, 0];
    const dark: Glyph[] = [];
    for (const glyph of layer) {
      const stretch = this.#camera.stretch(glyph.box);
      const found = shades(bare, stretch);
      if (found === null) continue;
      if (found.lightest - found.darkest > INK) ink++;
      if (shades(bare, this.#camera.stretch(grown(glyph.box)))!.lightest < DARK) dark.push(glyph);
      if (differing(visible, bare, stretch) > 0) text++;
    }
    if (ink + dark.length < layer.length * WITH_INK || text > layer.length * WITH_TEXT) return false;
    for (const glyph of layer) {
      unseen.delete(glyph);
      covered.delete(glyph);
    }
    const boxes = this.#boxesOverScan();
    for (const glyph of layer) if (boxes.some((box) => hasCentre(box, glyph.box))) covered.add(glyph);
    for (const glyph of dark) covered.add(glyph);
    return true;
  }

  #isUnderScan(glyph: Glyph): boolean {
    return this.#scans.some(({ box }) => contains(box, glyph.box, 2));
  }

  /** Filled boxes that are drawn over a scan. */
  #boxesOverScan(): Box[] {
    const { shapes, box: page } = this.#objects;
    const first = shapes.findIndex(({ kind }) => kind === 'image');
    return shapes
      .slice(first + 1)
      .filter(({ kind, fill, box }) => kind === 'path' && fill !== null && areaOf(box) < SCAN * areaOf(page))
      .map(({ box }) => box);
  }
}

/** Characters that stand together, blanks left out. */
function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let word: Glyph[] = [];
  let object = 0;
  for (const glyph of glyphs) {
    const blank = isBlank(glyph);
    if (blank || (glyph.object !== object && word.length > 0)) {
      if (word.length > 0) words.push(word);
      word = [];
    }
    if (!blank) word.push(glyph);
    object = glyph.object;
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** A full stop is all dark; what is blacked out is dark around it too. */
const grown = ({ left, bottom, right, top }: Box): Box => ({
  left: left - 1,
  bottom: bottom - 1,
  right: right + 1,
  top: top + 1,
});

const hasCentre = (outer: Box, { left, bottom, right, top }: Box): boolean =>
  contains(
    outer,
    { left: (left + right) / 2, right: (left + right) / 2, bottom: (bottom + top) / 2, top: (bottom + top) / 2 },
    0,
  );
