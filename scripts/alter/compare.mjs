/** What of a letter's record is lost or changed in the record of an altered file, and whether a warning tells it. */

/** What is known of the file, and what says where values stand, is no value of the letter. */
const NO_VALUES = new Set(['schema_version', 'document_id', 'source', 'evidence', 'warnings']);

/** Entries of a list are the same where this is: else they are paired in order. */
const nameOf = (entry) => entry.request ?? entry.text;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfObjects = (value) => Array.isArray(value) && value.some(isObject);
const isNothing = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Pairs of entries of two lists, in order; null stands beside an entry that the other list has not. */
function aligned(before, after) {
  const same = (i, j) => nameOf(before[i]) === nameOf(after[j]);
  const longest = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  const pairs = [];
  const between = (i, j, toI, toJ) => {
    for (let n = 0; n < Math.max(toI - i, toJ - j); n++)
      pairs.push([i + n < toI ? i + n : null, j + n < toJ ? j + n : null]);
  };
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  while (i < before.length && j < after.length) {
    if (same(i, j)) {
      between(fromI, fromJ, i, j);
      pairs.push([i++, j++]);
      [fromI, fromJ] = [i, j];
    } else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
    else j++;
  }
  between(fromI, fromJ, before.length, after.length);
  return pairs;
}

/** Quotes, dashes and points as they are typed: how they are set is no difference. */
const TYPED = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\u2013': '-', '\u2026': '...' };
const SET = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'g');

/** A value as it is compared; `blanks` says whether blanks count. */
function compared(value, blanks) {
  const typed = (JSON.stringify(value) ?? '').replaceAll('\\"', '"').replaceAll(SET, (character) => TYPED[character]);
  return blanks ? typed : typed.replaceAll(' ', '');
}

/** The values of two records side by side: `path` is a pointer into the second one, "-" for an entry it has not. */
function* valuePairs(before, after, path = '') {
  if (isListOfObjects(before) || isListOfObjects(after)) {
    const [was, is] = [before ?? [], after ?? []];
    for (const [i, j] of aligned(was, is)) yield* valuePairs(was[i], is[j], `${path}/${j ?? '-'}`);
  } else if (isObject(before) || isObject(after)) {
    for (const key of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]))
      if (path !== '' || !NO_VALUES.has(key)) yield* valuePairs(before?.[key], after?.[key], `${path}/${key}`);
  } else if (!path.endsWith('/number')) yield { path, was: before, is: after };
}

/** How many values a record has. */
export const countValues = (record) => [...valuePairs(record, record)].filter(({ was }) => !isNothing(was)).length;

/** Doubts about reading; that a letter is cut short is one for whoever looks for what is missing. */
const isDoubt = ({ code, about }) => about === 'reading' || code === 'truncated-letter';

/** The doubts that a record has and the one it is compared with has not. */
export const newDoubts = (before, after) =>
  after.warnings.filter(
    (warning) =>
      isDoubt(warning) &&
      !before.warnings.some(
        ({ code, path, message }) => code === warning.code && (path === warning.path || message === warning.message),
      ),
  );

/** Whether a doubt is about the whole letter or a page of it. */
const isOfAll = ({ path }) => path === '' || path === '/outcome' || path.startsWith('/source');
const holds = (above, path) => path === above || path.startsWith(`${above}/`);
const tells = (doubt, path) => isOfAll(doubt) || holds(doubt.path, path) || holds(path, doubt.path);

/**
 * The values that are not the same, each with its `kind` and whether a new doubt about it, about what it belongs to or
 * about the whole letter tells it. `blanks`: false where the alteration itself takes blanks out or puts them in.
 */
export function differences(before, after, blanks = true) {
  const doubts = newDoubts(before, after);
  return [...valuePairs(before, after)]
    .filter(({ was, is }) => !(isNothing(was) && isNothing(is)) && compared(was, blanks) !== compared(is, blanks))
    .map(({ path, was, is }) => ({
      path,
      was,
      is,
      kind: isNothing(was) ? 'made up' : isNothing(is) ? 'lost' : 'changed',
      told: doubts.some((doubt) => tells(doubt, path)),
    }));
}

/** All values of a letter that has no record, as lost. */
export const lostAll = (before, told) =>
  [...valuePairs(before, {})]
    .filter(({ was }) => !isNothing(was))
    .map(({ path, was }) => ({ path, was, is: undefined, kind: 'lost', told }));

/** Whether some doubt of a record is about all of it: then it also tells what else its file may hold. */
export const doubtsAll = (record) => record.warnings.some((warning) => isDoubt(warning) && isOfAll(warning));
