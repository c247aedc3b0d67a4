import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import type { Drug } from '../../schema/determination.js';
import {
  COUNTED_FORMS,
  DOSING_WORDS,
  OTHER_FORMS,
  SALTS_AND_RELEASES,
  SKIN_FORMS,
} from '../../vocabulary/drugs/forms.js';
import {
  ONLY_COMPOUNDED_FOR_THE_SKIN,
  PAIN_CLASSES_ON_THE_SKIN,
  RUB_INGREDIENTS,
} from '../../vocabulary/drugs/topical.js';
import type { DrugSubcategory } from '../../vocabulary/treatments/taxonomy.js';
import type { Medicine } from './drug-names.js';
import { absent, assemble, found, type Found } from '../found.js';
import type { Match } from './phrases.js';
import { NUMBER_WORD, numberOf } from './sessions.js';

type MedicineMatch = Match<Medicine>;

/** The words of a table as one pattern; a space in a phrase may be a hyphen in a letter. */
const anyOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`[\s-]?`)).join('|')})`;

const SALT_OR_RELEASE = new RegExp(String.raw`^(?:[\s-]+${anyOf(SALTS_AND_RELEASES)}\b\.?)+`, 'i');
const SKIN_FORM = new RegExp(String.raw`\b${anyOf(SKIN_FORMS)}\b|\d\s?%`, 'i');
const OTHER_FORM = new RegExp(String.raw`\b${anyOf(OTHER_FORMS)}\b`, 'i');
const STUCK_ON = /\b(?:patch(?:es)?|pads?)\b/i;
const COMPOUND_WORDS = /\b(?:base|compound(?:ed|ing)?)\b/i;
const INGREDIENT_GAP = /^\s*(?:\d[\d.,]*\s?(?:mg|mcg|%|gm?)?\s*)?[-/+]?\s*$/i;
const MIXTURE_GAP = /^(?!.*(?:[#(]|\bin\b|\b\d+\s?(?:g|gm|gms|grams?|ml|tablets?|tabs?|capsules?|caps?)\b)).{0,60}$/i;
const LAST_SHARE = /^\s*\d[\d.]*\s?%(?:[\s,/&+;-]+(?:and\s+)?[a-z][a-z-]*(?:\s[a-z-]+)?\s+\d[\d.]*\s?%)*/i;

const AMOUNT = String.raw`(?:\d[\d,]*(?:\.\d+)?|\.\d+)`;
const UNIT = String.raw`(?:mgs?\b|mcgs?\b|µg\b|ug\b|milligrams?\b|micrograms?\b|gms?\b|grams?\b|g\b|%|percent\b|meqs?\b|iu\b|units?\b|mls?\b|cc\b)`;
const STRENGTH = new RegExp(
  String.raw`(?<![#\d.,/-])${AMOUNT}(?:\s?${UNIT})?(?:\s?[/-]\s?${AMOUNT}(?:\s?${UNIT})?)*(?:\s?/\s?(?:hr|hour|ml|day|spray|actuation|act|dose|patch)s?\b)?(?![\w/])`,
  'gi',
);
const HAS_UNIT = new RegExp(`[\\d.]\\s?${UNIT}`, 'i');
const PACKAGE = /^[\d,.]+\s?(?:gms?|grams?|g|mls?|cc|units?)$/i;
/** From this many grams or millilitres on an amount is a package, not a dose. */
const SMALLEST_PACKAGE = 10;
const BIOLOGICAL_UNITS = /units?$/i;
/** A pair of doses without a unit stands right behind the name. */
const LENGTH_OF_A_JOINT = 3;
const COMBINED_DOSES = /^\d+(?:\.\d+)?(?:[/-]\d+(?:\.\d+)?){1,2}$/;
const CALENDAR_DATE = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;

const COUNTED_FORM = String.raw`${anyOf(COUNTED_FORMS)}\b`;
const SOME_NUMBER = String.raw`(?:${AMOUNT}|\b${NUMBER_WORD}\b(?:\s?\(\s?\d{1,3}\s?\))?)`;
const DOSING = String.raw`(?!\s*(?:\(s\)\s*)?,?\s*(?:${anyOf(DOSING_WORDS)}\b|q\s?\d|\d times))`;
/** Ways to write what is dispensed, the surest first. */
const QUANTITIES: readonly RegExp[] = [
  new RegExp(String.raw`#\s?(?<count>${AMOUNT})(?!\s?[-–]\s?\d)`, 'i'),
  new RegExp(
    String.raw`\b(?:qty|quantity|count|dispensed?|disp|amount)\b\.?\s*(?:of\b|[:=-])?\s*#?\s?(?<count>${SOME_NUMBER})(?![\d/])`,
    'i',
  ),
  new RegExp(
    String.raw`(?<![-–/.#\d]|\btake |\bapply |\buse |\bto )(?<count>${SOME_NUMBER})\s?-?${COUNTED_FORM}${DOSING}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:\s[x×]\s?|\btimes\s)(?<count>${SOME_NUMBER})(?!\s?(?:refills?|days?|weeks?|months?|daily|per|a\b|an?\b))`,
    'i',
  ),
  new RegExp(String.raw`(?<![-–/.#\d])(?<count>${AMOUNT})\s?(?:gms?|grams?|g|mls?|cc|oz|ounces?)\b(?!\s?\/)`, 'i'),
  new RegExp(String.raw`(?:(?:mg|mcg|%)\s*,?\s*)\(?(?<count>\d{1,4})\)?\s*(?:$|[,;]|with\b)`, 'i'),
];

/** The medicine a request asks for, and its class as the form in which it is supplied makes it. */
export interface Prescription {
  readonly subcategory: DrugSubcategory;
  readonly drug: Found<Drug | null>;
}

/**
 * Reads a prescription. `portion` is the part of the request in dispute, `medicines` the names found in it, `request` the whole:
 * the strength is taken where the name first stands, the quantity from the portion in dispute.
 */
export function readPrescription(
  portion: Passage,
  medicines: readonly MedicineMatch[],
  request: Passage,
): Prescription {
  const first = medicines.find(({ entry }) => entry.named);
  const topical = SKIN_FORM.test(portion.text) && !OTHER_FORM.test(portion.text);
  if (!first) return { subcategory: medicines[0]!.entry.is.subcategory, drug: absent<Drug | null>(null) };
  const ingredients = mixtureFrom(portion.text, medicines, first, topical);
  const subcategory = classOf(ingredients, portion.text, topical);
  return { subcategory, drug: readDrug(portion, ingredients, request) };
}

/** The medicine of the vocabulary or not, named at `start` to `end` of the portion, with its strength and quantity. */
export function drugNamed(
  portion: Passage,
  start: number,
  end: number,
  request: Passage,
  until = portion.text.length,
): Found<Drug | null> {
  const nameEnd = end + (SALT_OR_RELEASE.exec(portion.text.slice(end))?.[0].length ?? 0);
  const name = portion.text.slice(start, nameEnd);
  const strength = findStrength(portion, start, nameEnd, until, request);
  return assemble<Drug>({
    name: found(name, portion.span(start, nameEnd)),
    strength,
    quantity: apartFrom(strength, findQuantity(portion, start, nameEnd, until)),
  });
}

function readDrug(portion: Passage, ingredients: readonly MedicineMatch[], request: Passage): Found<Drug | null> {
  const first = ingredients[0]!;
  const last = ingredients.at(-1)!;
  const until = portion.text.length;
  if (ingredients.length === 1) return drugNamed(portion, first.start, first.end, request, until);
  const shares = /\d\s?(?:%|mg)/i.test(portion.text.slice(first.start, last.start));
  if (!shares) return drugNamed(portion, first.start, last.end, request, until);
  const end =
    last.end +
    (
      LAST_SHARE.exec(portion.text.slice(last.end)) ??
      /^\s*\d[\d.]*\s?mg\b/i.exec(portion.text.slice(last.end)) ?? ['']
    )[0].length;
  return assemble<Drug>({
    name: found(portion.text.slice(first.start, end), portion.span(first.start, end)),
    strength: absent<string | null>(null),
    quantity: findQuantity(portion, first.start, end, until),
  });
}

/** The first medicine and those mixed with it. */
function mixtureFrom(
  text: string,
  medicines: readonly MedicineMatch[],
  first: MedicineMatch,
  topical: boolean,
): MedicineMatch[] {
  const ingredients = [first];
  for (const next of medicines.slice(medicines.indexOf(first) + 1)) {
    const end = ingredients.at(-1)!.end;
    const gap = text.slice(end, next.start).replace(SALT_OR_RELEASE, '');
    if (!next.entry.named || (!INGREDIENT_GAP.test(gap) && !(topical && MIXTURE_GAP.test(gap)))) break;
    ingredients.push(next);
  }
  return ingredients;
}

function classOf(ingredients: readonly MedicineMatch[], text: string, topical: boolean): DrugSubcategory {
  const classes = ingredients.map(({ entry }) => entry.is.subcategory);
  const own = classes[0]!;
  if (classes.includes('Topical Compounds')) return 'Topical Compounds';
  const ofTheSkin = topical || classes.every((one) => one === 'Topical Analgesics');
  if (ingredients.length > 1 && (ofTheSkin || classes.includes('Topical Analgesics'))) {
    return !COMPOUND_WORDS.test(text) && ingredients.every(({ phrase }) => RUB_INGREDIENTS.has(phrase))
      ? 'Topical Analgesics'
      : 'Topical Compounds';
  }
  if (classes.includes('Opioids') && !topical) return 'Opioids';
  if (!topical) return own;
  const [{ phrase }] = ingredients as [MedicineMatch];
  if (COMPOUND_WORDS.test(text) || (ONLY_COMPOUNDED_FOR_THE_SKIN.has(phrase) && !STUCK_ON.test(text)))
    return 'Topical Compounds';
  return PAIN_CLASSES_ON_THE_SKIN.has(own) ? 'Topical Analgesics' : own;
}

function findStrength(
  portion: Passage,
  start: number,
  nameEnd: number,
  until: number,
  request: Passage,
): Found<string | null> {
  const name = portion.text.slice(start, nameEnd);
  const firstNamed = request.text.indexOf(name);
  return (
    (firstNamed >= 0 ? strengthIn(request, firstNamed + name.length, request.text.length) : undefined) ??
    strengthIn(portion, nameEnd, until) ??
    strengthIn(portion, 0, start) ??
    absent<string | null>(null)
  );
}

function strengthIn(passage: Passage, from: number, to: number): Found<string | null> | undefined {
  const text = passage.text.slice(from, to);
  const written = matchesOf(text, STRENGTH).filter(([amount]) => !CALENDAR_DATE.test(amount));
  const dose =
    written.find(({ 0: amount, index }) => isDose(amount, index <= LENGTH_OF_A_JOINT)) ??
    written.find(([amount]) => BIOLOGICAL_UNITS.test(amount));
  return dose && found<string | null>(dose[0], passage.span(from + dose.index, from + dose.index + dose[0].length));
}

const isDose = (amount: string, behindName: boolean): boolean =>
  HAS_UNIT.test(amount) ? !PACKAGE.test(amount) || isSmall(amount) : behindName && COMBINED_DOSES.test(amount);
const isSmall = (written: string): boolean =>
  /(?:g|gms?|grams?)$/i.test(written) && numberOf(written) < SMALLEST_PACKAGE;

function findQuantity(portion: Passage, nameStart: number, nameEnd: number, until: number): Found<number | null> {
  return (
    quantityIn(portion, nameEnd, until) ??
    quantityIn(portion, 0, nameStart) ??
    quantityInFront(portion, nameStart) ??
    absent<number | null>(null)
  );
}

/** "60 Norco 10/325mg": the count in front of the name; a lone 1 counts prescriptions. */
function quantityInFront(portion: Passage, nameStart: number): Found<number | null> | undefined {
  const match = /(?:^|\s)(\d{2,3})\s(?:of\s)?$/.exec(portion.text.slice(0, nameStart));
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1]!);
  return found<number | null>(Number(match[1]), portion.span(start, start + match[1]!.length));
}

/** What was read as the strength ("200 units") is no quantity. */
function apartFrom(strength: Found<string | null>, quantity: Found<number | null>): Found<number | null> {
  const [dose] = strength.places;
  const [count] = quantity.places;
  const same = dose && count && count.span.start < dose.span.end && count.span.end > dose.span.start;
  return same ? absent<number | null>(null) : quantity;
}

function quantityIn(passage: Passage, from: number, to: number): Found<number | null> | undefined {
  const text = passage.text.slice(from, to);
  for (const pattern of QUANTITIES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match.groups!['count']!;
    const start = from + match.index + match[0].indexOf(written);
    return found<number | null>(numberOf(written), passage.span(start, start + written.length));
  }
  return undefined;
}
