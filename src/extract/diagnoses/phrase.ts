import { ContextWords } from '../../text/context.js';
import { matchesOf } from '../../text/matches.js';
import { sliceOf, type Span, spanOf, wholeOf } from '../../text/span.js';
import { type Word, wordsOf } from '../../text/words.js';
import { DIAGNOSIS_CONTEXT } from '../../vocabulary/diagnoses/context.js';
import { ICD_CODE, STATUS_POST, TITLE_TAILS } from '../../vocabulary/diagnoses/titles.js';
import { isOnlySite, Named } from './named.js';
import { withoutSlip } from './slips.js';
import { isKnown, isOfKind, Kinds } from './word-kinds.js';

/** Codes, what stands in brackets with a figure in it, and the ending of "toe(s)" say nothing of what a phrase is. */
const CODES = new RegExp(`\\((?:e?s|e)\\)|[([][^()[\\]\\d]*\\d[^()[\\]]*[)\\]]|\\b${ICD_CODE}\\b`, 'g');
const DIGIT_OR_BRACKET = /[\d(]/;

/** The words of a part of a text, codes left out. */
export function namingWords(text: string, within: Span): Word[] {
  const words = wordsOf(text, within);
  const phrase = sliceOf(text, within);
  if (!DIGIT_OR_BRACKET.test(phrase)) return words;
  const codes = matchesOf(phrase, CODES).map((match) => spanOf(match, within.start));
  let next = 0;
  return words.filter(({ start }) => {
    while (next < codes.length && codes[next]!.end <= start) next++;
    return !(next < codes.length && codes[next]!.start <= start);
  });
}

const HOLDS_CODE = new RegExp(ICD_CODE);
const TAILS = new RegExp(`^(?:${TITLE_TAILS})`, 'i');
const STARTS_WITH_EVENT = new RegExp(`^${STATUS_POST}`, 'i');
const INNER_EVENT = new RegExp(`(?<=\\S )${STATUS_POST}`, 'i');
/** Words that take back the rest of an entry. */
export const ENTRY_CONTEXT = new ContextWords(DIAGNOSIS_CONTEXT.filter(({ of }) => of === 'entry'));
const RULED_OUT = new ContextWords(DIAGNOSIS_CONTEXT.filter(({ of, reach }) => of === 'entry' && reach === 'all'));

/** "…, well controlled", "…, opioid induced", "…, recurrent": how a condition is, in up to three words. */
const QUALIFIER = /^(?:[a-z-]+ ){0,2}[a-z-]*(?:ed|ible|able|ent|ive|tory|thickness)$/;
/** "teeth #3, #14 and #19". */
const TOOTH_NUMBER = /^#?\d{1,2}$/;
/** "hypertension secondary to medications". */
const CAUSE_TOLD = /\b(?:secondary|due|related) to \S+$/i;
const TWO = new Set(['both', 'mixed']);
const WITH_OR_WITHOUT = new Set(['with', 'without']);
const TAKES_TWO = new Set(['with', 'to', 'from', 'by']);

/** A part of a list of diagnoses: its words are cut and looked at once. */
export class Phrase extends Named {
  readonly span: Span;
  readonly text: string;
  readonly kinds: Kinds;
  readonly endsInTail = false;
  readonly #words: readonly Word[];
  /** A blank stands before or behind it in its text. */
  readonly #blankBefore: boolean;
  readonly #blankBehind: boolean;
  #titleTail: boolean | undefined;
  #held: ReadonlySet<string> | undefined;

  /** The phrase at a span of a text; `words`: those of its words that name something, where they are cut already. */
  constructor(text: string, span: Span, words: readonly Word[] = namingWords(text, span)) {
    super();
    this.span = span;
    this.text = sliceOf(text, span);
    this.#words = withoutSlip(words);
    this.kinds = kindsAmong(this.#words);
    this.#blankBefore = text[span.start - 1] === ' ';
    this.#blankBehind = text[span.end] === ' ';
  }

  /** Its words in lower case, codes left out. */
  get words(): string[] {
    return this.#words.map(({ text }) => text);
  }

  /** Whether it has a word, in lower case. */
  holds(word: string): boolean {
    this.#held ??= new Set(this.words);
    return this.#held.has(word);
  }

  get first(): string | undefined {
    return this.#words[0]?.text;
  }

  get last(): string | undefined {
    return this.#words.at(-1)?.text;
  }

  /** "this injury", "the condition": no condition in particular. */
  get isGeneric(): boolean {
    return this.kinds.all('generic');
  }

  /**
   * A side with nothing else: the first half of "right and left knee pain", or the tail of "carpal tunnel syndrome,
   * right".
   */
  get isOnlySide(): boolean {
    return this.kinds.all('side');
  }

  get isOnlyLevels(): boolean {
    return this.kinds.all('level');
  }

  /**
   * The tail of an ICD title: only words of tails ("subsequent encounter", "right greater than left"), or a phrase
   * that opens with a word that carries on.
   */
  get isTitleTail(): boolean {
    this.#titleTail ??=
      this.kinds.all('of-tail') ||
      isOfKind(this.first ?? '', 'tail-opener') ||
      this.#tailBeforeWith() ||
      TAILS.test(this.text);
    return this.#titleTail;
  }

  /** "severe without psychotic features", "unspecified with loss of consciousness". */
  #tailBeforeWith(): boolean {
    const behind = this.#words.findIndex(({ text }) => WITH_OR_WITHOUT.has(text));
    return behind > 0 && kindsAmong(this.#words.slice(0, behind)).all('tail');
  }

  /**
   * Body parts before its condition, which others can share with it: "right hand sprain", "lateral epicondylitis",
   * but not "sprain of the hand" or "lateral dislocation of the patella".
   */
  get isHead(): boolean {
    const at = this.#words.findIndex(({ text }) => isOfKind(text, 'condition'));
    const before = kindsAmong(this.#words.slice(0, Math.max(at, 0)));
    return before.some('part') || (before.some('site') && !this.placesAfter);
  }

  /** "mild thoracic strain": what comes before it is not told in the same breath. */
  get startsWithDegree(): boolean {
    const { first } = this;
    return first !== undefined && isOfKind(first, 'tail') && !isOfKind(first, 'site');
  }

  /** "left thoracic", "fleeting angry": a noun is still to come. */
  get endsInAdjective(): boolean {
    return isOfKind(this.last ?? '', 'adjective');
  }

  /** "pain of the knee": the condition that another before it shares a site with stands first. */
  get tellsSiteOfBoth(): boolean {
    return this.placesAfter && isOfKind(this.first ?? '', 'condition');
  }

  /** "unspecified sprain": a title opens with it. */
  get startsVague(): boolean {
    return isOfKind(this.first ?? '', 'vague');
  }

  /** "unspecified arm": the site of a title, never half of what shares a head. */
  get isVague(): boolean {
    return this.kinds.some('vague');
  }

  /** "left knee pain", but not "left-sided pain". */
  get startsWithSide(): boolean {
    const [first] = this.#words;
    return first !== undefined && isOfKind(first.text, 'side') && this.text[first.end - this.span.start] === ' ';
  }

  /** "L5-S1 with annular tears": body parts first, what comes with the condition behind. */
  get sitesComeFirst(): boolean {
    const behind = this.#words.findIndex(({ text }) => WITH_OR_WITHOUT.has(text));
    return behind > 0 ? isOnlySite(kindsAmong(this.#words.slice(0, behind))) : this.isOnlySite;
  }

  get startsWithEvent(): boolean {
    return STARTS_WITH_EVENT.test(this.text);
  }

  /** "injury status post repair" is no more complete than "injury". */
  override get isComplete(): boolean {
    const event = INNER_EVENT.exec(this.text);
    return event ? new Phrase(this.text, { start: 0, end: event.index }).isComplete : super.isComplete;
  }

  /** "status post C5-C6": its operation is still to come. */
  get isOnlyEvent(): boolean {
    return this.startsWithEvent && !this.namesCondition && !this.isOperation && this.kinds.some('site');
  }

  get isToothNumber(): boolean {
    return TOOTH_NUMBER.test(this.text);
  }

  get isQualifier(): boolean {
    return QUALIFIER.test(this.text);
  }

  get tellsCause(): boolean {
    return CAUSE_TOLD.test(this.text);
  }

  get holdsCode(): boolean {
    return HOLDS_CODE.test(this.text);
  }

  /** It says of something that it is to be ruled out. */
  get rulesOut(): boolean {
    return RULED_OUT.firstIn(this.text, wholeOf(this.text)) !== undefined;
  }

  get #lastComma(): number {
    return Math.max(this.text.lastIndexOf(','), this.text.lastIndexOf(';'));
  }

  /** "associated with both psychological factors", "level between knee": a second is still to come. */
  get wantsSecond(): boolean {
    const two = this.#words.findLastIndex(
      ({ text }, i) => text === 'between' || (TWO.has(text) && i > 0 && TAKES_TWO.has(this.#words[i - 1]!.text)),
    );
    return two >= 0 && this.#words[two]!.start - this.span.start > this.#lastComma;
  }

  /** What the words behind the last one that asks for an object are: "disc protrusion with | lateral recess". */
  get object(): Kinds | null {
    const governor = this.#words.findLastIndex(({ text }) => isOfKind(text, 'governor'));
    return governor < 0 ? null : kindsAmong(this.#words.slice(governor + 1));
  }

  /** What its running governor governs is no body part, and may go on: "affecting sleep | and digestion". */
  get runsOn(): boolean {
    const governor = this.#words.findLastIndex(({ text }) => isOfKind(text, 'running-governor'));
    const object = kindsAmong(this.#words.slice(governor + 1));
    return governor >= 0 && (object.some('condition') || !object.some('site'));
  }

  get placesAfter(): boolean {
    return this.#words.some(
      ({ start, end }, i) => start > this.span.start && end < this.span.end && this.#isPlacing(i),
    );
  }

  /** "abnormality of gait": what it is of is no body part. */
  get placesUnknown(): boolean {
    const at = this.#words.findLastIndex(({ text }) => isOfKind(text, 'placing'));
    return at > 0 && at < this.#words.length - 1 && !this.#words.slice(at + 1).some(({ text }) => isKnown(text));
  }

  /** Its first word places what stands before it; its last one what stands behind it. */
  get opensPlacing(): boolean {
    return this.#blankBefore && this.#words[0]?.start === this.span.start && this.#isPlacing(0);
  }

  get closesPlacing(): boolean {
    return this.#blankBehind && this.#words.at(-1)?.end === this.span.end && this.#isPlacing(this.#words.length - 1);
  }

  #isPlacing(i: number): boolean {
    const { text, start, end } = this.#words[i]!;
    const isBlank = (at: number): boolean => at < 0 || at >= this.text.length || this.text[at] === ' ';
    return isOfKind(text, 'placing') && isBlank(start - this.span.start - 1) && isBlank(end - this.span.start);
  }
}

const kindsAmong = (words: readonly Word[]): Kinds => Kinds.of(words.map(({ text }) => text));
