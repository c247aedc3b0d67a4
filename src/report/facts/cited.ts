/** What is cited, in the words by which it is counted. */

/** "MTUS: Low Back Complaints"; "ODG: Low Back" by the chapter, where no guideline is told; or the authority alone. */
export function guidelineOf(authority: string, guideline: string | null, chapter: string | null): string {
  const name = guideline ?? chapter;
  return name === null ? authority : `${authority}: ${name}`;
}

/** "MTUS: Chronic Pain Medical Treatment: Opioids". `guideline`: as above. */
export const sectionOf = (guideline: string, topic: string): string => `${guideline}: ${topic}`;
