import { anyWord, fill } from '../../text/expressions.js';
import type { PhraseMatch } from '../../text/phrase-table.js';
import { ODG_CHAPTER_HOLDS, type OdgChapter } from '../../vocabulary/guidelines/odg.js';

/** "(acute & chronic)", "(Cervical and Thoracic, Acute and Chronic)". */
export const COURSE = fill('\\((?:(?:acute|chronic|sub-?acute)[^()]*|(?:{PART}[\\s,;/-]*)+)\\)', {
  PART: anyWord(ODG_CHAPTER_HOLDS),
});
/**
 * What stands behind a chapter's name and leaves no doubt that it is one: "/", " Chapter", " (Acute & Chronic)
 * Section", " (updated …".
 */
export const SURE = new RegExp(
  [
    '^\\s*(?:\\/',
    `(?:${COURSE}\\s*)?(?:chapters?|section|procedures? summar(?:y|ies))\\b`,
    '\\((?:acute|chronic|sub-?acute|updated?|online|last|version|web|trauma)\\b)',
  ].join('|'),
  'i',
);
/** What sets a name off from what stands behind it. */
export const SET_OFF_BEHIND =
  /^\s*(?:$|[-,:;/.()\u2013]|(?:chapters?|section|procedures?|and|&|TWC|guidelines?|for|regarding)\b)/i;
/** ", ", ", and ", " as well as ". */
export const SET_OFF_BEFORE = /(?:[-,:;/.()\u2013]\s*|,\s*(?:and|&)\s+|\bas well as\s+)$/i;
/** ". ", "; ", "; and ", "; as well as ". */
export const NEW_CLAUSE = /[;.]\s*(?:(?:and|as well as|also|&)\s+)*$/i;
/** So much of the text SET_OFF_BEFORE and NEW_CLAUSE look at. */
export const BEFORE_LENGTH = 24;

/** A chapter's name in a text, which may be a part of a topic ("MRI shoulder"). */
export interface ChapterCase {
  readonly name: PhraseMatch<OdgChapter>;
  readonly before: string;
  readonly behind: string;
  /** A mark or a word of the edition stands before it; a mark or a word that no topic goes on with, behind it. */
  readonly isSetOff: boolean;
  readonly isBounded: boolean;
  readonly hasCapital: boolean;
  /** A chapter stands before it. */
  readonly isLater: boolean;
  /** Nothing but the edition stands between it and the name of the ODG. */
  readonly followsSource: boolean;
  /** Nothing but "and" and "Chapter" stands between it and the chapter before it. */
  readonly isNextInRow: boolean;
}

interface ChapterRule {
  readonly id: string;
  readonly when: (subject: ChapterCase) => boolean;
  readonly isChapter: boolean;
  /** What is cited of the ODG; the rule decides on the name in brackets. */
  readonly example: string;
}

/** What makes a chapter of a name; the first rule that fits decides. */
export const CHAPTER_RULES: readonly ChapterRule[] = [
  {
    id: 'chapter-mark',
    when: ({ isSetOff, behind }) => isSetOff && SURE.test(behind),
    isChapter: true,
    example: 'ODG, Pain, Naloxone, [Hernia] (Acute & Chronic)',
  },
  {
    // "(ODG) Low Back Physical Therapy": a name of several words is the chapter's; "(ODG) Knee brace" is a topic.
    id: 'follows-source',
    when: ({ followsSource, isLater, isBounded, name }) => followsSource && !isLater && (isBounded || name.length > 1),
    isChapter: true,
    example: 'Official Disability Guidelines (ODG) [Low Back] Physical therapy',
  },
  {
    id: 'opens-topic',
    when: ({ followsSource, isLater }) => followsSource && !isLater,
    isChapter: false,
    example: 'Official Disability Guidelines (ODG) [Knee] brace',
  },
  {
    id: 'inside-topic',
    when: ({ isSetOff, isBounded, hasCapital }) => !isSetOff || !isBounded || !hasCapital,
    isChapter: false,
    example: 'ODG, Low Back, Arthroplasty, [knee]',
  },
  {
    id: 'next-in-row',
    when: ({ isLater, isNextInRow }) => isLater && isNextInRow,
    isChapter: true,
    example: 'ODG, Pain, [Low Back], Gym memberships',
  },
  {
    id: 'first-named',
    when: ({ isLater }) => !isLater,
    isChapter: true,
    example: 'ODG Preface, [Shoulder], Physical therapy',
  },
  {
    id: 'new-clause',
    when: ({ before }) => NEW_CLAUSE.test(before),
    isChapter: true,
    example: 'ODG: Knee & Leg, MRI; and [Shoulder], Arthrography',
  },
  {
    id: 'topic-of-its-own',
    when: ({ before, behind }) => /,\s*(?:(?:and|&)\s+)?$/i.test(before) && /^\s*[,:-]\s*\S/.test(behind),
    isChapter: true,
    example: 'ODG, Elbow, Injections, [Pain], Melatonin',
  },
  {
    id: 'qualifier',
    when: () => true,
    isChapter: false,
    example: 'ODG, Low Back, Fusion, [Pain]',
  },
];
