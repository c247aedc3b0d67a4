// Extracts the annotated real letters beside the repository, where they are, and compares the records with their
// annotations. Arguments go to `imr evaluate`: npm run evaluate -- --errors diagnoses
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (below) => fileURLToPath(new URL(below, import.meta.url));
const shared = path('../../shared');
if (!existsSync(shared)) {
  process.stderr.write(
    'There are no annotated letters in ../shared. To measure on your own: ' +
      'imr evaluate --gold DIR --records out/records.ndjson (docs/evaluating.md).\n',
  );
  process.exit(2);
}
const imr = (...args) =>
  spawnSync(process.execPath, [path('../dist/cli.js'), ...args], { stdio: 'inherit' }).status ?? 1;
const out = path('../out/evaluate');
if (imr('extract', `${shared}/letters`, '--out', out, '--force', '--quiet') > 1) process.exit(1);
process.exit(
  imr('evaluate', '--gold', `${shared}/gold`, '--records', `${out}/records.ndjson`, ...process.argv.slice(2)),
);
