import type { Span } from '../../text/span.js';
import { isOnlySite, Named } from './named.js';
import type { Phrase } from './phrase.js';
import type { Kinds } from './word-kinds.js';

/** An entry of a list as it grows, part by part; what was read is not read again. */
export class Entry extends Named {
  readonly span: Span;
  readonly kinds: Kinds;
  readonly last: string | undefined;
  /** The part that it ends with. */
  readonly lastPart: Phrase;
  readonly isOnePart: boolean;
  readonly holdsCode: boolean;
  readonly rulesOut: boolean;
  readonly wantsSecond: boolean;
  readonly runsOn: boolean;
  readonly isOnlyEvent: boolean;
  readonly endsInTail: boolean;
  readonly placesAfter: boolean;
  readonly #object: Kinds | null;

  /** An entry of one part, or another with a part joined to it. */
  constructor(part: Phrase, before?: Entry) {
    super();
    this.span = { start: (before ?? part).span.start, end: part.span.end };
    this.kinds = before ? before.kinds.and(part.kinds) : part.kinds;
    this.last = part.last ?? before?.last;
    this.lastPart = part;
    this.isOnePart = before === undefined;
    this.holdsCode = before?.holdsCode || part.holdsCode;
    this.rulesOut = before?.rulesOut || part.rulesOut;
    this.wantsSecond = part.wantsSecond;
    this.isOnlyEvent = before === undefined && part.isOnlyEvent;
    this.runsOn = part.runsOn;
    this.endsInTail = before !== undefined && (part.isTitleTail || !part.namesCondition);
    this.placesAfter =
      part.placesAfter ||
      (before !== undefined && (before.placesAfter || before.lastPart.closesPlacing || part.opensPlacing));
    const asked = before ? before.#object : null;
    this.#object = part.object ?? asked?.and(part.kinds) ?? null;
  }

  /** What its last governing word asks for has not come yet: "disc protrusion with lateral recess". */
  get wantsObject(): boolean {
    const object = this.#object;
    return object !== null && isOnlySite(object) && object.some('site');
  }
}
