import type { Passage } from '../../text/passage.js';
import { sliceOf } from '../../text/span.js';
import { BESIDE_SUBSTANCES, CHANGES_OF_MIXTURE } from '../../vocabulary/drugs/forms.js';
import { NAMED_SALTS } from '../../vocabulary/drugs/company.js';
import { absent, by, type Doubt, type Found, found, list } from '../found.js';
import { isVocabulary } from '../treatment/corrected-words.js';
import { classByStem } from '../treatment/drug-names.js';
import { type RequestWord, requestWords } from '../treatment/request-words.js';
import { ingredientsMeant, type Named, namesIn } from '../treatment/substances.js';
import type { Treatment } from '../treatment/treatment.js';

/** The active substances of what a request asks for. */

/** A name, or a word in the place of one, and the substances that it means; none where they are not known. */
interface Told extends Pick<Named, 'ingredients' | 'start' | 'end'> {
  readonly rule: string;
}

/**
 * The active substances of the medicines that a request names, in order, each once; none for what is no medicine. A
 * medicine of which no substance is known is doubted, and so is an unknown word in a mixture.
 */
export function findIngredients(request: Passage, treatment: Treatment): Found<string[]> {
  if (!isOfSubstances(treatment)) return absent<string[]>([]);
  const words = wordsAcross(request.text);
  const known = withoutSalts(namesIn(words), request.text);
  const strange = wordsInPlaceOfNames(words, known, request.text, treatment);
  const told = [...known.map((name): Told => ({ ...name, rule: 'known-name' })), ...strange];
  const elements = elementsOf(
    told.toSorted((a, b) => a.start - b.start),
    request,
  );
  return list(elements, ...doubtsAbout(elements, told, request, treatment));
}

/** Brackets, and the stop of "No. 3", part no words of one name: "Flurbi (NAP)", "Tylenol No. 3". */
const NO_PART = /^(?:\s?[()]\s?|\. ?)$/;
const wordsAcross = (text: string): RequestWord[] =>
  requestWords(text).map((word, i, words): RequestWord => {
    const before = words[i - 1];
    if (!before || !word.parted) return word;
    const gap = text.slice(before.end, word.start);
    const runsOn = NO_PART.test(gap) && (!gap.startsWith('.') || before.key === 'no');
    return runsOn ? { ...word, parted: false } : word;
  });

/** Medicines, injections, and infusions for the mind; a device or a test has no substance. */
const isOfSubstances = ({ category }: Treatment): boolean =>
  category.value === 'Pharmaceuticals' ||
  category.value === 'Injection' ||
  category.reasons.some(({ rule }) => rule.endsWith('for-the-mind'));

const SALT_GAP = /^[\s-]+$/;
/** "esomeprazole magnesium" holds no magnesium for its own sake. */
const withoutSalts = (names: readonly Named[], text: string): Named[] =>
  names.filter((name, i) => {
    const before = names[i - 1];
    const isSalt = before !== undefined && NAMED_SALTS.has(sliceOf(text, name).toLowerCase());
    return !isSalt || !SALT_GAP.test(text.slice(before.end, name.start));
  });

/** Each substance where it is first named. */
function elementsOf(told: readonly Told[], request: Passage): Found<string>[] {
  const elements = new Map<string, Found<string>>();
  for (const { ingredients, start, end, rule } of told)
    for (const ingredient of ingredients)
      if (!elements.has(ingredient)) elements.set(ingredient, by(rule, found(ingredient, request.span(start, end))));
  return [...elements.values()];
}

/** Behind a part of a mixture: its share. */
const SHARE_BEHIND = /^\s*\d[\d.]{0,6}\s?%/;
/** Between two parts of a mixture: "/", " 10mg-", " and ". */
const JOINT = /^\s*(?:\d[\d.]{0,6}\s?(?:mg|mcg|%)?\s*)?(?:[/+&-]|,?\s?and\b)\s*$/i;
const BLANKS = /^\s{1,2}$/;
/** A shorter word is an abbreviation of anything. */
const SHORTEST_NAME = 5;

/** Words that the tables lack where only a medicine can be named: in a mixture, or as what is prescribed. */
function wordsInPlaceOfNames(
  words: readonly RequestWord[],
  known: readonly Named[],
  text: string,
  { category, drug }: Treatment,
): Told[] {
  const isPrescribed = category.value === 'Pharmaceuticals' && drug.value !== null && known.length === 0;
  if (known.length === 0 && !isPrescribed) return [];
  let next = 0;
  return words.flatMap((word): Told[] => {
    while (next < known.length && known[next]!.end <= word.start) next++;
    const [before, after] = [known[next - 1], known[next]];
    const written = sliceOf(text, word);
    if (before && CHANGES_OF_MIXTURE.has(written.toLowerCase()) && BLANKS.test(text.slice(before.end, word.start)))
      return [{ ingredients: [], rule: 'unknown-name', start: before.start, end: word.end }];
    if ((after && after.start <= word.start) || !isLikeAName(written, word.key)) return [];
    const isMixed =
      known.length > 0 &&
      (SHARE_BEHIND.test(text.slice(word.end, word.end + LONGEST_JOINT)) ||
        (before !== undefined && isJoint(text, before.end, word.start)) ||
        (after !== undefined && isJoint(text, word.end, after.start)));
    const told = substancesOf(written);
    return isMixed || (isPrescribed && told.ingredients.length > 0)
      ? [{ ...told, start: word.start, end: word.end }]
      : [];
  });
}

const LONGEST_JOINT = 20;
const isJoint = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to));

const isLikeAName = (written: string, key: string): boolean =>
  written.length >= SHORTEST_NAME && /^\p{L}+$/u.test(written) && !isVocabulary(key) && !BESIDE_SUBSTANCES.has(key);

/** The substances of a word that the tables lack: misspelt, or a generic name by its ending. */
function substancesOf(written: string): Pick<Told, 'ingredients' | 'rule'> {
  const meant = ingredientsMeant(written);
  if (meant && meant.length > 0) return { ingredients: meant, rule: 'misspelt-name' };
  if (classByStem(written)) return { ingredients: [written.toLowerCase()], rule: 'name-stem' };
  return { ingredients: [], rule: 'unknown-name' };
}

function doubtsAbout(
  elements: readonly Found<string>[],
  told: readonly Told[],
  request: Passage,
  { category, drug }: Treatment,
): Doubt[] {
  const doubtAt = (message: string, start: number, end: number): Doubt => ({
    code: 'unknown-ingredients',
    message,
    path: '',
    span: request.span(start, end),
  });
  const doubts = told.flatMap(({ rule, start, end }) => {
    const written = request.text.slice(start, end);
    if (rule === 'name-stem') return [doubtAt(`"${written}" was taken for a generic name by its ending.`, start, end)];
    return rule === 'unknown-name' ? [doubtAt(`The active substances of "${written}" are not known.`, start, end)] : [];
  });
  if (category.value !== 'Pharmaceuticals' || !drug.value || elements.length > 0 || doubts.length > 0) return doubts;
  const place = drug.places.find(({ path }) => path === '/name');
  return [
    {
      code: 'unknown-ingredients',
      message: `The active substances of "${drug.value.name}" are not known.`,
      path: '',
      span: place?.span ?? request.whole,
    },
  ];
}
