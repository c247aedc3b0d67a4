import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Guideline } from '../../schema/determination.js';
import { citationOf, type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { assemble, doubting, type Found, found, list } from '../found.js';
import { readMtusAndOthers, readProse } from './guideline-prose.js';
import { readFreeText } from './free-text.js';

/** The words that start the sentences of a guideline paragraph since 2014. */
const STARTER = new RegExp(
  [
    '(?<mtus>Decision (?:is |was )?based (?:up)?on (?:the )?MTUS(?! Guidelines?\\.)\\b[:,]?)',
    '(?<other>(?:Decision (?:is |was )?based (?:up)?on (?:the )?|,? and )(?:Non|Not)[- ]?MTUS(?: Citations?\\b)?(?:\\(s\\))?[:,]?)',
    '(?<outside>The (?:[A-Z]\\w+ ){1,3}based (?:their|its|his/her|his|her) decision on recommendations?(?:\\(s\\))? outside of the MTUS(?: Guidelines?)?\\.?)',
    '(?<none>The (?:[A-Z]\\w+ ){1,3}did not cite[^.]*\\.?)',
  ].join('|'),
  'gi',
);

/**
 * Reads a guideline paragraph: what the claims administrator's denial or the reviewer's decision was based on.
 *
 * @param paragraph the text behind its label, or the prose of a layout without labels
 * @returns the basis and every citation in order; nothing is dropped: what cannot be read is a citation with authority "other" and a doubt
 */
export function readGuideline(paragraph: Passage): Found<Guideline> {
  const { text } = paragraph;
  const drafts: CitationDraft[] = [];
  const shown: Shown = {};
  let outside: Stretch | undefined;
  for (const { kind, at, body } of clausesOf(text)) {
    if (kind === 'outside') outside ??= at;
    if (kind === 'none') shown.none ??= at;
    if (kind === 'mtus') drafts.push(...readMtusAndOthers(text, body));
    if (kind === 'other') {
      const cited = readFreeText(text, body);
      drafts.push(...cited);
      if (cited.length === 0) outside ??= at;
    }
    if (kind !== 'prose') continue;
    const { citations, none } = readProse(text, body);
    drafts.push(...citations);
    if (none) shown.none ??= none;
  }
  for (const { authority, at } of drafts) shown[authority === 'MTUS' ? 'mtus' : 'other'] ??= at;
  // "outside of the MTUS" tells the basis where nothing is cited behind it.
  if (!shown.mtus && outside) shown.other ??= outside;
  const told = found(text, paragraph.whole);
  const isUnread = drafts.length === 0 && !shown.none;
  return assemble<Guideline>(
    {
      basis: basisOf(paragraph, shown),
      text: isUnread
        ? doubting(told, {
            code: 'unread-citation',
            message: 'The paragraph could not be read as citations, nor as saying that there are none.',
            path: '',
          })
        : told,
      citations: list(drafts.map((draft) => citationOf(paragraph, draft))),
    },
    paragraph.whole,
  );
}

/** What a paragraph showed of each kind of source, where it first did. */
type Shown = Partial<Record<'mtus' | 'other' | 'none', Stretch>>;

function basisOf(paragraph: Passage, { mtus, other, none }: Shown): Found<Guideline['basis']> {
  const basis = mtus ? (other ? 'both' : 'mtus') : other ? 'non_mtus' : 'none_cited';
  const at = [mtus, other].filter((stretch) => stretch !== undefined);
  if (at.length === 0) at.push(none ?? [0, paragraph.text.length]);
  return found(basis, ...at.map((stretch) => paragraph.span(...stretch)));
}

const ADOPTS =
  /\b(?:found|finds|agrees? with|adopts?) (?:that )?(?:the )?(?:[\w-]+ ){0,3}?(?:guidelines?|criteria|sections?|evidence)[^.]{0,60}?\b(?:used|cited|referenced|relied (?:up)?on|utilized) by the Claims Administrator\b/i;

/** Whether a reviewer's paragraph says that the guidelines of the other side are the right ones: what they cite, the reviewer cites. */
export function adoptsOtherSide(paragraph: Passage): boolean {
  return ADOPTS.test(paragraph.text) && !/\bnot (?:relevant|appropriate|applicable)\b/i.test(paragraph.text);
}

type Kind = 'mtus' | 'other' | 'outside' | 'none' | 'prose';
interface Clause {
  readonly kind: Kind;
  /** The words that start it. */
  readonly at: Stretch;
  /** What follows them. */
  readonly body: Stretch;
}

const KINDS = ['mtus', 'other', 'outside', 'none'] as const;
const hasWords = (text: string, at: Stretch): boolean => /\p{L}.*\p{L}/su.test(text.slice(...at));

/** The clauses of a paragraph in order; what stands before, and behind a clause that is complete in itself, is prose. */
function clausesOf(text: string): Clause[] {
  const starts = matchesOf(text, STARTER);
  const clauses: Clause[] = [];
  const addProse = (at: Stretch): void => {
    if (hasWords(text, at)) clauses.push({ kind: 'prose', at, body: at });
  };
  addProse(trimStretch(text, [0, starts[0]?.index ?? text.length]));
  starts.forEach((match, i) => {
    const kind = KINDS.find((name) => match.groups![name] !== undefined)!;
    const from = match.index + match[0].length;
    const body = trimStretch(text, [from, starts[i + 1]?.index ?? text.length], ' ,;:');
    clauses.push({ kind, at: [match.index, from], body });
    if (kind === 'outside' || kind === 'none') addProse(body);
  });
  return clauses;
}
