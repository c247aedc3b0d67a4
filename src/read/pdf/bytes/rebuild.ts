import { inflated, objectsOf, type PdfObject } from './objects.js';

const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;
const PAGES = /\/Type\s*\/Pages(?![A-Za-z])/;
const PACKED = /\/Type\s*\/ObjStm\b/;

/** Higher numbers are no object's. */
const HIGHEST = 4_000_000;
/** Of pages that are missing no more are told. */
const MOST_MISSING = 100;

/**
 * A PDF that no reader can open has lost its end, where its catalogue and its table of objects mostly stand. Its whole
 * pages are given new ones, in the order in which they stand in the file; a page that is missing stays missing. Null
 * where no page is left.
 */
export function rebuilt(file: Buffer): Buffer | null {
  const objects = objectsOf(file).filter(({ number }) => number < HIGHEST);
  // A later version of an object stands for the earlier ones.
  const plain = new Map(objects.map((object) => [object.number, object]));
  const packed = new Map(objects.flatMap((object) => unpacked(file, object)).filter(([number]) => !plain.has(number)));
  const words = new Map([...[...plain].map(([number, object]) => [number, object.words] as const), ...packed]);
  const pages = [...words].flatMap(([number, of]) => (PAGE.test(of) ? [number] : []));
  if (pages.length === 0) return null;

  const catalogue = [...words.keys()].reduce((highest, number) => Math.max(highest, number)) + 1;
  const [list, nothing] = [catalogue + 1, catalogue + 2];
  const missing = Array.from({ length: missingPages(file, words.values(), pages.length) }, () => nothing);
  const kids = [...pages, ...missing].map((page) => `${page} 0 R`);
  const added: (readonly [number: number, words: string])[] = [
    ...packed,
    [catalogue, `<< /Type /Catalog /Pages ${list} 0 R >>`],
    [list, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`],
  ];
  const starts = new Map([...plain].map(([number, { start }]) => [number, start]));
  // The last object may have lost its end.
  let tail = '\nendstream\nendobj\n';
  for (const [number, of] of added) {
    starts.set(number, file.length + tail.length);
    tail += `${number} 0 obj\n${of}\nendobj\n`;
  }
  const table = file.length + tail.length;
  const places = [...starts].map(([number, start]) => `${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`);
  tail += `xref\n0 1\n0000000000 65535 f \n${places.join('')}`;
  tail += `trailer\n<< /Size ${nothing} /Root ${catalogue} 0 R ${protectionOf(file)} >>\n`;
  tail += `startxref\n${table}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(tail, 'latin1')]);
}

/** How many pages are not there any more; one where nothing tells how many there were. */
function missingPages(file: Buffer, words: Iterable<string>, found: number): number {
  // A PDF made for the web tells it at its start.
  const linear = /\/Linearized\b[^>]*\/N\s+(?<pages>\d+)/.exec(file.toString('latin1', 0, 1024))?.groups!['pages'];
  let told = Number(linear ?? 0);
  for (const of of words) {
    if (PAGES.test(of)) told = Math.max(told, Number(/\/Count\s+(?<pages>\d+)/.exec(of)?.groups!['pages'] ?? 0));
  }
  return told === 0 ? 1 : Math.min(MOST_MISSING, Math.max(0, told - found));
}

/** What the table of objects of a protected PDF says of that, if one of its tables is left. */
function protectionOf(file: Buffer): string {
  const text = file.toString('latin1');
  const [protection] = /\/Encrypt\s+\d+\s+\d+\s+R/.exec(text) ?? [''];
  const [id] = /\/ID\s*\[\s*<[^>]*>\s*<[^>]*>\s*\]/.exec(text) ?? [''];
  return `${protection} ${id}`;
}

/** The objects that a stream of objects holds: a list of their numbers and places, then the objects. */
function unpacked(file: Buffer, object: PdfObject): (readonly [number: number, words: string])[] {
  if (!PACKED.test(object.words)) return [];
  const text = inflated(file, object)?.toString('latin1') ?? '';
  const first = Number(/\/First\s+(\d+)/.exec(object.words)?.[1] ?? 0);
  const list = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const numbers = list.filter((_, i) => i % 2 === 0);
  const places = list.filter((_, i) => i % 2 === 1);
  return places.map((place, i) => [numbers[i]!, text.slice(first + place, first + (places[i + 1] ?? text.length))]);
}
