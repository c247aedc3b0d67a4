import type { Doubt, Reason } from '../extract/found.js';
import type { Letter } from '../read/letter.js';
import type { Determination } from '../schema/determination.js';
import { asWarning } from './as-warning.js';
import type { Draft } from './draft.js';
import { evidenceOf } from './evidence.js';
import { DeterminationFailure } from './failure.js';
import { fit, type Moved, type Taken } from './fit.js';
import { type LetterPlaces, sectionOf } from './places.js';

/**
 * A draft as its schema lets it be: without what does not fit, which becomes warnings. Throws a DeterminationFailure
 * `invalid-record` where nothing would be left.
 */
export function settle({ letter, record: whole, reasons, places }: Draft): Pick<Draft, 'record' | 'reasons'> {
  const { record, taken, moved } = fit(whole);
  const [first] = taken;
  if (record && !first) return { record, reasons };
  if (!record) throw new DeterminationFailure('invalid-record', `${first?.path}: ${first?.reason}`);
  return { record: withoutTaken(letter, record, taken, places), reasons: reasons.flatMap(movedBy(moved)) };
}

const movedBy =
  (moved: Moved) =>
  ({ path, rule }: Reason): Reason[] => {
    const at = moved(path);
    return at === null ? [] : [{ path: at, rule }];
  };

/** A record that lost values which did not fit, with a warning for each. */
function withoutTaken(
  letter: Letter,
  record: Determination,
  taken: readonly Taken[],
  places: LetterPlaces,
): Determination {
  const doubts = taken.map(({ path, reason }): Doubt => {
    const [holder = ''] = /^\/[^/]*/.exec(path) ?? [];
    const message = `What was read for ${path} does not fit and was left out: ${reason}.`;
    return { code: 'invalid-value', message, path: holder, span: places[sectionOf(path)] };
  });
  const evidence = evidenceOf(letter, [], doubts, record.warnings.length);
  return {
    ...record,
    evidence: { ...record.evidence, ...evidence },
    warnings: [...record.warnings, ...doubts.map(asWarning)],
  };
}
