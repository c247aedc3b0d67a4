/** The versions that are measured: the one here, and another one built beside it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from './options.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const git = (...args) => spawnSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' });

/** The commit of a name, shortened; null where there is none, or no git. */
function commitOf(name) {
  const { status, stdout } = git('rev-parse', '--short', '--verify', '--quiet', `${name}^{commit}`);
  return status === 0 ? stdout.trim() : null;
}

/** The version here, as it is built; a commit ends in "+" where files have changed since. */
export function versionHere() {
  const commit = commitOf('HEAD');
  const changed = commit !== null && git('status', '--porcelain', '--', 'src', 'package-lock.json').stdout !== '';
  return { name: 'here', commit: changed ? `${commit}+` : commit, dist: join(ROOT, 'dist') };
}

/**
 * Another version, built in a folder that is not there yet, with the packages installed here. Throws a UsageError where
 * there is no such version or it cannot be built.
 */
export function versionOf(name, folder) {
  const commit = commitOf(name);
  if (commit === null) throw new UsageError(`--against: git knows no "${name}".`);
  const added = git('worktree', 'add', '--detach', folder, commit);
  if (added.status !== 0) throw new UsageError(`--against: ${added.stderr.trim()}`);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (readFileSync(join(folder, 'package-lock.json'), 'utf8') !== readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    process.stderr.write(`${name} asks for other packages; it is measured with those installed here.\n`);
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new UsageError(`--against: ${name} does not build.\n${built.stdout}`);
  return { name, commit, dist: join(folder, 'dist') };
}

/** Takes away what `versionOf` made. */
export function removeVersion(folder) {
  rmSync(folder, { recursive: true, force: true });
  git('worktree', 'prune');
}

/** The readers of PDFs that a version has, its default first. */
export const readersOf = async ({ dist }) => (await import(pathToFileURL(join(dist, 'read/readers.js')))).PDF_READERS;
