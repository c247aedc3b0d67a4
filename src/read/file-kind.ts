import { holdsBase64 } from './pdf/bytes/base64.js';

/** What a file is by its bytes: a kind that is read, or another format. Text is whatever nothing else fits. */
export type FileKind = 'pdf' | 'text' | 'html' | 'rtf' | 'docx' | Foreign;

/** A format that is not read; `foreign` is its name with an article: "a PNG image". */
export interface Foreign {
  readonly foreign: string;
}

/** A format and how it shows. Patterns and names are of bytes, a character each. */
interface Format {
  readonly kind: FileKind;
  readonly starts: RegExp;
  /** The file also holds one of these. */
  readonly holds?: readonly string[];
  readonly example: string;
}

const utf16 = (name: string): string => Buffer.from(name, 'utf16le').toString('latin1');

const zip = (kind: FileKind, ...holds: string[]): Format => ({
  kind,
  starts: /^PK\x03\x04/,
  holds,
  example: `PK\x03\x04${holds[0]}`,
});

const compound = (name: string, ...holds: string[]): Format => ({
  kind: { foreign: name },
  starts: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
  holds: holds.map(utf16),
  example: `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${utf16(holds[0]!)}`,
});

const foreign = (name: string, starts: RegExp, example: string): Format => ({
  kind: { foreign: name },
  starts,
  example,
});

/** Containers come before PDFs, which may lie in them byte for byte. The first that fits tells. */
export const BINARY_FORMATS: readonly Format[] = [
  zip('docx', 'word/document.xml'),
  zip({ foreign: 'an Excel workbook' }, 'xl/workbook.'),
  zip({ foreign: 'a PowerPoint presentation' }, 'ppt/presentation.xml'),
  zip({ foreign: 'an OpenDocument file' }, 'application/vnd.oasis.opendocument'),
  zip({ foreign: 'an e-book' }, 'application/epub+zip'),
  zip({ foreign: 'an XPS document' }, 'FixedDocSeq.fdseq', 'FixedDocumentSequence.fdseq'),
  foreign('a ZIP archive', /^PK(?:\x03\x04|\x05\x06)/, 'PK\x03\x041.pdf'),
  compound('an Outlook message', '__substg1.0_'),
  compound('a Word document of the old format (.doc)', 'WordDocument'),
  compound('an Excel workbook of the old format (.xls)', 'Workbook', 'Book'),
  compound('a Microsoft Office file of the old format', ''),
  foreign('a RAR archive', /^Rar!\x1a\x07/, 'Rar!\x1a\x07\x01'),
  foreign('a 7-Zip archive', /^7z\xbc\xaf'\x1c/, "7z\xbc\xaf'\x1c"),
  foreign('a gzip archive', /^\x1f\x8b\x08/, '\x1f\x8b\x08'),
  foreign('a tar archive', /^[^]{257}ustar/, `${'1.pdf'.padEnd(257, '\0')}ustar`),
  foreign('a PNG image', /^\x89PNG\r?\n/, '\x89PNG\r\n'),
  foreign('a JPEG image', /^\xff\xd8\xff/, '\xff\xd8\xff\xe0'),
  foreign('a TIFF image', /^(?:II[*+]\0|MM\0[*+])/, 'II*\0'),
  foreign('a GIF image', /^GIF8[79]a/, 'GIF89a'),
  foreign('a BMP image', /^BM[^]{4}\0{4}/, 'BM\x36\x10\x0e\0\0\0\0\0'),
  foreign('a WebP image', /^RIFF[^]{4}WEBP/, 'RIFF\x24\x10\0\0WEBP'),
  foreign('a HEIC image', /^\0{3}[^]ftyp(?:hei|hev|mif1|msf1)/, '\0\0\0\x18ftypheic'),
  foreign('a JPEG 2000 image', /^(?:\0{3}\x0cjP {2}|\xff\x4f\xff\x51)/, '\0\0\0\x0cjP  '),
  foreign('a DjVu document', /^AT&TFORM/, 'AT&TFORM\0\0\x10\x20DJVU'),
  foreign('a WordPerfect document', /^\xffWPC/, '\xffWPC'),
  foreign('an Outlook attachment (winmail.dat)', /^x\x9f>"/, 'x\x9f>"'),
  foreign('what macOS keeps beside a file (AppleDouble)', /^\0\x05\x16[\0\x07]/, '\0\x05\x16\x07'),
  foreign('a Windows shortcut', /^L\0\0\0\x01\x14\x02\0/, 'L\0\0\0\x01\x14\x02\0'),
  foreign('zero bytes, as an interrupted download leaves them', /^\0{512}/, '\0'.repeat(512)),
];

/** Marks of order, blanks and comments that may stand before what tells a format in text. */
const BEFORE = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<!--[^]*?-->|<\?xml(?![^]{0,200}progid)[^]*?\?>)*/;

/** Formats made of text, on the first bytes without what `BEFORE` takes away. */
export const TEXT_FORMATS: readonly Format[] = [
  { kind: 'rtf', starts: /^\{\\rtf/, example: '{\\rtf1\\ansi' },
  { kind: 'html', starts: /^<(?:!doctype\s+html|html|head|body)\b/i, example: '<!DOCTYPE html>' },
  {
    kind: 'html',
    starts: /^<(?:meta|title|script|style|center|div|table|span|font|br|h[1-6]|p|b)\b[^]*<\/?[a-z][^<]*>/i,
    example: '<div><p>A letter</p></div>',
  },
  foreign(
    'an XML document',
    /^(?:<\?xml|<(?:[a-z][\w.-]*:)?[a-z][\w.-]*(?:\s[^<>]*)?\/?>)/i,
    '<Error><Code>404</Code>',
  ),
  foreign('JSON', /^(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*(?:[{["\]]|-?\d+\s*[,\]]))/, '{"error": "not found"}'),
  foreign(
    'a web archive (MHTML)',
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*Content-Type: *multipart\/related/i,
    'From: <Saved by a browser>\nContent-Type: multipart/related;\n',
  ),
  // One whose words are plain text is read as that.
  foreign(
    'an e-mail',
    /^(?:From [^\n]*\n)?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:Content-Type: *(?!text\/plain)\S|Content-Transfer-Encoding: *(?:base64|quoted-printable))/i,
    'From: A. Reader <a@example.com>\nSubject: the letter\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n',
  ),
  foreign('an HTTP response', /^HTTP\/\d(?:\.\d)? \d{3}\b/, 'HTTP/1.1 503 Service Unavailable'),
  foreign('a PostScript document', /^%!PS/, '%!PS-Adobe-3.0'),
  foreign('a PDF form data file (FDF)', /^%FDF-/, '%FDF-1.2'),
  foreign('a web shortcut', /^\[InternetShortcut\]/, '[InternetShortcut]'),
  foreign('a print job', /^\x1b(?:%-12345X|E\x1b)/, '\x1b%-12345X@PJL'),
];

const HEAD = 4096;

/** What a file is, by its bytes alone. */
export function fileKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.indexOf('%PDF-') === 0) return 'pdf';
  const head = file.toString('latin1', 0, HEAD);
  const binary = BINARY_FORMATS.find((format) => fits(format, head, file));
  if (binary) return binary.kind;
  if (isPdf(file)) return 'pdf';
  // UTF-16 has a NUL beside each ASCII character.
  const start = head.replaceAll('\0', '').replace(BEFORE, '');
  return TEXT_FORMATS.find((format) => fits(format, start, file))?.kind ?? 'text';
}

const fits = ({ starts, holds }: Format, start: string, file: Buffer): boolean =>
  starts.test(start) && (!holds || holds.some((name) => file.includes(name, 0, 'latin1')));

export const isNamedText = (file: string): boolean => /\.(?:txt|text)$/i.test(file);
export const isNamedPdf = (file: string): boolean => /\.pdf$/i.test(file);

/** With junk before its header, or with the header lost, the objects tell; in base64 the words it starts with. */
const isPdf = (file: Buffer): boolean =>
  holdsBase64(file) || (file.includes(' obj') && ['%PDF-', 'endobj', 'startxref'].some((mark) => file.includes(mark)));
