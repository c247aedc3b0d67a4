import { assert, property, stringMatching } from 'fast-check';
import { describe, it } from 'vitest';
import { COURSE_CUES } from '../../src/vocabulary/letters/course-cues.js';
import { DENIAL_CUES } from '../../src/vocabulary/letters/denial-cues.js';
import { INJURY_CUES, INJURY_EVENT_CUES } from '../../src/vocabulary/letters/injury-cues.js';
import { DIAGNOSIS_CUES } from '../../src/vocabulary/diagnoses/cues.js';

/** A cue is looked for only where one of its stems stands: every text that its expression matches must hold one. */

const CUES = [
  ...DIAGNOSIS_CUES.map(({ id, stems, words }) => ({ id, stems, source: words })),
  ...[...INJURY_CUES, ...INJURY_EVENT_CUES, ...DENIAL_CUES, ...COURSE_CUES].map(({ id, stems, pattern }) => ({
    id,
    stems,
    source: pattern.replaceAll('{GAP}', ' ').replaceAll(/\{(?:DATES|RANGE)\}/g, '1/2/2015'),
  })),
];

/**
 * The expression without what only looks around: more texts match it, and none that the expression itself matches is
 * missing.
 */
function withoutLookarounds(source: string): string {
  let left = source.replaceAll(/\\[bB]/g, '');
  for (let at = left.search(LOOKAROUND); at >= 0; at = left.search(LOOKAROUND)) {
    let end = at + 1;
    for (let depth = 1; depth > 0; end++) {
      if (left[end] === '\\') end++;
      else if (left[end] === '(') depth++;
      else if (left[end] === ')') depth--;
    }
    left = left.slice(0, at) + left.slice(end);
  }
  return left;
}
const LOOKAROUND = /\(\?<?[=!]/;

describe('stems', () => {
  it.each(CUES)('one stands wherever $id can match', ({ stems, source }) => {
    const texts = stringMatching(new RegExp(`^(?:${withoutLookarounds(source)})$`), { size: 'small' });
    assert(
      property(texts, (text) => stems.some((stem) => text.toLowerCase().includes(stem))),
      { numRuns: 300 },
    );
  });
});
