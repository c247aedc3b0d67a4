import { describe, expect, it } from 'vitest';
import { BINARY_FORMATS, type FileKind, fileKind, TEXT_FORMATS } from '../../src/read/file-kind.js';

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const OBJECTS = '1 0 obj\n<< /Type /Catalog >>\nendobj\n';

describe('fileKind', () => {
  it.each([...BINARY_FORMATS, ...TEXT_FORMATS])('knows %j by its example', ({ kind, example }) => {
    expect(fileKind(Buffer.from(example, 'latin1'))).toEqual(kind);
  });

  it.each<[string, string | Buffer, FileKind]>([
    ['a PDF', `%PDF-1.7\n${OBJECTS}`, 'pdf'],
    ['a PDF behind a mark of UTF-8', `\ufeff%PDF-1.4\n${OBJECTS}`, 'pdf'],
    ['a PDF behind the head of an HTTP response', `HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n${OBJECTS}`, 'pdf'],
    ['a PDF behind a warning of a web server', `<br />\n<b>Warning</b>: date()\n%PDF-1.4\n${OBJECTS}`, 'pdf'],
    ['a PDF behind pages of junk', `${'junk '.repeat(900)}%PDF-1.4\n${OBJECTS}`, 'pdf'],
    ['a PDF without its header', `${OBJECTS}startxref\n0\n%%EOF`, 'pdf'],
    ['a PDF in an archive', `PK\x03\x04letter.pdf%PDF-1.4\n${OBJECTS}`, { foreign: 'a ZIP archive' }],
    ['HTML behind comments, in UTF-16', utf16('<!-- saved -->\n<html><body>'), 'html'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', 'html'],
    ['a piece of HTML', '<p class="title">Final Determination</p>\n<p>Upheld', 'html'],
    [
      'an answer of a file store',
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code>',
      { foreign: 'an XML document' },
    ],
    ['a list in JSON', '\n[{"case": 1}]', { foreign: 'JSON' }],
    ['RTF behind a blank line', '\n{\\rtf1\\ansi', 'rtf'],
    ['text', 'Case Number: CM16-0999999', 'text'],
    ['text in brackets', '[Redacted]\nFinal Determination', 'text'],
    ['text in angle brackets', '<< Page 1 of 3 >>\nFinal Determination', 'text'],
    ['text with the head of a printed e-mail', 'From: A. Reader\nTo: B. Writer\nSubject: IMR\n\nHello', 'text'],
    ['text in UTF-16', utf16('Case Number: CM16-0999999'), 'text'],
    ['text that speaks of a header', `The file must start with "%PDF-" ${' '.repeat(2000)}.`, 'text'],
    ['nothing', '', 'text'],
  ])('tells %s', (_, file, kind) => {
    expect(fileKind(Buffer.isBuffer(file) ? file : Buffer.from(file, 'latin1'))).toEqual(kind);
  });
});
