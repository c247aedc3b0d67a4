import type { LetterContent, PageHead } from '../page-data.js';

/** Takes out of the page what src/review/pack.ts put in. */

/** So many packs are kept unpacked: those around the letter that is looked at. */
const KEPT = 4;

/** What stands packed in an element of the page. */
async function unpack<T>(id: string): Promise<T> {
  const packed = document.getElementById(id)?.textContent;
  if (packed == null) throw new Error('The page is not whole: it was cut short when it was written or copied.');
  if (typeof DecompressionStream === 'undefined')
    throw new Error(
      'This browser is too old to unpack the letters: Chrome 111, Firefox 115, Safari 16.4 or newer can.',
    );
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacking = new DecompressionStream('deflate-raw');
  const writer = unpacking.writable.getWriter();
  const [value] = await Promise.all([
    new Response(unpacking.readable).json() as Promise<T>,
    writer.write(bytes),
    writer.close(),
  ]);
  return value;
}

export const unpackHead = async (): Promise<PageHead> => await unpack<PageHead>('imr-head');

/** The letters of the page, unpacked as they are asked for. */
export class Letters {
  readonly #perPack: number;
  /** The last ones used last. */
  readonly #kept = new Map<number, Promise<readonly LetterContent[]>>();

  constructor({ perPack }: PageHead) {
    this.#perPack = perPack;
  }

  async at(index: number): Promise<LetterContent> {
    const number = Math.floor(index / this.#perPack);
    const letters = this.#kept.get(number) ?? this.pack(number);
    this.#kept.delete(number);
    this.#kept.set(number, letters);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return (await letters)[index % this.#perPack]!;
  }

  /** All letters of a pack, for those who go through all and keep none. */
  async pack(number: number): Promise<readonly LetterContent[]> {
    return await unpack<readonly LetterContent[]>(`imr-pack-${number}`);
  }
}
