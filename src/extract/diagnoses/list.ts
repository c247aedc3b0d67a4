import { matchesOf } from '../../text/matches.js';
import {
  CONDITION_GOVERNORS,
  ICD_CODE,
  JOINED_CONDITIONS,
  REGION_WORDS,
  RULE_OUT,
  RUNNING_GOVERNORS,
  STATUS_POST,
} from '../../vocabulary/diagnoses/titles.js';
import { type Stretch, trimStretch } from '../citations/citation.js';
import {
  isComplete,
  isOnlyCode,
  isOnlySide,
  isOnlySite,
  isOperation,
  isTitleTail,
  joinsTissue,
  namesCondition,
  namesSite,
  startsWithSite,
  wordsOf,
} from './phrase.js';

const GOVERNOR = new Set(CONDITION_GOVERNORS);
const RUNNING = new Set(RUNNING_GOVERNORS);
const REGION = new Set(REGION_WORDS);
const JOINED = new Set(JOINED_CONDITIONS.map((pair) => pair.join(' ')));

/** What parts a list: semicolons, list numbers and bullets always; commas and "and" by what stands around them. */
type Mark = 'hard' | 'comma' | 'and' | 'comma_and';

interface Part {
  readonly at: Stretch;
  readonly phrase: string;
  /** The mark before it. */
  readonly mark: Mark;
  /** Semicolons or numbers part the list: a comma in it stands inside an entry unless a condition follows. */
  readonly inHardList: boolean;
}

/** The entries of a list of conditions: its parts, put together where a part is none by itself. */
export function splitList(text: string, list: Stretch): Stretch[] {
  const parts = partsOf(text, list);
  const entries: Stretch[] = [];
  parts.forEach((part, i) => {
    const entry = entries.at(-1);
    if (entry && part.mark !== 'hard' && belongsTo(text.slice(...entry), parts, i))
      entries[entries.length - 1] = [entry[0], part.at[1]];
    else entries.push(part.at);
  });
  return entries;
}

const HOLDS_CODE = new RegExp(ICD_CODE);

/** "…, well controlled", "…, opioid induced", "…, recurrent": what says how a condition is, in a word or three. */
const QUALIFIER = /^(?:[a-z-]+ ){0,2}[a-z-]*(?:ed|ible|able|ent|ive|tory|thickness)$/;

/** "associated with both psychological factors", and what else is still to come. */
const WANTS_SECOND = /\b(?:with|to|from|by) both\b[^,;]*$/i;

/** "…, status post repair" is an entry of its own. */
const STARTS_WITH_EVENT = new RegExp(`^${STATUS_POST}`, 'i');

/** "teeth #3, #14 and #19". */
const TOOTH_NUMBER = /^#?\d{1,2}$/;

/** "rule out A and B" rules out both. */
const RULED_OUT = new RegExp(RULE_OUT, 'i');

/** An apostrophe that closes no quotation and shows no possession is the semicolon beside it on the keyboard. */
const SEPARATORS =
  /(?<hard>;|(?<!(?:^|\s)'[^']*)(?<=[a-rt-z])'(?= [a-z])|(?<=^|[\s,;]|[a-z]\.)(?:\(?\d{1,2}[.)]|[\u2022*])\s+(?=\D)|(?<=^|[,;.] ?)#\d{1,2}[:.]?\s+(?=\D)(?!and\b)|(?<=^|\s)-(?=[A-Z][a-z]))|(?<open>[([])|(?<close>[)\]])|(?<comma>,(?!\d))|(?<and>(?<=^|\s)(?:and|as well as|along with|in addition to|plus|&|with (?:derivative|associated|ancillary) (?:complaints?|claims?|issues?) (?:of|for))(?=\s)(?!\s[/-]?or\b))/gi;

/** The stretches between marks outside brackets. */
function partsOf(text: string, [from, to]: Stretch): Part[] {
  const parts: Omit<Part, 'inHardList'>[] = [];
  let start = from;
  let mark: Mark = 'hard';
  let depth = 0;
  const close = (end: number): boolean => {
    const at = trimStretch(text, [start, end], ' ,;:.');
    if (at[1] > at[0]) parts.push({ at, phrase: text.slice(...at), mark });
    return at[1] > at[0];
  };
  for (const match of matchesOf(text.slice(from, to), SEPARATORS)) {
    const { hard, open, close: closing, comma } = match.groups!;
    if (open) depth++;
    else if (closing) depth = Math.max(0, depth - 1);
    else if (depth === 0 || (hard && hard !== ';')) {
      const next: Mark = hard ? 'hard' : comma ? 'comma' : 'and';
      mark = close(from + match.index) ? next : stronger(mark, next);
      start = from + match.index + match[0].length;
    }
  }
  close(to);
  const inHardList = parts.some((part, i) => i > 0 && part.mark === 'hard');
  return parts.map((part) => ({ ...part, inHardList }));
}

/** Two marks in a row: "; and" parts like a semicolon, ", and" is a kind of its own. */
const stronger = (first: Mark, second: Mark): Mark =>
  first === 'hard' || second === 'hard' ? 'hard' : first === second ? first : 'comma_and';

/** Whether a part carries on the entry before it. */
function belongsTo(entry: string, parts: readonly Part[], i: number): boolean {
  const { phrase, mark, inHardList } = parts[i]!;
  if (STARTS_WITH_EVENT.test(phrase)) return false;
  if (isOnlyCode(entry)) return true;
  if (isOnlyCode(phrase)) return !HOLDS_CODE.test(entry);
  if (TOOTH_NUMBER.test(phrase)) return true;
  if (!namesCondition(entry)) return waitsForHead(entry, phrase);
  if (isTitleTail(phrase)) return !(isOnlySide(phrase) && sharesLaterHead(entry, parts, i));
  if (mark === 'and' && RULED_OUT.test(entry)) return true;
  // "… at L4-5 and L5-S1 with annular tears": body parts first, what comes with the condition behind.
  const onlySite = isOnlySite(phrase.split(' with ')[0]!);
  if (mark === 'and' || onlySite) {
    if (wantsObject(entry) || (mark === 'and' && WANTS_SECOND.test(entry))) return true;
    if (mark === 'and' && wordsOf(entry).some((word) => RUNNING.has(word))) return true;
  }
  if (onlySite) return joinsTissue(entry, phrase) || !sharesLaterHead(entry, parts, i);
  if (joinsInTitle(entry, phrase, mark) || sharesCause(entry, parts, i)) return true;
  if (!namesCondition(phrase) && !isOperation(phrase) && (inHardList || QUALIFIER.test(phrase))) return true;
  if (mark !== 'and') return false;
  if (!namesCondition(phrase))
    return namesSite(phrase) && !isOperation(phrase) && (placesAfter(entry) || !placesAfter(phrase));
  // "wrist tendinitis and bursitis", "swelling and pain of the knee": one of the two stands without its site.
  if (!isComplete(phrase)) return !placesAfter(entry) && !hasSiteBehind(parts, i);
  return !isComplete(entry) && placesAfter(phrase);
}

/** "neck, right shoulder and …", "gastrointestinal and …": an entry without a condition yet. */
function waitsForHead(entry: string, phrase: string): boolean {
  if (isOperation(entry)) return isOnlySite(phrase) && !namesCondition(phrase);
  return (
    isOnlySite(entry) || isTitleTail(phrase) || (/^\S+(?:al|ar|ic|ary|ous)$/i.test(entry) && namesCondition(phrase))
  );
}

/** "disc protrusion with lateral recess": what the last governing word asks for has not come yet. */
function wantsObject(entry: string): boolean {
  const words = wordsOf(entry);
  const governor = words.findLastIndex((word) => GOVERNOR.has(word));
  return governor >= 0 && isOnlySite(words.slice(governor + 1).join(' '));
}

/** "myalgia and myositis", "sprain, strain": two words that one title holds. */
function joinsInTitle(entry: string, phrase: string, mark: Mark): boolean {
  const words = wordsOf(phrase);
  return (mark === 'and' || words.length === 1) && JOINED.has(`${wordsOf(entry).at(-1)} ${words[0]}`);
}

/** "hypertension secondary to medications and stress, …": inside a list of commas a bare "and" goes on with the cause. */
const sharesCause = (entry: string, parts: readonly Part[], i: number): boolean =>
  parts[i]!.mark === 'and' && i < parts.length - 1 && CAUSE_TOLD.test(entry) && wordsOf(parts[i]!.phrase).length === 1;
const CAUSE_TOLD = /\b(?:secondary|due|related) to \S+$/i;

/** The condition stands before its site: "strain in right hip", "contusion of the knee". */
const placesAfter = (phrase: string): boolean => / (?:of|in|to|at|on|involving) /i.test(phrase);

/** "bicipital tendinitis, right shoulder": the site of part `i` stands behind it. */
const hasSiteBehind = (parts: readonly Part[], i: number): boolean =>
  parts[i + 1]?.mark === 'comma' &&
  isOnlySite(parts[i + 1]!.phrase) &&
  !sharesLaterHead(parts[i]!.phrase, parts, i + 1);

/** A tail ends the title that the body parts before it belong to. */
const endsTitle = (phrase: string): boolean => isTitleTail(phrase) && !isOnlySide(phrase);

/** Whether the body parts from part `i` on wait for the condition behind them ("…, neck and upper back strain") instead of adding to the entry. */
function sharesLaterHead(entry: string, parts: readonly Part[], i: number): boolean {
  const { phrase, mark } = parts[i]!;
  if (REGION.has(wordsOf(phrase).at(-1)!)) return false;
  let head = i + 1;
  while (
    parts[head] &&
    parts[head]!.mark !== 'hard' &&
    isOnlySite(parts[head]!.phrase) &&
    !endsTitle(parts[head]!.phrase)
  )
    head++;
  const later = parts[head];
  if (
    !later ||
    later.mark === 'hard' ||
    endsTitle(later.phrase) ||
    !namesCondition(later.phrase) ||
    !startsWithSite(later.phrase)
  )
    return false;
  // A side alone waits for its opposite only: "right and left knee pain".
  if (isOnlySide(phrase) && !isOnlySide(later.phrase.split(' ')[0]!)) return false;
  const open = placesAfter(entry) || !isComplete(entry);
  if (later.mark === 'and') return mark === 'and' ? !open : true;
  return later.mark === 'comma_and' && mark !== 'and' && !open;
}
