import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { ProjectOptions } from '../../write/project.js';
import type { Inputs } from '../../read/find/find-inputs.js';
import type { RunArguments } from '../journal/state.js';
import type { Tally } from '../journal/tally.js';

interface Run {
  readonly asked: RunArguments;
  readonly options: { readonly timeout: number | null; readonly tables: ProjectOptions };
  readonly jobs: number;
  readonly tally: Tally;
  readonly ignored: Inputs['ignored'];
  readonly setAside: Inputs['setAside'];
  /** Letters read by this run itself, without those done before it. */
  readonly read: number;
  readonly started: Date;
  readonly readSeconds: number;
  readonly resumed: boolean;
}

/** Packages whose version can change a record or a table. */
const PACKAGES = [
  '@embedpdf/pdfium',
  '@hyzyla/pdfium',
  'pdf-parse',
  'html-to-text',
  'mammoth',
  'tesseract.js',
  'tesseract.js-core',
  '@tesseract.js-data/eng',
  'compromise',
  'zod',
  'csv-stringify',
  'hyparquet-writer',
  '@duckdb/node-api',
];

/** The content of run.json: everything that is not data. */
export async function runFacts({
  asked,
  options,
  jobs,
  tally,
  ignored,
  setAside,
  read,
  started,
  readSeconds,
  resumed,
}: Run): Promise<object> {
  const ended = new Date();
  const seconds = (ended.getTime() - started.getTime()) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const { examples: _, ...counts } = tally;
  return {
    version: asked.version,
    options: {
      paths: asked.paths,
      reader: asked.reader,
      ocr: asked.ocr,
      shard: asked.shard,
      include: asked.include,
      exclude: asked.exclude,
      jobs,
      timeout: options.timeout,
      ...options.tables,
      evidence: asked.evidence,
      text: asked.text,
    },
    resumed,
    counts: {
      ...counts,
      found: tally.files + sum(setAside),
      set_aside: sum(setAside),
      set_aside_by_kind: setAside,
      ignored: sum(ignored),
      ignored_by_extension: ignored,
      read,
    },
    times: {
      started: started.toISOString(),
      ended: ended.toISOString(),
      seconds,
      reading_seconds: readSeconds,
      tables_seconds: Number((seconds - readSeconds).toFixed(3)),
      cpu_seconds: (userCPUTime + systemCPUTime) / 1e6,
    },
    rates: { letters_per_second: seconds > 0 ? read / seconds : null },
    peak_memory_bytes: maxRSS * 1024,
    machine: {
      node: process.version,
      platform: process.platform,
      arch: process.arch,
      cpu: cpus()[0]?.model ?? null,
      cpus: cpus().length,
      memory_bytes: totalmem(),
    },
    packages: Object.fromEntries(
      (await Promise.all(PACKAGES.map(packageVersion))).filter((pair) => pair !== undefined),
    ),
  };
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sofar, count) => sofar + count, 0);

async function packageVersion(name: string): Promise<[string, string] | undefined> {
  for (const folder of ['../../../node_modules', '../../../..']) {
    try {
      const { version } = JSON.parse(
        await readFile(new URL(`${folder}/${name}/package.json`, import.meta.url), 'utf8'),
      ) as { version: string };
      return [name, version];
    } catch {
      // Where this package is installed as a dependency, others stand beside it.
    }
  }
  return undefined;
}
