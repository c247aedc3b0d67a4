import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusPdf, corpusText, letter, outputs, write } from '../run/archive.js';
import { imrHere } from '../run/imr-here.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { commandFolder } from './command-folder.js';

const RECIPES = fileURLToPath(new URL('../../docs/cluster', import.meta.url));
const STAND_IN = fileURLToPath(new URL('spark-stand-in', import.meta.url));

const recipe = (name: string): string => readFileSync(join(RECIPES, name), 'utf8');
const names = (...extensions: readonly string[]): string[] =>
  readdirSync(RECIPES).filter((name) => extensions.includes(extname(name)));
const isHere = (program: string): boolean => spawnSync('which', [program]).status === 0;
const without = (program: string): string => (isHere(program) ? '' : ` (left out: no ${program} here)`);

const letters = temporaryFolder();
write(letters, {
  'a 1.txt': letter(0),
  'b/2.pdf': corpusPdf(1),
  'b/c/3.txt': corpusText(2),
  'other.txt': 'No letter.',
});
const direct = join(temporaryFolder(), 'direct');
await imrHere('extract', letters, '--out', direct, '--jobs', '1', '--quiet');

/** Each of these starts several processes, which on a busy machine takes its time, in milliseconds. */
const LONG = 120_000;

const work = temporaryFolder();
const PATH = `${commandFolder()}${delimiter}${process.env.PATH}`;
const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, PATH, ...env },
  });
  return { status, stdout, stderr };
};

describe('each recipe', () => {
  it('is shown on the page', () => {
    const page = readFileSync(join(RECIPES, '../cluster.md'), 'utf8');
    expect([...page.matchAll(/npm run docs: file docs\/cluster\/(\S+)/g)].map(([, name]) => name).sort()).toEqual(
      readdirSync(RECIPES).sort(),
    );
  });

  it.each(names('.sh', '.sbatch'))('%s is one that bash can read', (name) => {
    expect(run('bash', ['-n', join(RECIPES, name)])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.skipIf(!isHere('kubectl')).each(names('.yaml').filter((name) => !name.includes('volumes')))(
    `%s has only what kubectl knows${without('kubectl')}`,
    (name) => {
      const image = /^ +image: (\S+)/m.exec(recipe(name))![1]!;
      const local = (...args: readonly string[]): object =>
        JSON.parse(run('kubectl', [...args, '--local', '-f', join(RECIPES, name), '-o', 'json']).stdout) as object;
      // The one is as it stands, the other what became of it in the types of the interface, which drop what they lack.
      const written = JSON.stringify(local('annotate', 'a=b')).replace(image, 'other');
      expect(local('set', 'image', 'imr=other')).toMatchObject({
        ...(JSON.parse(written) as object),
        metadata: { name: expect.any(String) as string },
      });
    },
  );
});

describe('GNU parallel', () => {
  it.skipIf(!isHere('parallel'))(
    `gives what one run gives; nothing is merged where a shard was not read${without('parallel')}`,
    () => {
      const script = join(RECIPES, 'gnu-parallel.sh');
      const env = { NODES: ':', SHARDS: '2', OUT: 'of parallel' };
      expect(
        run('bash', [script], { ...env, LETTERS: letters, OUT: 'nothing', SHARDS: '1', PATH: nowhere() }).status,
      ).not.toBe(0);
      expect(readdirSync(join(work, 'nothing'))).not.toContain('all');
      expect(run('bash', [script], { ...env, LETTERS: letters })).toMatchObject({ status: 0 });
      expect(outputs(join(work, 'of parallel/all'))).toEqual(outputs(direct));
    },
    LONG,
  );
});

/** A search path on which imr ends with 3. */
function nowhere(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'imr'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  return `${folder}${delimiter}${process.env.PATH}`;
}

describe('Kubernetes', () => {
  /** What the shell of a pod is told, with folders of this machine for those of the volumes. */
  const told = (name: string): string =>
    (/args:\n +- >-\n((?: {14}\S.*\n)+)/.exec(recipe(name)) ?? /args: \[(.*)\]/.exec(recipe(name)))![1]!
      .replace(/\n +/g, ' ')
      .replaceAll('/letters', letters)
      .replaceAll('/out', join(work, 'pods'))
      .replace('$shard/32', '$shard/1');

  it(
    'the commands of the pods give what one run gives, and end with 0',
    () => {
      const env = { JOB_COMPLETION_INDEX: '0' };
      expect(run('sh', ['-c', told('kubernetes-extract.yaml')], env)).toMatchObject({ status: 0 });
      expect(run('sh', ['-c', told('kubernetes-merge.yaml')])).toMatchObject({ status: 0 });
      expect(outputs(join(work, 'pods/all'))).toEqual(outputs(direct));
    },
    LONG,
  );

  it('as many shards are read as are named', () => {
    const [, completions] = /completions: (\d+)/.exec(recipe('kubernetes-extract.yaml'))!;
    expect(recipe('kubernetes-extract.yaml')).toContain(`--shard "$shard/${completions}"`);
  });
});

describe('filters', () => {
  const records = outputs(direct)['records.ndjson'];

  it.skipIf(!isHere('python3'))(
    `spark.py, with a stand-in for Spark${without('python3')}`,
    async () => {
      const env = { PYTHONPATH: STAND_IN, PYTHONDONTWRITEBYTECODE: '1' };
      const script = join(RECIPES, 'spark.py');
      expect(run('python3', [script, letters, 'answers'], env)).toEqual({ status: 0, stdout: '', stderr: '' });
      const out = join(work, 'of spark');
      expect((await imrHere('tables', join(work, 'answers'), '--out', out, '--quiet')).status).toBe(1);
      expect(outputs(out)['records.ndjson']).toBe(records);
      const failing = run('python3', [script, letters, 'none'], { ...env, PATH: nowhere() });
      expect(failing).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('exited with error code 3') as string,
      });
      expect(readdirSync(work)).not.toContain('none');
    },
    LONG,
  );

  it.skipIf(!isHere('python3'))(
    `the mapper of Hadoop streaming, on what lines.py writes${without('python3')}`,
    () => {
      const [, mapper] = /-mapper '(.*)'/.exec(recipe('hadoop-streaming.sh'))!;
      const piped = `set -o pipefail; python3 '${join(RECIPES, 'lines.py')}' '${letters}' | ${mapper} | LC_ALL=C sort`;
      const { status, stdout } = run('bash', ['-c', piped]);
      expect(status).toBe(0);
      const answers = stdout.split('\n').filter((line) => line.startsWith('{"schema_version"'));
      expect(answers.sort()).toEqual(records!.split('\n').filter(Boolean).sort());
    },
    LONG,
  );
});
