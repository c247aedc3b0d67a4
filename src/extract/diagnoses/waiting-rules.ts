import type { Entry } from './growing-entry.js';
import type { Mark, Part } from './list-parts.js';
import type { Phrase } from './phrase.js';
import { isOfKind } from './word-kinds.js';

/** Body parts between an entry and a condition that starts with body parts of its own, its head. */
export interface Between {
  readonly before: Entry | Phrase;
  readonly sites: Phrase;
  /** The mark before them. */
  readonly mark: Mark;
  /** The body parts behind them, where the head is not next. */
  readonly next: Part | null;
  readonly head: Phrase;
  readonly headMark: Mark;
  /** An "and" stands among the body parts from these to the head. */
  readonly runsOn: boolean;
}

/**
 * Whether body parts wait for the head behind them, or tell where the condition before them is. In order: the first
 * rule that fits decides.
 */
export interface WaitingRule {
  readonly id: string;
  readonly when: (between: Between) => boolean;
  readonly waits: boolean;
  /** A list that it decides, and the entries of that list. */
  readonly example: { readonly list: string; readonly entries: readonly string[] };
}

/** It can take no more sites: "lumbar sprain", but not "sprain of the neck" or "sprain". */
const isClosed = ({ before }: Between): boolean =>
  (before.isComplete || (before.isOperation && before.kinds.some('part'))) && !before.placesAfter;

/** "left wrist" and "right hand", but not "hand" and "hand": two that a condition is told of in one breath. */
const areNear = ({ sites, head }: Between): boolean => {
  if (!sites.startsWithSide && head.holds(sites.last!)) return false;
  return head.startsWithSide ? sites.kinds.sharesRegion(head.kinds) : sites.kinds.isNear(head.kinds);
};

/** "effusion, ankle": a site behind its comma, and others may follow. */
const endsInSite = ({ before }: Between): boolean => before.endsInTail && isOfKind(before.last!, 'part');

/** "left knee", but not "left", "lumbar region" or "unspecified knee". */
const namesPart = ({ kinds, last, isVague }: Phrase): boolean =>
  kinds.some('part') && !isVague && !isOfKind(last!, 'region');

/** "fracture of the wrist" and "neck". */
const isFarFromBefore = ({ before, sites }: Between): boolean =>
  before.kinds.namesRegion && sites.kinds.namesRegion && !before.kinds.isNear(sites.kinds);

/** "prepatellar bursitis": the word for where it is says little. */
const isUnplaced = ({ before, sites }: Between): boolean =>
  before.kinds.some('regional') && !before.kinds.namesRegion && sites.startsWithSide;

export const WAITING_RULES: readonly WaitingRule[] = [
  {
    id: 'region',
    when: ({ sites }) => isOfKind(sites.last!, 'region'),
    waits: false,
    example: {
      list: 'radiculopathy, cervical region and low back pain',
      entries: ['radiculopathy, cervical region', 'low back pain'],
    },
  },
  {
    // A side alone waits for its opposite only.
    id: 'opposite-side',
    when: ({ sites, head }) => sites.isOnlySide && head.startsWithSide,
    waits: true,
    example: { list: 'sciatica, right and left knee pain', entries: ['sciatica', 'right and left knee pain'] },
  },
  {
    id: 'side-alone',
    when: ({ sites }) => sites.isOnlySide,
    waits: false,
    example: {
      list: 'carpal tunnel syndrome, right and low back pain',
      entries: ['carpal tunnel syndrome, right', 'low back pain'],
    },
  },
  {
    id: 'adjective',
    when: ({ sites, next }) => sites.endsInAdjective && (next === null || next.phrase.endsInAdjective),
    waits: true,
    example: {
      list: 'sprain of the wrist, thoracic and lumbar strain',
      entries: ['sprain of the wrist', 'thoracic and lumbar strain'],
    },
  },
  {
    // The site of a title is no half of what shares a head.
    id: 'vague-site',
    when: ({ sites }) => sites.isVague,
    waits: false,
    example: {
      list: 'stress fracture, unspecified ankle and left foot pain',
      entries: ['stress fracture, unspecified ankle', 'left foot pain'],
    },
  },
  {
    id: 'open-before-serial-comma',
    when: (between) => between.headMark === 'comma_and' && !isClosed(between),
    waits: false,
    example: {
      list: 'contusion of left hip, knee, and back pain',
      entries: ['contusion of left hip, knee', 'back pain'],
    },
  },
  {
    id: 'no-pair',
    when: ({ mark, headMark }) => headMark === 'comma' || (mark === 'and' && headMark === 'comma_and'),
    waits: false,
    example: { list: 'sciatica and neck, back pain', entries: ['sciatica and neck', 'back pain'] },
  },
  {
    id: 'same-again',
    when: ({ before, sites, mark }) => mark !== 'comma' && before.last === sites.last && !sites.startsWithSide,
    waits: true,
    example: {
      list: 'sprain of ligaments in the neck and neck and back pain',
      entries: ['sprain of ligaments in the neck', 'neck and back pain'],
    },
  },
  {
    id: 'list-behind-and',
    when: ({ mark, next, headMark, runsOn }) =>
      mark === 'and' && next?.mark === 'comma' && namesPart(next.phrase) && headMark === 'and' && !runsOn,
    waits: true,
    example: {
      list: 'strain of knee and neck, back and hip pain',
      entries: ['strain of knee', 'neck, back and hip pain'],
    },
  },
  {
    id: 'far-from-open',
    when: (between) => between.mark !== 'comma' && isFarFromBefore(between) && areNear(between),
    waits: true,
    example: { list: 'fracture of wrist and neck and back pain', entries: ['fracture of wrist', 'neck and back pain'] },
  },
  {
    id: 'end-of-serial',
    when: (between) => between.mark === 'comma_and' && between.before.placesAfter && endsInSite(between),
    waits: false,
    example: {
      list: 'strain in right hip, ankle, and foot and left shoulder strain',
      entries: ['strain in right hip, ankle, and foot', 'left shoulder strain'],
    },
  },
  {
    id: 'open-before-and',
    when: (between) => between.mark === 'and' && (!isClosed(between) || endsInSite(between)),
    waits: false,
    example: {
      list: 'laceration of scalp and cheek and mild thoracic strain',
      entries: ['laceration of scalp and cheek', 'mild thoracic strain'],
    },
  },
  {
    id: 'pair-behind-and',
    when: ({ mark }) => mark === 'and',
    waits: true,
    example: { list: 'sciatica and hip and knee pain', entries: ['sciatica', 'hip and knee pain'] },
  },
  {
    id: 'site-of-same-region',
    when: ({ before, sites, mark, next }) =>
      mark === 'comma' &&
      next === null &&
      before.last !== sites.last &&
      !(before.kinds.some('side') && sites.startsWithSide) &&
      before.kinds.sharesRegion(sites.kinds),
    waits: false,
    example: {
      list: 'tear of medial meniscus, left knee and lumbar strain',
      entries: ['tear of medial meniscus, left knee', 'lumbar strain'],
    },
  },
  {
    id: 'site-far-from-head',
    when: (between) => (between.before.takesSiteBehind || isUnplaced(between)) && !areNear(between),
    waits: false,
    example: { list: 'fracture, left wrist and neck pain', entries: ['fracture, left wrist', 'neck pain'] },
  },
  {
    id: 'head-of-its-own',
    when: ({ before, head }) => before.takesSiteBehind && head.startsWithDegree,
    waits: false,
    example: {
      list: 'stress fracture, tibia and mild ankle sprain',
      entries: ['stress fracture, tibia', 'mild ankle sprain'],
    },
  },
  {
    id: 'sites-of-open-condition',
    when: ({ before, head, headMark, runsOn }) =>
      (runsOn || head.startsWithDegree) && (before.placesAfter || headMark === 'comma_and'),
    waits: false,
    example: {
      list: 'burn of scalp, hip and ear and thoracic strain',
      entries: ['burn of scalp, hip and ear', 'thoracic strain'],
    },
  },
  {
    id: 'pair',
    when: () => true,
    waits: true,
    example: {
      list: 'contusion of left hip, neck and back pain',
      entries: ['contusion of left hip', 'neck and back pain'],
    },
  },
];
