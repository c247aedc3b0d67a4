import type { Citation, Item } from '../../schema/determination.js';
import { LENT, NEIGHBOURS, NERVE_ROOTS, type Region } from '../../vocabulary/body-parts.js';
import { type Check, check, at } from './check.js';
import { regionsOf } from './regions.js';

/** The check of the guidelines cited against the part of the body that the request is for. */

/**
 * Treatments that only the chapter on their own part of the body speaks of; equipment, therapy and tests before
 * surgery borrow from other chapters.
 */
export const BOUND_TO_A_PART: ReadonlySet<string> = new Set([
  'Diagnostic Testing/Imaging Radiology',
  'Diagnostic Testing/EMG/NCV/NCS',
  'Surgery/Spine',
  'Surgery/Arthroscopic Surgery',
  'Surgery/Non-arthroscopic Surgery',
  'Injection/Facet Injection',
  'Injection/Epidural Injection',
  'Injection/Peripheral',
]);
const NERVE_STUDIES = 'EMG/NCV/NCS';

export const BODY_PART_CHECKS: readonly Check[] = [
  check('guideline-body-part', ({ items, diagnoses }, letter) => {
    let told: ReadonlySet<Region> | undefined;
    const ofDiagnoses = (): ReadonlySet<Region> =>
      (told ??= new Set(diagnoses.flatMap(({ text }) => [...regionsOf(text)])));
    return items.flatMap((item, i) =>
      SIDES.flatMap((side) =>
        strayCitations(item, item[side]?.citations ?? [], ofDiagnoses).map(({ number, message }) => {
          const path = `/items/${i}/${side}/citations/${number}`;
          return { path, message, ...at(letter.placeOf(path), letter.placeOf(`/items/${i}/request`)) };
        }),
      ),
    );
  }),
];

const SIDES = ['claims_administrator', 'reviewer'] as const;

/** The citations of a chapter on another part of the body, where none is on the part asked about. */
function strayCitations(
  { request, category, subcategory }: Item,
  citations: readonly Citation[],
  ofDiagnoses: () => ReadonlySet<Region>,
): { number: number; message: string }[] {
  if (!BOUND_TO_A_PART.has(`${category}/${subcategory}`)) return [];
  const named = regionsOf(request);
  const asked = named.size > 0 ? named : ofDiagnoses();
  const areOnIt = ({ text, sections }: Citation): boolean =>
    fits(asked, regionsOf(`${text} ${sections.join(' ')}`), subcategory);
  if (asked.size === 0 || citations.some(areOnIt)) return [];
  const what = named.size > 0 ? 'The request is' : 'The diagnoses are';
  return citations.flatMap((citation, number) => {
    const title = citation.chapter ?? citation.guideline ?? '';
    const regions = regionsOf(title);
    if (regions.size === 0 || fits(asked, regions, subcategory)) return [];
    const [there, here] = [asked, regions].map((parts) => [...parts].join(', '));
    return [{ number, message: `${what} for the ${there}; the guideline cited, "${title}", is for the ${here}.` }];
  });
}

function fits(asked: ReadonlySet<Region>, cited: ReadonlySet<Region>, subcategory: string | null): boolean {
  const isNear = (region: Region): boolean =>
    cited.has(region) ||
    NEIGHBOURS.some(([a, b]) => (a === region && cited.has(b)) || (b === region && cited.has(a))) ||
    LENT.some(([lender, borrower]) => borrower === region && cited.has(lender));
  const hasRoot = (region: Region): boolean => NERVE_ROOTS.some(([limb, spine]) => limb === region && cited.has(spine));
  return [...asked].some((region) => isNear(region) || (subcategory === NERVE_STUDIES && hasRoot(region)));
}
