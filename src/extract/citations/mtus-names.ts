import { fill } from '../../text/expressions.js';
import type { KeyedWord, PhraseMatch } from '../../text/phrase-table.js';
import type { Span } from '../../text/span.js';
import { type GuidelineRow, GUIDELINES, namesOf } from '../../vocabulary/guidelines/guidelines.js';
import { citedWords } from './cited-words.js';
import { YEAR, yearAmong } from './editions.js';
import type { MtusClause } from './mtus-clause.js';
import { GUIDELINE_NAMES } from './guideline-names.js';
import { asSpelt } from './misspelt-names.js';
import { guidelineAt, type MtusGuideline, type NamedGuideline } from './mtus-guideline.js';
import { startsWithin } from './spans.js';

const NAME_WORDS = GUIDELINES.flatMap(namesOf).map((name) => citedWords(name));
const MOST_WORDS = Math.max(...NAME_WORDS.map(({ length }) => length));
const FIRST_WORDS: ReadonlySet<string> = new Set(NAME_WORDS.map(([first]) => first!.key));

/** A name of the vocabulary in a clause, which may be that of a guideline or a title inside another. */
interface NameCase {
  /** Nothing but a publisher stands before it in the clause. */
  readonly opensClause: boolean;
  readonly guideline: NamedGuideline;
  readonly previous: NamedGuideline | undefined;
  /** The chapters that the clause tells by their numbers. */
  readonly chapters: () => readonly Span[];
  /** The words of its edition. */
  readonly edition: string;
  /** What stands behind them in the clause, and in front of the name. */
  readonly ahead: string;
  readonly before: string;
}

interface NameRule {
  readonly id: string;
  readonly when: (name: NameCase) => boolean;
  readonly isGuideline: boolean;
  /** An MTUS clause, in which the rule decides on the name in brackets. */
  readonly example: string;
}

/** ": Adjustment Disorders 2026": further words of a name up to its year, with no mark that a name does not have. */
const GOES_ON = new RegExp(
  fill('^(?:[:/]? [-\u2013]? ?|[/-])(?:{WORD} ){1,8}(?:Guidelines? )?{YEAR}\\b(?![-/.]\\d)', {
    WORD: '(?!Guidelines?\\b)\\p{L}[\\p{L}/-]*',
    YEAR,
  }),
  'u',
);

/** "Invented Mental Health: ", in front of a name: no label and no publisher. */
const BEHIND_COLON = /(?<!\(s\)|Sections?|Pages?|Guidelines?|MTUS|ACOEM|\d): ?$/i;
/** So much in front of a name is looked at. */
const BEFORE = 20;

/** What makes a guideline of a name; the first rule that fits decides. */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'part-of-longer-name',
    when: ({ guideline, edition, ahead }) => guideline.year === undefined && edition === '' && GOES_ON.test(ahead),
    isGuideline: false,
    example: '[Workplace Mental Health]: Adjustment Disorders 2026',
  },
  {
    id: 'behind-colon',
    when: ({ before }) => BEHIND_COLON.test(before),
    isGuideline: false,
    example: 'Invented Mental Health: [Depressive Disorders] 2026',
  },
  {
    id: 'opens-clause',
    when: ({ opensClause }) => opensClause,
    isGuideline: true,
    example: 'ACOEM [Elbow Complaints] Medications',
  },
  {
    id: 'year-behind-name',
    when: ({ guideline }) => guideline.year !== undefined,
    isGuideline: true,
    example: 'Knee Complaints 2004, and [Prevention] 2004',
  },
  {
    id: 'word-guidelines',
    when: ({ edition, ahead }) => /guideline/i.test(edition) && !/^ for\b/.test(ahead),
    isGuideline: true,
    example: 'Chronic Pain Treatment Guidelines Exercise Page(s): 46, [Opioid Treatment] Guidelines',
  },
  {
    id: 'chapter-number',
    when: ({ guideline: { from, name }, chapters }) => startsWithin(chapters(), { start: from, end: name.at.start }),
    isGuideline: true,
    example: 'ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints, and Chapter 1 [Prevention]',
  },
  {
    // Of two chapters with pages right behind them neither is the other's section.
    id: 'title-of-another',
    when: ({ guideline, previous }) => guideline.row?.alsoTitle === true && !(previous?.hasPages && guideline.hasPages),
    isGuideline: false,
    example: 'Chronic Pain Treatment Guidelines Yoga Page(s): 126, [Acupuncture] Page(s): 13',
  },
  {
    id: 'sections-of-its-own',
    when: ({ guideline }) => guideline.sectionsFrom !== undefined,
    isGuideline: true,
    example: 'Knee Complaints 2004, Section(s): Summary, and [Low Back Complaints], Section(s): Initial Care',
  },
  {
    id: 'pages-of-its-own',
    when: ({ guideline }) => guideline.hasPages,
    isGuideline: true,
    example: 'General Approaches Page(s): 12, [Knee Complaints] Page(s): 335',
  },
  {
    id: 'set-off',
    when: ({ ahead }) => /^[,.;] |^[\s,.;]*$/.test(ahead),
    isGuideline: true,
    example: 'Ankle and Foot Complaints, [Knee Complaints], Summary',
  },
  {
    id: 'inside-title',
    when: () => true,
    isGuideline: false,
    example: 'Chronic Pain Medical Treatment 2016, Section(s): [Knee Complaints] in the young',
  },
];

/** A name in a clause, decided on. */
interface DecidedName {
  readonly guideline: MtusGuideline;
  readonly isGuideline: boolean;
}

/** Every name of the vocabulary that stands where a guideline's can: behind nothing but its publisher's words. */
export function decidedNames(clause: MtusClause): DecidedName[] {
  const { text, words, at } = clause;
  const decided: DecidedName[] = [];
  let previous: NamedGuideline | undefined;
  /** The first of the publisher's words in front of a name. */
  let lead = 0;
  for (let i = 0; i < words.length; i++) {
    const startsAnew = previous !== undefined || !clause.tellsPublisher(lead, i);
    if (startsAnew && words[i]!.key === 'and') lead = i + 1;
    else if (startsAnew && clause.isParted(i)) lead = i;
    const match = lead <= i && clause.tellsPublisher(lead, i) ? nameAt(words, i) : undefined;
    if (!match) continue;
    const guideline = guidelineAt(text, words[lead]!.start, closed(text, match), match.entry, match.isMisspelt);
    const subject: NameCase = {
      opensClause: previous === undefined && lead === 0,
      guideline,
      previous,
      chapters: () => clause.chapters,
      edition: text.slice(guideline.name.at.end, guideline.end),
      ahead: text.slice(guideline.end, at.end),
      before: text.slice(Math.max(at.start, match.start - BEFORE), match.start),
    };
    const rule = NAME_RULES.find(({ when }) => when(subject))!;
    decided.push({
      guideline: {
        ...guideline,
        rule: rule.id,
        year: guideline.year ?? (previous ? undefined : yearAmong(words.slice(lead, i))),
      },
      isGuideline: rule.isGuideline,
    });
    if (rule.isGuideline) {
      previous = guideline;
      while (i + 1 < words.length && words[i + 1]!.start < guideline.end) i++;
      lead = i + 1;
    } else i += match.length - 1;
  }
  return decided;
}

interface NameMatch extends PhraseMatch<GuidelineRow> {
  readonly isMisspelt: boolean;
}

/** The longest name that starts at a word, as it is spelt or with a slip. */
function nameAt(words: readonly KeyedWord[], i: number): NameMatch | undefined {
  const exact = GUIDELINE_NAMES.at(words, i);
  const canStart = FIRST_WORDS.has(asSpelt(words[i]!).key);
  const meant = canStart ? GUIDELINE_NAMES.at(words.slice(i, i + MOST_WORDS).map(asSpelt), 0) : undefined;
  if (meant && meant.length > (exact?.length ?? 0)) return { ...meant, first: i, isMisspelt: true };
  return exact && { ...exact, isMisspelt: false };
}

/** A name with the parenthesis that closes it: "Coronavirus (COVID-19)". */
const closed = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end,
});
