import { anyOf, fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { sliceOf, type Span, trimSpan, wholeOf } from '../../text/span.js';
import type { Guideline } from '../../schema/determination.js';
import { assemble, by, type Doubt, doubting, type Found, found, list } from '../found.js';
import { citationOf, type CitationDraft } from './citation.js';
import { citedWords } from './cited-words.js';
import { sectionDoubts } from './doubtful-sections.js';
import { readMtusAndOthers, readProse } from './guideline-prose.js';
import { readFreeText } from './free-text.js';
import { readBy, unreadWords } from './unread-words.js';

/** What a clause of a guideline paragraph tells. */
interface Told {
  readonly citations: readonly CitationDraft[];
  /** Where it says that the decision was based on something outside of the MTUS, without citing it. */
  readonly outside?: Span | undefined;
  /** Where it says that nothing is cited. */
  readonly none?: Span | undefined;
  /** What of its words was read besides the citations. */
  readonly read?: readonly Span[];
}

interface ClauseRule {
  readonly id: string;
  /** An expression for the words that start it. */
  readonly starts: string;
  /** It is complete in these words: what follows is prose. */
  readonly isComplete: boolean;
  /** `start`: the words that start it; `body`: what follows them. */
  readonly read: (text: string, start: Span, body: Span) => Told;
  readonly example: string;
}

/** "The Claims Administrator". */
const A_SIDE = 'The (?:[A-Z]\\w+ ){1,3}';
const BASED_ON = 'Decision (?:is |was )?based (?:up)?on (?:the )?';

/** The clauses of guideline paragraphs since 2014, by the words that start them. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  {
    id: 'based-on-mtus',
    starts: `${BASED_ON}MTUS(?! Guidelines?\\.)\\b(?: Guidelines?(?=[:,]))?[:,]?`,
    isComplete: false,
    read: (text, _, body) => ({ citations: readMtusAndOthers(text, body) }),
    example: 'Decision based on MTUS Knee Complaints 2004.',
  },
  {
    id: 'based-on-non-mtus',
    starts: `(?:${BASED_ON}|,? and (?:on )?(?:the )?)(?:Non|Not)[- ]?MTUS(?: Citations?\\b)?(?:\\(s\\))?[:,]?`,
    isComplete: false,
    read: (text, start, body) => {
      const citations = readFreeText(text, body);
      return { citations, outside: citations.length === 0 ? start : undefined };
    },
    example: 'Decision based on Non-MTUS Citation ODG, Knee.',
  },
  {
    id: 'outside-of-mtus',
    starts: fill(
      '{A_SIDE}based {THEIR} decision on recommendations?(?:\\(s\\))? outside of the MTUS(?: Guidelines?)?\\.?',
      {
        A_SIDE,
        THEIR: '(?:their|its|his/her|his|her)',
      },
    ),
    isComplete: true,
    read: (_, start) => ({ citations: [], outside: start }),
    example: 'The Invented Reviewer based their decision on recommendations outside of the MTUS Guidelines.',
  },
  {
    id: 'did-not-cite',
    starts: `${A_SIDE}did not cite[^.]*\\.?`,
    isComplete: true,
    read: (_, start) => ({ citations: [], none: start }),
    example: 'The Claims Administrator did not cite any guideline.',
  },
];

/** What stands before the first clause, and behind a complete one. */
const PROSE = {
  id: 'prose',
  read: (text: string, at: Span): Told => readProse(text, at),
};

const STARTS = new RegExp(CLAUSE_RULES.map(({ starts }) => `(${starts})`).join('|'), 'gi');

interface Clause extends Told {
  readonly rule: string;
}

/**
 * Reads a guideline paragraph: what the claims administrator's denial or the reviewer's decision was based on.
 *
 * @param paragraph the text behind its label, or the prose of a layout without labels
 * @returns the basis and every citation in order; nothing is dropped: what cannot be read is a citation with authority
 * "other" and a doubt
 */
export function readGuideline(paragraph: Passage): Found<Guideline> {
  const { text } = paragraph;
  const clauses = clausesOf(text);
  const drafts = clauses.flatMap(({ citations, rule }) =>
    citations.map((draft) => ({ draft: withSectionDoubts(text, draft), rule })),
  );
  const citations = drafts.map(({ draft, rule }) => by(rule, citationOf(paragraph, draft)));
  const unread = unreadWords(text, [
    ...clauses.flatMap(({ read = [] }) => read),
    ...drafts.flatMap(({ draft }) => readBy(draft)),
  ]);
  const shown = shownBy(clauses, wholeOf(text));
  const told = found(text, paragraph.whole);
  const isUnread = citations.length === 0 && !shown.none;
  return by(
    'guideline-paragraph',
    doubting(
      assemble<Guideline>(
        {
          basis: basisOf(paragraph, shown),
          text: isUnread
            ? doubting(told, {
                code: 'unread-citation',
                message: 'The paragraph could not be read as citations, nor as saying that there are none.',
                path: '',
              })
            : told,
          citations: list(citations),
        },
        paragraph.whole,
      ),
      ...(isUnread ? [] : unread.map((words) => unreadDoubt(paragraph, words))),
    ),
  );
}

const withSectionDoubts = (text: string, draft: CitationDraft): CitationDraft => ({
  ...draft,
  doubts: [...(draft.doubts ?? []), ...sectionDoubts(text, draft)],
});

/** The doubt about words that no citation accounts for. */
function unreadDoubt(paragraph: Passage, words: Span): Doubt {
  const said = sliceOf(paragraph.text, words);
  const count = citedWords(said).length;
  return {
    code: 'unread-words',
    message: `No citation accounts for ${count === 1 ? 'a word' : `${count} words`}: "${said.slice(0, 80)}".`,
    path: '/text',
    span: paragraph.span(words.start, words.end),
  };
}

const LETTERS = /\p{L}.*\p{L}/su;

/**
 * The clauses of a paragraph in order; what stands before, and behind a clause that is complete in itself, is prose.
 */
function clausesOf(text: string): Clause[] {
  const starts = matchesOf(text, STARTS);
  const prose = (at: Span): Clause[] =>
    LETTERS.test(sliceOf(text, at)) ? [{ rule: PROSE.id, ...PROSE.read(text, at) }] : [];
  const clauses = prose(trimSpan(text, { start: 0, end: starts[0]?.index ?? text.length }));
  for (const [i, match] of starts.entries()) {
    const rule = CLAUSE_RULES[match.slice(1).findIndex((words) => words !== undefined)]!;
    const start = { start: match.index, end: match.index + match[0].length };
    const body = trimSpan(text, { start: start.end, end: starts[i + 1]?.index ?? text.length }, ' ,;:');
    clauses.push({ rule: rule.id, read: [start], ...rule.read(text, start, body) });
    if (rule.isComplete) clauses.push(...prose(body));
  }
  return clauses;
}

/** What a paragraph shows, each where it first does. */
type Shown = Partial<Record<'mtus' | 'other' | 'outside' | 'none' | 'whole', Span | undefined>>;

function shownBy(clauses: readonly Clause[], whole: Span): Shown {
  const shown: Shown = { whole };
  for (const { citations, outside, none } of clauses) {
    for (const { authority, at } of citations) shown[authority.value === 'MTUS' ? 'mtus' : 'other'] ??= at;
    shown.outside ??= outside;
    shown.none ??= none;
  }
  return shown;
}

interface BasisRule {
  readonly id: string;
  readonly basis: Guideline['basis'];
  /** What must be shown. */
  readonly by: readonly (keyof Shown)[];
  readonly example: string;
}

/** What tells the basis; the first rule of which everything is shown decides. */
export const BASIS_RULES: readonly BasisRule[] = [
  {
    id: 'cites-both',
    basis: 'both',
    by: ['mtus', 'other'],
    example: 'Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Knee.',
  },
  { id: 'cites-mtus', basis: 'mtus', by: ['mtus'], example: 'Decision based on MTUS Knee Complaints 2004.' },
  { id: 'cites-others', basis: 'non_mtus', by: ['other'], example: 'Decision based on Non-MTUS Citation ODG, Knee.' },
  {
    // Where nothing is cited behind it.
    id: 'outside-of-mtus',
    basis: 'non_mtus',
    by: ['outside'],
    example: 'The Invented Reviewer based their decision on recommendations outside of the MTUS Guidelines.',
  },
  {
    id: 'says-none',
    basis: 'none_cited',
    by: ['none'],
    example: 'The Claims Administrator did not cite any guideline.',
  },
  { id: 'nothing-read', basis: 'none_cited', by: ['whole'], example: '12/34.' },
];

function basisOf(paragraph: Passage, shown: Shown): Found<Guideline['basis']> {
  const rule = BASIS_RULES.find(({ by: needed }) => needed.every((kind) => shown[kind] !== undefined))!;
  const places = rule.by.map((kind) => paragraph.span(shown[kind]!.start, shown[kind]!.end));
  return by(rule.id, found(rule.basis, ...places));
}

/** "found the guidelines used by the Claims Administrator". */
const ADOPTS = new RegExp(
  fill(
    '\\b{FINDS} (?:that )?(?:the )?(?:[\\w-]+ ){0,3}?{GUIDELINES}[^.]{0,60}?\\b{USED} by the Claims Administrator\\b',
    {
      FINDS: anyOf(['found', 'finds', 'agrees? with', 'adopts?']),
      GUIDELINES: anyOf(['guidelines?', 'criteria', 'sections?', 'evidence']),
      USED: anyOf(['used', 'cited', 'referenced', 'relied (?:up)?on', 'utilized']),
    },
  ),
  'i',
);
const NOT_ADOPTED = /\bnot (?:relevant|appropriate|applicable)\b/i;

/**
 * Whether a reviewer's paragraph says that the guidelines of the other side are the right ones: what they cite, the
 * reviewer cites.
 */
export const adoptsOtherSide = ({ text }: Passage): boolean => ADOPTS.test(text) && !NOT_ADOPTED.test(text);
