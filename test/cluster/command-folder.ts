import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { CLI } from '../run/archive.js';

/** A folder with the command imr, for the search path of what calls it by its name. */
export function commandFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'imr'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`, { mode: 0o755 });
  return folder;
}
