/** Archives of any size, made of some letters. */
import { appendFileSync, copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetter } from '../../dist/index.js';

const nameOf = (i, extension) => `letter-${String(i).padStart(7, '0')}.${extension}`;

/** Copies of PDFs under other names, each with a comment after its end: no two files are the same. */
function pdfArchive(folder, pdfs, count) {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const file = join(folder, nameOf(i, 'pdf'));
    copyFileSync(pdfs[i % pdfs.length], file);
    appendFileSync(file, `%${i}\n`);
  }
}

/** The texts of PDFs, copied in the same way; reading takes out what tells copies apart. */
async function textArchive(folder, pdfs, count) {
  mkdirSync(folder, { recursive: true });
  const texts = await Promise.all(pdfs.slice(0, count).map(async (pdf) => (await readLetter(readFileSync(pdf))).text));
  for (let i = 0; i < count; i++) {
    const tail = `${' '.repeat(i % 997)}\n\f${i}\n`;
    writeFileSync(join(folder, nameOf(i, 'txt')), `${texts[i % texts.length]}\n\n${tail}`);
  }
}

/** What makes an archive in a folder, of PDFs, of so many letters. */
export const ARCHIVES = { pdf: pdfArchive, text: textArchive };

/** The letters of an archive, in order. */
export const lettersIn = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));

/** The first letters of an archive as another one, which takes no room. */
export function firstOf(folder, count, into) {
  mkdirSync(into, { recursive: true });
  for (const file of readdirSync(folder).sort().slice(0, count)) linkSync(join(folder, file), join(into, file));
}
