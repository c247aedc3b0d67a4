import { isOfKind, type Kinds } from './word-kinds.js';

/** What the words of a phrase say of it. */
export abstract class Named {
  abstract readonly kinds: Kinds;
  /** Its title is closed: "tendinitis, right shoulder", "sprain of wrist, sequela". */
  abstract readonly endsInTail: boolean;
  /** Its last word. */
  abstract readonly last: string | undefined;
  /** The condition stands before its site: "strain in right hip", "contusion of the knee". */
  abstract get placesAfter(): boolean;

  get namesCondition(): boolean {
    return this.kinds.some('condition');
  }

  get namesSite(): boolean {
    return this.kinds.some('site');
  }

  get isOperation(): boolean {
    return this.kinds.some('operation');
  }

  /** It has no words but a code. */
  get isOnlyCode(): boolean {
    return this.kinds.words === 0;
  }

  /** Only body parts, sides and joining words: a part of a shared head. */
  get isOnlySite(): boolean {
    return isOnlySite(this.kinds);
  }

  /** A condition that needs no other phrase to say where: it stands alone, or its body part is with it. */
  get isComplete(): boolean {
    const { kinds } = this;
    if (kinds.some('standing')) return !kinds.all('of-bare-symptom');
    return kinds.some('regional') && (kinds.some('place') || kinds.some('eponym') || this.placesAfter);
  }

  /** "swelling": a condition that tells no site yet. */
  get isBare(): boolean {
    return this.namesCondition && !this.isComplete && !this.placesAfter;
  }

  /** It tells a site that another condition can share, or waits for one: "wrist tendinitis", but not "hypertension". */
  get canShareSite(): boolean {
    return this.isBare || this.kinds.some('place') || isOfKind(this.last ?? '', 'of-bare-symptom');
  }

  /** A condition whose title tells its site behind a comma: "stress fracture, left tibia". */
  get takesSiteBehind(): boolean {
    const { kinds, last } = this;
    const isOpen = kinds.some('regional') && !kinds.some('part') && !kinds.some('symptom');
    return isOpen && !isOfKind(last ?? '', 'standing');
  }
}

export const isOnlySite = (kinds: Kinds): boolean => kinds.words > 0 && kinds.all('of-site');
