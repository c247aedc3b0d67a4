/** What is cited, in the words by which it is counted. */
export interface Cited {
  readonly authority: string | null;
  readonly guideline: string | null;
  readonly chapter: string | null;
  readonly topic: string | null;
}

/** "MTUS: Low Back Complaints"; "ODG: Low Back" by the chapter, where no guideline is told; or the authority alone. */
export function guidelineOf({ authority, guideline, chapter }: Cited): string | null {
  const name = guideline ?? chapter;
  return authority === null || name === null ? authority : `${authority}: ${name}`;
}

/** "MTUS: Chronic Pain Medical Treatment: Opioids"; null where no section is told. */
export function sectionOf(cited: Cited): string | null {
  const guideline = guidelineOf(cited);
  return guideline === null || cited.topic === null ? null : `${guideline}: ${cited.topic}`;
}
