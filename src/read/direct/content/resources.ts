import type { PdfFile } from '../file/pdf-file.js';
import type { Font } from '../fonts/font.js';
import { refuse } from '../refused.js';
import { type Dictionary, Name, type PdfObject, Reference, Stream } from '../syntax/objects.js';

/** Makes the font of a dictionary. */
export type FontMaker = (dictionary: Dictionary) => Font;

/** What the names in a page's content mean. */
export class Resources {
  readonly #file: PdfFile;
  readonly #own: Dictionary;
  /** Those of the page, for what a form's own have nothing of. */
  readonly #page: Dictionary;
  readonly #fonts: Map<number, Font>;
  readonly #make: FontMaker;

  constructor(
    file: PdfFile,
    make: FontMaker,
    own: Dictionary,
    page: Dictionary = own,
    fonts: Map<number, Font> = new Map(),
  ) {
    this.#file = file;
    this.#make = make;
    this.#own = own;
    this.#page = page;
    this.#fonts = fonts;
  }

  /** Those of a form that is drawn on the page. */
  within(form: Dictionary): Resources {
    const own = this.#file.optionalDictionary(form.get('Resources')) ?? this.#own;
    return new Resources(this.#file, this.#make, own, this.#page, this.#fonts);
  }

  font(name: string): Font {
    const found = this.#found('Font', name);
    if (!(found instanceof Reference)) return this.#make(this.#file.dictionary(found));
    let font = this.#fonts.get(found.number);
    if (font === undefined) {
      font = this.#make(this.#file.dictionary(found));
      this.#fonts.set(found.number, font);
    }
    return font;
  }

  object(name: string): Stream {
    const found = this.#file.resolved(this.#found('XObject', name));
    return found instanceof Stream ? found : refuse('something drawn that is missing');
  }

  states(name: string): Dictionary {
    return this.#file.dictionary(this.#found('ExtGState', name));
  }

  properties(name: string): Dictionary {
    return this.#file.dictionary(this.#found('Properties', name));
  }

  /** An array, or the name of a space that all know. */
  colourSpace(name: string): PdfObject {
    const spaces = this.#file.optionalDictionary(this.#own.get('ColorSpace'));
    // A file may say what it means by the names that all know.
    if (!name.startsWith('Device')) return this.#file.resolved(this.#found('ColorSpace', name));
    if (spaces?.has(`Default${name.slice('Device'.length)}`)) refuse('colours of its own');
    return new Name(name);
  }

  #found(kind: string, name: string): PdfObject {
    const own = this.#file.optionalDictionary(this.#own.get(kind));
    const all = own ?? this.#file.optionalDictionary(this.#page.get(kind));
    return all?.get(name) ?? refuse(`a name of ${kind} that is missing`);
  }
}
