/** Two readings of the same file, compared. */

/** Characters around the first that differs. */
const AROUND = 30;

/** Where two texts part, with what stands there in each; null where they are equal. */
export function parting(one, other) {
  if (one === other) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const near = (text) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return { at, one: near(one), other: near(other) };
}

/**
 * The first difference of two readings, each { pages, attachments } or { failure }, a code: { page, what, one, other },
 * where page is null for what is about the file. Null where they are alike.
 */
export function firstDifference(one, other) {
  const whole = (what, of) => (of(one) === of(other) ? null : { page: null, what, one: of(one), other: of(other) });
  const ofFile =
    whole('failure', ({ failure = null }) => failure) ??
    whole('pages', ({ pages }) => pages?.length ?? 0) ??
    whole('attachments', ({ attachments }) => attachments?.length ?? 0);
  if (ofFile) return ofFile;
  for (const [i, page] of (one.pages ?? []).entries()) {
    const difference = differenceOfPages(page, other.pages[i]);
    if (difference) return { page: i + 1, ...difference };
  }
  return null;
}

const codesOf = ({ notes }) => notes.map(({ code, words = '' }) => `${code} ${words}`.trim()).join(', ') || null;

function differenceOfPages(one, other) {
  const text = parting(one.text, other.text);
  if (text) return { what: `text, from character ${text.at}`, one: text.one, other: text.other };
  if (one.lack !== other.lack) return { what: 'lack', one: one.lack, other: other.lack };
  const [notes, others] = [codesOf(one), codesOf(other)];
  return notes === others ? null : { what: 'notes', one: notes, other: others };
}

/** Whether a reading is all of that reader's own. */
const isBy = (reader, { pages }) => pages?.length > 0 && pages.every((page) => page.reader === reader);

/**
 * What becomes of a file with two readers: { left: why } where the first one leaves it to others, else { difference },
 * null where they agree. `readBy(reader)` reads it; `whyNot()` tells why the first one leaves it, where that is known.
 */
export async function compared([first, second], readBy, whyNot) {
  const why = whyNot();
  if (why !== null) return { left: why };
  const one = await readBy(first);
  if (!isBy(first, one)) return { left: one.failure ?? 'not all pages' };
  return { left: null, difference: firstDifference(one, await readBy(second)) };
}
