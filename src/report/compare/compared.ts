import { difference } from '../../statistics/difference.js';
import type {
  Bin,
  Changes,
  CountRow,
  Counts,
  Difference,
  Distribution,
  Figure,
  RateRow,
  Rates,
  Section,
  Study,
} from '../study.js';
import { relationOf } from './relation.js';
import { rowPairs } from './row-pairs.js';

/**
 * A study beside that of another run: what the rows of its figures are there, and the differences, this run less the
 * other, with intervals by Newcombe's method. Rows that only one of both has are kept, with zeros on the other side.
 * Where the two runs hold mostly the same letters, their figures are not independent and that method does not hold:
 * then there are no differences, and the list of what changed tells more.
 *
 * @param changes what changed in the letters that both runs hold, where there are any
 */
export function compared(study: Study, other: Study, changes: Changes | null): Study {
  const { notes, against: _, ...about } = study.about;
  const { notes: _notes, against: _against, ...theirs } = other.about;
  const relation = relationOf(changes, theirs.name);
  const comparison = new Comparison(relation.areIndependent);
  const sections = study.sections.map((section) => comparison.section(section, other));
  return {
    about: { ...about, against: theirs, notes: [...notes, ...relation.notes] },
    sections: changes === null ? sections : [...sections, sectionOf(changes)],
  };
}

const sectionOf = (changes: Changes): Section => ({
  id: 'changed',
  title: 'What changed between the two runs',
  figures: [changes],
});

class Comparison {
  constructor(private readonly areIndependent: boolean) {}

  section(section: Section, other: Study): Section {
    const figures = other.sections.find(({ id }) => id === section.id)?.figures ?? [];
    const theirs = new Map(figures.map((figure) => [figure.id, figure]));
    const ours = new Set(section.figures.map(({ id }) => id));
    // A figure that only the other run has is one without rows here.
    const missing = figures.filter(({ id }) => !ours.has(id)).map(emptied);
    return {
      ...section,
      figures: [...section.figures, ...missing].map((figure) => this.#figure(figure, theirs.get(figure.id))),
    };
  }

  /** Figures of one kind are compared; what the other run has not is nothing there. */
  #figure(figure: Figure, other: Figure | undefined): Figure {
    const theirs = other ?? emptied(figure);
    if (figure.kind === 'rates' && theirs.kind === 'rates') return this.#rates(figure, theirs);
    if (figure.kind === 'counts' && theirs.kind === 'counts') return this.#counts(figure, theirs);
    return figure.kind === 'distribution' && theirs.kind === 'distribution' ? distributions(figure, theirs) : figure;
  }

  #rates(figure: Rates, other: Rates): Rates {
    return {
      ...figure,
      rows: rowPairs(figure.rows, other.rows, figure.order).map(([here, there]) => {
        const { value } = (here ?? there)!;
        const ours = here ?? { ...NO_REQUESTS, value };
        const { value: _, against: _against, ...theirs } = there ?? { ...NO_REQUESTS, value };
        return { ...ours, against: { ...theirs, difference: this.#difference(asRate(ours), asRate(theirs)) } };
      }),
    };
  }

  #counts(figure: Counts, other: Counts): Counts {
    return {
      ...figure,
      rows: rowPairs(figure.rows, other.rows, figure.order).map(([here, there]) => {
        const { value } = (here ?? there)!;
        const ours: CountRow = here ?? { value, ...NONE };
        const { count, share } = there ?? NONE;
        const difference = this.#difference({ some: ours.count, all: figure.of }, { some: count, all: other.of });
        return { ...ours, against: { count, share, difference } };
      }),
    };
  }

  #difference(one: Proportion, other: Proportion): Difference | null {
    return this.areIndependent ? difference(one, other) : null;
  }
}

interface Proportion {
  readonly some: number;
  readonly all: number;
}

const asRate = ({ overturned, decided }: Pick<RateRow, 'overturned' | 'decided'>): Proportion => ({
  some: overturned,
  all: decided,
});

const keyOf = ({ from, to }: Bin): string => `${from}..${to}`;
const byStart = (a: Bin, b: Bin): number => (a.from ?? -Infinity) - (b.from ?? -Infinity);

function distributions(figure: Distribution, other: Distribution): Distribution {
  const theirs = new Map(other.bins.map((bin) => [keyOf(bin), bin]));
  const ours = new Set(figure.bins.map(keyOf));
  const missing = other.bins.filter((bin) => !ours.has(keyOf(bin))).map((bin) => ({ ...bin, ...NONE }));
  return {
    ...figure,
    bins: [...figure.bins, ...missing].sort(byStart).map((bin) => {
      const { count, share } = theirs.get(keyOf(bin)) ?? NONE;
      return { ...bin, against: { count, share } };
    }),
    against: { spread: other.spread },
  };
}

const NONE = { count: 0, share: 0 } as const;

const NO_REQUESTS: Omit<RateRow, 'value'> = {
  requests: 0,
  share: 0,
  decided: 0,
  overturned: 0,
  rate: null,
  low: null,
  high: null,
  small: true,
};

/** A figure as it is of no letters. */
function emptied<F extends Figure>(figure: F): F {
  if (figure.kind === 'rates') return { ...figure, rows: [], of: 0 };
  if (figure.kind === 'counts') return { ...figure, rows: [], of: 0 };
  return figure.kind === 'distribution' ? { ...figure, bins: [], spread: NO_SPREAD } : figure;
}

const NO_SPREAD: Distribution['spread'] = {
  n: 0,
  missing: 0,
  impossible: 0,
  mean: null,
  median: null,
  lower_quartile: null,
  upper_quartile: null,
  least: null,
  most: null,
};
