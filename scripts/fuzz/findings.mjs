/** What judges found: told at once, and kept with the line that makes it again. */
import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JUDGES } from './judges.mjs';

/** So many characters of a letter are kept of an input that grows. */
const GROWN = 30_000;

const printable = (text) =>
  text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');

export class Findings {
  #folder;
  #options;
  #byJudge = new Map();
  #told = new Set();

  constructor(folder, options) {
    this.#folder = folder;
    this.#options = options;
    mkdirSync(folder, { recursive: true });
  }

  get none() {
    return this.#byJudge.size === 0;
  }

  /** Keeps what was found of an input, and the input. */
  async add({ kind, at }, { findings, made, gave }, input) {
    const again = `npm run fuzz -- --only ${kind} --seed ${this.#options.seed} --at ${at}`;
    const folder = join(this.#folder, `${kind}-${this.#options.seed}-${at}`);
    mkdirSync(folder, { recursive: true });
    if (input.bytes) writeFileSync(join(folder, input.file), input.bytes);
    if (input.text) writeFileSync(join(folder, input.file), input.text(GROWN));
    if (input.input) writeFileSync(join(folder, 'stdin.ndjson'), input.input);
    if (input.entries) writeFileSync(join(folder, 'tree.txt'), input.entries.map(lineOf).join('\n'));
    const lines = findings.map(({ judge, message }) => `${judge}: ${message}`);
    writeFileSync(
      join(folder, 'finding.txt'),
      `${[again, `made of: ${made.join(', ')}`, `gave: ${gave}`, ...lines].join('\n')}\n`,
    );
    for (const { judge, message } of findings)
      this.#tell(judge, kind, `${judge}: ${message}\n    ${again} (${made.join(', ')})`);
  }

  #tell(judge, kind, line) {
    this.#byJudge.set(judge, (this.#byJudge.get(judge) ?? 0) + 1);
    const first = `${judge} ${kind}`;
    if (this.#options.quiet && this.#told.has(first)) return;
    this.#told.add(first);
    console.log(printable(line.length > 1500 ? `${line.slice(0, 700)} … ${line.slice(-700)}` : line));
  }

  /** `counts`: of each kind. */
  summarise(counts) {
    if (!this.#options.quiet) for (const row of [HEAD, ...[...counts].map(rowOf)]) console.log(inColumns(row));
    const inputs = [...counts.values()].reduce((sum, count) => sum + count.inputs, 0);
    const judges = [...JUDGES.map(({ id }) => id), 'fuzzer'].flatMap((id) =>
      this.#byJudge.has(id) ? [`${id} ${this.#byJudge.get(id)}`] : [],
    );
    console.log(`${inputs} inputs (seed ${this.#options.seed}); findings: ${judges.join(', ') || 'none'}`);
    if (this.none) removeIfEmpty(this.#folder);
    else console.log(`They are kept in ${this.#folder}`);
  }
}

const HEAD = ['\nkind', 'inputs', 'held', 'findings', 'seconds', 'gave'];

const rowOf = ([kind, { inputs, held, findings, seconds, gave }]) => {
  const most = Object.entries(gave).sort(([, a], [, b]) => b - a);
  const told = most.slice(0, 6).map(([name, count]) => `${count} ${name}`);
  return [kind, inputs, held, findings, seconds.toFixed(0), told.join(', ')];
};

const inColumns = ([kind, ...rest]) =>
  `${kind.padEnd(12)}${rest
    .slice(0, -1)
    .map((cell) => String(cell).padStart(10))
    .join('')}  ${rest.at(-1)}`;

const lineOf = ({ path, type, below, target }) => {
  const to = below ?? target;
  return [
    type,
    JSON.stringify(path.toString('latin1')),
    ...(to ? ['->', JSON.stringify(to.toString('latin1'))] : []),
  ].join(' ');
};

function removeIfEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what an earlier run kept there.
  }
}
