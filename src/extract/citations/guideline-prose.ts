import { anyOf, fill } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { sentencesOf } from '../../text/sentences.js';
import { sliceOf, type Span, trimSpan } from '../../text/span.js';
import type { CitationDraft } from './citation.js';
import { namesMtusGuideline, readMtusClause } from './mtus.js';
import { firstForeignSource, namesSource } from './sources.js';
import { readFreeText } from './free-text.js';
import { CONJUNCTION, trimTail } from './trim-tail.js';

/**
 * The prose of the layouts before 2014: "The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004),
 * Chapter 12, Low Back Complaints, pages 300-301, which is part of the MTUS, and on the Official Disability Guidelines
 * (ODG), …, which is not part of the MTUS."
 */
const MEMBERSHIP = new RegExp(
  fill(',? ?\\(?(?:{WHICH_IS})?(?:{A_GUIDELINE})?\\b(?<not>not )?(?:an? )?(?:considered )?{PART_OF}{THE_MTUS}[.,;]?', {
    // "both of which are ", "that is "
    WHICH_IS: '\\b(?:(?:both |all )?(?:of )?which|that),? ?(?:is|are) ',
    // "a medical treatment guideline (MTG) that is "
    A_GUIDELINE: 'a (?:medical )?treatment guidelines? (?:\\(MTG\\) )?(?:(?:which|that) (?:is|are) )?',
    // "part of ", "included in ", "contained within ", "not in "
    PART_OF: '(?:(?:parts? of|(?:included|found|contained) in|within) |(?<=not (?:an? )?)in )',
    // "the California Medical Treatment Utilization Schedule (MTUS)"
    THE_MTUS: '(?:the )?(?:California )?(?:Medical Treatment Utilization Schedule|MTUS)(?: \\((?:the )?MTUS\\))?\\)?',
  }),
  'gi',
);
/**
 * Words that start a sentence of its own; what starts otherwise goes on with a citation: "Levran O, et al. Genetics.
 * Hum Genet. 2012".
 */
const STARTS = new RegExp(
  '^(?:The|This|These|They|It|Per|No|Neither|In|However|He|She|Additionally|Both|As|Since|Because|There)\\b',
);
/**
 * Words of a sentence that says why nothing is cited, or which schedule does not apply; or whose words are the other
 * side's.
 */
const NOTHING_CITED = [
  // "did not cite"
  '(?:did|does) not (?:dispute|contest|challenge|cite|provide|reference|rely|use|base)',
  // "was not provided", "none cited"
  '(?:not|none|never) (?:cited|provided|given|listed|referenced|stated|specified|applicable|submitted|available)',
  // "no section of the MTUS was applicable"
  fill('no (?:[\\w-]+ ){0,3}(?:guidelines?|criteria|evidence|citations?|sections?)\\b[^.]{0,120}?\\b(?:{VERBS})', {
    VERBS: 'cited|provided|given|listed|used|referenced|applicable|applies|apply|addresse?[sd]?',
  }),
  // "no criteria"
  'no (?:guidelines?|criteria|citations?)',
  'without (?:citing|reference)',
  // "found the guidelines used"
  fill('(?:found|finds) (?:that )?(?:the )?(?:[\\w-]+ ){0,2}(?:{NOUNS})(?: \\w+){0,3} (?:used|cited|relied)', {
    NOUNS: 'guidelines?|criteria|sections?|evidence',
  }),
];
const CITES_NOTHING = new RegExp(`\\b${anyOf(NOTHING_CITED)}\\b|^(?:None|N\\/?A|Not applicable|Unknown)\\.?$`, 'i');
const IS_MEMBER = /\b(?:is|are) (?:not )?(?:a )?part of\b/i;
/** How a sentence starts that tells of the citation before it, and cites nothing itself. */
const COMMENTS = /^(?:It|This|These|They|Those|The|In|As|Since|Because|Here|There|He|She|Both)\b/;
const CITES = /\b(?:based|relied|MTUS|guidelines?|pages?|pg|chapter)\b/i;

interface Prose {
  readonly citations: readonly CitationDraft[];
  /** What was read besides: the words around the citations, and whole sentences that cite nothing. */
  readonly read: readonly Span[];
  /** Where the paragraph says that nothing is cited. */
  readonly none: Span | undefined;
}

/**
 * The citations of a paragraph in prose; each is an MTUS one or not by what the letter says of it, else by its name.
 */
export function readProse(text: string, at: Span): Prose {
  const citations: CitationDraft[] = [];
  const read: Span[] = [];
  let none: Span | undefined;
  for (const sentence of sentencesIn(text, at)) {
    const words = sliceOf(text, sentence);
    const saysNone = CITES_NOTHING.test(words) && !IS_MEMBER.test(words);
    if (saysNone) none ??= sentence;
    const cites = citations.length === 0 || !COMMENTS.test(words) || CITES.test(words) || namesSource(text, sentence);
    if (saysNone || !cites) read.push(sentence);
    else {
      const told = readSentence(text, sentence);
      for (const citation of told.citations) citations.push(citation);
      for (const words of told.read) read.push(words);
    }
  }
  return { citations, read, none };
}

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  for (const sentence of sentencesOf({ text: text.slice(start, end) })) {
    const at = { start: start + sentence.start, end: start + sentence.end };
    const last = sentences.at(-1);
    if (last && !STARTS.test(sliceOf(text, at))) sentences[sentences.length - 1] = { start: last.start, end: at.end };
    else sentences.push(at);
  }
  return sentences;
}

/** "The Physician Reviewer based his/her decision on ", "relied upon the following guidelines: ". */
const LEAD = new RegExp(
  fill('^.*?\\b(?:{CITES})\\b(?:[^.,]{0,40}?\\b(?:up)?on\\b)?(?: the following)?(?: guidelines?)?:?\\s+', {
    CITES: 'based|relied|relies|relying|bases|cited|cites|used|utilized|referenced',
  }),
  'i',
);
/** "was relied upon", behind what is cited. */
const RELIED_ON = /^[\s,]*(?:(?:was|were|is|are) (?:relied (?:up)?on|used|cited|applied)|because|since)\b/i;

function readSentence(text: string, sentence: Span): Pick<Prose, 'citations' | 'read'> {
  const words = sliceOf(text, sentence);
  const members = matchesOf(words, MEMBERSHIP);
  const led = LEAD.exec(words)?.[0].length ?? 0;
  const citations: CitationDraft[] = [];
  // "X, which is part of the MTUS, was relied upon": what cites stands behind what is cited.
  let start = sentence.start + (members[0] && led > members[0].index ? 0 : led);
  const read: Span[] = [{ start: sentence.start, end: start }];
  for (const member of members) {
    const at = sentence.start + member.index;
    for (const each of readClause(text, { start, end: at }, member.groups!['not'] === undefined)) citations.push(each);
    start = at + member[0].length;
    read.push({ start: at, end: start });
  }
  const rest = text.slice(start, sentence.end);
  if (citations.length > 0 && RELIED_ON.test(rest)) read.push({ start, end: sentence.end });
  else if (/\p{L}{3}/u.test(rest))
    for (const each of readClause(text, { start, end: sentence.end }, null)) citations.push(each);
  return { citations, read };
}

/** ", and also on the ", before what is cited. */
const JOINT = /^[\s,;.]*(?:and|also|as well as)?\s*(?:also )?(?:(?:up)?on )?(?:the |an? )?/i;
const MTUS_WORD = /(?<!non[- ])\b(?:MTUS|Medical Treatment Utilization Schedule)\b/i;
const NON_MTUS = /^non[- ]MTUS(?: citations?)?:? ?/i;

/** `isMtus`: what the letter says of it, null where it says nothing. */
function readClause(text: string, { start, end }: Span, isMtus: boolean | null): CitationDraft[] {
  const joint = JOINT.exec(text.slice(start, end))![0].length;
  const clause = trimSpan(text, { start: start + joint, end });
  if (clause.end <= clause.start) return [];
  const nonMtus = NON_MTUS.exec(sliceOf(text, clause));
  if (nonMtus) return freeText(text, { start: clause.start + nonMtus[0].length, end: clause.end });
  if (isMtus === false) return freeText(text, clause);
  const own = { start: clause.start, end: firstForeignSource(text, clause) ?? clause.end };
  return isMtus || MTUS_WORD.test(sliceOf(text, own)) || namesMtusGuideline(text, own)
    ? readMtusAndOthers(text, clause)
    : freeText(text, clause);
}

/** An MTUS clause, and the other sources that it goes on to name: "MTUS Low Back Complaints, and ODG, Low Back". */
export function readMtusAndOthers(text: string, clause: Span): CitationDraft[] {
  const foreign = firstForeignSource(text, clause);
  if (foreign === undefined) return readMtusClause(text, clause);
  const own = trimTail(text, { start: clause.start, end: foreign }, CONJUNCTION);
  const others = readFreeText(text, { start: foreign, end: clause.end });
  return own.end > own.start ? [...readMtusClause(text, own), ...others] : others;
}

/** Prose that names no source known is kept whole, and is doubtful: it may be no citation at all. */
function freeText(text: string, clause: Span): CitationDraft[] {
  const citations = readFreeText(text, clause);
  if (namesSource(text, clause)) return citations;
  return citations.map((draft) => ({
    ...draft,
    doubts: [
      {
        code: 'unread-citation',
        message: `"${sliceOf(text, draft.at).slice(0, 80)}" names no source that is known.`,
        path: '/text',
      },
    ],
  }));
}
