import type { Annotation, Drawn } from '../annotation/form.js';

/** How annotated letters were come by, as far as their annotations tell. */
export interface DrawnWords {
  /** In words, where all letters say the same. */
  readonly said: string | null;
  /** What figures of letters that were not drawn by chance do not say. */
  readonly caution: string | null;
}

/** @param letters of each letter, the annotations that there are of it */
export function drawnOf(letters: readonly (readonly Annotation[])[]): DrawnWords {
  const drawn = letters.map(drawnOfLetter);
  const said = drawn[0]?.said;
  const chosen = drawn.filter((one) => one?.how === 'chosen').length;
  return {
    said: said !== undefined && drawn.every((one) => one?.said === said) ? said.replace(/\.$/, '') : null,
    caution:
      chosen === 0
        ? null
        : `${chosen} of ${letters.length} letters ${chosen === 1 ? 'was' : 'were'} chosen, not drawn by chance: ` +
          'the shares are those of these letters, not of the archive.',
  };
}

/** What is told of a letter: by one who chose it, or else by the first who tells. */
function drawnOfLetter(annotations: readonly Annotation[]): Drawn | undefined {
  const told = annotations.flatMap(({ drawn }) => drawn ?? []);
  return told.find(({ how }) => how === 'chosen') ?? told[0];
}
