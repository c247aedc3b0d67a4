import type { Explained } from './explained.js';

/** The rule that gave the value at a JSON pointer: its own, or that of the nearest value above it. */
export function ruleOf(rules: Explained['rules'], pointer: string): string | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const rule = rules.get(at);
    if (rule !== undefined || at === '') return rule;
  }
}
