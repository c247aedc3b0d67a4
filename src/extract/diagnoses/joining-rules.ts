import { JOINED_CONDITIONS } from '../../vocabulary/diagnoses/titles.js';
import { isOfKind } from './word-kinds.js';
import type { Phrase } from './phrase.js';
import type { Seam } from './seam.js';

/** Whether a part of a list carries on the entry before it. In order: the first rule that fits decides. */
export interface JoiningRule {
  readonly id: string;
  readonly when: (seam: Seam) => boolean;
  readonly joins: boolean;
  /** A list that it decides, and the entries of that list. */
  readonly example: { readonly list: string; readonly entries: readonly string[] };
}

const inSingular = (words: string): string => words.replaceAll(/(?<=[^is])s\b/g, '');
/** "internal fixation of a fracture", "debridement of the wrist". */
const isOperationOn = ({ text }: Phrase): boolean =>
  /^(.*?) (?:of|for) /
    .exec(text)?.[1]
    ?.split(' ')
    .some((word) => isOfKind(word.toLowerCase(), 'operation')) ?? false;
/** The words of "status post" and "s/p". */
const STATUS_POST_WORDS = new Set(['status', 'post', 'status-post', 's/p', 's', 'p']);
const JOINED = new Set(JOINED_CONDITIONS.map((words) => inSingular(words)));

/** "lumbar strain" and "sprain of the wrist" are two, but "lumbar sprain and strain" is one. */
const STARTS_STRAIN = /^(?:sprain|strain)s? (?:of|in|to|at)\b/i;

/** "myalgia and myositis", "sprain, strain": two words that one title holds. */
const joinsInTitle = ({ entry, phrase, mark }: Seam): boolean =>
  (mark === 'and' || phrase.kinds.words === 1) &&
  !(entry.kinds.some('part') && STARTS_STRAIN.test(phrase.text)) &&
  JOINED.has(inSingular(`${entry.last} and ${phrase.first}`));

/** "strain of unspecified muscle" and "fascia": both are what the same part is made of. */
const joinsTissue = ({ entry, phrase }: Seam): boolean =>
  isOfKind(entry.last!, 'tissue') && isOfKind(phrase.first!, 'tissue');

/** "due to prosthetic devices", "implants": the same condition comes from both. */
const joinsAgent = ({ entry, phrase }: Seam): boolean =>
  isOfKind(entry.last!, 'agent') && isOfKind(phrase.last!, 'agent');

/** "spondylosis at L3-L4", "L4-L5": levels go on, unless the head behind them tells a level of its own. */
const levelsGoOn = ({ entry, phrase, at, list }: Seam): boolean =>
  phrase.isOnlyLevels && isOfKind(entry.last!, 'level') && !isOfKind(list.headBehind(at)?.phrase.first ?? '', 'level');

/** Inside a list of commas a bare "and" goes on with the cause. */
const sharesCause = ({ entry, phrase, mark, at, list }: Seam): boolean =>
  mark === 'and' && at < list.parts.length - 1 && entry.lastPart.tellsCause && phrase.kinds.words === 1;

const isOnlyOperation = ({ isOperation, namesCondition }: Phrase): boolean => isOperation && !namesCondition;

/** "conductive", before "and sensorineural hearing loss". */
const waitsForNoun = ({ phrase, at, list }: Seam): boolean =>
  phrase.endsInAdjective && list.parts[at + 1]?.mark === 'and';

const saysNoCondition = ({ phrase }: Seam): boolean => !phrase.namesCondition && !phrase.isOperation;

export const JOINING_RULES: readonly JoiningRule[] = [
  {
    id: 'hard-mark',
    when: ({ mark }) => mark === 'hard',
    joins: false,
    example: { list: 'lumbago; knee', entries: ['lumbago', 'knee'] },
  },
  {
    id: 'no-mark',
    when: ({ mark }) => mark === 'none',
    joins: false,
    example: { list: 'left knee sprain left ankle contusion', entries: ['left knee sprain', 'left ankle contusion'] },
  },
  {
    id: 'status-post',
    when: ({ phrase }) => phrase.startsWithEvent,
    joins: false,
    example: { list: 'shoulder pain, status post arthroscopy', entries: ['shoulder pain', 'status post arthroscopy'] },
  },
  {
    id: 'code-before-title',
    when: ({ entry }) => entry.isOnlyCode,
    joins: true,
    example: { list: '724.2, lumbago', entries: ['724.2, lumbago'] },
  },
  {
    id: 'second-code',
    when: ({ entry, phrase }) => phrase.isOnlyCode && entry.holdsCode,
    joins: false,
    example: { list: 'lumbago 724.2, 847.2', entries: ['lumbago 724.2', '847.2'] },
  },
  {
    id: 'code-behind-title',
    when: ({ phrase }) => phrase.isOnlyCode,
    joins: true,
    example: { list: 'lumbago, 724.2', entries: ['lumbago, 724.2'] },
  },
  {
    id: 'tooth-number',
    when: ({ phrase }) => phrase.isToothNumber,
    joins: true,
    example: { list: 'fractured teeth #3, #14 and #19', entries: ['fractured teeth #3, #14 and #19'] },
  },
  {
    id: 'tail-without-condition',
    when: ({ entry, phrase, at, list }) =>
      !entry.namesCondition && phrase.isTitleTail && !(phrase.isOnlySide && list.waitsForHead(entry, at)),
    joins: true,
    example: {
      list: 'status post carpal tunnel release, with residual numbness',
      entries: ['status post carpal tunnel release, with residual numbness'],
    },
  },
  {
    id: 'site-of-operation',
    when: ({ entry, phrase, at, list }) =>
      !entry.namesCondition &&
      entry.isOperation &&
      phrase.isOnlySite &&
      !phrase.namesCondition &&
      !(entry.kinds.some('part') && list.waitsForHead(entry, at)),
    joins: true,
    example: { list: 'status post arthroscopy, left knee', entries: ['status post arthroscopy, left knee'] },
  },
  {
    id: 'second-operation',
    when: ({ entry, phrase, mark }) =>
      mark === 'and' && (entry.isOperation || entry.isOnlyEvent) && isOnlyOperation(phrase) && !phrase.startsWithSide,
    joins: true,
    example: {
      list: 'status post L4-L5 and L5-S1 laminectomy and fusion, gout',
      entries: ['status post L4-L5 and L5-S1 laminectomy and fusion', 'gout'],
    },
  },
  {
    id: 'operation-on-condition',
    when: ({ entry, phrase, mark }) =>
      mark === 'and' && entry.isOperation && !entry.namesCondition && isOperationOn(phrase),
    joins: true,
    example: {
      list: 'status post open reduction and internal fixation of wrist fracture, gout',
      entries: ['status post open reduction and internal fixation of wrist fracture', 'gout'],
    },
  },
  {
    id: 'status-post-sites-before-head',
    when: ({ entry, phrase, mark }) =>
      mark === 'and' &&
      entry.isOnePart &&
      entry.lastPart.words.every((word) => STATUS_POST_WORDS.has(word) || isOfKind(word, 'of-site')) &&
      phrase.namesCondition &&
      phrase.namesSite &&
      !phrase.startsWithSide,
    joins: true,
    example: {
      list: 'status post left knee and ankle fracture, gout',
      entries: ['status post left knee and ankle fracture', 'gout'],
    },
  },
  {
    id: 'operation-told',
    when: ({ entry }) => !entry.namesCondition && entry.isOperation,
    joins: false,
    example: { list: 'status post arthroscopy, sciatica', entries: ['status post arthroscopy', 'sciatica'] },
  },
  {
    id: 'sites-before-head',
    when: ({ entry }) => !entry.namesCondition && entry.isOnlySite,
    joins: true,
    example: { list: 'neck, back and shoulder strain', entries: ['neck, back and shoulder strain'] },
  },
  {
    id: 'adjective-before-head',
    when: ({ entry, phrase }) =>
      !entry.namesCondition && entry.isOnePart && entry.lastPart.endsInAdjective && phrase.namesCondition,
    joins: true,
    example: {
      list: 'gastrointestinal and urinary dysfunction',
      entries: ['gastrointestinal and urinary dysfunction'],
    },
  },
  {
    id: 'site-before-head',
    when: ({ entry, phrase, mark, at, list }) =>
      !entry.namesCondition &&
      !entry.isOnlyEvent &&
      isOfKind(entry.last!, 'site') &&
      (phrase.isOnlySite ? list.headBehind(at) !== undefined : mark === 'and' && phrase.isHead),
    joins: true,
    example: { list: 'possible neck, back and hip strain', entries: ['possible neck, back and hip strain'] },
  },
  {
    id: 'no-condition-yet',
    when: ({ entry }) => !entry.namesCondition,
    joins: false,
    example: { list: 'work related fall, lumbar sprain', entries: ['work related fall', 'lumbar sprain'] },
  },
  {
    id: 'side-of-next',
    when: ({ entry, phrase, at, list }) => phrase.isTitleTail && phrase.isOnlySide && list.waitsForHead(entry, at),
    joins: false,
    example: { list: 'sciatica, right and left knee pain', entries: ['sciatica', 'right and left knee pain'] },
  },
  {
    id: 'one-or-other-of-next',
    when: ({ phrase, at, list }) =>
      phrase.first === 'other' && phrase.kinds.all('vague') && list.namesAnotherBehind(at),
    joins: false,
    example: {
      list: 'gout, other and unspecified sprain of wrist',
      entries: ['gout', 'other and unspecified sprain of wrist'],
    },
  },
  {
    id: 'title-tail',
    when: ({ phrase }) => phrase.isTitleTail,
    joins: true,
    example: {
      list: 'ankle sprain, subsequent encounter and gout',
      entries: ['ankle sprain, subsequent encounter', 'gout'],
    },
  },
  {
    id: 'ruled-out-too',
    when: ({ entry, mark }) => mark === 'and' && entry.rulesOut,
    joins: true,
    example: { list: 'rule out neuropathy and myelopathy', entries: ['rule out neuropathy and myelopathy'] },
  },
  {
    id: 'object-to-come',
    when: ({ entry, phrase, mark }) => (mark === 'and' || phrase.sitesComeFirst) && entry.wantsObject,
    joins: true,
    example: {
      list: 'disc protrusion with lateral recess and foraminal stenosis',
      entries: ['disc protrusion with lateral recess and foraminal stenosis'],
    },
  },
  {
    id: 'both-of-two',
    when: ({ entry, mark }) => mark === 'and' && entry.wantsSecond,
    joins: true,
    example: {
      list: 'pain disorder associated with both anxiety and a medical condition',
      entries: ['pain disorder associated with both anxiety and a medical condition'],
    },
  },
  {
    id: 'running-governor',
    when: ({ entry, phrase, mark }) => mark === 'and' && !phrase.placesAfter && entry.runsOn,
    joins: true,
    example: {
      list: 'stress response affecting sleep and digestion',
      entries: ['stress response affecting sleep and digestion'],
    },
  },
  {
    id: 'same-tissue',
    when: (seam) => seam.phrase.sitesComeFirst && joinsTissue(seam),
    joins: true,
    example: {
      list: 'strain of muscle, fascia and tendon of lower back',
      entries: ['strain of muscle, fascia and tendon of lower back'],
    },
  },
  {
    id: 'same-agent',
    when: (seam) => !seam.phrase.namesCondition && joinsAgent(seam),
    joins: true,
    example: {
      list: 'pain due to prosthetic devices, implants and grafts, gout',
      entries: ['pain due to prosthetic devices, implants and grafts', 'gout'],
    },
  },
  {
    id: 'levels-go-on',
    when: levelsGoOn,
    joins: true,
    example: {
      list: 'spondylosis at L3-L4, L4-L5, and L5-S1 and lumbar facet syndrome',
      entries: ['spondylosis at L3-L4, L4-L5, and L5-S1', 'lumbar facet syndrome'],
    },
  },
  {
    id: 'sites-of-next',
    when: ({ entry, phrase, at, list }) => phrase.sitesComeFirst && list.waitsForHead(entry, at),
    joins: false,
    example: { list: 'sciatica, neck and upper back strain', entries: ['sciatica', 'neck and upper back strain'] },
  },
  {
    id: 'sites-go-on',
    when: ({ phrase }) => phrase.sitesComeFirst,
    joins: true,
    example: { list: 'strain in left hip, knee, and foot', entries: ['strain in left hip, knee, and foot'] },
  },
  {
    id: 'joined-title',
    when: joinsInTitle,
    joins: true,
    example: { list: 'myalgia and myositis, gout', entries: ['myalgia and myositis', 'gout'] },
  },
  {
    id: 'second-cause',
    when: sharesCause,
    joins: true,
    example: {
      list: 'hypertension secondary to pain and stress, gastritis',
      entries: ['hypertension secondary to pain and stress', 'gastritis'],
    },
  },
  {
    id: 'comma-in-hard-list',
    when: (seam) => saysNoCondition(seam) && seam.list.isHard,
    joins: true,
    example: {
      list: 'incomplete paraplegia, T11 ASIA B; neurogenic bladder',
      entries: ['incomplete paraplegia, T11 ASIA B', 'neurogenic bladder'],
    },
  },
  {
    id: 'qualifier',
    when: (seam) => saysNoCondition(seam) && seam.phrase.isQualifier && !waitsForNoun(seam),
    joins: true,
    example: { list: 'hypertension, well treated, gout', entries: ['hypertension, well treated', 'gout'] },
  },
  {
    id: 'conditions-before-site',
    when: ({ entry, phrase, mark, at, list }) =>
      entry.isBare &&
      !entry.endsInTail &&
      (mark === 'comma_and' ? !entry.isOnePart && phrase.tellsSiteOfBoth : list.listsConditions(at)),
    joins: true,
    example: {
      list: 'contusion, laceration, and swelling of the scalp, gout',
      entries: ['contusion, laceration, and swelling of the scalp', 'gout'],
    },
  },
  {
    id: 'comma',
    when: ({ mark }) => mark !== 'and',
    joins: false,
    example: { list: 'gout, knee pain', entries: ['gout', 'knee pain'] },
  },
  {
    id: 'site-shares-condition',
    when: ({ entry, phrase }) =>
      !phrase.namesCondition &&
      isOfKind(phrase.first!, 'of-site') &&
      phrase.namesSite &&
      !phrase.isOperation &&
      (entry.placesAfter || !phrase.placesAfter),
    joins: true,
    example: {
      list: 'contusion of the hand and fingers at work',
      entries: ['contusion of the hand and fingers at work'],
    },
  },
  {
    id: 'object-goes-on',
    when: ({ entry, phrase }) => !phrase.namesCondition && !phrase.isOperation && entry.lastPart.placesUnknown,
    joins: true,
    example: { list: 'abnormalities of gait and mobility', entries: ['abnormalities of gait and mobility'] },
  },
  {
    id: 'and-something-else',
    when: ({ phrase }) => !phrase.namesCondition,
    joins: false,
    example: { list: 'hand fracture and surgical repair', entries: ['hand fracture', 'surgical repair'] },
  },
  {
    id: 'condition-shares-site',
    when: ({ entry, phrase, at, list }) =>
      !phrase.isComplete &&
      !entry.placesAfter &&
      !entry.endsInTail &&
      entry.canShareSite &&
      !list.hasSiteBehind(at) &&
      (entry.isOnePart || !list.sharesSiteBehind(at)),
    joins: true,
    example: { list: 'wrist tendinitis and bursitis', entries: ['wrist tendinitis and bursitis'] },
  },
  {
    id: 'own-site-behind',
    when: ({ phrase }) => !phrase.isComplete,
    joins: false,
    example: {
      list: 'contusion of the hip and bursitis, right shoulder',
      entries: ['contusion of the hip', 'bursitis, right shoulder'],
    },
  },
  {
    id: 'site-behind-both',
    when: ({ entry, phrase }) => entry.isBare && !entry.endsInTail && phrase.tellsSiteOfBoth,
    joins: true,
    example: { list: 'swelling and pain of the knee', entries: ['swelling and pain of the knee'] },
  },
  {
    id: 'next-condition',
    when: () => true,
    joins: false,
    example: { list: 'knee pain and sciatica', entries: ['knee pain', 'sciatica'] },
  },
];
