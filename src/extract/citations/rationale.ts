import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf } from '../../text/span.js';
import type { Citation } from '../../schema/determination.js';
import { by, type Found, list } from '../found.js';
import { citationOf } from './citation.js';
import { type CitedPage, citedPageOf } from './cited-page.js';
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
  let previous: CitedPage | undefined;
  for (const mention of mentions) {
    while (sentences[current]!.end < mention.at.end) current++;
    const { start, end } = sentences[current]!;
    const sentence = { start: Math.min(start, mention.at.start), end };
    previous = citedPageOf(text, mention, sentence, owners, previous);
    citations.push(by(previous.rule, citationOf(rationale, previous.draft)));
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
