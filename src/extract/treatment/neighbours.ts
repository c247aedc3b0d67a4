/**
 * Names looked up by words a letter away from them (one more, one less, one other, or two swapped): each name is kept
 * by itself and by what is left of it with one letter less.
 */
export class Neighbours {
  readonly #names = new Map<string, Set<string>>();
  #longest = 0;

  /** Names of lower-case letters alone; too short a one is a letter away from too much else. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < SHORTEST_TELLING || !/^[a-z]+$/.test(name)) continue;
      this.#longest = Math.max(this.#longest, name.length);
      for (const key of [name, ...shortenings(name)]) {
        const known = this.#names.get(key);
        if (known) known.add(name);
        else this.#names.set(key, new Set([name]));
      }
    }
  }

  /** The names that a word is at most one letter away from. */
  of(word: string): string[] {
    const lower = word.toLowerCase();
    const isLikeAName = lower.length >= SHORTEST_TELLING && lower.length <= this.#longest + 1;
    if (!isLikeAName || !/^[a-z]+$/.test(lower)) return [];
    const near = new Set<string>();
    for (const key of [lower, ...shortenings(lower)])
      for (const name of this.#names.get(key) ?? []) if (isOneLetterAway(lower, name)) near.add(name);
    return [...near];
  }
}

/** Below this length two different names are too often a letter apart, and stems too often part of another word. */
export const SHORTEST_TELLING = 7;

const shortenings = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

function isOneLetterAway(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
