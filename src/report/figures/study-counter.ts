import { type Block, type Lexicons, MISSING, type Surroundings } from '../facts/facts.js';
import type { Figure, Filter, Study, Totals } from '../study.js';
import type { Counter } from './counters/counter.js';
import { CountsCounter } from './counters/counts.js';
import { DistributionCounter } from './counters/distribution.js';
import { EmptinessCounter } from './counters/emptiness.js';
import { PublishedCounter } from './counters/published.js';
import { RatesCounter } from './counters/rates.js';
import type { Definition } from './definition.js';
import { Codings } from './dimensions/codings.js';
import { failuresFigure } from './failures.js';
import { filtered, type Looked, VERDICT } from './filtered.js';
import { NOTES } from './notes.js';
import { SECTIONS } from './sections.js';
import { standoutsFigure } from './standouts.js';
import { type Judged, trustFigure } from './trust.js';

/** What else a study is told. */
export interface Extras {
  /** What an evaluation by verdicts came to. */
  readonly judged?: Judged | null;
}

/**
 * Counts a study from blocks. The lexicons may grow from block to block, but a code keeps its value. Memory is bounded
 * by the number of different values.
 */
export class StudyCounter {
  readonly #codings: Codings;
  readonly #counters: ReadonlyMap<Definition, Counter>;
  readonly #totals = { letters: 0, requests: 0, decided: 0, overturned: 0 };
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;

  constructor(
    lexicons: Lexicons,
    private readonly filter: Filter = {},
  ) {
    this.#codings = new Codings(lexicons);
    const all = SECTIONS.flatMap(({ figures }) => figures);
    this.#counters = new Map(
      all.flatMap((definition) => {
        const counter = counterOf(definition, this.#codings, filter);
        return counter === null ? [] : [[definition, counter] as const];
      }),
    );
  }

  add(block: Block): void {
    const looked = filtered(block, this.#codings, this.filter);
    for (const counter of this.#counters.values()) counter.add(looked);
    this.#addTotals(looked);
  }

  study(surroundings: Surroundings, extras: Extras = {}): Study {
    const { name, version } = surroundings;
    const totals: Totals = { ...this.#totals };
    return {
      about: {
        name,
        version,
        filter: this.filter,
        totals,
        decided_from: isoDate(this.#from),
        decided_to: isoDate(this.#to),
        notes: NOTES,
      },
      sections: SECTIONS.map(({ id, title, figures }) => ({
        id,
        title,
        figures: figures.map((definition) => this.#figure(definition, surroundings, extras)),
      })),
    };
  }

  #figure(definition: Definition, surroundings: Surroundings, { judged = null }: Extras): Figure {
    switch (definition.kind) {
      case 'standouts':
        return standoutsFigure(
          definition,
          [...this.#counters.values()].filter((counter) => counter instanceof RatesCounter),
        );
      case 'failures':
        return failuresFigure(definition, surroundings);
      case 'trust':
        return trustFigure(definition, judged);
      default: {
        const counter = this.#counters.get(definition);
        if (counter === undefined) throw new Error(`Nothing counts ${definition.id}.`);
        return counter.figure(surroundings);
      }
    }
  }

  #addTotals({ block, letters, requests }: Looked): void {
    const totals = this.#totals;
    for (let letter = 0; letter < letters.length; letter++) {
      if (letters[letter] === 0) continue;
      totals.letters += 1;
      const day = block.numbers.decision_date[letter] ?? MISSING;
      if (day === MISSING) continue;
      this.#from = Math.min(this.#from, day);
      this.#to = Math.max(this.#to, day);
    }
    for (const verdict of requests) {
      if (verdict === 0) continue;
      totals.requests += 1;
      if (verdict >= VERDICT.upheld) totals.decided += 1;
      if (verdict === VERDICT.overturned) totals.overturned += 1;
    }
  }
}

function counterOf(definition: Definition, codings: Codings, filter: Filter): Counter | null {
  switch (definition.kind) {
    case 'rates':
      return new RatesCounter(definition, codings);
    case 'counts':
      return new CountsCounter(definition, codings);
    case 'distribution':
      return new DistributionCounter(definition, filter);
    case 'emptiness':
      return new EmptinessCounter(definition, codings);
    case 'published':
      return new PublishedCounter(definition, codings, filter);
    default:
      return null;
  }
}

const DAY = 86_400_000;

const isoDate = (day: number): string | null =>
  Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : null;
