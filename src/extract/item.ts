import type { Letter } from '../read/letter.js';
import { Passage } from '../text/passage.js';
import type { Guideline, Item } from '../schema/determination.js';
import type { ItemBlock } from '../segment/items/block.js';
import type { Layout } from '../vocabulary/letters/layouts.js';
import { decisionOf } from '../segment/decision.js';
import { endlessNumber } from './bounded.js';
import { absent, assemble, by, doubting, type Doubt, type Found, found } from './found.js';
import { adoptsOtherSide, readGuideline } from './citations/guideline.js';
import { findRationaleCitations } from './citations/rationale.js';
import { itemFacets } from './facets/item-facets.js';
import { findTreatment } from './treatment/find-treatment.js';

type Text = Pick<Letter, 'text'>;

/**
 * One disputed item: what was asked for, what was decided, and on what grounds. `number`: its place in the letter, from
 * 1; `layout`: the letter's, which tells what an item should have.
 */
export function readItem(letter: Text, block: ItemBlock, number: number, layout: Layout | null): Found<Item> {
  const request = Passage.of(letter.text, block.request);
  const treatment = findTreatment(request);
  const rationale = block.rationale ? Passage.of(letter.text, block.rationale) : null;
  /** The doubt about a part that letters of this layout have; in one of no known layout every part is looked for. */
  const missing = (part: 'claims_administrator' | 'reviewer' | 'rationale'): Doubt[] =>
    layout === null || layout.prints.includes(`/items/*/${part}`)
      ? [{ code: 'missing-section', message: MISSING[part], path: '', span: request.whole }]
      : [];
  return assemble<Item>({
    number: by('place-in-the-letter', found(number)),
    request: doubting(
      by('words-before-the-decision', found(request.text, request.whole)),
      ...endlessNumber(request.text),
    ),
    decision: readDecision(letter, block),
    ...treatment,
    ...itemFacets(request, treatment),
    ...readSides(letter, block, missing),
    rationale: rationale
      ? by('paragraph-under-its-label', found(rationale.text, rationale.whole))
      : absent(null, ...missing('rationale')),
    rationale_citations: rationale ? findRationaleCitations(rationale) : absent([]),
  });
}

const MISSING = {
  claims_administrator: "The claims administrator's guideline paragraph is missing.",
  reviewer: "The reviewer's guideline paragraph is missing.",
  rationale: 'The item has no rationale.',
};

function readDecision(letter: Text, { request, decision }: ItemBlock): Found<string | null> {
  const [first, ...others] = decision;
  if (!first)
    return absent(null, {
      code: 'item-without-decision',
      message: 'No decision stands with this item.',
      path: '',
      span: request,
    });
  const words = Passage.of(letter.text, first).text;
  const row = decisionOf(words);
  if (!row)
    return doubting(by('words-as-printed', found(words.toLowerCase(), ...decision)), {
      code: 'unknown-decision',
      message: `"${words}" is no decision known; it was kept as printed.`,
      path: '',
    });
  const said = by('known-decision', found<string | null>(row.decision, ...decision));
  const differing = others
    .map((span) => Passage.of(letter.text, span).text)
    .find((other) => decisionOf(other)?.decision !== row.decision);
  if (differing !== undefined)
    return doubting(said, {
      code: 'decision-given-twice',
      message: `The letter gives two decisions on this item: "${words}" and "${differing}"; the first was taken.`,
      path: '',
    });
  if (!row.partial) return said;
  return doubting(said, {
    code: 'partial-decision',
    message: `"${words}": only part of the request is granted.`,
    path: '',
  });
}

type Sides = Pick<Item, 'claims_administrator' | 'reviewer'>;

function readSides(
  letter: Text,
  block: ItemBlock,
  missing: (part: keyof Sides) => readonly Doubt[],
): { [K in keyof Sides]: Found<Sides[K]> } {
  const side = (key: keyof Sides): Passage | null => (block[key] ? Passage.of(letter.text, block[key]) : null);
  const claims = side('claims_administrator');
  const reviewer = side('reviewer');
  const claims_administrator = claims ? readGuideline(claims) : absent(null, ...missing('claims_administrator'));
  if (!reviewer) return { claims_administrator, reviewer: absent(null, ...missing('reviewer')) };
  const adopted = adoptsOtherSide(reviewer) ? adopt(claims_administrator, reviewer) : null;
  return { claims_administrator, reviewer: adopted ?? readGuideline(reviewer) };
}

/** The reviewer found the other side's guidelines appropriate: the same citations, told by the reviewer's own words. */
function adopt(other: Found<Guideline | null>, reviewer: Passage): Found<Guideline> | null {
  if (!other.value) return null;
  const places = other.places.filter(({ path }) => path !== '' && path !== '/text');
  return {
    value: { ...other.value, text: reviewer.text },
    places: [{ path: '', span: reviewer.whole }, { path: '/text', span: reviewer.whole }, ...places],
    doubts: [],
    reasons: [{ path: '', rule: 'adopts-other-side' }],
  };
}
