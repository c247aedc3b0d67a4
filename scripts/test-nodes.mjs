// Runs the tests under each version of Node.js that is supported: npm run test:nodes [-- --nodes 22,24] [arguments of
// vitest]. Each Node.js comes from the package registry, once.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODES = ['20', '22', '24'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { platform, arch } = process;
/** The package that has nothing but the program, by the names that its makers gave. */
const PACKAGE = `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform === 'win32' ? 'win' : platform}-${arch}`;

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  return status === 0;
}

/** Where a version of Node.js stands; it is installed where it is not there. */
function nodeOf(version) {
  const folder = join(root, 'node_modules', '.cache', 'nodes', version);
  const at = join(folder, 'node_modules', PACKAGE);
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  if (!existsSync(at) && !run('npm', [...args, `${PACKAGE}@${version}`]))
    throw new Error(`Node.js ${version} could not be installed as ${PACKAGE}. Is the package registry reached?`);
  return join(at, JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')).bin.node);
}

/** The program first on the path, for tests that start one by its name. */
const withNode = (node) => ({ ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` });

const given = process.argv.slice(2);
const chosen = given[0] === '--nodes' ? given[1].split(',') : NODES;
const passed = given[0] === '--nodes' ? given.slice(2) : given;

const failed = [];
for (const version of chosen) {
  const node = nodeOf(version);
  process.stdout.write(`== Node.js ${version}\n`);
  run(node, ['--version']);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  if (!run(node, [vitest, 'run', ...passed], withNode(node))) failed.push(version);
}
process.stdout.write(failed.length === 0 ? '== all passed\n' : `== failed under ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
