import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/extract/found.js';
import { sourcesIn, SOURCE_RULES } from '../../../src/extract/citations/sources.js';
import { BASIS_RULES, CLAUSE_RULES, readGuideline } from '../../../src/extract/citations/guideline.js';
import { MtusClause } from '../../../src/extract/citations/mtus-clause.js';
import { decidedNames, NAME_RULES } from '../../../src/extract/citations/mtus-names.js';
import { UNKNOWN_RULES } from '../../../src/extract/citations/mtus-unknown.js';
import { readMtusClause } from '../../../src/extract/citations/mtus.js';
import { ODD_SECTION_RULES } from '../../../src/extract/citations/doubtful-sections.js';
import { CHAPTER_RULES } from '../../../src/extract/citations/odg-chapter-rules.js';
import { OdgChapters } from '../../../src/extract/citations/odg-chapters.js';
import { citedWords } from '../../../src/extract/citations/cited-words.js';
import { AUTHORITY_RULES, OWNER_RULES } from '../../../src/extract/citations/page-owner-rules.js';
import { findPages } from '../../../src/extract/citations/pages.js';
import { findRationaleCitations, NO_PAGE_RULES } from '../../../src/extract/citations/rationale.js';
import { Passage } from '../../../src/text/passage.js';
import { wholeOf } from '../../../src/text/span.js';

interface Row {
  readonly id: string;
  readonly example: string;
}
const rows = <R extends Row>(rules: readonly R[]): [id: string, example: string, rule: R][] =>
  rules.map((rule) => [rule.id, rule.example, rule]);

const ruleOf = ({ reasons }: Found<unknown>, path: string): string | undefined =>
  reasons.find((reason) => reason.path === path)?.rule;

/** An example without the brackets around the name that a rule decides on, and where that name starts. */
const bracketed = (example: string): { text: string; start: number } => ({
  text: example.replaceAll(/[[\]]/g, ''),
  start: example.indexOf('['),
});

describe('each rule decides on its own example', () => {
  test.each(rows(CLAUSE_RULES))('clause: %s: %s', (id, example) => {
    const fitting = CLAUSE_RULES.filter(({ starts }) => new RegExp(starts, 'i').test(example));
    expect(fitting.map((rule) => rule.id)).toEqual([id]);
  });

  test.each(rows(BASIS_RULES))('basis: %s: %s', (id, example, { basis }) => {
    const read = readGuideline(Passage.of(example));
    expect([ruleOf(read, '/basis'), read.value.basis]).toEqual([id, basis]);
  });

  test.each(rows(SOURCE_RULES))('source: %s: %s', (id, example) => {
    expect(sourcesIn(example, wholeOf(example)).at(-1)?.authority.rule).toBe(id);
  });

  test.each(rows(NAME_RULES))('guideline: %s: %s', (id, example, { isGuideline }) => {
    const { text, start } = bracketed(example);
    const decided = decidedNames(new MtusClause(text, wholeOf(text))).find(
      ({ guideline }) => guideline.name.at.start === start,
    );
    expect([decided?.guideline.rule, decided?.isGuideline]).toEqual([id, isGuideline]);
  });

  test.each(rows(UNKNOWN_RULES))('unknown guideline: %s: %s', (id, example) => {
    const rulesOfUnknown = readMtusClause(example, wholeOf(example))
      .filter(({ doubts = [] }) => doubts.some(({ code }) => code === 'unknown-guideline'))
      .map(({ guideline }) => guideline?.rule);
    expect(rulesOfUnknown).toEqual([id]);
  });

  test.each(rows(ODD_SECTION_RULES))('doubtful section: %s: %s', (id, example) => {
    expect(ODD_SECTION_RULES.find(({ when }) => when(example))?.id).toBe(id);
    const { doubts } = readGuideline(Passage.of(`Decision based on MTUS Knee Disorders 2019, Section(s): ${example}.`));
    expect(doubts.map(({ code }) => code)).toContain('doubtful-section');
  });

  test.each(rows(CHAPTER_RULES))('ODG chapter: %s: %s', (id, example, { isChapter }) => {
    const { text, start } = bracketed(example);
    const words = citedWords(text);
    const [source] = sourcesIn(text, wholeOf(text));
    const { names } = new OdgChapters(text, words, source!).readTo(words.length, text.length);
    const decided = names.find(({ at }) => at.start === start);
    expect([decided?.rule, decided?.isChapter]).toEqual([id, isChapter]);
  });

  test.each(rows(OWNER_RULES))('owner of a page: %s: %s', (id, example) => {
    expect(ruleOf(findRationaleCitations(Passage.of(example)), '/0')).toBe(id);
  });

  test.each(rows(AUTHORITY_RULES))('authority of a page: %s: %s', (id, example) => {
    expect(ruleOf(findRationaleCitations(Passage.of(example)), '/0/authority')).toBe(id);
  });

  test.each(rows(NO_PAGE_RULES))('no page: %s: %s', (_, example) => {
    expect(findPages(example)).toHaveLength(1);
    expect(findRationaleCitations(Passage.of(example)).value).toEqual([]);
  });
});

test.each([
  'Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and Gait Norms 2016, Page(s): 3, 4.',
  'Decision based on MTUS ACOEM Chapter 11 Page(s): 272. Decision based on Non-MTUS Citation ODG, Knee, MRI, page 3.',
  'Decision based on MTUS ACOEM. Decision based on Non-MTUS Citation Quirrel O, et al. Knees. Inv Med. 2012, page 9.',
  'The Claims Administrator based its decision on an invented protocol, page 12, which is not part of the MTUS.',
  'Decision based on Non-MTUS Citation ODG MRI Ankle; Low Back (Acute & Chronic), Fusion.',
])('every basis, citation, chapter, section and page has a rule: %s', (paragraph) => {
  const read = readGuideline(Passage.of(paragraph));
  const told = new Set(read.places.map(({ path }) => path).filter((path) => !path.endsWith('text')));
  const ruled = new Set(read.reasons.map(({ path }) => path));
  expect(read.value.citations).not.toEqual([]);
  expect([...told].filter((path) => !ruled.has(path))).toEqual([]);
  expect(read.reasons.filter(({ rule }) => !/^[a-z]+(?:-[a-z]+)*$/.test(rule))).toEqual([]);
});

test.each([
  ['an MTUS citation without a guideline', 'Decision based on MTUS ACOEM.', 'ACOEM'],
  ['in prose', 'The Physician Reviewer relied on the CA MTUS.', 'CA MTUS'],
])('a doubt about what stands nowhere has a place of its own: %s', (_, paragraph, place) => {
  const { doubts } = readGuideline(Passage.of(paragraph));
  expect(doubts.map(({ span }) => span && paragraph.slice(span.start, span.end))).toEqual([place]);
});
