import { counted, whole } from '../../numbers.js';
import { type Filter, type FilterId, FILTERS, type Published, type PublishedRow } from '../../study.js';
import type { OwnDefinition } from '../definition.js';
import type { Codings } from '../dimensions/codings.js';
import { OPIOIDS } from '../dimensions/dimensions.js';
import { FEW_DECIDED } from '../few.js';
import { type Looked, VERDICT } from '../filtered.js';
import { PHARMACEUTICALS } from '../sections.js';
import { percent } from '../words.js';
import type { Counter } from './counter.js';
import { MEASURES, PUBLISHED, type Measure, type PublishedFigure } from './published-figures.js';

/** What is counted of a year. */
interface OfYear {
  letters: number;
  requests: number;
  decided: number;
  overturned: number;
  pharmaceuticals: number;
  opioids: number;
}

const NOTHING: OfYear = { letters: 0, requests: 0, decided: 0, overturned: 0, pharmaceuticals: 0, opioids: 0 };

/** How each measure is made of what is counted. */
const HERE: Readonly<Record<Measure, (of: OfYear) => readonly [some: number, of: number]>> = {
  overturned: ({ overturned, decided }) => [overturned, decided],
  pharmaceuticals: ({ pharmaceuticals, requests }) => [pharmaceuticals, requests],
  opioids: ({ opioids, pharmaceuticals }) => [opioids, pharmaceuticals],
  letters: ({ letters }) => [letters, letters],
};

/** Counts by year what the regulator has published of some years. */
export class PublishedCounter implements Counter {
  /** By the codes of years. */
  readonly #years: OfYear[] = [];

  constructor(
    private readonly definition: OwnDefinition,
    private readonly codings: Codings,
    private readonly filter: Filter = {},
  ) {}

  add({ block, letters, requests }: Looked): void {
    const years = this.codings.codesOf('year', block).codes;
    const pharmaceuticals = this.codings.having(PHARMACEUTICALS.dimension, PHARMACEUTICALS.value, block);
    const opioids = this.codings.having('opioid', OPIOIDS[0], block);
    for (let letter = 0; letter < block.letters; letter++) {
      if (letters[letter] === 0) continue;
      const year = (this.#years[years[letter] ?? 0] ??= { ...NOTHING });
      year.letters += 1;
      const to = block.firstRequest[letter + 1] ?? 0;
      for (let request = block.firstRequest[letter] ?? 0; request < to; request++) {
        const verdict = requests[request] ?? 0;
        if (verdict === 0) continue;
        year.requests += 1;
        if (verdict >= VERDICT.upheld) year.decided += 1;
        if (verdict === VERDICT.overturned) year.overturned += 1;
        if (pharmaceuticals[request] === 0) continue;
        year.pharmaceuticals += 1;
        if (opioids[request] === 1) year.opioids += 1;
      }
    }
  }

  figure(): Published {
    const { id, title } = this.definition;
    const parted = FILTERS.filter((filter) => !OF_WHOLE_YEARS.has(filter) && this.filter[filter] !== undefined);
    const rows = PUBLISHED.map((figure) => (parted.length === 0 ? this.#row(figure) : alone(figure)));
    const words = parted.length === 0 ? says(rows) : NOT_COMPARED;
    return { kind: 'published', id, title, says: words, how: HOW, sql: null, rows };
  }

  #row({ measure, year, published, source }: PublishedFigure): PublishedRow {
    const code = this.codings.values('year').indexOf(String(year));
    const [some, of] = HERE[measure](this.#years[code] ?? NOTHING);
    const { words, is } = MEASURES[measure];
    const here = of === 0 ? null : is === 'letters' ? some : some / of;
    const small = is === 'share' && here !== null && of < FEW_DECIDED;
    return { measure: words, year, published, is, source, here, of, small };
  }
}

/** Published figures are of all letters of a year: what is chosen by these filters may stand beside them. */
const OF_WHOLE_YEARS: ReadonlySet<FilterId> = new Set(['year']);

const NOT_COMPARED =
  'Published figures are of all letters of a year: with a filter on anything but the year they stand alone, for a part ' +
  'of the letters is not compared with all.';

/** A published figure that nothing here is compared with. */
const alone = ({ measure, year, published, source }: PublishedFigure): PublishedRow => {
  const { words, is } = MEASURES[measure];
  return { measure: words, year, published, is, source, here: null, of: 0, small: false };
};

/** By the year that has most of the letters. */
function says(rows: readonly PublishedRow[]): string {
  const beside = rows.filter(({ here }) => here !== null);
  const [most] = beside.filter(({ measure }) => measure === MEASURES.overturned.words).sort((a, b) => b.of - a.of);
  if (most === undefined || most.here === null) return 'No request was decided in a year whose figures stand here.';
  return (
    `${whole(beside.length)} of ${counted(rows.length, 'published figure')} can be set beside these letters. The ` +
    `published share of requests overturned in ${most.year} is ${percent(most.published)}; here it is ` +
    `${percent(most.here)} of ${whole(most.of)} decided.`
  );
}

const HOW =
  'Published by the California Division of Workers’ Compensation in its yearly reports on IMR and releases on them. ' +
  'A folder is no random sample of the archive: take the same years, and expect differences. The California ' +
  'Workers’ Compensation Institute (CWCI) counts primary service requests, not all, and so prints other figures.';
