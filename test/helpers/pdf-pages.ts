/** PDFs written by hand, operator by operator: what no library draws by itself. */

/** A page: what is drawn on it, in PDF's operators, and more entries of its dictionary. */
export interface DrawnPage {
  readonly draw: string;
  readonly entries?: string;
  /** More entries of its resources. */
  readonly resources?: string;
}

/** Objects by name, each a dictionary or a stream after it; "@name" stands for a reference to one. */
export type Objects = Readonly<Record<string, string | { readonly entries: string; readonly stream: string }>>;

const WIDTH = 612;
export const HEIGHT = 792;

/** The bytes of a PDF; fonts are /F (Helvetica) and /B (its bold). */
export function pdfOf(pages: readonly DrawnPage[], objects: Objects = {}, catalog = ''): Uint8Array {
  const all: Record<string, string | { entries: string; stream: string }> = {
    catalog: `<< /Type /Catalog /Pages @pages ${catalog} >>`,
    pages: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `@page${i}`).join(' ')}] >>`,
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    bold: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...objects,
  };
  for (const [i, { draw, entries = '', resources = '' }] of pages.entries()) {
    const box = entries.includes('/MediaBox') ? '' : `/MediaBox [0 0 ${WIDTH} ${HEIGHT}]`;
    all[`page${i}`] =
      `<< /Type /Page /Parent @pages ${box} /Contents @draw${i} ${entries} ` +
      `/Resources << /Font << /F @font /B @bold >> ${resources} >> >>`;
    all[`draw${i}`] = { entries: '', stream: draw };
  }
  const numbers = new Map(Object.keys(all).map((name, i) => [name, i + 1]));
  const referred = (text: string): string =>
    text.replaceAll(/@(\w+)/g, (_, name: string) => `${numbers.get(name)} 0 R`);
  let file = '%PDF-1.7\n';
  const starts: number[] = [];
  for (const [i, body] of Object.values(all).entries()) {
    starts.push(file.length);
    const text =
      typeof body === 'string'
        ? referred(body)
        : `<< /Length ${body.stream.length} ${referred(body.entries)} >>\nstream\n${body.stream}\nendstream`;
    file += `${i + 1} 0 obj\n${text}\nendobj\n`;
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = starts.length + 1;
  const xref = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Operators that draw a text whose baseline starts at a point. */
export const text = (x: number, y: number, words: string, size = 11, font = 'F'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj ET\n`;

/** Operators that draw lines from a height downward. */
export const lines = (words: readonly string[], top = 700, x = 72): string =>
  words.map((line, i) => text(x, top - i * 14, line)).join('');

/** Operators that fill a rectangle with a shade of grey: 0 is black. */
export const box = (x: number, y: number, width: number, height: number, shade: number): string =>
  `q ${shade} g ${x} ${y} ${width} ${height} re f Q\n`;

/** An image of stripes, white and grey: a scan as far as a program can see. */
export const SCAN: Objects = {
  scan: {
    entries:
      '/Type /XObject /Subtype /Image /Width 1 /Height 198 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode',
    stream: `${'ff'.repeat(20)}${'ff90'.repeat(79)}${'ff'.repeat(20)}>`,
  },
};
export const SCANNED = '/XObject << /Scan @scan >>';
/** Operators that draw it over the whole page. */
export const scan = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Scan Do Q\n`;
