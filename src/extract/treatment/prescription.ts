import type { Drug } from '../../schema/determination.js';
import { anyWord } from '../../text/expressions.js';
import type { Passage } from '../../text/passage.js';
import { overlap, type Span, sliceOf } from '../../text/span.js';
import { SALTS_AND_RELEASES } from '../../vocabulary/drugs/forms.js';
import type { DrugSubcategory, MedicineClass } from '../../vocabulary/treatments/taxonomy.js';
import { absent, assemble, by, type Found, found } from '../found.js';
import { classOfMedicine, isForTheSkin } from './medicine-class.js';
import { findQuantity } from './quantity.js';
import type { MedicineMatch } from './reading.js';
import { findRefills } from './refills.js';
import { findStrength } from './strength.js';
import { findUnit } from './unit.js';

/** What belongs to a name behind it: " HCL ER", "-S". */
const SALT_OR_RELEASE = new RegExp(String.raw`^(?:[\s-]+${anyWord(SALTS_AND_RELEASES, '[\\s-]?')}\b\.?)+`, 'i');

/** Between two names of a combination: "/", " 10mg-", " 2% ". */
const INGREDIENT_GAP = /^\s*(?:\d[\d.,]*\s?(?:mg|mcg|%|gm?)?\s*)?[-/+]?\s*$/i;
/** What ends a mixture for the skin: a number dispensed, brackets, its base. */
const PACKAGE_WORDS = 'g|gm|gms|grams?|ml|tablets?|tabs?|capsules?|caps?';
const MIXTURE_GAP = new RegExp(String.raw`^(?!.*(?:[#(]|\bin\b|\b\d+\s?(?:${PACKAGE_WORDS})\b)).{0,60}$`, 'i');

const HAS_SHARE = /\d\s?(?:%|mg)/i;
/** " 2%", and further ingredients that the vocabulary lacks, each with its share: " 2%, hyaluronic base 0.2%". */
const SHARE = String.raw`\d[\d.]*\s?%`;
const LAST_SHARE = new RegExp(
  String.raw`^\s*(?:${SHARE}(?:[\s,/&+;-]+(?:and\s+)?[a-z][a-z-]*(?:\s[a-z-]+)?\s+${SHARE})*|\d[\d.]*\s?mg\b)`,
  'i',
);

/** The medicine a request asks for, and its class as the form in which it is supplied makes it. */
export interface Prescription {
  readonly subcategory: DrugSubcategory;
  /** The rule that gave the class. */
  readonly rule: string;
  readonly drug: Found<Drug | null>;
}

/**
 * Reads a prescription. `portion`: the part of the request in dispute; `medicines`: the names found in it; `request`:
 * the whole. The strength is taken where the name first stands, the quantity from the portion in dispute.
 */
export function readPrescription(
  portion: Passage,
  medicines: readonly MedicineMatch[],
  request: Passage,
): Prescription {
  const at = medicines.findIndex(({ entry }) => entry.named);
  if (at < 0)
    return { subcategory: medicines[0]!.entry.is.subcategory, rule: 'family', drug: absent<Drug | null>(null) };
  const ingredients = mixtureOf(portion.text, medicines.slice(at));
  const { subcategory, class: finer, rule } = classOfMedicine(ingredients, portion.text);
  const [{ start, end }] = ingredients as [MedicineMatch];
  const classFound = by(rule, found<MedicineClass | null>(finer, portion.span(start, end)));
  return { subcategory, rule, drug: readDrug(portion, ingredients, request, classFound) };
}

/** The first medicine and those mixed with it. */
function mixtureOf(text: string, [first, ...others]: readonly MedicineMatch[]): MedicineMatch[] {
  const forTheSkin = isForTheSkin(text);
  const ingredients = [first!];
  for (const next of others) {
    const gap = text.slice(ingredients.at(-1)!.end, next.start).replace(SALT_OR_RELEASE, '');
    if (!next.entry.named || (!INGREDIENT_GAP.test(gap) && !(forTheSkin && MIXTURE_GAP.test(gap)))) break;
    ingredients.push(next);
  }
  return ingredients;
}

function readDrug(
  portion: Passage,
  ingredients: readonly MedicineMatch[],
  request: Passage,
  classFound: Found<MedicineClass | null>,
): Found<Drug | null> {
  const { start } = ingredients[0]!;
  const last = ingredients.at(-1)!;
  const rule = ingredients.length > 1 ? 'mixture' : 'known-name';
  if (!HAS_SHARE.test(portion.text.slice(start, last.start)))
    return drugNamed(portion, { start, end: last.end }, request, { rule, class: classFound });
  const end = last.end + (LAST_SHARE.exec(portion.text.slice(last.end))?.[0].length ?? 0);
  const name = { start, end };
  const quantity = findQuantity(portion, name);
  return assemble<Drug>({
    name: by('mixture-with-shares', found(sliceOf(portion.text, name), portion.span(start, end))),
    class: classFound,
    strength: absent<string | null>(null),
    quantity,
    unit: findUnit(portion, quantity),
    refills: findRefills(portion),
  });
}

/**
 * The medicine, of the vocabulary or not, that a span of the portion names, with its strength and quantity; `told`:
 * the rule that gave the name, and the class.
 */
export function drugNamed(
  portion: Passage,
  bare: Span,
  request: Passage,
  told: { readonly rule: string; readonly class: Found<MedicineClass | null> },
): Found<Drug | null> {
  const salt = SALT_OR_RELEASE.exec(portion.text.slice(bare.end))?.[0].length ?? 0;
  const name = { start: bare.start, end: bare.end + salt };
  const strength = findStrength(portion, name, request);
  const quantity = apartFrom(strength, findQuantity(portion, name));
  return assemble<Drug>({
    name: by(told.rule, found(sliceOf(portion.text, name), portion.span(name.start, name.end))),
    class: told.class,
    strength,
    quantity,
    unit: findUnit(portion, quantity),
    refills: findRefills(portion),
  });
}

/** What was read as the strength ("200 units") is no quantity. */
function apartFrom(strength: Found<string | null>, quantity: Found<number | null>): Found<number | null> {
  const [dose] = strength.places;
  const [count] = quantity.places;
  return dose && count && overlap(dose.span, count.span) ? absent<number | null>(null) : quantity;
}
