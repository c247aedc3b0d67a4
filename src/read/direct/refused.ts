/** A PDF, or something in one, that this reader does not understand in full; others read it. */
export class Refused extends Error {}

/** `why`: what was met, in a few words. */
export function refuse(why: string): never {
  throw new Refused(why);
}
