import { matchesOf } from '../../text/matches.js';
import { type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { namesMtusGuideline, readMtusClause } from './mtus.js';
import { firstForeignSource, namesSource, readFreeText } from './free-text.js';

/**
 * The prose of the layouts before 2014: "The Claims Administrator based its decision on the ACOEM, 2nd Edition (2004), Chapter 12, Low Back
 * Complaints, pages 300-301, which is part of the MTUS, and on the Official Disability Guidelines (ODG), …, which is not part of the MTUS."
 */
const MEMBERSHIP = new RegExp(
  [
    ',? ?\\(?(?:\\b(?:(?:both |all )?(?:of )?which|that),? ?(?:is|are) )?',
    '(?:a (?:medical )?treatment guidelines? (?:\\(MTG\\) )?(?:(?:which|that) (?:is|are) )?)?',
    '\\b(?<not>not )?(?:an? )?(?:considered )?(?:(?:parts? of|(?:included|found|contained) in|within) |(?<=not (?:an? )?)in )',
    '(?:the )?(?:California )?(?:Medical Treatment Utilization Schedule|MTUS)(?: \\((?:the )?MTUS\\))?\\)?[.,;]?',
  ].join(''),
  'gi',
);
const SENTENCE =
  /(?<=[^.]{3}\.) +(?=(?:The|This|These|They|It|Per|No|Neither|In|However|He|She|Additionally|Both|As|Since|Because|There)\b)/g;
/** A sentence that says why nothing is cited, or which schedule does not apply; or whose words are the other side's. */
const CITES_NOTHING =
  /\b(?:(?:did|does) not (?:dispute|contest|challenge|cite|provide|reference|rely|use|base)|(?:not|none|never) (?:cited|provided|given|listed|referenced|stated|specified|applicable|submitted|available)|no (?:[\w-]+ ){0,3}(?:guidelines?|criteria|evidence|citations?|sections?)\b[^.]{0,120}?\b(?:cited|provided|given|listed|used|referenced|applicable|applies|apply|addresse?[sd]?)|no (?:guidelines?|criteria|citations?)|without (?:citing|reference)|(?:found|finds) (?:that )?(?:the )?(?:[\w-]+ ){0,2}(?:guidelines?|criteria|sections?|evidence)(?: \w+){0,3} (?:used|cited|relied))\b|^(?:None|N\/?A|Not applicable|Unknown)\.?$/i;
const LEAD =
  /^.*?\b(?:based|relied|relies|relying|bases|cited|cites|used|utilized|referenced)\b(?:[^.,]{0,40}?\b(?:up)?on\b)?(?: the following)?(?: guidelines?)?:?\s+/i;
const JOINT = /^[\s,;.]*(?:and|also|as well as)?\s*(?:also )?(?:(?:up)?on )?(?:the |an? )?/i;
const MTUS_WORD = /(?<!non[- ])\b(?:MTUS|Medical Treatment Utilization Schedule)\b/i;
const NON_MTUS = /^non[- ]MTUS(?: citations?)?:? ?/i;

export interface Prose {
  readonly citations: readonly CitationDraft[];
  /** Where the paragraph says that nothing is cited. */
  readonly none: Stretch | undefined;
}

/** The citations of a paragraph in prose; each is an MTUS one or not by what the letter says of it, else by its name. */
export function readProse(text: string, [start, end]: Stretch): Prose {
  const citations: CitationDraft[] = [];
  let none: Stretch | undefined;
  for (const sentence of sentencesOf(text, [start, end])) {
    const words = text.slice(...sentence);
    if (CITES_NOTHING.test(words) && !MEMBERSHIP_WORDS.test(words)) none ??= sentence;
    else if (citations.length === 0 || !COMMENTS.test(words) || namesSource(text, sentence) || CITES.test(words))
      citations.push(...readSentence(text, sentence));
  }
  return { citations, none };
}

/** A sentence behind a citation that tells of it, and cites nothing itself. */
const COMMENTS = /^(?:It|This|These|They|Those|The|In|As|Since|Because|Here|There|He|She|Both)\b/;
const CITES = /\b(?:based|relied|MTUS|guidelines?|pages?|pg|chapter)\b/i;
const MEMBERSHIP_WORDS = /\b(?:is|are) (?:not )?(?:a )?part of\b/i;

function sentencesOf(text: string, [start, end]: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let from = start;
  for (const gap of matchesOf(text.slice(start, end), SENTENCE)) {
    sentences.push([from, start + gap.index]);
    from = start + gap.index + gap[0].length;
  }
  return [...sentences, [from, end]];
}

function readSentence(text: string, sentence: Stretch): CitationDraft[] {
  const words = text.slice(...sentence);
  const told = words.search(MEMBERSHIP);
  const led = LEAD.exec(words)?.[0].length ?? 0;
  // "X, which is part of the MTUS, was relied upon": what cites stands behind what is cited.
  const lead = told >= 0 && led > told ? 0 : led;
  const citations: CitationDraft[] = [];
  let from = sentence[0] + lead;
  for (const match of matchesOf(words.slice(lead), MEMBERSHIP)) {
    const at = sentence[0] + lead + match.index;
    citations.push(...readClause(text, [from, at], match.groups!['not'] === undefined));
    from = at + match[0].length;
  }
  const rest = text.slice(from, sentence[1]);
  if (/\p{L}{3}/u.test(rest) && !(citations.length > 0 && RELIED_ON.test(rest)))
    citations.push(...readClause(text, [from, sentence[1]], null));
  return citations;
}

const RELIED_ON = /^[\s,]*(?:(?:was|were|is|are) (?:relied (?:up)?on|used|cited|applied)|because|since)\b/i;

/** `isMtus`: what the letter says of it, null where it says nothing. */
function readClause(text: string, [start, end]: Stretch, isMtus: boolean | null): CitationDraft[] {
  const from = start + JOINT.exec(text.slice(start, end))![0].length;
  const clause = trimStretch(text, [Math.min(from, end), end]);
  if (clause[1] <= clause[0]) return [];
  const nonMtus = NON_MTUS.exec(text.slice(...clause));
  if (nonMtus) return freeText(text, [clause[0] + nonMtus[0].length, clause[1]]);
  if (isMtus === false) return freeText(text, clause);
  const foreign = firstForeignSource(text, clause);
  const own: Stretch = [clause[0], foreign ?? clause[1]];
  return isMtus || MTUS_WORD.test(text.slice(...own)) || namesMtusGuideline(text, own)
    ? readMtusAndOthers(text, clause)
    : freeText(text, clause);
}

/** An MTUS clause, and the other sources that it goes on to name: "MTUS Low Back Complaints, and ODG, Low Back". */
export function readMtusAndOthers(text: string, clause: Stretch): CitationDraft[] {
  const foreign = firstForeignSource(text, clause);
  if (foreign === undefined) return readMtusClause(text, clause);
  const own: Stretch = [
    clause[0],
    foreign - (/(?:[\s,;.(]+(?:and|on|the|also))*[\s,;(]*$/i.exec(text.slice(clause[0], foreign))?.[0].length ?? 0),
  ];
  const others = readFreeText(text, [foreign, clause[1]]);
  return own[1] > own[0] ? [...readMtusClause(text, own), ...others] : others;
}

/** Prose that names no source known is kept whole, and is doubtful: it may be no citation at all. */
function freeText(text: string, clause: Stretch): CitationDraft[] {
  const citations = readFreeText(text, clause);
  if (namesSource(text, clause)) return citations;
  return citations.map((draft) => ({
    ...draft,
    doubts: [
      {
        code: 'unread-citation',
        message: `"${text.slice(...draft.at).slice(0, 80)}" names no source that is known.`,
        path: '/text',
      },
    ],
  }));
}
