/** PDFs written object by object, so that any of them can lie. */

const digits = (number) => String(number).padStart(10, '0');
const LATIN = (text) => Buffer.from(text, 'latin1');

/** A PDF in the making: objects by number, the catalogue first. What is not said is as it should be. */
export class RawPdf {
  #objects = new Map();
  #next = 1;
  /** Entries of the trailer besides its own. */
  trailer = '';
  /** What the table of objects tells in place of an offset: `(offset, number) => offset`. */
  lie = (offset) => offset;
  startxref = (offset) => offset;
  header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  end = '%%EOF\n';

  reserve() {
    return this.#next++;
  }

  /** Puts an object, a text or bytes; gives its number. */
  put(content, number = this.reserve()) {
    this.#objects.set(number, content);
    return number;
  }

  get(number) {
    return this.#objects.get(number);
  }

  /** A stream object. `length`: what its entry says. */
  stream(data, entries = '', length = undefined) {
    const bytes = typeof data === 'string' ? LATIN(data) : data;
    return this.put(
      Buffer.concat([
        LATIN(`<< /Length ${length ?? bytes.length} ${entries} >>\nstream\n`),
        bytes,
        LATIN('\nendstream'),
      ]),
    );
  }

  bytes() {
    const parts = [LATIN(this.header)];
    let size = parts[0].length;
    const offsets = new Map();
    const add = (part) => {
      parts.push(part);
      size += part.length;
    };
    for (const [number, content] of this.#objects) {
      offsets.set(number, size);
      add(LATIN(`${number} 0 obj\n`));
      add(typeof content === 'string' ? LATIN(content) : content);
      add(LATIN('\nendobj\n'));
    }
    const start = size;
    add(LATIN(`xref\n0 ${this.#next}\n0000000000 65535 f \n`));
    for (let number = 1; number < this.#next; number++)
      add(
        LATIN(
          offsets.has(number) ? `${digits(this.lie(offsets.get(number), number))} 00000 n \n` : '0000000000 00000 f \n',
        ),
      );
    add(
      LATIN(
        `trailer\n<< /Size ${this.#next} /Root 1 0 R ${this.trailer} ` +
          `>>\nstartxref\n${this.startxref(start)}\n${this.end}`,
      ),
    );
    return Buffer.concat(parts);
  }
}

const escaped = (line) => line.replaceAll(/[\\()]/g, '\\$&');

/** What draws lines of a text, from the top of a page down. */
export const drawn = (text, font = 'F1') =>
  `BT /${font} 9 Tf 36 760 Td 11 TL\n${text
    .split('\n')
    .map((line) => `(${escaped(line)}) Tj T*`)
    .join('\n')}\nET`;

/** The text of a letter in pages as long as they are printed. */
export function pagesOf(text) {
  return text.split('\f').flatMap((page) => {
    const lines = page.split('\n').flatMap((line) => line.match(/.{1,110}(?:\s|$)|.{1,110}/g) ?? ['']);
    return Array.from({ length: Math.ceil(lines.length / 60) }, (_, i) => lines.slice(i * 60, i * 60 + 60).join('\n'));
  });
}
