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
  const cautions = [...chosenOf(drawn), ...unfinishedOf(drawn)];
  return {
    said: said !== undefined && drawn.every((one) => one?.said === said) ? said.replace(/\.$/, '') : null,
    caution: cautions.length === 0 ? null : cautions.join(' '),
  };
}

type Told = readonly (Drawn | undefined)[];

function chosenOf(drawn: Told): string[] {
  const chosen = drawn.filter((one) => one?.how === 'chosen').length;
  if (chosen === 0) return [];
  return [
    `${chosen} of ${drawn.length} letters ${chosen === 1 ? 'was' : 'were'} chosen, not drawn by chance: ` +
      'the shares are those of these letters, not of the archive.',
  ];
}

/** A page shows letters with doubts first: those judged so far are no sample until all are. */
function unfinishedOf(drawn: Told): string[] {
  const draws = new Map<string, { letters: number; judged: number }>();
  for (const one of drawn) {
    if (one === undefined || one.how === 'chosen') continue;
    const { said, letters = 0 } = one;
    draws.set(said, { letters, judged: (draws.get(said)?.judged ?? 0) + 1 });
  }
  return [...draws.values()]
    .filter(({ letters, judged }) => judged < letters)
    .map(
      ({ letters, judged }) =>
        `${judged} of ${letters} letters drawn ${judged === 1 ? 'is' : 'are'} judged, and a review page shows those ` +
        'with doubts first: the shares are not those of the archive until all are.',
    );
}

/** What is told of a letter: by one who chose it, or else by the first who tells. */
function drawnOfLetter(annotations: readonly Annotation[]): Drawn | undefined {
  const told = annotations.flatMap(({ drawn }) => drawn ?? []);
  return told.find(({ how }) => how === 'chosen') ?? told[0];
}
