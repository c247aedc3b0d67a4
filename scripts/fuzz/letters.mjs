/** The letters that inputs are made of. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsOf } from '../alter/pdfium.mjs';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

const once = (make) => {
  let made;
  return () => (made ??= make());
};

const namesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => basename(file, ending))
        .sort()
    : [];

/** The invented letters, then those of a folder of PDFs, where it is there; read when they are asked for. */
export function lettersOf(folder) {
  const invented = namesIn(join(CORPUS, 'text'), '.txt').map((name) => ({
    name,
    text: once(() => readFileSync(join(CORPUS, 'text', `${name}.txt`), 'utf8')),
    pdf: once(() => readFileSync(join(CORPUS, 'letters', `${name}.pdf`))),
  }));
  const others = namesIn(folder, '.pdf').map((name) => {
    const pdf = once(() => readFileSync(join(folder, `${name}.pdf`)));
    return { name, pdf, text: once(() => textsOf(pdf()).join('\f')) };
  });
  return [...invented, ...others];
}

/** Letters for inputs: half of the time an invented one, however many others there are. */
export function someLetter(dice, letters) {
  const invented = letters.slice(0, namesIn(join(CORPUS, 'text'), '.txt').length);
  return dice.pick(dice.chance(0.5) ? invented : letters);
}
