import type { Span } from '../../text/span.js';
import { JOINING_RULES, type JoiningRule } from './joining-rules.js';
import { partsOf } from './list-parts.js';
import { Entry } from './growing-entry.js';
import { PartedList, type Seam } from './seam.js';

/**
 * An entry of a list, and the rules that gave it: the one that parted it from what stands before, and those that
 * joined its parts.
 */
export interface ListEntry {
  readonly span: Span;
  /** Null for the first entry. */
  readonly parted: string | null;
  readonly joined: readonly string[];
}

/** The entries of a list of conditions: its parts, put together where a part is none by itself. */
export function splitList(text: string, span: Span): ListEntry[] {
  const list = new PartedList(partsOf(text, span));
  const entries: { entry: Entry; parted: string | null; joined: Set<string> }[] = [];
  list.parts.forEach(({ phrase, mark }, at) => {
    const last = entries.at(-1);
    if (!last) return void entries.push({ entry: new Entry(phrase), parted: null, joined: new Set() });
    const { id, joins } = ruleFor({ entry: last.entry, phrase, mark, at, list });
    if (!joins) return void entries.push({ entry: new Entry(phrase), parted: id, joined: new Set() });
    last.entry = new Entry(phrase, last.entry);
    last.joined.add(id);
  });
  return entries.map(({ entry, parted, joined }) => ({ span: entry.span, parted, joined: [...joined] }));
}

const ruleFor = (seam: Seam): JoiningRule => JOINING_RULES.find(({ when }) => when(seam))!;
