import { matchesOf } from '../../text/matches.js';
import { AUTHORITIES, type AuthorityRow } from '../../vocabulary/guidelines/authorities.js';
import { acoemChapter, GUIDELINES } from '../../vocabulary/guidelines/guidelines.js';
import { type CitationDraft, type Stretch, trimStretch } from './citation.js';
import { type CitedWord, citedWords, NameBook } from './names.js';
import { odgCitations, odgWithoutName } from './odg.js';
import { findPages } from './pages.js';

type Authority = AuthorityRow['authority'];

const SOURCES = new NameBook<Authority>();
for (const { authority, names } of AUTHORITIES) for (const name of names) SOURCES.add(name, authority);

const ACOEM_TITLES = new NameBook<string>();
for (const { name, also = [] } of GUIDELINES) for (const wording of [name, ...also]) ACOEM_TITLES.add(wording, name);

/** Whether a stretch names a source known. */
export const namesSource = (text: string, [start, end]: Stretch): boolean =>
  marksIn(text, citedWords(text, start, end)).length > 0;

/** Where the first source starts that is neither the MTUS nor what it takes in: the ODG, another publisher. */
export const firstForeignSource = (text: string, [start, end]: Stretch): number | undefined =>
  marksIn(text, citedWords(text, start, end)).find(({ authority }) => authority === 'ODG' || authority === 'other')
    ?.at[0];

/** Authors of a paper where a source can start: "Levran O, et al.", "de Vos RJ, Windt J". */
const AUTHORS =
  /(?<=^|[;.:] (?:and )?)(?:(?:de|van|der|den|von|la|le) ){0,2}(?!(?:Appendix|Table|Chapter|Section|Figure|Part|Vitamin|Hepatitis|Type|Grade) )\p{Lu}[\p{L}'-]+ \p{Lu}{1,3},? (?:et al\b|(?:(?:de|van|der|den|von|la|le) ){0,2}\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}(?=[,.]))/gu;

interface Mark {
  readonly authority: Authority;
  readonly at: Stretch;
}

/** The citations of free text, one for each source and ODG chapter it names. `clause`: what follows "Decision based on Non-MTUS Citation". */
export function readFreeText(text: string, clause: Stretch): CitationDraft[] {
  const whole = trimStretch(text, clause);
  if (whole[1] <= whole[0]) return [];
  const marks = marksIn(text, citedWords(text, whole[0], whole[1]));
  if (marks.length === 0) return odgWithoutName(text, whole) ?? [otherCitation(text, 'other', whole)];
  return marks.flatMap((mark, i) => {
    // Words before the first source belong to it; those before a later one to the one they follow.
    const from = i === 0 ? whole[0] : mark.at[0];
    const to = marks[i + 1]?.at[0] ?? whole[1];
    const at = trimStretch(
      text,
      [from, to - (/(?:[\s,;.]+(?:and|as well as|&|the))*[\s,;]*$/i.exec(text.slice(from, to))?.[0].length ?? 0)],
      ' ,;',
    );
    if (mark.authority === 'ODG') return odgCitations(text, at, mark.at);
    return [mark.authority === 'ACOEM' ? acoemCitation(text, at) : otherCitation(text, mark.authority, at)];
  });
}

/** The sources named. Neighbours of the same kind are one where nothing new is said between them; an address belongs to what it follows. */
function marksIn(text: string, words: readonly CitedWord[]): Mark[] {
  const marks: Mark[] = [];
  const papers = papersIn(text, words);
  for (let i = 0; i < words.length; i++) {
    const { key, start } = words[i]!;
    if (key === 'http' || key === 'https' || key === 'www') {
      const address = /^\S+/.exec(text.slice(start))![0];
      const last = marks.at(-1);
      const authority = ODG_ADDRESS.test(address) ? 'ODG' : ACOEM_ADDRESS.test(address) ? 'ACOEM' : 'other';
      if (last?.authority !== authority) marks.push({ authority, at: [start, start + address.length] });
      while (words[i + 1] && words[i + 1]!.start < start + address.length) i++;
      continue;
    }
    const name = SOURCES.at(words, i);
    const papersEnd = papers.get(start);
    if (!name && papersEnd === undefined) continue;
    const mark: Mark = name
      ? { authority: name.entry, at: [start, words[i + name.length - 1]!.end] }
      : { authority: 'other', at: [start, papersEnd!] };
    const last = marks.at(-1);
    if (last?.authority === mark.authority && isSame(text, last, mark))
      marks[marks.length - 1] = { ...last, at: isBeside(text, last, mark) ? [last.at[0], mark.at[1]] : last.at };
    else marks.push(mark);
    while (words[i + 1] && words[i + 1]!.start < mark.at[1]) i++;
  }
  return marks;
}

/** A source behind a semicolon that only its kind gives away: "…; Wills Eye Manual, 6th edition". */
const PUBLICATION =
  /(?<=; (?:and )?)(?!ODG|Official)\p{Lu}[^;.]*?\b(?:Manual|Textbook|Handbook|Appropriateness Criteria|Journal|edition|Academy|Association|College|Society|Institute|Foundation)\b/gu;

/** Where papers and books start that no name of the vocabulary tells, with the end of what does. */
function papersIn(text: string, words: readonly CitedWord[]): ReadonlyMap<number, number> {
  const from = words[0]?.start ?? 0;
  const cited = text.slice(from, words.at(-1)?.end ?? 0);
  return new Map(
    [AUTHORS, PUBLICATION].flatMap((pattern) =>
      matchesOf(cited, pattern).map(({ index, 0: told }): [number, number] => [
        from + index,
        from + index + told.length,
      ]),
    ),
  );
}

const ACOEM_ADDRESS = /acoem/i;
const ODG_ADDRESS = /odg|worklossdata|disabilityguidelines/i;
const isBeside = (text: string, last: Mark, mark: Mark): boolean =>
  /^[\s,;:()-]*(?:the |by )?$/.test(text.slice(last.at[1], mark.at[0]));

/** Whether two names of one source stand in one citation: "Official Disability Guidelines (ODG)", "ACOEM …, Occupational Medicine Practice Guidelines". */
function isSame(text: string, last: Mark, mark: Mark): boolean {
  const between = text.slice(last.at[1], mark.at[0]);
  if (isBeside(text, last, mark)) return true;
  if (mark.authority === 'ODG')
    return odgCitations(text, [last.at[0], mark.at[0]], last.at).every(({ chapter }) => chapter === undefined);
  return !between.includes(';') && !(mark.authority === 'ACOEM' && /\bpages?\b|\bpp?\b/.test(between));
}

/** A source of any other kind, kept as its text. */
function otherCitation(text: string, authority: Authority, whole: Stretch): CitationDraft {
  const at = trimStretch(text, whole);
  return { authority, at, pages: findPages(text, at).flatMap(({ ranges }) => ranges) };
}

const CHAPTER_NUMBER = /\bchapter (?<number>\d{1,2})\b/i;
const YEAR = /(?<![/\d-])(?:19|20)\d{2}(?![/\d-])/;

function acoemCitation(text: string, whole: Stretch): CitationDraft {
  const at = trimStretch(text, whole);
  const cited = text.slice(...at);
  const words = citedWords(text, ...at);
  const number = CHAPTER_NUMBER.exec(cited);
  const year = YEAR.exec(cited);
  return {
    authority: 'ACOEM',
    at,
    chapter: titleIn(words) ?? (number && chapterByNumber(number, at[0])) ?? undefined,
    year: year ? { value: Number(year[0]), at: [at[0] + year.index, at[0] + year.index + 4] } : undefined,
    pages: findPages(text, at).flatMap(({ ranges }) => ranges),
  };
}

function titleIn(words: readonly CitedWord[]): CitationDraft['chapter'] {
  for (let i = 0; i < words.length; i++) {
    const title = ACOEM_TITLES.at(words, i);
    if (!title) continue;
    const at: Stretch = [words[i]!.start, words[i + title.length - 1]!.end];
    return { value: title.entry, at };
  }
  return undefined;
}

function chapterByNumber(match: RegExpExecArray, offset: number): CitationDraft['chapter'] {
  const title = acoemChapter(Number(match.groups!['number']));
  return title ? { value: title, at: [offset + match.index, offset + match.index + match[0].length] } : undefined;
}
