/** What stands nowhere in a letter: what was counted or judged from other values. */
const NOWHERE = /^\/(?:outcome|items\/\d+\/(?:number|category|subcategory))$|\/authority$/;
/** What is not read from the letter's words. */
const OF_THE_FILE = /^\/(?:schema_version|document_id|source|evidence|warnings)(?:\/|$)/;

/** What is so where the letter does not say otherwise. */
const isDefault = (path, value) =>
  value === false ||
  (value === 'stated' && path.endsWith('/certainty')) ||
  (value === 'other' && path.endsWith('/kind'));

/** The values of a record by JSON pointer; a range of pages is one value, and so is a frequency. */
function* valuesOf(value, path = '') {
  if (value === null || OF_THE_FILE.test(path) || isDefault(path, value)) return;
  if (typeof value !== 'object' || /\/(?:pages\/\d+|frequency)$/.test(path)) yield [path, value];
  else for (const [key, each] of Object.entries(value)) yield* valuesOf(each, `${path}/${key}`);
}

const at = (record, path) =>
  path
    .slice(1)
    .split('/')
    .reduce((value, key) => value?.[key], record);

/** The page of the file on which an offset of a letter stands, counted from the start of the letter. */
function pageOf({ pageStarts, turned, source }, offset) {
  const before = pageStarts.filter((start, i) => i === 0 || start <= offset).length;
  return turned ? source.last_page - before + 1 : source.first_page + before - 1;
}

function lacks(span, letter) {
  const { start, end, page } = span;
  if (!(start >= 0 && end > start && end <= letter.text.length)) return `does not lie in the text (${start} to ${end})`;
  if (pageOf(letter, start) !== page) return `is said to be on page ${page}, and is on ${pageOf(letter, start)}`;
  return null;
}

/**
 * Spans: each lies in its letter's text, on its page, and its words say the value; no value that is read is without.
 * `says` and `wordsAt(text, span)` are those of the build that is judged.
 */
export function spans({ letters = [], says, wordsAt }) {
  const found = [];
  for (const { record, letter } of letters) {
    for (const [path, places] of Object.entries(record.evidence)) {
      const value = at(record, path);
      if (value === undefined || value === null) found.push(`${path} has evidence and no value`);
      const lacking = places.map((span) => lacks(span, letter)).find((lack) => lack !== null);
      if (lacking !== undefined) found.push(`the evidence of ${path} ${lacking}`);
      else if (value !== undefined && value !== null) {
        const words = places.map((span) => wordsAt(letter.text, span));
        if (![...words, words.join(' ')].some((each) => says(each, path, value)))
          found.push(`${path} ${JSON.stringify(value)} is not what its evidence says: ${JSON.stringify(words)}`);
      }
    }
    for (const [path] of valuesOf(record))
      if (!NOWHERE.test(path) && record.evidence[path] === undefined) found.push(`${path} has no evidence`);
  }
  return found;
}
