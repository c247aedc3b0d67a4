import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import type { Citation } from '../../schema/determination.js';
import { by, type Found, list } from '../found.js';
import { numberedChapters } from './acoem-chapters.js';
import { citationOf, type CitationDraft } from './citation.js';
import { PageOwners } from './page-owners.js';
import { findPages, type PageMention } from './pages.js';

/** Every citation with pages inside a rationale, in order. Pages named together are one citation. */
export function findRationaleCitations(rationale: Passage): Found<Citation[]> {
  const { text } = rationale;
  const mentions = findPages(text).filter((mention) => !NO_PAGE_RULES.some(({ when }) => when(caseOf(text, mention))));
  if (mentions.length === 0) return list([]);
  const sentences = sentencesOf({ text });
  const owners = new PageOwners(text, sentences);
  const citations: Found<Citation>[] = [];
  let current = 0;
  let cited = 0;
  for (const mention of mentions) {
    while (sentences[current]!.end < mention.at.end) current++;
    const { start, end } = sentences[current]!;
    const sentence = { start: Math.min(start, mention.at.start), end };
    const from = Math.min(mention.at.start, Math.max(sentence.start, cited));
    const { rule, draft } = citationAt(text, owners, mention, sentence, from);
    citations.push(by(rule, citationOf(rationale, draft)));
    cited = draft.at.end;
  }
  return list(citations);
}

/** What looks like a mention of pages. */
interface MentionCase {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  readonly pages: PageMention['ranges'];
}

const caseOf = (text: string, { at, ranges }: PageMention): MentionCase => ({
  words: sliceOf(text, at),
  before: text.slice(Math.max(0, at.start - 3), at.start),
  behind: text.slice(at.end, at.end + 3),
  pages: ranges,
});

interface NoPageRule {
  readonly id: string;
  readonly when: (mention: MentionCase) => boolean;
  readonly example: string;
}

/** What shows that a "p", a "pg" or a number means something else than a page. */
export const NO_PAGE_RULES: readonly NoPageRule[] = [
  { id: 'leading-zero', when: ({ words }) => /[^\d]0\d*$/.test(words), example: 'The effect was real (pp 05).' },
  {
    id: 'probability',
    when: ({ words, behind }) => /^p\b/i.test(words) && (!/^p\.? ?\d/.test(words) || /^ ?[<>=]/.test(behind)),
    example: 'The effect was real (P 5).',
  },
  { id: 'name-with-number', when: ({ words }) => /^P\d/.test(words), example: 'The tumour marker P53 was absent.' },
  {
    id: 'picogram',
    when: ({ words, before }) => /^pg\b/i.test(words) && /\d ?$/.test(before),
    example: 'BNP was 22 pg 4 hours later.',
  },
  {
    id: 'year',
    when: ({ pages }) => pages.some(({ value: [first] }) => first >= 2000),
    example: 'See the page 2014 of the web.',
  },
];

const GUIDELINES_WORD = /^ Guidelines?\b/i;

/** The citation of a page; `from`: where its words can start, behind those of the one before. */
function citationAt(
  text: string,
  owners: PageOwners,
  { at: page, ranges }: PageMention,
  sentence: Span,
  from: number,
): { readonly rule: string; readonly draft: CitationDraft } {
  const { owner, rule, authority } = owners.ownerOf(page, sentence);
  const isBehind = owner !== undefined && owner.start >= page.end;
  const guidelines = isBehind ? GUIDELINES_WORD.exec(text.slice(owner.end, owner.end + 12)) : null;
  const end = isBehind ? owner.end + (guidelines?.[0].length ?? 0) : page.end;
  const named = owner?.row && { row: owner.row, at: { start: owner.start, end: owner.end }, rule };
  const isMtus = authority.value === 'MTUS';
  const chapter =
    chapterBefore(text, { start: from, end: page.start }) ??
    (named && !isMtus ? { ...named, value: named.row.name } : undefined);
  return {
    rule,
    draft: {
      authority,
      at: clauseAt(text, { start: from, end }),
      guideline: named && isMtus ? { ...named, value: sliceOf(text, named.at) } : undefined,
      chapter: isMtus || authority.value === 'ACOEM' ? chapter : undefined,
      pages: ranges,
    },
  };
}

function chapterBefore(text: string, within: Span): CitationDraft['chapter'] {
  const chapter = numberedChapters(text, within).at(-1);
  return chapter?.row && { value: chapter.row.name, at: chapter, rule: 'chapter-number' };
}

/** The words of a citation, from the marks behind the one before it on, with the parenthesis that it opens. */
function clauseAt(text: string, within: Span): Span {
  const { start, end } = trimSpan(text, within, ' ,;:');
  const from = start + /^[)\].,;: ]*(?:and )?/.exec(text.slice(start, end))![0].length;
  const cited = text.slice(from, end);
  return { start: from, end: text[end] === ')' && cited.lastIndexOf('(') > cited.lastIndexOf(')') ? end + 1 : end };
}
