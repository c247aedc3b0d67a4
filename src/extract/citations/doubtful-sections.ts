import { sliceOf } from '../../text/span.js';
import type { CitationDraft, DraftDoubt } from './citation.js';
import { isTitle } from './section-titles.js';

interface OddRule {
  readonly id: string;
  readonly when: (section: string) => boolean;
  /** Why it is doubtful, behind the section. */
  readonly because: string;
  readonly example: string;
}

/** So long is no title but a published one. */
const LONGEST = 120;

/** What shows that something read as a section or a topic is none, or not all of it; the first rule that fits tells. */
export const ODD_SECTION_RULES: readonly OddRule[] = [
  {
    id: 'unmatched-bracket',
    when: (section) => depthOf(section) !== 0,
    because: 'has a bracket without its other half',
    example: 'Acute and Chronic) Splints',
  },
  {
    id: 'names-a-source',
    when: (section) => /\b(?:ODG|ACOEM|MTUS|Official Disability|Chapters?|https?:|www\.)/.test(section),
    because: 'names a chapter or a publisher',
    example: 'Splints as in the Elbow Chapter',
  },
  {
    id: 'open-end',
    when: (section) => /^(?:and|or|as well as|also|of|with)\b|\b(?:and|or|of|in|the|for|with|&)$/i.test(section),
    because: 'starts or ends with a word that joins',
    example: 'Splints for the',
  },
  {
    id: 'too-long',
    when: (section) => section.length > LONGEST,
    because: 'is longer than a title is',
    example: `Splints ${'and straps '.repeat(12)}at night`,
  },
];

function depthOf(section: string): number {
  let depth = 0;
  for (const character of section) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return depth;
  }
  return depth;
}

/** The doubts about the sections of a citation that do not look like any. */
export const sectionDoubts = (text: string, { sections = [] }: CitationDraft): DraftDoubt[] =>
  sections.flatMap(({ at }, i) => {
    const section = sliceOf(text, at);
    const odd = isTitle(section) ? undefined : ODD_SECTION_RULES.find(({ when }) => when(section));
    if (!odd) return [];
    const message = `"${section.slice(0, 80)}" was read as a section, but ${odd.because}.`;
    return [{ code: 'doubtful-section' as const, message, path: `/sections/${i}` }];
  });
