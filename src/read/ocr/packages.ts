import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const PROGRAM = 'tesseract.js';
const DATA = '@tesseract.js-data/eng';
/** The data of this kind is for the engine's newer half alone, which is all that is used. */
const KIND = '4.0.0_best_int';

/** What is to be done before text can be recognised, or null where all is there. `find`: where a package stands. */
export function missingForOcr(find: (name: string) => string | null = folderOf): string | null {
  const missing = [PROGRAM, DATA].filter((name) => find(name) === null);
  return missing.length === 0
    ? null
    : `Recognition of text in images (--ocr) needs ${missing.join(' and ')}. Install imr again without --omit=optional.`;
}

/** The folder with what the engine knows of English. Throws where it is not installed. */
export function englishData(): string {
  const folder = folderOf(DATA);
  if (folder === null) throw new Error(missingForOcr()!);
  return join(folder, KIND);
}

function folderOf(name: string): string | null {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}
