import type { Value } from './forms.js';
import { asked, type Question, type QuestionGroup } from './questions.js';
import type { Addition, LetterVerdicts, Verdict } from './verdicts.js';

/** What a person does to the verdicts on a letter; each gives new verdicts. */

export const passed = (on: LetterVerdicts, pointer: string, verdict: Verdict): LetterVerdicts => ({
  ...on,
  verdicts: { ...on.verdicts, [pointer]: verdict },
});

/** A value as it should be; the one that the record has is right. */
export function corrected(on: LetterVerdicts, { pointer, form, value }: Question, right: Value): LetterVerdicts {
  return passed(on, pointer, form!.same(value, right) ? { is: 'right' } : { is: 'wrong', value: right });
}

export function takenBack(on: LetterVerdicts, pointer: string): LetterVerdicts {
  const { [pointer]: _, ...verdicts } = on.verdicts;
  return { ...on, verdicts };
}

/** All that is asked, in some of the groups or in all, and has no verdict yet is right. */
export function acceptedRest(
  on: LetterVerdicts,
  groups: readonly QuestionGroup[],
  within: readonly QuestionGroup[] = groups,
): LetterVerdicts {
  const accepted = new Set(within.flatMap(({ questions }) => questions.map(({ pointer }) => pointer)));
  const verdicts = { ...on.verdicts };
  for (const { pointer } of asked(groups, on)) if (accepted.has(pointer)) verdicts[pointer] ??= { is: 'right' };
  return { ...on, verdicts };
}

export const withAddition = (on: LetterVerdicts, list: string, addition: Addition): LetterVerdicts => ({
  ...on,
  added: { ...on.added, [list]: [...(on.added[list] ?? []), addition] },
});

export const withoutAddition = (on: LetterVerdicts, list: string, number: number): LetterVerdicts => ({
  ...on,
  added: { ...on.added, [list]: (on.added[list] ?? []).filter((_, i) => i !== number) },
});

/** How far a letter is judged. */
export interface Progress {
  readonly asked: number;
  readonly judged: number;
  /** Verdicts other than right, and additions. */
  readonly mistakes: number;
}

export function progressOf(groups: readonly QuestionGroup[], on: LetterVerdicts): Progress {
  const questions = asked(groups, on);
  // Of very many questions a map is asked sooner than an object.
  const verdicts = new Map(Object.entries(on.verdicts));
  let [judged, mistakes] = [0, 0];
  for (const { pointer, listOf } of questions) {
    const verdict = verdicts.get(pointer);
    if (verdict) judged++;
    if (verdict && verdict.is !== 'right') mistakes++;
    // What was added to a list that is not asked of any more, as that of an item that was made up, is not told.
    if (listOf !== undefined) mistakes += on.added[listOf]?.length ?? 0;
  }
  return { asked: questions.length, judged, mistakes };
}
