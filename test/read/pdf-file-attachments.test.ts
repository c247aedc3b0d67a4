import { describe, expect, it } from 'vitest';
import { sortedAttachments } from '../../src/read/attached.js';
import { lettersOf } from '../../src/read/letters.js';
import { openDocument } from '../../src/read/open.js';
import {
  type Attached,
  letterPages,
  letterPdf,
  pdfOf,
  portfolio,
  PORTFOLIO_COVER as COVER,
} from '../helpers/pdf-files.js';

const NAME = 'table-2018-plain';
const LETTER = letterPdf(NAME);
const TEXT = Buffer.from(letterPages(NAME).join('\f'));
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Missing in the types of the package. */
interface Clip {
  fileAnnotation(x: number, y: number, width: number, height: number, file: { src: Buffer; name: string }): void;
}

describe('files attached to a PDF', () => {
  it('are given as they are: PDFs and texts', async () => {
    const files = [
      ['letter.pdf', LETTER],
      ['second.txt', TEXT],
      ['photo.png', PNG],
    ] as const;
    const { attachments } = await openDocument(await portfolio(files), 'bundle.pdf');
    expect(attachments.map(({ name, bytes }) => [name, Buffer.from(bytes!)])).toEqual([files[0], files[1]]);
  });

  it('are found where they hang on a page', async () => {
    const pages = [1, 2].map((number) => (document: PDFKit.PDFDocument) => {
      (document as PDFKit.PDFDocument & Clip).fileAnnotation(72, 72, 20, 20, {
        src: LETTER,
        name: `clip ${number}.pdf`,
      });
    });
    const { attachments } = await openDocument(await pdfOf(pages), 'clips.pdf');
    expect(attachments.map(({ name, bytes }) => [name, bytes?.length])).toEqual([
      ['clip 1.pdf', LETTER.length],
      ['clip 2.pdf', LETTER.length],
    ]);
  });

  it('are found in a PDF that only its owner may change', async () => {
    const bytes = await pdfOf([COVER], { ownerPassword: 'owner', pdfVersion: '1.6' }, (document) => {
      document.file(LETTER, { name: 'letter.pdf' });
    });
    expect((await openDocument(bytes, 'bundle.pdf')).attachments.map((each) => Buffer.from(each.bytes!))).toEqual([
      LETTER,
    ]);
  });

  it('lie in what is attached', async () => {
    const inner = await portfolio([['letter.pdf', LETTER]]);
    const [outer] = (await openDocument(await portfolio([['inner.pdf', inner]]), 'outer.pdf')).attachments;
    const [letter] = (await openDocument(outer!.bytes!, 'outer.pdf#inner.pdf')).attachments;
    expect(Buffer.from(letter!.bytes!)).toEqual(LETTER);
  });

  it('are several PDFs of an e-mail', async () => {
    const parts = [LETTER, letterPdf('table-2014-hard')].map(
      (pdf) => `--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf.toString('base64')}\r\n`,
    );
    const { attachments, pages } = await openDocument(
      Buffer.from(`MIME-Version: 1.0\r\n\r\n${parts.join('')}`),
      'm.pdf',
    );
    expect(pages).toEqual([]);
    expect(attachments.map(({ name, bytes }) => [name, bytes?.length])).toEqual([
      ['attachment-1.pdf', LETTER.length],
      ['attachment-2.pdf', letterPdf('table-2014-hard').length],
    ]);
  });

  it.each<[string, Attached, string[]]>([
    ['a cover', [['letter.pdf', LETTER]], [COVER]],
    ['a cover of another kind', [['letter.pdf', LETTER]], ['Please find the documents attached.']],
    ['a blank cover', [['letter.pdf', LETTER]], ['']],
  ])('are all that there is behind %s', async (_, files, pages) => {
    const document = await openDocument(await portfolio(files, pages), 'bundle.pdf');
    expect(() => lettersOf(document)).toThrow(expect.objectContaining({ code: 'attachments-only' }));
  });

  it('take nothing from a letter that has some', async () => {
    const document = await openDocument(await portfolio([['proof.pdf', LETTER]], letterPages(NAME)), 'letter.pdf');
    expect(lettersOf(document).letters).toHaveLength(1);
    expect(document.attachments).toHaveLength(1);
  });
});

describe('the name of an attachment', () => {
  it.each<[string, string[], string[]]>([
    ['keeps what a name may have', ['Müller (2) – final.pdf'], ['Müller (2) – final.pdf']],
    ['is no path', ['../../etc/letter.pdf', 'C:\\temp\\two.pdf'], ['letter.pdf', 'two.pdf']],
    ['has no controls and no marks of direction', ['a\u0000b\u202e\nc.pdf'], ['a b c.pdf']],
    ['has nothing that a shell takes for its own', ['a:b*c?"<d>|.pdf'], ['a b c d .pdf']],
    ['does not start with a dot', ['..hidden.pdf', '.pdf'], ['hidden.pdf', 'pdf']],
    ['is there', ['', '///'], ['attachment-1.pdf', 'attachment-2.pdf']],
    ['is its own', ['a.pdf', 'A.pdf', 'a.pdf'], ['a.pdf', 'A (2).pdf', 'a (3).pdf']],
    ['is not too long', [`${'x'.repeat(500)}.pdf`], [`${'x'.repeat(116)}.pdf`]],
  ])('%s', (_, names, expected) => {
    const attached = names.map((name, i) => ({ name, bytes: Buffer.from(`%PDF-1.${i}`) }));
    expect(sortedAttachments(attached).attachments.map(({ name }) => name)).toEqual(expected);
  });

  it('stands for one file where the same is attached twice', () => {
    const twice = { name: 'a.pdf', bytes: LETTER };
    expect(sortedAttachments([twice, { ...twice }]).attachments).toHaveLength(1);
  });
});
