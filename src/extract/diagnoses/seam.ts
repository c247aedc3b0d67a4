import type { Mark, Part } from './list-parts.js';
import type { Entry } from './growing-entry.js';
import type { Phrase } from './phrase.js';
import { WAITING_RULES, type WaitingRule } from './waiting-rules.js';

/** A list as its rules look at it. */
export class PartedList {
  readonly parts: readonly Part[];
  /** Semicolons or numbers part the list: a comma in it stands inside an entry unless a condition follows. */
  readonly isHard: boolean;
  /** For each part, the first one behind it that is more than body parts: the head that those before it may share. */
  readonly #heads: readonly number[];
  /** Whether an "and" stands among the body parts between a part and its head. */
  readonly #runsOn: readonly boolean[];
  readonly #listsConditions: readonly boolean[];
  /** For each part that is a head, whether those before it can share it; looked at once. */
  readonly #canBeShared = new Map<Part, boolean>();

  constructor(parts: readonly Part[]) {
    this.parts = parts;
    this.isHard = parts.some(({ mark }, i) => i > 0 && mark === 'hard');
    const heads: number[] = [];
    const runsOn: boolean[] = [];
    for (let i = parts.length - 1, head = parts.length, and = false; i >= 0; i--) {
      heads[i] = head;
      runsOn[i] = and;
      const { phrase, mark } = parts[i]!;
      const isHead = mark === 'hard' || !phrase.isOnlySite || endsTitle(phrase);
      if (isHead) head = i;
      and = !isHead && (and || mark === 'and' || mark === 'comma_and');
    }
    this.#heads = heads;
    this.#runsOn = runsOn;
    this.#listsConditions = listingConditions(parts);
  }

  /** The head that the body parts of part `i` can share: a condition that starts with its own body part. */
  headBehind(i: number): Part | undefined {
    const head = this.parts[this.#heads[i]!];
    if (head === undefined) return undefined;
    const shared = this.#canBeShared.get(head) ?? canBeShared(head);
    this.#canBeShared.set(head, shared);
    return shared ? head : undefined;
  }

  /**
   * Whether the body parts from part `i` on wait for the condition behind them ("…, neck and upper back strain")
   * instead of adding to what stands before.
   */
  waitsForHead(before: Entry | Phrase, i: number): boolean {
    return this.waitingRule(before, i)?.waits === true;
  }

  /** The rule that decides it, where there is such a condition. */
  waitingRule(before: Entry | Phrase, i: number): WaitingRule | undefined {
    const { phrase: sites, mark } = this.parts[i]!;
    const head = this.headBehind(i);
    if (head === undefined || !sites.isOnlySite) return undefined;
    const next = this.parts[i + 1]!;
    const between = {
      before,
      sites,
      mark,
      next: next === head ? null : next,
      head: head.phrase,
      headMark: head.mark,
      runsOn: this.#runsOn[i]!,
    };
    return WAITING_RULES.find(({ when }) => when(between));
  }

  /** "contusion, | laceration, and swelling of the scalp": conditions up to the one that tells the site of all. */
  listsConditions(i: number): boolean {
    return this.#listsConditions[i]!;
  }

  /** "other | and unspecified sprain": the part behind part `i` starts with the same. */
  namesAnotherBehind(i: number): boolean {
    const next = this.parts[i + 1];
    return next !== undefined && next.mark === 'and' && next.phrase.startsVague;
  }

  /** "contusion | and laceration of scalp": the part behind part `i` tells the site of both. */
  sharesSiteBehind(i: number): boolean {
    const next = this.parts[i + 1];
    return next !== undefined && next.mark === 'and' && next.phrase.tellsSiteOfBoth;
  }

  /** "bicipital tendinitis, right shoulder": the site of part `i` stands behind it. */
  hasSiteBehind(i: number): boolean {
    const next = this.parts[i + 1];
    if (next?.mark !== 'comma') return false;
    const { phrase } = next;
    return phrase.isOnlySite && !this.waitsForHead(this.parts[i]!.phrase, i + 1);
  }
}

const canBeShared = ({ phrase, mark }: Part): boolean =>
  mark !== 'hard' && mark !== 'none' && !endsTitle(phrase) && phrase.namesCondition && phrase.isHead;

/** For each part, whether it is one of several bare conditions whose site the last of them tells. */
function listingConditions(parts: readonly Part[]): boolean[] {
  const listing: boolean[] = [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const next = parts[i + 1];
    const isLast = next?.mark === 'comma_and' || next?.mark === 'and';
    listing[i] =
      next !== undefined &&
      parts[i]!.phrase.isBare &&
      (isLast ? next.phrase.tellsSiteOfBoth : next.mark === 'comma' && listing[i + 1]!);
  }
  return listing;
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
