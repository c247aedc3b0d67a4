/** Whole files: attached to others, protected, cut off, damaged, or of another kind than their names say. */
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { addTextPage, edited, made, opened, saved } from './pdf.mjs';

/** A cover page with PDFs attached, as mail programs and portfolios have them. */
export const attached = async (letters) =>
  await made(async (document) => {
    await addTextPage(
      document,
      'For the best experience, open this PDF portfolio in a program that shows attachments.',
    );
    for (const [i, letter] of letters.entries())
      await document.attach(letter, `letter-${i + 1}.pdf`, { mimeType: 'application/pdf' });
  });

/** A letter to which another PDF is attached. */
export const withAttachment = async (bytes, other) =>
  await edited(bytes, async (document) => await document.attach(other, 'other.pdf', { mimeType: 'application/pdf' }));

/** A letter that a password is needed for; with an empty one it opens without, and is encrypted all the same. */
export async function protectedBy(bytes, password) {
  const document = await opened(bytes);
  document.encrypt({ userPassword: password, ownerPassword: 'owner', permissions: { printing: true } });
  return await saved(document);
}

/** A PDF whose middle page has a content stream that does not unpack. */
export const withBadStream = async (bytes) =>
  await edited(bytes, (document) => {
    const { context } = document;
    const page = document.getPage(document.getPageCount() >> 1);
    const broken = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), new Uint8Array(200).fill(0x5a));
    page.node.set(PDFName.of('Contents'), context.register(broken));
  });

/** A PDF whose middle page is no page. */
export const withBadPage = async (bytes) =>
  await edited(bytes, (document) => {
    const page = document.getPage(document.getPageCount() >> 1);
    document.context.assign(page.ref, document.context.obj([1, 2, 3]));
  });

const cutAt = (bytes, share) => bytes.subarray(0, Math.floor(bytes.length * share));

const ERROR_PAGE = `<!DOCTYPE html>
<html><head><title>404 - File or directory not found.</title></head>
<body><h1>Server Error</h1><p>The resource you are looking for might have been removed.</p></body></html>`;

export const FILES = [
  { id: 'resaved', what: 'saved by another program', alter: async (pdf) => await edited(pdf, () => {}) },
  { id: 'attached', what: 'attached to a cover page', doubtful: true, alter: async (pdf) => await attached([pdf]) },
  {
    id: 'portfolio',
    what: 'three letters in a portfolio',
    takes: 3,
    doubtful: true,
    alter: async (...pdfs) => await attached(pdfs),
  },
  { id: 'with-attachment', what: 'another letter attached to it', takes: 2, finds: 1, alter: withAttachment },
  { id: 'encrypted-empty', what: 'protected by an empty password', alter: async (pdf) => await protectedBy(pdf, '') },
  {
    id: 'encrypted',
    what: 'protected by a password',
    doubtful: true,
    alter: async (pdf) => await protectedBy(pdf, 'secret'),
  },
  { id: 'cut-half', what: 'the second half of the file missing', doubtful: true, alter: (pdf) => cutAt(pdf, 0.5) },
  { id: 'cut-end', what: 'the last tenth of the file missing', doubtful: true, alter: (pdf) => cutAt(pdf, 0.9) },
  { id: 'bad-stream', what: 'the middle page does not unpack', doubtful: true, alter: withBadStream },
  { id: 'bad-page', what: 'the middle page is none', doubtful: true, alter: withBadPage },
  {
    id: 'junk-before',
    what: '200 bytes of a mail before the file',
    alter: (pdf) => Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n'.repeat(7)), pdf]),
  },
  {
    id: 'no-header',
    what: 'the header line missing',
    doubtful: true,
    alter: (pdf) => Buffer.from(pdf).subarray(Buffer.from(pdf).indexOf('\n') + 1),
  },
  {
    id: 'no-pages',
    what: 'no pages left',
    doubtful: true,
    alter: async (pdf) => {
      const document = await opened(pdf);
      document.getPages().forEach(() => document.removePage(0));
      return await document.save({ rewrite: true, addDefaultPage: false });
    },
  },
  { id: 'error-page', what: 'an error page of a web site in its place', doubtful: true, alter: () => ERROR_PAGE },
].map((row) => ({ ...row, of: 'pdf' }));
