import { REGION_WORDS } from '../../vocabulary/diagnoses/titles.js';
import type { Mark, Part } from './list-parts.js';
import type { Entry, Phrase } from './phrase.js';

const REGION = new Set(REGION_WORDS);

/** A list as its rules look at it. */
export class PartedList {
  readonly parts: readonly Part[];
  /** Semicolons or numbers part the list: a comma in it stands inside an entry unless a condition follows. */
  readonly isHard: boolean;
  /** For each part, the first one behind it that is more than body parts: the head that those before it may share. */
  readonly #heads: readonly number[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
    this.isHard = parts.some(({ mark }, i) => i > 0 && mark === 'hard');
    const heads: number[] = [];
    for (let i = parts.length - 1, head = parts.length; i >= 0; i--) {
      heads[i] = head;
      const { phrase, mark } = parts[i]!;
      if (mark === 'hard' || !phrase.isOnlySite || endsTitle(phrase)) head = i;
    }
    this.#heads = heads;
  }

  /** The head that the body parts of part `i` can share: a condition that starts with its own body part. */
  headBehind(i: number): Part | undefined {
    const head = this.parts[this.#heads[i]!];
    const shared =
      head !== undefined &&
      head.mark !== 'hard' &&
      !endsTitle(head.phrase) &&
      head.phrase.namesCondition &&
      head.phrase.startsWithSite;
    return shared ? head : undefined;
  }

  /**
   * Whether the body parts from part `i` on wait for the condition behind them ("…, neck and upper back strain")
   * instead of adding to what stands before.
   */
  waitsForHead(before: Entry | Phrase, i: number): boolean {
    const { phrase, mark } = this.parts[i]!;
    const head = this.headBehind(i);
    if (head === undefined || REGION.has(phrase.last!)) return false;
    // A side alone waits for its opposite only: "right and left knee pain".
    if (phrase.isOnlySide && !head.phrase.startsWithSide) return false;
    const open = before.placesAfter || !before.isComplete;
    if (head.mark === 'and') return mark !== 'and' || !open;
    return head.mark === 'comma_and' && mark !== 'and' && !open;
  }

  /** "bicipital tendinitis, right shoulder": the site of part `i` stands behind it. */
  hasSiteBehind(i: number): boolean {
    const next = this.parts[i + 1];
    return next?.mark === 'comma' && next.phrase.isOnlySite && !this.waitsForHead(this.parts[i]!.phrase, i + 1);
  }
}

/** A tail ends the title that the body parts before it belong to. */
const endsTitle = (phrase: Phrase): boolean => phrase.isTitleTail && !phrase.isOnlySide;

/** Where an entry of a list and the part behind it meet. */
export interface Seam {
  readonly entry: Entry;
  readonly phrase: Phrase;
  readonly mark: Mark;
  /** Index of the part. */
  readonly at: number;
  readonly list: PartedList;
}
