/** So many answers are kept, and those of so many characters in all. */
const MOST_ANSWERS = 20_000;
const MOST_CHARACTERS = 4_000_000;

/**
 * A question to a text whose answers are remembered: a check that holds each of many requests against each of many
 * others reads none of them twice. What it gives is not to be changed.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_ANSWERS || characters + text.length > MOST_CHARACTERS) {
      answers.clear();
      characters = 0;
    }
    const found = answer(text);
    answers.set(text, found);
    characters += text.length;
    return found;
  };
}
