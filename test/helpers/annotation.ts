import { readFileSync } from 'node:fs';
import type { Annotation } from '../../src/annotation/form.js';
import { parseGold } from '../../src/evaluate/gold.js';

/** The example of the documentation is the annotation under test: so it is known to be valid. */
export const EXAMPLE = /```json\n(.*?)```/s.exec(readFileSync('docs/evaluating.md', 'utf8'))![1]!;
export const example = (): Annotation => parseGold(EXAMPLE, 'example.json');

const guidelineOf = (side: Annotation['items'][number]['reviewer']) =>
  side && {
    basis: side.basis,
    citations: [
      ...side.mtus.map((citation) => ({ authority: 'MTUS', chapter: null, ...citation })),
      ...side.non_mtus.flatMap(({ authorities, odg_chapters, pages }) =>
        authorities.flatMap((authority) =>
          (authority === 'ODG' && odg_chapters.length > 0 ? odg_chapters : [null]).map((chapter) => ({
            authority,
            chapter,
            pages,
            guideline: null,
            year: null,
            sections: [],
          })),
        ),
      ),
    ],
  };

/** What a record tells of a medicine; older ones tell less. */
interface Medicine {
  name: string;
  strength: string | null;
  quantity: number | null;
  class?: string | null | undefined;
  unit?: string | null | undefined;
  refills?: number | null | undefined;
}

/** A record that says the same as an annotation, in the record's own shape. */
export function recordOf(gold: Annotation) {
  return {
    ...gold,
    reviewer: {
      licensed_states: gold.licensed_states,
      specialties: gold.specialties,
      specialty_groups: gold.specialty_groups,
    },
    injured_worker: { age: gold.age, sex: gold.sex, injury_dates: gold.summary_injury_dates },
    items: gold.items.map((item) => ({
      request: item.request,
      decision: item.decision,
      category: item.category,
      subcategory: item.subcategory,
      drug:
        item.drug === null
          ? null
          : ({
              name: item.drug,
              class: item.drug_class,
              strength: item.strength,
              quantity: item.quantity,
              unit: item.drug_unit,
              refills: item.refills,
            } as Medicine),
      sessions: item.sessions,
      frequency: item.frequency,
      claims_administrator: guidelineOf(item.claims_administrator),
      reviewer: guidelineOf(item.reviewer),
      rationale:
        item.rationale_starts && `${item.rationale_starts} as the guideline says, which ${item.rationale_ends}`,
      rationale_citations: item.rationale_pages.map(({ authority, pages }) => ({ authority, pages })),
      body_parts: item.body_parts,
      side: item.side,
      levels: item.levels,
      ingredients: item.ingredients,
      retrospective: item.retrospective,
      original: item.original,
      authorized: item.authorized,
    })),
  };
}

export type TestRecord = ReturnType<typeof recordOf>;
