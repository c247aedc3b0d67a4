import { unpack } from '../../page/browser/unpack.js';
import type { LetterContent, PageHead } from '../page-data.js';

/** The head of the page and its letters, taken out as they are asked for. */

/** So many packs are kept unpacked: those around the letter that is looked at. */
const KEPT = 4;

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
