import { matchesOf } from '../../text/matches.js';
import { fillWidth, linesOf } from '../lines.js';
import { type ItemHead, type Region, requestSpan } from './block.js';
import { headStart } from './head-start.js';

const DECISION_SENTENCE =
  /\s(?<words>(?:is|are|was|were)\s+(?:not\s+)?medically\s+necessary\s+(?:and|or)\s+appropriate)\.?[^\S\n]*\n\s*(?=The\s+Claims\s+Administrator\b)/gi;
const NUMBERED_LINE = /^\s*(?<number>\d{1,2})\s*[.)]\s+(?=\S)/;
const WORDS_AROUND = /^(?:The\s+request\s+for\s+)/i;

/** Headers of the wording `1. REQUEST is not medically necessary and appropriate.`, each followed by what the claims administrator relied on. */
export function findHeads(text: string, region: Region, pageStarts: readonly number[]): ItemHead[] {
  const width = fillWidth(linesOf(text, region, pageStarts));
  const heads: ItemHead[] = [];
  let from = region.start;
  for (const match of matchesOf(text.slice(region.start, region.end), DECISION_SENTENCE)) {
    const words = match.groups!['words']!;
    const decisionAt = region.start + match.index + match[0].indexOf(words);
    const lines = linesOf(text, { start: from, end: decisionAt }, pageStarts);
    if (lines.length === 0) continue;
    const numbered = lines.findLastIndex(
      (line) => Number(NUMBERED_LINE.exec(line.text)?.groups?.['number']) === heads.length + 1,
    );
    const start = lines[numbered >= 0 ? numbered : headStart(lines, width)]!.start;
    const number = numbered >= 0 ? NUMBERED_LINE.exec(text.slice(start, decisionAt))![0].length : 0;
    const around = WORDS_AROUND.exec(text.slice(start + number, decisionAt))?.[0].length ?? 0;
    const request = requestSpan(text, { start: start + number + around, end: decisionAt });
    if (!request) continue;
    const end = decisionAt + words.length + (text[decisionAt + words.length] === '.' ? 1 : 0);
    heads.push({ start, end, request, decision: [{ start: decisionAt, end: decisionAt + words.length }] });
    from = end;
  }
  return heads;
}
