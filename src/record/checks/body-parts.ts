import { matchesOf } from '../../text/matches.js';
import type { Citation, Item } from '../../schema/determination.js';
import {
  BODY_PARTS,
  type BodyPartRow,
  NEIGHBOURS,
  NERVE_ROOTS,
  type Region,
  SPINAL_LEVEL_REGIONS,
  SPINE,
} from '../../vocabulary/body-parts.js';
import type { Check } from './check.js';

/** The check of a cited guideline against the part of the body that the request is for. */

/** Treatments that only the chapter on their own part of the body speaks of; equipment, therapy and tests before surgery borrow from other chapters. */
const BOUND_TO_A_PART: ReadonlySet<string> = new Set([
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
  {
    code: 'guideline-body-part',
    test: ({ items }) =>
      items.flatMap((item, i) =>
        strayCitations(item).map(({ path, message }) => ({ path: `/items/${i}${path}`, message })),
      ),
  },
];

/** The reviewer's citations of a chapter on another part of the body, where none is on the part asked about. */
function strayCitations({ request, category, subcategory, reviewer }: Item): { path: string; message: string }[] {
  if (!BOUND_TO_A_PART.has(`${category}/${subcategory}`)) return [];
  const asked = regionsOf(request);
  const cited = (reviewer?.citations ?? []).map((citation) => ({ citation, regions: regionsOf(titleOf(citation)) }));
  if (
    asked.size === 0 ||
    cited.some(({ citation }) => fits(asked, regionsOf(`${citation.text} ${citation.sections.join(' ')}`), subcategory))
  )
    return [];
  return cited.flatMap(({ citation, regions }, j) =>
    regions.size === 0 || fits(asked, regions, subcategory)
      ? []
      : [
          {
            path: `/reviewer/citations/${j}`,
            message: `The request is for the ${named(asked)}; the guideline cited, "${titleOf(citation)}", is for the ${named(regions)}.`,
          },
        ],
  );
}

const titleOf = ({ chapter, guideline }: Citation): string => chapter ?? guideline ?? '';
const named = (regions: ReadonlySet<Region>): string => [...regions].join(', ');

function fits(asked: ReadonlySet<Region>, cited: ReadonlySet<Region>, subcategory: string | null): boolean {
  const isNear = (region: Region): boolean =>
    cited.has(region) || NEIGHBOURS.some(([a, b]) => (a === region && cited.has(b)) || (b === region && cited.has(a)));
  const hasRoot = (region: Region): boolean => NERVE_ROOTS.some(([limb, spine]) => limb === region && cited.has(spine));
  return [...asked].some((region) => isNear(region) || (subcategory === NERVE_STUDIES && hasRoot(region)));
}

const TERMS: ReadonlyMap<string, BodyPartRow> = new Map(
  BODY_PARTS.flatMap((row) => row.terms.map((term): [string, BodyPartRow] => [term, row])),
);
const WORD = /[a-z]+(?:-spine\b)?|\d+/g;
const SPINAL_LEVEL = /\b([clts])\d{1,2}(?![\da-z])/g;

/** The regions of the body that a text names, terms of two words before those of one. */
export function regionsOf(text: string): Set<Region> {
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const rows = new Set<BodyPartRow>();
  for (let i = 0; i < words.length; i++) {
    const pair = TERMS.get(`${words[i]} ${words[i + 1]}`);
    const row = pair ?? TERMS.get(words[i]!);
    if (row) rows.add(row);
    if (pair) i++;
  }
  const levels = matchesOf(lower, SPINAL_LEVEL).map(([, letter]) => SPINAL_LEVEL_REGIONS[letter!]!);
  const partOfSpine =
    levels.length > 0 ||
    [...rows].some((row) => !row.anySpine && row.regions.every((region) => SPINE.includes(region)));
  return new Set([...[...rows].flatMap((row) => (row.anySpine && partOfSpine ? [] : row.regions)), ...levels]);
}
