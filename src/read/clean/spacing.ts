type Lines = readonly string[];

const FEWEST_LINES = 8;
const DOUBLE_SPACED = 0.9;
/** In running text every second line or so goes on in the middle of a sentence; between paragraphs none does. */
const GOES_ON = 0.1;
const CONTINUATION = /^\p{Ll}/u;

/**
 * Text copied out of a PDF can have an empty line after each line: these go, and what is still a gap parts paragraphs.
 */
export function singleSpaced(pages: readonly Lines[]): readonly Lines[] {
  return isDoubleSpaced(pages)
    ? pages.map((page) => page.filter((line, i) => line !== '' || page[i - 1] === ''))
    : pages;
}

/** Paragraphs that each have one line of their own, with empty lines between them, are not double-spaced. */
function isDoubleSpaced(pages: readonly Lines[]): boolean {
  let lines = 0;
  let followed = 0;
  let going = 0;
  for (const page of pages) {
    for (const [i, line] of page.entries()) {
      if (line === '') continue;
      lines++;
      if (i === page.length - 1 || page[i + 1] === '') followed++;
      if (CONTINUATION.test(line)) going++;
    }
  }
  return lines >= FEWEST_LINES && followed >= lines * DOUBLE_SPACED && going >= lines * GOES_ON;
}
