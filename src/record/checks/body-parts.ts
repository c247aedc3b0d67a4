import { type KeyedWord, PhraseTable } from '../../text/phrase-table.js';
import { SPINAL_LEVEL, wordsOf } from '../../text/words.js';
import type { Citation, Item } from '../../schema/determination.js';
import {
  NEIGHBOURS,
  NERVE_ROOTS,
  type Region,
  REGION_ROWS,
  type RegionRow,
  SPINAL_LEVEL_REGIONS,
  SPINE,
} from '../../vocabulary/body-parts.js';
import type { Check } from './check.js';

/** The check of a cited guideline against the part of the body that the request is for. */

/**
 * Treatments that only the chapter on their own part of the body speaks of; equipment, therapy and tests before
 * surgery borrow from other chapters.
 */
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
            message:
              `The request is for the ${named(asked)}; the guideline cited, "${titleOf(citation)}", ` +
              `is for the ${named(regions)}.`,
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

const keyed = (text: string): KeyedWord[] => wordsOf(text).map((word) => ({ ...word, key: singular(word.text) }));

/** Words too short to end in an "s" of the plural: "les", the left lower extremities. */
const SHORTEST_PLURAL = 4;
function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const TERMS = new PhraseTable<RegionRow>((term) => keyed(term).map(({ key }) => key));
for (const row of REGION_ROWS) for (const term of row.terms) TERMS.add(term, row);

const LEVEL = new RegExp(`^${SPINAL_LEVEL}$`);

/**
 * The regions of the body that a text names: longer terms before the shorter ones in them, then levels of the spine.
 */
export function regionsOf(text: string): Set<Region> {
  const words = keyed(text);
  const rows = new Set(TERMS.find(words).map(({ entry }) => entry));
  const levels = words.flatMap(({ key: word }) =>
    LEVEL.test(word) ? Array.from(word.matchAll(/[clts]/g), ([letter]) => SPINAL_LEVEL_REGIONS[letter]!) : [],
  );
  const partOfSpine =
    levels.length > 0 ||
    [...rows].some((row) => !row.anySpine && row.regions.every((region) => SPINE.includes(region)));
  return new Set([...[...rows].flatMap((row) => (row.anySpine && partOfSpine ? [] : row.regions)), ...levels]);
}
