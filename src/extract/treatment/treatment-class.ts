import type { TreatmentClass } from '../../vocabulary/treatments/taxonomy.js';
import { CLASS_RULES, type ClassRule } from './class-rules.js';
import type { Match, Reading } from './reading.js';

/**
 * A class, the words that decided it, and the rule: where one table leads to another, the ids of both
 * ("medicine/by-needle/any-site").
 */
export interface Classified {
  readonly is: TreatmentClass;
  readonly by: Match;
  readonly rule: string;
}

/** The class of a request by the vocabulary's words in it; undefined where it has none. */
export function classify(reading: Reading): Classified | undefined {
  const [first] = reading.matches;
  return first && decide(CLASS_RULES, reading, first);
}

function decide(rules: readonly ClassRule[], reading: Reading, asked: Match): Classified | undefined {
  for (const { id, when, gives } of rules) {
    const by = when(reading, asked);
    if (!by) continue;
    if ('category' in gives) return { is: gives, by, rule: id };
    if (typeof gives === 'function') return { is: gives(by, reading), by, rule: id };
    const decided = decide(gives, reading, by);
    return decided && { ...decided, rule: `${id}/${decided.rule}` };
  }
  return undefined;
}
