import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** Numbers that each page of a copy is stamped with: "SMITH_000123", "DEF 0004512", "ABC-00017", "000341". */
export const SERIAL =
  /(?<![\p{L}\d/_.-])(?<prefix>[A-Z][A-Z&.]{1,19}(?:[-_][A-Z]{1,12}){0,2}[-_ ]?|(?=0))(?<digits>\d{3,10})(?![\p{L}\d/%_-]|\.\d)/gu;

/** Of these a single one is known too: no letter prints them. */
export const UNDERSCORED = /^[A-Z&._-]+_\d{4,}$/;
export const FILLED = /^[A-Z][A-Z&._-]+[- ]?0\d{4,}$/;

/** What stands before numbers in letters: codes of procedures and diagnoses, guidelines with their years. */
export const CODE_NAMES = new RegExp(
  `^${anyOf(wordList('CPT | HCPCS | ICD | CDT | NDC | DRG | MTUS | ODG | ACOEM | CM'))}\\b`,
);
