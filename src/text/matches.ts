/**
 * All matches of a global expression in a text, as `matchAll` gives them, without the copy of the expression that it
 * makes for every text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global)
    throw new TypeError(`Without the flag "g" the first match of ${pattern} would be found for ever.`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again, unless the next one is looked for behind the next character.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return matches;
}
