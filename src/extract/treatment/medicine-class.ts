import { anyWord } from '../../text/expressions.js';
import { OTHER_FORMS, SKIN_FORMS } from '../../vocabulary/drugs/forms.js';
import {
  ONLY_COMPOUNDED_FOR_THE_SKIN,
  PAIN_CLASSES_ON_THE_SKIN,
  RUB_INGREDIENTS,
} from '../../vocabulary/drugs/topical.js';
import type { DrugSubcategory, MedicineClass } from '../../vocabulary/treatments/taxonomy.js';
import type { MedicineMatch } from './reading.js';

/** The class of a medicine as the form in which it is supplied makes it. */

const BLANK = String.raw`[\s-]?`;
const SKIN_FORM = new RegExp(String.raw`\b${anyWord(SKIN_FORMS, BLANK)}\b|\d\s?%`, 'i');
const OTHER_FORM = new RegExp(String.raw`\b${anyWord(OTHER_FORMS, BLANK)}\b`, 'i');
const STUCK_ON = /\b(?:patch(?:es)?|pads?)\b/i;
const COMPOUND_WORDS = /\b(?:base|compound(?:ed|ing)?)\b/i;

/** Whether a request is for something put on the skin. */
export const isForTheSkin = (text: string): boolean => SKIN_FORM.test(text) && !OTHER_FORM.test(text);

/** What is mixed, and how it is supplied. */
interface Mixture {
  readonly phrases: readonly string[];
  readonly classes: readonly DrugSubcategory[];
  readonly forTheSkin: boolean;
  /** Only a pharmacy can have mixed it, by the words of the request. */
  readonly compounded: boolean;
  readonly stuckOn: boolean;
}

/** A row of an ordered table: the first that fits decides. */
export interface MedicineClassRule {
  readonly id: string;
  readonly when: (mixture: Mixture) => boolean;
  /** The class; "own": that of the first ingredient. */
  readonly gives: DrugSubcategory | 'own';
  readonly example: { readonly request: string; readonly subcategory: DrugSubcategory };
}

const isSkinMixture = ({ classes, forTheSkin }: Mixture): boolean =>
  classes.length > 1 && (forTheSkin || classes.includes('Topical Analgesics'));

export const MEDICINE_CLASS_RULES: readonly MedicineClassRule[] = [
  {
    id: 'compound-by-name',
    when: ({ classes }) => classes.includes('Topical Compounds'),
    gives: 'Topical Compounds',
    example: { request: 'Gabacyclotram 180gms', subcategory: 'Topical Compounds' },
  },
  {
    id: 'rubs-in-one-product',
    when: (mixture) =>
      isSkinMixture(mixture) && !mixture.compounded && mixture.phrases.every((phrase) => RUB_INGREDIENTS.has(phrase)),
    gives: 'Topical Analgesics',
    example: { request: 'Camphor/menthol lotion', subcategory: 'Topical Analgesics' },
  },
  {
    id: 'mixed-for-the-skin',
    when: isSkinMixture,
    gives: 'Topical Compounds',
    example: { request: 'Flurbiprofen 20%, Lidocaine 5%, 180gm', subcategory: 'Topical Compounds' },
  },
  {
    id: 'opioid-among-others',
    when: ({ classes, forTheSkin }) => classes.includes('Opioids') && !forTheSkin,
    gives: 'Opioids',
    example: { request: 'Ibuprofen/Oxycodone 400/5mg', subcategory: 'Opioids' },
  },
  {
    id: 'class-of-the-name',
    when: ({ forTheSkin }) => !forTheSkin,
    gives: 'own',
    example: { request: 'Celebrex 200 mg', subcategory: 'NSAID' },
  },
  {
    id: 'compounded-for-the-skin',
    when: ({ phrases: [phrase], compounded, stuckOn }) =>
      compounded || (ONLY_COMPOUNDED_FOR_THE_SKIN.has(phrase!) && !stuckOn),
    gives: 'Topical Compounds',
    example: { request: 'Ketoprofen cream', subcategory: 'Topical Compounds' },
  },
  {
    id: 'pain-relief-on-the-skin',
    when: ({ classes: [own] }) => PAIN_CLASSES_ON_THE_SKIN.has(own!),
    gives: 'Topical Analgesics',
    example: { request: 'Diclofenac 1% gel', subcategory: 'Topical Analgesics' },
  },
  {
    id: 'class-of-the-name-on-the-skin',
    when: () => true,
    gives: 'own',
    example: { request: 'Clonidine patch 0.1mg', subcategory: 'Antihypertensive' },
  },
];

/** The class of the medicines that a request asks for as one, and the rule that gave it. */
export function classOfMedicine(
  ingredients: readonly MedicineMatch[],
  text: string,
): { subcategory: DrugSubcategory; class: MedicineClass; rule: string } {
  const classes = ingredients.map(({ entry }) => entry.is.subcategory);
  const mixture: Mixture = {
    phrases: ingredients.map(({ phrase }) => phrase),
    classes,
    forTheSkin: isForTheSkin(text),
    compounded: COMPOUND_WORDS.test(text),
    stuckOn: STUCK_ON.test(text),
  };
  const { id, gives } = MEDICINE_CLASS_RULES.find(({ when }) => when(mixture))!;
  const subcategory = gives === 'own' ? classes[0]! : gives;
  // What its form makes of it has no finer class.
  const finer = subcategory === classes[0] ? ingredients[0]!.entry.class : subcategory;
  return { subcategory, class: finer, rule: id };
}
