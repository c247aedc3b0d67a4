/** How regular expressions are put together from words and from other expressions. */

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Words as the source of an expression that matches just them. */
export const literal = (words: string): string => words.replaceAll(SPECIAL, '\\$&');

/** Any of some expressions, as one group. */
export const anyOf = (sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** Any of some words, as one group. `blank`: the expression that stands for a blank in them. */
export const anyWord = (words: readonly string[], blank = ' '): string =>
  anyOf(words.map((word) => literal(word).replaceAll(' ', blank)));

/** An expression in whose words a blank is any white space, and an optional blank (" ?") any or none. */
export const spaced = (source: string): string => source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');

const PLACEHOLDER = /\{(?<name>[A-Z][A-Z_]*)\}/g;

/**
 * A template with every placeholder, "{DATES}", replaced. Throws for one that has no part, and for a part that has no
 * place.
 */
export function fill(template: string, parts: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const filled = template.replaceAll(PLACEHOLDER, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing is given for {${name}} in ${template}`);
    used.add(name);
    return part;
  });
  const unused = Object.keys(parts).filter((name) => !used.has(name));
  if (unused.length > 0)
    throw new Error(`${unused.join(', ')} ${unused.length === 1 ? 'has' : 'have'} no place in ${template}`);
  return filled;
}

/** A word as it is, and as a slip makes it: a letter left out, struck twice, or changed places with the next. */
export const slipsOf = (word: string): readonly string[] => {
  const slips = new Set([word]);
  for (let i = 1; i < word.length; i++) {
    slips.add(word.slice(0, i) + word.slice(i + 1));
    slips.add(word.slice(0, i) + word[i]! + word.slice(i));
    slips.add(word.slice(0, i) + (word[i + 1] ?? '') + word[i]! + word.slice(i + 2));
  }
  return [...slips];
};
