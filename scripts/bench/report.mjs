/** What a bench found, as a person reads it: ratios first, then one line per measure and one column per version. */
import { STAGE_NAMES } from './profile.mjs';
import { median, medianRatio } from './result.mjs';

const MB = 2 ** 20;

/** The median, or the most, of what is known of each run. */
const ofKnown = (runs, of, choose) => (runs?.every((run) => of(run) !== null) ? choose(runs.map(of)) : undefined);
const most = (numbers) => Math.max(...numbers);
const secondsOf = (runs) => runs.map(({ seconds }) => seconds);
const rate = (letters, runs) => runs && letters / median(secondsOf(runs));

/** What whole runs take, by name; null where it is not known. */
const COSTS = { time: ({ seconds }) => seconds, CPU: ({ cpu }) => cpu };

/** How many times a run of one thing costs what one of another does: round by round where they took turns. */
function times(runs, others, of, inTurns = true) {
  const [costs, base] = [ofKnown(runs, of, (all) => all), ofKnown(others, of, (all) => all)];
  if (!costs || !base) return undefined;
  return inTurns ? medianRatio(costs, base) : median(costs) / median(base);
}

/** How many times faster one version is, by each cost. */
function timesFaster(one, other, kind) {
  const fewer = other.letters / one.letters;
  return Object.values(COSTS).map((of) => times(other.runs[kind], one.runs[kind], of, !other.earlier) / fewer);
}

const ofRuns = (kind, what) => [
  { what: `letters/s from ${what}`, value: ({ letters, runs }) => rate(letters, runs[kind]) },
  {
    what: '  CPU ms per letter, all processes',
    value: ({ letters, runs }) => ofKnown(runs[kind], ({ cpu }) => cpu, median) * (1000 / letters),
    digits: 2,
  },
  {
    what: '  most memory, all processes, MB',
    value: ({ runs }) => ofKnown(runs[kind], ({ peak }) => peak, most) / MB,
  },
];

/** What is measured, in the order in which it is printed. */
function measuresOf(versions) {
  const namesIn = (of) => [...new Set(versions.flatMap((version) => Object.keys(of(version))))];
  return [
    ...ofRuns('pdf', 'PDF'),
    ...namesIn(({ readers }) => readers).map((id) => ({
      what: `  read by ${id}, % of letters`,
      value: ({ readers }) => 100 * (readers[id] ?? 0),
      digits: 1,
    })),
    ...ofRuns('text', 'text'),
    ...[...new Set(versions.flatMap(({ memory }) => memory.map(({ letters }) => letters)))].map((count) => ({
      what: `most memory, ${count} letters, MB`,
      value: ({ memory }) => memory.find(({ letters }) => letters === count)?.peak / MB,
    })),
    { what: 'CPU ms per letter, one warm process', value: ({ stages }) => stages.cpu, digits: 2 },
    ...STAGE_NAMES.map((name) => ({ what: `  ${name}`, value: ({ stages }) => stages.stages[name], digits: 2 })),
    ...namesIn(({ stages }) => stages.readers).flatMap((id) => [
      { what: `  reading by ${id} first`, value: ({ stages }) => stages.readers[id]?.cpu, digits: 2 },
      { what: `    read by it alone, %`, value: ({ stages }) => 100 * stages.readers[id]?.share, digits: 1 },
    ]),
    { what: 'start-up, ms: bare Node.js', value: ({ startUp }) => startUp.node },
    { what: '  imr --help', value: ({ startUp }) => startUp.help },
    { what: '    to bare Node.js', value: ({ startUp }) => startUp.help / startUp.node, digits: 2 },
    { what: '  one letter', value: ({ startUp }) => startUp.letter },
    { what: '    to bare Node.js', value: ({ startUp }) => startUp.letter / startUp.node, digits: 2 },
  ];
}

const WIDTH = 46;
const COLUMN = 14;
const cell = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(COLUMN);
const line = (what, ...cells) => what.padEnd(WIDTH) + cells.join('');
const named = ({ name, commit }) => (commit === null || commit === name ? name : `${name} (${commit})`);

function ratiosOf([first, ...others], { yardstick, options, sameRecords }) {
  const yard = `xargs -P${options.jobs} pdftotext`;
  const measured = [first, ...others.filter(({ earlier }) => !earlier)];
  const rows = [
    ...(yardstick ? measured : []).map((version) => ({
      what: `${version.name} to ${yard}`,
      ratios: Object.values(COSTS).map((of) => times(yardstick, version.runs.pdf, of)),
    })),
    ...others.flatMap((other) =>
      ['pdf', 'text'].map((kind) => ({
        what: `${first.name} to ${other.name}, from ${kind}`,
        ratios: timesFaster(first, other, kind),
      })),
    ),
  ].filter(({ ratios }) => ratios.some(Number.isFinite));
  return [
    ...(rows.length > 0
      ? [line('times as fast', ...Object.keys(COSTS).map((name) => `by ${name}`.padStart(COLUMN)))]
      : []),
    ...rows.map(({ what, ratios }) => line(what, ...ratios.map((ratio) => cell(ratio, 2)))),
    ...(yardstick ? [line(`${yard} (a text dump), letters/s`, cell(rate(options.letters, yardstick), 0))] : []),
    ...(yardstick || options.textOnly ? [] : ['pdftotext (poppler-utils) is not here: no yardstick.']),
    ...(sameRecords === null ? [] : [`The records are ${sameRecords ? 'the same' : 'NOT the same'}.`]),
  ];
}

/** What makes figures of two benches hard to compare. */
function differences(result, { result: earlier }) {
  const differing = (name) =>
    Object.keys(result[name])
      .filter((key) => result[name][key] !== earlier[name][key])
      .map((key) => `${key} was ${earlier[name][key]}, is ${result[name][key]}`);
  const all = [...differing('options'), ...differing('machine')];
  return all.length === 0 ? [] : [`Not measured alike: ${all.join('; ')}.`];
}

/** Lines that tell what a bench found; `earlier`: another one to compare with, { file, result }. */
export function report(result, earlier) {
  const { options, machine } = result;
  const before = earlier && { ...earlier.result.versions[0], name: 'earlier', earlier: true };
  const versions = before ? [...result.versions, before] : result.versions;
  const rows = measuresOf(versions)
    .map(({ what, value, digits = 0 }) => ({ what, digits, values: versions.map(value) }))
    .filter(({ values }) => values.some(Number.isFinite));
  return [
    `${options.letters} letters of ${options.from}, ${options.jobs} jobs, medians of ${options.rounds} rounds in turns`,
    `${machine.cpu}, ${machine.cores} cores, Node.js ${machine.node}: ${versions.map(named).join(' against ')}`,
    ...(earlier ? differences(result, earlier) : []),
    '',
    ...ratiosOf(versions, result),
    '',
    line('', ...versions.map(({ name }) => name.slice(0, COLUMN - 2).padStart(COLUMN))),
    ...rows.map(({ what, digits, values }) => line(what, ...values.map((value) => cell(value, digits)))),
  ];
}
