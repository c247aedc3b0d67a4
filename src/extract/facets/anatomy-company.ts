import type { KeyedWord } from '../../text/phrase-table.js';
import { wordList } from '../../text/word-list.js';
import { ARM_PARTS, LEG_PARTS, SPINE_PARTS } from '../../vocabulary/anatomy/term.js';
import type { BodyPart } from '../../vocabulary/facets.js';
import type { TermMatch } from './anatomy-words.js';
import type { Mention } from './anatomy.js';

/** What the parts that a text names give up to each other. */

/**
 * The same mentions, with what they tell in their company: those that tell nothing more have no parts. `terms`: all
 * terms of the text, sides among them.
 */
export function inCompany(
  text: string,
  words: readonly KeyedWord[],
  terms: readonly TermMatch[],
  mentions: readonly Mention[],
): Mention[] {
  const steps = [headsAndNecks, farEnds, digits, namedByLevel, weaker, larger];
  const company = { text, words, sided: new Set(terms.flatMap(({ entry, first }) => (entry.side ? [first] : []))) };
  return steps.reduce<Mention[]>((before, step) => step(before, company), [...mentions]);
}

interface Company {
  readonly text: string;
  readonly words: readonly KeyedWord[];
  /** First words of what tells a side. */
  readonly sided: ReadonlySet<number>;
}

type Step = (mentions: Mention[], company: Company) => Mention[];

const without = (mention: Mention): Mention => ({ ...mention, parts: [] });
const named = (mentions: readonly Mention[]): Set<BodyPart> => new Set(mentions.flatMap(({ parts }) => parts));
const hasAny = (parts: ReadonlySet<BodyPart>, wanted: readonly BodyPart[]): boolean =>
  wanted.some((part) => parts.has(part));

/** Words that may stand between a bone and its head, neck or end. */
const FILLERS: ReadonlySet<string> = new Set(
  wordList(`
    the | a | of | left | right | unspecified | other | base | both | bilateral | lt | rt | first | second | third |
    fourth | fifth | 1st | 2nd | 3rd | 4th | 5th | part | portion | aspect | end | shaft`),
);
const FARTHEST = 6;

/** "Neck of the femur", "radial head", "surgical neck": a bone's, and no neck or head of the body. */
const headsAndNecks: Step = (mentions, { words, text }) => {
  const told = [...mentions];
  mentions.forEach((mention, i) => {
    if (mention.behind - mention.first !== 1 || !BONE_ENDS.has(words[mention.first]!.key)) return;
    const before = mentions[i - 1];
    const isBehind =
      before?.row?.headed !== undefined &&
      before.behind === mention.first &&
      text.slice(before.end, mention.start) === ' ';
    // "Head and neck of the femur".
    const isPair = words[mention.behind]?.key === 'and' && BONE_ENDS.has(words[mention.behind + 1]?.key ?? '');
    const next = isPair ? i + 2 : i + 1;
    const isBefore =
      mentions[next]?.row?.headed !== undefined && isOf(words, mention.behind + (isPair ? 2 : 0), mentions[next].first);
    const bone = isBehind ? i - 1 : isBefore ? next : undefined;
    if (bone === undefined && !BONE_END_KINDS.has(words[mention.first - 1]?.key ?? '')) return;
    told[i] = without(mention);
    const headed = bone === undefined ? undefined : mentions[bone]!.row!.headed;
    if (headed !== undefined && headed !== 'same') told[bone!] = { ...told[bone!]!, parts: [headed] };
  });
  return told;
};
const BONE_ENDS: ReadonlySet<string> = new Set(['head', 'neck']);
const BONE_END_KINDS: ReadonlySet<string> = new Set(['surgical', 'anatomical', 'anatomic', 'long', 'short']);

/** Whether what stands between two words is "of" and fillers. */
function isOf(words: readonly KeyedWord[], from: number, to: number): boolean {
  if (to <= from || to - from > FARTHEST || words[from]!.key !== 'of') return false;
  return words.slice(from, to).every(({ key }) => FILLERS.has(key));
}

/** "Distal radius", "lower end of the left ulna": the wrist. */
const farEnds: Step = (mentions, { words }) =>
  mentions.map((mention, i) => {
    const distal = mention.row?.distal;
    if (!distal) return mention;
    return isFarEnd(words, mention.first) || isFarEndBefore(words, mentions[i - 1], mention)
      ? { ...mention, parts: [distal] }
      : mention;
  });

function isFarEnd(words: readonly KeyedWord[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
    const { key } = words[i]!;
    if (key === 'distal' || (key === 'lower' && words[i + 1]!.key === 'end')) return true;
    if (!FILLERS.has(key)) return false;
  }
  return false;
}

/** "Distal radius and ulna". */
const isFarEndBefore = (words: readonly KeyedWord[], before: Mention | undefined, { first }: Mention): boolean =>
  before?.row?.distal !== undefined &&
  first - before.behind <= 1 &&
  (first === before.behind || words[before.behind]!.key === 'and') &&
  isFarEnd(words, before.first);

/** A digit or phalanx of the foot is a toe. */
const digits: Step = (mentions) => {
  const told = named(mentions);
  return mentions.map((mention) => {
    const beside = mention.row?.beside;
    return beside && hasAny(told, beside.of) ? { ...mention, parts: [...beside.is] } : mention;
  });
};

/**
 * "Extensor of the index finger at forearm level": the level is what is hurt, what stands before it only names the
 * muscle.
 */
const namedByLevel: Step = (mentions, { words }) => {
  const level = words.findLastIndex(({ key }) => key === 'level');
  const at = level < 0 ? -1 : words.slice(0, level).findLastIndex(({ key }) => key === 'at');
  if (at < 0 || level - at > 2 * FARTHEST) return mentions;
  const isNamed = mentions.some(
    ({ first, row, parts }) => first > at && first < level && row !== null && parts.length > 0 && !isOfSpine(parts),
  );
  return isNamed ? mentions.map((mention) => (mention.behind <= at ? without(mention) : mention)) : mentions;
};

const isOfSpine = (parts: readonly BodyPart[]): boolean =>
  parts.every((part) => part === 'spine' || part === 'back' || SPINE_PARTS.includes(part));

/** Terms that tell their part only where no other is told; levels across two regions, where one is named. */
const weaker: Step = (mentions) => {
  const strong = mentions.filter(({ row, parts }) => parts.length > 0 && row?.givesWayTo === undefined);
  const told = named(strong);
  const spelled = named(strong.filter(({ row }) => row !== null));
  return mentions.map((mention) => {
    const { row, parts } = mention;
    if (row === null) return isLevelWithin(parts, spelled) ? { ...mention, parts: ownRegion(parts, spelled) } : mention;
    const { givesWayTo } = row;
    if (givesWayTo === undefined) return mention;
    return (givesWayTo === 'any' ? told.size > 0 : hasAny(told, givesWayTo)) ? without(mention) : mention;
  });
};

const isLevelWithin = (parts: readonly BodyPart[], spelled: ReadonlySet<BodyPart>): boolean =>
  (parts.length > 1 && hasAny(spelled, parts)) ||
  (parts.includes('upper back') && spelled.has('chest')) ||
  (parts.includes('pelvis') && spelled.has('low back'));
/** "T12-L1" of the lumbar spine is the low back; the level of a rib is the chest. */
const ownRegion = (parts: readonly BodyPart[], spelled: ReadonlySet<BodyPart>): BodyPart[] =>
  parts.filter((part) => spelled.has(part));

/** A whole, and the parts that lie in it. */
const WHOLES: ReadonlyMap<BodyPart, readonly BodyPart[]> = new Map([
  ['upper extremity', ARM_PARTS],
  ['lower extremity', LEG_PARTS],
  ['hand', ['finger']],
  ['foot', ['toe']],
  ['spine', ['neck', 'upper back', 'low back', 'pelvis']],
]);
/** A bone, and the joints that its ends are of: "lateral malleolus of the left fibula", "trochanter of the femur". */
const BONES: ReadonlyMap<BodyPart, readonly BodyPart[]> = new Map([
  ['upper arm', ['elbow']],
  ['forearm', ['elbow', 'wrist']],
  ['thigh', ['hip', 'knee']],
  ['lower leg', ['ankle']],
]);
const BACKS: readonly BodyPart[] = ['upper back', 'low back'];
/** Of these the part alone is told, however they are joined: "right hand, third finger". */
const CLOSELY: ReadonlySet<BodyPart> = new Set(['hand', 'foot']);

/** A larger part that only says where a smaller one lies. */
const larger: Step = (mentions, company) => {
  const standing = mentions.filter(({ parts }) => parts.length > 0);
  const told = named(standing);
  const dropped = new Set<Mention>();
  standing.forEach((mention, i) => {
    const [whole] = mention.parts;
    if (mention.parts.length !== 1) return;
    if (whole === 'back' && hasAny(told, BACKS)) dropped.add(mention);
    const [before, after] = [standing[i - 1], standing[i + 1]];
    const joints = BONES.get(whole!);
    if (joints && before && isWithin(before, joints) && isOfBone(company.text.slice(before.end, mention.start)))
      dropped.add(mention);
    const within = WHOLES.get(whole!);
    if (!within) return;
    if (whole === 'spine' && isRegionTold(mention, before, after, told, company.text)) dropped.add(mention);
    if (before && isWithin(before, within) && isPlaceOf(before, mention, company, i === standing.length - 1))
      dropped.add(mention);
    if (after && isWithin(after, within) && isPlaceWith(mention, after, company)) dropped.add(mention);
  });
  return mentions.map((mention) => (dropped.has(mention) ? without(mention) : mention));
};

/** "Spinal stenosis, lumbar region"; "neck and spine" are two. */
function isRegionTold(
  spine: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
  told: ReadonlySet<BodyPart>,
  text: string,
): boolean {
  return (
    hasAny(told, BACKS) ||
    (before !== undefined && isItsRegion(before, text.slice(before.end, spine.start))) ||
    (after !== undefined && isItsRegion(after, text.slice(spine.end, after.start)))
  );
}

const isItsRegion = (region: Mention, between: string): boolean =>
  isWithin(region, SPINE_PARTS) && !COORDINATED.test(between);

const isWithin = ({ parts }: Mention, within: readonly BodyPart[]): boolean =>
  parts.every((part) => within.includes(part));

/** Side by side: "hand/finger", "hand-finger", "wrist and hand", "arm with shoulder pain". */
const COORDINATED = /\b(?:and|or|with|plus|as well)\b|[/&+;]|^ ?- ?$/i;

const isOfBone = (between: string): boolean => /\bof\b/.test(between) && !COORDINATED.test(between);

/** Whether a whole behind its part says where that lies: "finger of the right hand", "at wrist level, left arm". */
function isPlaceOf(part: Mention, whole: Mention, { text, words, sided }: Company, isLast: boolean): boolean {
  const between = text.slice(part.end, whole.start);
  if (COORDINATED.test(between)) return false;
  if (!between.includes(',') || CLOSELY.has(whole.parts[0]!)) return true;
  // A list goes on with sides of its own: "right shoulder, right arm".
  const isPlaced = sided.has(whole.first - 1) || words[whole.first - 1]?.key === 'unspecified';
  return isLast && isPlaced && !sided.has(part.first - 1);
}

/** Whether a whole before its part says where that lies: "right foot 2nd digit", "left arm elbow pain". */
function isPlaceWith(whole: Mention, part: Mention, { text }: Company): boolean {
  const between = text.slice(whole.end, part.start);
  if (COORDINATED.test(between)) return false;
  return !between.includes(',') || (CLOSELY.has(whole.parts[0]!) && /,\s*\S/.test(between));
}
