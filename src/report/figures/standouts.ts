import { testClustered } from '../../statistics/clustered.js';
import { falseDiscoveryRates } from '../../statistics/false-discovery.js';
import { counted, whole } from '../numbers.js';
import type { Standout, Standouts } from '../study.js';
import { rateOf, type RatesCounter } from './counters/rates.js';
import type { OwnDefinition } from './definition.js';
import { FEW_DECIDED } from './few.js';
import { percent, quoted, rated } from './words.js';

/** The share of false ones among those that stand out that is put up with. */
const FALSE_DISCOVERY_RATE = 0.05;

/** With fewer letters in a group, the variance over letters is itself hardly known. */
const FEW_LETTERS = 10;

/** Tests each row of the figures of rates against all other requests of its figure. */
export function standoutsFigure({ id, title }: OwnDefinition, figures: readonly RatesCounter[]): Standouts {
  const tests = figures.filter(({ definition }) => definition.untested === undefined).flatMap(testsOf);
  const rates = falseDiscoveryRates(tests.map(({ p }) => p));
  const rows = tests
    .map((test, i) => ({ ...test, q: rates[i] ?? 1 }))
    .filter(({ q }) => q <= FALSE_DISCOVERY_RATE)
    .sort((a, b) => a.p - b.p || Math.abs(b.difference.value) - Math.abs(a.difference.value));
  const untested = figures.filter(({ definition }) => definition.untested !== undefined);
  return {
    kind: 'standouts',
    id,
    title,
    says: says(tests.length, rows),
    how: howOf(untested),
    sql: null,
    tested: tests.length,
    rows,
  };
}

/** Rows with enough requests, of enough letters, on both sides. */
function testsOf(counter: RatesCounter): Omit<Standout, 'q'>[] {
  const { definition, tally } = counter;
  const { id: figure, title } = definition;
  const { all } = tally;
  return tally.codes().flatMap((code) => {
    const value = counter.value(code);
    const of = tally.of(code);
    const enough =
      Math.min(of.decided, all.decided - of.decided) >= FEW_DECIDED && tally.lettersOf(code) >= FEW_LETTERS;
    const tested = value !== null && enough ? testClustered(tally.clustered(code)) : null;
    if (value === null || tested === null) return [];
    const rest = (all.overturned - of.overturned) / (all.decided - of.decided);
    return [{ figure, title, value, requests: of.requests, ...rateOf(of), rest, ...tested, p: alike(tested.p) }];
  });
}

/** Engines differ in the last digits of exponentials, and the page reckons with another than the program. */
const alike = (p: number): number => Number(p.toPrecision(12));

function says(tested: number, [first, ...others]: readonly Standout[]): string {
  if (tested === 0) return 'No value has enough decided requests, with enough others, to be tested.';
  if (first === undefined)
    return `None of ${counted(tested, 'value')} tested differs from the rest by more than chance may explain.`;
  const them = others.length === 0 ? '1 stands out' : `${whole(others.length + 1)} stand out`;
  return (
    `Of ${counted(tested, 'value')} tested, ${them}; most clearly ${quoted(first.value)} (${first.title}): ` +
    `${rated(first)}, against ${percent(first.rest)} of the rest.`
  );
}

function howOf(untested: readonly RatesCounter[]): string {
  const left = untested.map(({ definition }) => `${definition.title} (${definition.untested})`);
  return [
    `Each value with at least ${FEW_DECIDED} decided requests in at least ${FEW_LETTERS} letters, and as many ` +
      'decided requests without it, is tested against all other requests of its figure.',
    'Requests of one letter are decided together, by one reviewer: so the reach of chance is computed over letters ' +
      '(their linearised variance, as of cluster samples), wherever that is greater than over single requests. ' +
      'Letters are treated as independent. Where fewer than 5 are expected, Fisher’s exact test has to agree.',
    'Of so many tests some would come out by chance. Those listed are chosen so that no more than about one in ' +
      'twenty of them is expected to be false (Benjamini and Hochberg). That a rate differs does not say why: values go ' +
      'together, as specialties do with treatments, and one fact can stand in several rows.',
    ...(left.length === 0 ? [] : [`Not tested: ${left.join('; ')}.`]),
  ].join(' ');
}
