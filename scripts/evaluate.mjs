// Extracts the annotated real letters beside the repository, where they are, and compares the records with their
// annotations. Arguments go to `imr evaluate`: npm run evaluate -- --errors diagnoses
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const gold = path('../out/evaluate-gold');

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The annotations, each with the facets that another file tells of its items and diagnoses, in the same order. */
function joinAnnotations() {
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold, { recursive: true });
  for (const name of readdirSync(join(shared, 'gold'))) {
    const letter = json(join(shared, 'gold', name));
    const facets = join(shared, 'facets', name);
    const { items, diagnoses } = existsSync(facets) ? json(facets) : { items: [], diagnoses: [] };
    const joined = {
      ...letter,
      items: letter.items.map((item, i) => ({ ...item, ...items[i] })),
      diagnoses: letter.diagnoses.map((diagnosis, i) => ({ ...diagnosis, ...diagnoses[i] })),
    };
    writeFileSync(join(gold, name), JSON.stringify(joined));
  }
}

if (imr('extract', `${shared}/letters`, '--out', out, '--force', '--quiet') > 1) process.exit(1);
joinAnnotations();
process.exit(imr('evaluate', '--gold', gold, '--records', `${out}/records.ndjson`, ...process.argv.slice(2)));
