import type { Page, PageNote } from '../document.js';
import type { OcrMode } from '../choices.js';
import { renderPage } from '../pdf/pdfium/render.js';
import { levelled } from './deskew.js';
import { recognise, type Recognition } from './engine.js';
import { type GreyImage, inkIn, turnedBy } from './image.js';
import { textOf } from './layout.js';
import { withoutRules } from './rules.js';
import { withoutSpeckles } from './speckles.js';

/** What the engine was trained on. */
const DPI = 300;
/** Less ink is dust on an empty sheet: a single line of text is more. */
const BLANK = 0.0002;
/** Below this a page may lie on its side or stand on its head: those that do come to 20 to 40. */
const DOUBTFUL = 65;
/** Printed letters come to 85 and more. */
const UNSURE = 80;

/**
 * The pages of a PDF with the text of their images: of those that have no other (`auto`), or of all (`force`).
 *
 * @param alive is called after each page
 */
export async function recognisedPages(
  bytes: Uint8Array,
  pages: readonly Page[],
  mode: OcrMode,
  alive = (): void => {},
): Promise<Page[]> {
  const result: Page[] = [];
  // One after the other: an image of a page is large.
  for (const [i, page] of pages.entries()) {
    const lacksText = page.lack !== null || !/\S/.test(page.text);
    result.push(mode === 'force' || lacksText ? await recognisedPage(bytes, i, page) : page);
    alive();
  }
  return result;
}

async function recognisedPage(bytes: Uint8Array, index: number, page: Page): Promise<Page> {
  try {
    return await fromImage(await renderPage(bytes, index, DPI));
  } catch (error) {
    const message = `recognition failed (${error instanceof Error ? error.message : String(error)}).`;
    return {
      ...page,
      lack: page.lack === 'image' ? 'wordless' : page.lack,
      notes: [...page.notes, { code: 'unrecognised-page', message }],
    };
  }
}

async function fromImage(image: GreyImage): Promise<Page> {
  const clean = withoutSpeckles(image);
  const page = { text: '', reader: 'ocr', lack: null, notes: [] } as const;
  if (inkIn(clean) < BLANK) return { ...page, notes: [{ code: 'blank-page', message: 'nothing is on it.' }] };
  const { lines, confidence } = await upright(clean);
  const text = textOf(lines);
  if (!/\S/.test(text)) return { ...page, lack: 'wordless' };
  return { ...page, text, notes: [...(confidence < UNSURE ? [unsure(confidence)] : []), ...unsureNumbers(lines)] };
}

/** A number that is misread looks as good as any other: the engine's own doubt is all there is to tell it by. */
function unsureNumbers(lines: Recognition['lines']): PageNote[] {
  const numbers = lines.flat().flatMap(({ text, confidence }) => (/\d/.test(text) && confidence < UNSURE ? text : []));
  if (numbers.length === 0) return [];
  return [
    { code: 'unsure-numbers', message: `recognition is not sure of ${numbers.map((n) => `"${n}"`).join(', ')}.` },
  ];
}

const unsure = (confidence: number): PageNote => ({
  code: 'unsure-page',
  message: `it was recognised with a certainty of ${Math.round(confidence)} in 100.`,
});

/** What an image says in the position in which it says most surely. */
async function upright(image: GreyImage): Promise<Recognition> {
  let best: Recognition | undefined;
  for (const quarters of [0, 2, 1, 3]) {
    const recognition = await recognise(withoutRules(levelled(turnedBy(image, quarters))));
    if (best === undefined || recognition.confidence > best.confidence) best = recognition;
    if (best.confidence >= DOUBTFUL) break;
  }
  return best!;
}
