import { describe, expect, test } from 'vitest';
import { readGuideline } from '../../../src/extract/citations/guideline.js';
import { Passage } from '../../../src/text/passage.js';
import type { Citation } from '../../../src/schema/determination.js';
import { AUTHORITIES } from '../../../src/vocabulary/guidelines/authorities.js';
import { GUIDELINES, type TitleList } from '../../../src/vocabulary/guidelines/guidelines.js';
import { ODG_CHAPTERS } from '../../../src/vocabulary/guidelines/odg.js';
import { SECTION_TITLES } from '../../../src/vocabulary/guidelines/section-titles.js';

const cited = (paragraph: string): Citation[] => readGuideline(Passage.of(paragraph)).value.citations;
const GUIDELINE_NAMES = GUIDELINES.flatMap(({ name, also = [] }) => [name, ...also]);
const GUIDELINE_OF: Readonly<Record<TitleList, string>> = {
  'acoem-2004': 'Knee Complaints',
  'chronic-pain': 'Chronic Pain Medical Treatment',
  postsurgical: 'Postsurgical Treatment',
  opioids: 'Opioid Treatment',
};
const TITLES = Object.entries(SECTION_TITLES).flatMap(([list, titles]) =>
  titles.map((title, i) => ({
    guideline: GUIDELINE_OF[list as TitleList],
    title,
    other: titles[(i * 7 + 3) % titles.length]!,
  })),
);

describe('every guideline of the vocabulary, in every wording', () => {
  test.each(GUIDELINE_NAMES)('%s', (name) => {
    expect(cited(`Decision based on MTUS ${name} 2016.`)).toMatchObject([
      { guideline: name, year: 2016, sections: [] },
    ]);
    expect(
      cited(
        `Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and ${name} 2016, Section(s): Introduction.`,
      ),
    ).toMatchObject([{ sections: ['Summary'] }, { guideline: name, year: 2016, sections: ['Introduction'] }]);
    expect(cited(`Decision based on MTUS ${name} Guidelines Page(s): 10.`)).toMatchObject([
      { guideline: name, year: null, pages: [[10, 10]] },
    ]);
  });
});

describe('every published title', () => {
  test('comes out as it went in, alone', () => {
    for (const { guideline, title } of TITLES)
      expect(cited(`Decision based on MTUS ${guideline} 2016, Section(s): ${title}.`)).toMatchObject([
        { sections: [title] },
      ]);
  });

  test('and beside another, with a guideline behind them', () => {
    for (const { guideline, title, other } of TITLES) {
      expect(
        cited(
          `Decision based on MTUS ${guideline} 2016, Section(s): ${title}, ${other}, and Low Back Complaints 2004, Section(s): Initial Care.`,
        ),
      ).toMatchObject([{ sections: [title, other] }, { guideline: 'Low Back Complaints', sections: ['Initial Care'] }]);
    }
  });

  test('and without a label, with pages of its own', () => {
    for (const { guideline, title, other } of TITLES) {
      expect(
        cited(`Decision based on MTUS ${guideline} Guidelines ${title} Page(s): 12, ${other} Page(s): 13-14.`),
      ).toMatchObject([
        { sections: [title], pages: [[12, 12]] },
        { sections: [other], pages: [[13, 14]] },
      ]);
    }
  });

  test('gives no doubt', () => {
    for (const { guideline, title } of TITLES)
      expect(
        readGuideline(Passage.of(`Decision based on MTUS ${guideline} 2016, Section(s): ${title}.`)).doubts,
      ).toEqual([]);
  });
});

describe('every ODG chapter, in every wording', () => {
  test.each(ODG_CHAPTERS.flatMap(({ name, also }) => [name, ...also].map((wording) => [wording, name])))(
    '%s',
    (wording, chapter) => {
      const layouts = [
        `Official Disability Guidelines (ODG), ${wording}, Office visits`,
        `ODG ${wording} Chapter, Office visits`,
        `Official Disability Guidelines: ${wording} (Acute & Chronic) Office visits`,
        `ODG, ${wording} (updated 11/2/16): Office visits`,
        `ODG-TWC ${wording}/Office visits`,
        `ODG - ${wording} - Office visits`,
      ];
      for (const layout of layouts)
        expect(cited(`Decision based on Non-MTUS Citation ${layout}.`)).toMatchObject([
          { authority: 'ODG', chapter, sections: ['Office visits'] },
        ]);
    },
  );
});

test.each(AUTHORITIES.flatMap(({ authority, names }) => names.map((name) => [name, authority])))(
  '%s is of the authority %s',
  (name, authority) => {
    expect(cited(`Decision based on Non-MTUS Citation ${name}, something said.`)).toMatchObject([{ authority }]);
  },
);
