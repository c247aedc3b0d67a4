import type { Determination } from '../schema/determination.js';
import { sliceOf } from '../text/span.js';

/** A record with the words of each span of its evidence. `text`: the letter's normalised text, in which spans count. */
export function withQuotes(record: Determination, text: string): Determination {
  const evidence = Object.entries(record.evidence).map(
    ([path, spans]) => [path, spans.map((span) => ({ ...span, quote: sliceOf(text, span) }))] as const,
  );
  return { ...record, evidence: Object.fromEntries(evidence) };
}

/** Whether each span of a record's evidence has its words. */
export const hasQuotes = ({ evidence }: Pick<Determination, 'evidence'>): boolean =>
  Object.values(evidence).every((spans) => spans.every(({ quote }) => quote !== undefined));
