import type { Passage } from '../read/passage.js';
import type { Guideline } from '../schema/determination.js';
import { citationOf, type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { type Doubt, type Found, list } from './found.js';
import { readProse } from './guideline-prose.js';
import { readMtusClause } from './mtus-citations.js';
import { readFreeText } from './other-citations.js';

/** The sentences of a guideline paragraph, told by how they start. */
const STARTER = /(?<mtus>Decision (?:is |was )?based (?:up)?on (?:the )?MTUS(?!\s*Guidelines?\.)\b[:,]?)|(?<other>Decision (?:is |was )?based (?:up)?on (?:the )?(?:Non|Not)[- ]?MTUS(?: Citations?)?\b[:,]?)|(?<outside>The (?:[A-Z]\w+ ){1,3}based (?:their|its|his\/her|his|her) decision on recommendations?(?:\(s\))? outside of the MTUS(?: Guidelines?)?\.?)|(?<none>(?:The (?:[A-Z]\w+ ){1,3}did not cite|No (?:medical )?(?:evidence|guidelines?|citations?) (?:was|were) (?:cited|provided|given|submitted))[^.]*\.?)/gi;

/**
 * Reads a guideline paragraph: what the claims administrator's denial or the reviewer's decision was based on.
 *
 * @param paragraph the text behind its label, or the prose of a layout without labels
 * @returns the basis and every citation in order; nothing is dropped: what cannot be read is a citation with authority "other" and a doubt
 */
export function readGuideline(paragraph: Passage): Found<Guideline> {
  const { text } = paragraph;
  const sentences = sentencesOf(text);
  const drafts: CitationDraft[] = [];
  let outside: Stretch | undefined;
  let none: Stretch | undefined;
  let prose: Stretch | undefined;
  for (const { kind, at, body } of sentences) {
    if (kind === 'outside') outside = at;
    if (kind === 'none') none = at;
    if (kind === 'mtus') drafts.push(...(readMtusClause(text, body) ?? [unread(text, body)]));
    if (kind === 'other') drafts.push(...readFreeText(text, body));
    if (kind === 'prose') {
      const read = readProse(text, body);
      drafts.push(...read.citations);
      if (read.noneCited) none = body;
      prose = body;
    }
  }
  const citations = list(drafts.map((draft) => citationOf(paragraph, draft)));
  const mtus = drafts.find(({ authority }) => authority === 'MTUS');
  const other = drafts.find(({ authority }) => authority !== 'MTUS');
  const basis = mtus && (other || outside) ? (other ? 'both' : 'mtus') : mtus ? 'mtus' : other || outside ? 'non_mtus' : 'none_cited';
  const shown = [mtus?.at, other?.at ?? outside, none].filter((at) => at !== undefined);
  const basisAt = shown.length > 0 ? shown : prose ? [prose] : [[0, text.length] as const];
  const doubts: Doubt[] = basis === 'none_cited' && !none ? [{ code: 'unread-citation', message: 'The paragraph could not be read as citations, nor as saying that there are none.', path: '/text' }] : [];
  return {
    value: { basis, text, citations: citations.value },
    places: [
      { path: '', span: paragraph.whole },
      ...basisAt.map(([start, end]) => ({ path: '/basis', span: paragraph.span(start, end) })),
      { path: '/text', span: paragraph.whole },
      ...citations.places.map(({ path, span }) => ({ path: `/citations${path}`, span })),
    ],
    doubts: [...doubts, ...citations.doubts.map((doubt) => ({ ...doubt, path: `/citations${doubt.path}` }))],
  };
}

/** Whether a reviewer's paragraph only says that the other side's guidelines are the right ones. */
export function adoptsOtherSide(paragraph: Passage): boolean {
  return /\b(?:found|finds) (?:that )?the (?:guidelines?|criteria|sections?|medical evidence)[^.]{0,60}\b(?:used|cited|relied (?:up)?on) by the Claims Administrator (?:to be |is |are |was |were )?(?:relevant|appropriate|applicable)/i.test(paragraph.text);
}

type Kind = 'mtus' | 'other' | 'outside' | 'none' | 'prose';
interface Sentence {
  readonly kind: Kind;
  readonly at: Stretch;
  /** What follows the words that start the sentence. */
  readonly body: Stretch;
}

function sentencesOf(text: string): Sentence[] {
  const starts = [...text.matchAll(STARTER)];
  const lead = trimStretch(text, [0, starts[0]?.index ?? text.length]);
  const sentences: Sentence[] = lead[1] - lead[0] > 2 ? [{ kind: 'prose', at: lead, body: lead }] : [];
  starts.forEach((match, i) => {
    const kind = (['mtus', 'other', 'outside', 'none'] as const).find((name) => match.groups![name] !== undefined)!;
    const from = match.index + match[0].length;
    const to = starts[i + 1]?.index ?? text.length;
    const body = trimStretch(text, [from, to], /[\s,;:]/);
    sentences.push({ kind, at: [match.index, from], body });
    // Words after a sentence that is complete in itself are a sentence of their own.
    if ((kind === 'outside' || kind === 'none') && /\p{L}{3}/u.test(text.slice(...body))) sentences.push({ kind: 'prose', at: body, body });
  });
  return sentences;
}

/** A clause that names no guideline known: kept whole. */
function unread(text: string, body: Stretch): CitationDraft {
  const at = trimStretch(text, body);
  return { authority: 'other', at, doubts: [{ code: 'unread-citation', message: `"${text.slice(...at).slice(0, 80)}" names no guideline that is known.`, path: '/text' }] };
}
