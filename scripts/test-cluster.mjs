// `npm run test:cluster`: the recipes of docs/cluster, run by what they are for; that of Slurm, which must be there.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const args = [vitest, 'run', 'test/cluster', ...process.argv.slice(2)];
const env = { ...process.env, IMR_TEST_CLUSTER: '1' };
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
