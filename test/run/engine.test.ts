import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';

/** Of a flag that it does not know, the engine only says so, on standard error; workers' output is seen by nobody. */
it('the engine knows the flags of the workers', () => {
  const module = fileURLToPath(new URL('../../dist/run/pool/engine.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [module], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
