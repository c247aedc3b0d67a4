import { WATERMARKS } from '../../vocabulary/letters/stamps.js';

type Lines = readonly string[];

const LETTER = /^[A-Z]$/;
const SPACED = /^(?:[A-Z] ){2,}[A-Z]$/;
const WHOLE: ReadonlySet<string> = new Set(WATERMARKS);
const REPEATED = new RegExp(`^(?:${[...WATERMARKS, ...WATERMARKS.map(reversed)].join('|')})+$`);

function reversed(word: string): string {
  return [...word].reverse().join('');
}

/** Takes out words written across a page: their letters come out with blanks between, or one a line. */
export function withoutWatermarks(lines: Lines): Lines {
  const left = lines.filter((line) => !SPACED.test(line) || !WHOLE.has(line.replaceAll(' ', '')));
  const letters = left.filter((line) => LETTER.test(line));
  return letters.length > 2 && REPEATED.test(letters.join('')) ? left.filter((line) => !LETTER.test(line)) : left;
}
