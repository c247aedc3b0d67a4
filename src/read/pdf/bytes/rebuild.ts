import { inflated, objectsOf, type PdfObject } from './objects.js';

/** A PDF put together from what is left of one, and how many of its pages are missing. */
export interface Rebuilt {
  readonly bytes: Buffer;
  readonly missing: number;
}

const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;
const PAGES = /\/Type\s*\/Pages(?![A-Za-z])/;
const PACKED = /\/Type\s*\/ObjStm\b/;

/**
 * A PDF that no reader can open has lost its end, where its catalogue and its table of objects mostly stand. Its whole
 * pages are given new ones, in the order in which they stand in the file. Null where no page is left.
 */
export function rebuilt(file: Buffer): Rebuilt | null {
  const objects = objectsOf(file);
  // A later version of an object stands for the earlier ones.
  const plain = new Map(objects.map((object) => [object.number, object]));
  const packed = new Map(objects.flatMap((object) => unpacked(file, object)).filter(([number]) => !plain.has(number)));
  const words = new Map([...[...plain].map(([number, object]) => [number, object.words] as const), ...packed]);
  const pages = [...words].flatMap(([number, of]) => (PAGE.test(of) ? [number] : []));
  if (pages.length === 0) return null;

  const catalogue = Math.max(...words.keys()) + 1;
  const added: (readonly [number: number, words: string])[] = [
    ...packed,
    [catalogue, `<< /Type /Catalog /Pages ${catalogue + 1} 0 R >>`],
    [
      catalogue + 1,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
    ],
  ];
  const starts = new Map([...plain].map(([number, { start }]) => [number, start]));
  let tail = '\nendstream\nendobj\n';
  for (const [number, of] of added) {
    starts.set(number, file.length + tail.length);
    tail += `${number} 0 obj\n${of}\nendobj\n`;
  }
  const xref = file.length + tail.length;
  const table = [...starts].map(([number, start]) => `${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`);
  tail += `xref\n0 1\n0000000000 65535 f \n${table.join('')}`;
  tail += `trailer\n<< /Size ${catalogue + 2} /Root ${catalogue} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  const told = pagesTold(file, words.values());
  return {
    bytes: Buffer.concat([file, Buffer.from(tail, 'latin1')]),
    // Where nothing tells how many there were, more may be lost.
    missing: told === 0 ? 1 : Math.max(0, told - pages.length),
  };
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

/** How many pages the PDF had: a list of pages tells it, or what a PDF made for the web says at its start. */
function pagesTold(file: Buffer, words: Iterable<string>): number {
  const linear = /\/Linearized\b[^>]*\/N\s+(\d+)/.exec(file.toString('latin1', 0, 1024))?.[1];
  const counts = [...words].flatMap((of) => (PAGES.test(of) ? [Number(/\/Count\s+(\d+)/.exec(of)?.[1] ?? 0)] : []));
  return Math.max(Number(linear ?? 0), ...counts);
}
