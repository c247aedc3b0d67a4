/**
 * Words broken at line ends. The letters themselves never hyphenate, so a hyphen at a line end is the word's own ("long-\nacting") and stays.
 * Only a text that visibly hyphenates has its words made whole: by what the letter itself shows of them.
 */
export function joinBrokenWords(pages: readonly (readonly string[])[]): (readonly string[])[] {
  let lines = 0;
  let broken = 0;
  for (const page of pages) {
    page.forEach((line, i) => {
      if (line === '') return;
      lines++;
      if (line.endsWith('-') && isBroken(line, nextLine(page, i)?.line)) broken++;
    });
  }
  if (broken < 4 || broken < lines * HYPHENATING) return [...pages];
  const words = new Set(pages.flatMap((page) => page.flatMap((line) => line.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [])));
  return pages.map((page) => joinPage(page, words));
}

/** In real letters about one line in 150 ends in a hyphen; in a hyphenated text one in ten and more. */
const HYPHENATING = 0.05;
const FRAGMENT = /(?<=^|[^\p{L}-])(\p{L}{2,})-$/u;
const CONTINUATION = /^\p{Ll}{2,}/u;
/** First parts that stay apart from what follows them. */
const OWN_HYPHEN = new Set(['self', 'non', 'post', 'pre', 'anti', 'follow', 'long', 'short', 'well', 'work', 'one', 'two', 'three', 'four', 'five', 'six', 'first', 'second', 'third', 'high', 'low', 'full', 'half', 'left', 'right', 'evidence', 'over', 'multi', 'sub', 'extra', 'intra', 'year', 'x', 'semi', 'bi', 'co', 're', 'inter']);

const isBroken = (line: string, next: string | undefined): boolean => FRAGMENT.test(line) && next !== undefined && CONTINUATION.test(next);

function nextLine(page: readonly string[], i: number): { line: string; at: number } | undefined {
  const at = page.findIndex((line, n) => n > i && line !== '');
  return at < 0 ? undefined : { line: page[at]!, at };
}

function joinPage(page: readonly string[], words: ReadonlySet<string>): string[] {
  const joined = [...page];
  for (let i = 0; i < joined.length; i++) {
    const next = nextLine(joined, i);
    if (!next || !isBroken(joined[i]!, next.line)) continue;
    const first = FRAGMENT.exec(joined[i]!)![1]!.toLowerCase();
    const rest = CONTINUATION.exec(next.line)![0];
    const own = words.has(`${first}-${rest}`) || (!words.has(first + rest) && (OWN_HYPHEN.has(first) || (first.length > 3 && rest.length > 3 && words.has(rest) && words.has(first))));
    if (own) continue;
    const tail = /^\S+/.exec(next.line)![0];
    joined[i] = joined[i]!.slice(0, -1) + tail;
    const left = next.line.slice(tail.length).trim();
    // An emptied line would read as the gap between paragraphs.
    if (left === '') joined.splice(next.at, 1);
    else joined[next.at] = left;
  }
  return joined;
}
