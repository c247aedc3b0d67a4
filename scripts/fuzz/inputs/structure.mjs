/** PDFs whose structure lies: letters written object by object with some lies of `lies.mjs`, and letters edited. */
import { attached as portfolio, protectedBy, withBadPage, withBadStream } from '../../alter/files.mjs';
import { damaged } from './bytes.mjs';
import { LIES } from './lies.mjs';
import { drawn, pagesOf, RawPdf } from './raw-pdf.mjs';
import { recombined } from './texts.mjs';

/** A letter's text as a PDF with lies. */
function written(text, letter, lies, dice, depth) {
  const raw = new RawPdf();
  const [catalogue, tree] = [raw.reserve(), raw.reserve()];
  const pdf = {
    raw,
    tree,
    letter,
    inner: () => (depth > 2 ? letter : written(text, letter, [dice.pick(LIES), dice.pick(LIES)], dice, depth + 1)),
    pages: pagesOf(text)
      .slice(0, 8)
      .map((page) => ({ text: page, number: raw.reserve(), entries: '', resources: undefined, box: '0 0 612 792' })),
    kids: [],
    count: undefined,
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    resources: '',
    xobjects: '',
    catalogue: '',
    // What each page draws before and after its text, and what its stream says of itself.
    content: [],
    streams: [],
  };
  pdf.content.push((page) => drawn(page.text));
  pdf.kids = pdf.pages.map(({ number }) => `${number} 0 R`);
  for (const page of pdf.pages) page.contents = `${raw.reserve()} 0 R`;
  const own = pdf.pages.map(({ contents }) => contents);
  for (const { tell } of lies) tell(pdf, dice);
  pdf.pages.forEach((page, i) => {
    const { length, entries = '', change = (data) => data } = pdf.streams[i % Math.max(1, pdf.streams.length)] ?? {};
    const data = change(Buffer.from(pdf.content.map((draw) => draw(page)).join('\n'), 'latin1'));
    const stream = raw.get(raw.stream(data, entries, length));
    raw.put(stream, Number.parseInt(own[i], 10));
    const resources =
      page.resources ?? `/Resources << /Font << /F1 ${pdf.font} >> /XObject << ${pdf.xobjects} >> ${pdf.resources} >>`;
    raw.put(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [${page.box}] ${resources} ` +
        `/Contents ${page.contents} ${page.entries} >>`,
      page.number,
    );
  });
  raw.put(`<< /Type /Pages /Kids [${pdf.kids.join(' ')}] /Count ${pdf.count ?? pdf.kids.length} >>`, tree);
  raw.put(`<< /Type /Catalog /Pages ${tree} 0 R ${pdf.catalogue} >>`, catalogue);
  return raw.bytes();
}

/** A PDF of a letter with up to four lies. */
function lying(dice, some) {
  const letter = some();
  const lies = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(LIES));
  const text = dice.chance(0.2) ? recombined(dice, some).bytes.toString().slice(0, 30_000) : letter.text();
  return { bytes: written(text, letter.pdf(), lies, dice, 0), ids: [letter.name, ...lies.map(({ id }) => id)] };
}

/** Letters edited by a library that keeps their structure right, then harmed by others of these. */
const EDITS = [
  {
    id: 'in-portfolios',
    edit: async (pdf, dice) => {
      let inner = pdf;
      for (let i = dice.pick([1, 2, 9, 12]); i > 0; i--) inner = await portfolio(Array(dice.pick([1, 2])).fill(inner));
      return inner;
    },
  },
  { id: 'protected', edit: async (pdf, dice) => await protectedBy(pdf, dice.pick(['', 'secret'])) },
  { id: 'bad-stream', edit: withBadStream },
  { id: 'bad-page', edit: withBadPage },
];

async function edited(dice, some) {
  const letter = some();
  const { id, edit } = dice.pick(EDITS);
  try {
    return { bytes: Buffer.from(await edit(letter.pdf(), dice)), ids: [letter.name, id] };
  } catch {
    // The library cannot edit each real letter.
    return { bytes: letter.pdf(), ids: [letter.name] };
  }
}

/** A PDF of a structure that lies, or one that was edited; at times its bytes are damaged too. */
export async function structured(dice, some) {
  const { bytes, ids } = dice.chance(0.9) ? lying(dice, some) : await edited(dice, some);
  if (!dice.chance(0.1)) return { file: 'input.pdf', bytes, made: ids };
  const harmed = damaged(bytes, dice, some().pdf());
  return { file: 'input.pdf', bytes: harmed.bytes, made: [...ids, ...harmed.ids] };
}
