/** What steers a terminal: controls old and new, line separators, marks that turn the direction of writing. */
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const around = (text, at) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));

/** Printed: nothing that steers a terminal, and UTF-8. `printed`: bytes or a text, by what printed them. */
export function printed({ printed: all = {} }) {
  return Object.entries(all).flatMap(([name, output]) => {
    let text = output;
    if (typeof output !== 'string') {
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
      } catch {
        return [`${name} is no UTF-8`];
      }
    }
    const found = STEERING.exec(text);
    if (found === null) return [];
    const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
    return [`${name} has U+${code} in ${around(text, found.index)}`];
  });
}

/** What letters of this fuzzer say that a page must not take for its own. */
const MARKUP = /<img src=x|<script>imr\(/;

/** Escaped: a page for the browser shows the words of a letter, and takes none of them for its own. */
export function escaped({ page }) {
  const found = page === undefined ? null : MARKUP.exec(page);
  return found ? [`the page has ${JSON.stringify(found[0])}`] : [];
}
