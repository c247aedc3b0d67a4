import type { PdfFile } from '../file/pdf-file.js';
import type { Font } from '../fonts/font.js';
import { fontOf } from '../fonts/font-of.js';
import { refuse } from '../refused.js';
import { type Dictionary, Name, type PdfObject, Stream } from '../syntax/objects.js';

/** Fonts of a file by their dictionaries: two of the same name may be one, and one is made once. */
export type Fonts = Map<Dictionary, Font>;

/** What the names in a page's content mean. */
export class Resources {
  readonly #file: PdfFile;
  readonly #fonts: Fonts;
  readonly #own: Dictionary;
  /** Those of the page, for what a form's own have nothing of. */
  readonly #page: Dictionary;

  constructor(file: PdfFile, fonts: Fonts, page: Dictionary, own: Dictionary = page) {
    this.#file = file;
    this.#fonts = fonts;
    this.#page = page;
    this.#own = own;
  }

  /** Those of a form that is drawn on the page. */
  within(form: Dictionary): Resources {
    const own = this.#file.optionalDictionary(form.get('Resources')) ?? this.#own;
    return new Resources(this.#file, this.#fonts, this.#page, own);
  }

  font(name: string): Font {
    const dictionary = this.#file.dictionary(this.#found('Font', name));
    let font = this.#fonts.get(dictionary);
    if (font === undefined) {
      font = fontOf(this.#file, dictionary);
      this.#fonts.set(dictionary, font);
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
