import { type Bounds, isWithin } from '../schema/bounds.js';
import { absent, type Doubt, type Found } from './found.js';

/** So many digits of a number are told in a warning. */
const TOLD = 20;

const doubtOf = (message: string): Doubt => ({ code: 'impossible-number', message, path: '' });

/** A number that was found, or none and a doubt where it lies outside its bounds; `what`: what it counts. */
export function bounded(subject: Found<number | null>, bounds: Bounds, what: string): Found<number | null> {
  const { value, places } = subject;
  if (value === null || isWithin(value, bounds)) return subject;
  const [place] = places;
  const doubt = doubtOf(`${value} is no number of ${what}; it was left out.`);
  return absent<number | null>(null, { ...doubt, ...(place && { span: place.span }) });
}

/** No number that a letter means has so many digits. */
const ENDLESS = /\d{13,}/;

/** The doubt about a text that holds a number with too many digits to be read: none is taken from it. */
export function endlessNumber(text: string): Doubt[] {
  const digits = ENDLESS.exec(text)?.[0];
  return digits === undefined
    ? []
    : [doubtOf(`A number of ${digits.length} digits, ${digits.slice(0, TOLD)}…, was not read.`)];
}
