import type { Annotation } from '../annotation/form.js';

/** How annotated letters were come by, as far as their annotations tell. */
export interface DrawnWords {
  /** In words, where all annotations say the same. */
  readonly said: string | null;
  /** What figures of letters that were not drawn by chance do not say. */
  readonly caution: string | null;
}

export function drawnOf(annotations: readonly Annotation[]): DrawnWords {
  const [first] = annotations;
  const said = first?.drawn?.said;
  const chosen = annotations.filter(({ drawn }) => drawn?.how === 'chosen').length;
  return {
    said: said !== undefined && annotations.every(({ drawn }) => drawn?.said === said) ? said.replace(/\.$/, '') : null,
    caution:
      chosen === 0
        ? null
        : `${chosen} of these ${annotations.length} letters were chosen, not drawn by chance: ` +
          'the shares are those of these letters, not of the archive.',
  };
}
