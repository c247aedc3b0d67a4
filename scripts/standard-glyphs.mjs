// Writes src/read/direct/fonts/standard-glyphs.ts: how wide the characters of the standard fonts are and where their ink
// lies, as PDFium measures the fonts that it has in place of those. Needs a build: npm run build first.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withEngine } from '../dist/read/pdf/pdfium/engine.js';
import { glyphsOf } from '../dist/read/pdf/pdfium/glyphs.js';

const FONTS = [
  'Courier',
  'Courier-Bold',
  'Courier-Oblique',
  'Courier-BoldOblique',
  'Helvetica',
  'Helvetica-Bold',
  'Helvetica-Oblique',
  'Helvetica-BoldOblique',
  'Times-Roman',
  'Times-Bold',
  'Times-Italic',
  'Times-BoldItalic',
];
const FIRST = 32;
const CODES = Array.from({ length: 256 - FIRST }, (_, i) => i + FIRST);
const ROW = 32;
/** One unit of the page is a thousandth of the font's size. */
const SIZE = 1000;
const place = (code) => ({ x: 3000 + Math.floor(code / 32) * 6000, y: 3000 + (code % 32) * 2500 });

/** Each character by itself, with an "x" behind it that shows how wide it is. */
function probe(font, kind) {
  const content = CODES.map((code) => {
    const { x, y } = place(code);
    return `BT /F ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm <${code.toString(16)}78> Tj ET`;
  }).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100000 100000] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    `<< /Type /Font /Subtype /${kind} /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const bodies = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  let at = 9;
  const rows = bodies.map((body) => {
    at += body.length;
    return `${String(at - body.length).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.from(`%PDF-1.4\n${bodies.join('')}${table}startxref\n${at}\n%%EOF\n`, 'latin1');
}

async function measured(font, kind) {
  const glyphs = await withEngine((engine) =>
    engine.withDocument(probe(font, kind), (document) => {
      const page = engine.library._FPDF_LoadPage(document, 0);
      return glyphsOf(engine, engine.library._FPDFText_LoadPage(page)).filter(({ generated }) => !generated);
    }),
  );
  return CODES.map((code) => {
    const { x, y } = place(code);
    const [first, second] = glyphs.filter(
      (glyph) => Math.abs(glyph.y - y) < 1 && glyph.x > x - 1 && glyph.x < x + 5000,
    );
    const { left, bottom, right, top } = first.box;
    // PDFium gives what has no ink a box of its own.
    const ink = code === 32 || code === 160 ? [0, 0, 0, 0] : [left - x, bottom - y, right - x, top - y];
    return [second.x - x, ...ink].map((value) => Math.round(value)).join(' ');
  });
}

const lines = [];
for (const font of FONTS) {
  const [one, other] = [await measured(font, 'Type1'), await measured(font, 'TrueType')];
  if (one.join() !== other.join()) throw new Error(`${font} differs by its kind`);
  const rows = Array.from(
    { length: one.length / ROW },
    (_, i) => `    '${one.slice(i * ROW, (i + 1) * ROW).join(',')}',`,
  );
  lines.push(`  '${font}': [`, ...rows, '  ],');
}
const file = fileURLToPath(new URL('../src/read/direct/fonts/standard-glyphs.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * The characters of the standard fonts from code ${FIRST} on in WinAnsiEncoding: width, and left, bottom, right and top of the
 * ink, in thousandths of the font's size, as PDFium measures the fonts that it has in place of those. Made by
 * scripts/standard-glyphs.mjs.
 */
export const STANDARD_GLYPHS: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`,
);
spawnSync('npx', ['oxfmt', file], { stdio: 'inherit' });
