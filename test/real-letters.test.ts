import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractDetermination } from '../src/index.js';
import type { Determination } from '../src/schema/determination.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import { verdictsOf } from '../src/review/judging/from-annotation.js';
import { annotationOf } from '../src/review/judging/to-annotation.js';
import { readGold } from '../src/evaluate/gold.js';
import { warningsWithoutPlace } from './helpers/evidence.js';

/** Real letters stay beside the repository; where they are missing these tests are skipped, and say so. */
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
const there = existsSync(path.join(SHARED, 'letters'));
const poppler = there && spawnSync('pdftotext', ['-v']).error === undefined;
const pdfs = there ? readdirSync(path.join(SHARED, 'letters')).filter((file) => file.endsWith('.pdf')) : [];
const pdf = (file: string): string => path.join(SHARED, 'letters', file);

/** The record without what tells of the file and of places in its text. */
function values({
  document_id: _id,
  source: { layout },
  evidence: _evidence,
  warnings,
  ...rest
}: Determination): object {
  return { layout, ...rest, warnings: warnings.map(({ code, path }) => ({ code, path })) };
}

/** The values as plain pdftotext can tell them: it drops the hyphens at line ends. */
const unhyphened = (record: Determination): string => JSON.stringify(values(record)).replaceAll('-', '').toLowerCase();

describe.skipIf(!there)('real letters in ../shared', () => {
  const records = new Map<string, Determination>();
  let scores: ReturnType<typeof evaluate>['scores'];

  beforeAll(async () => {
    for (const file of pdfs) records.set(file, await extractDetermination(readFileSync(pdf(file)), { file }));
    const byCase = new Map(
      [...records.values()].map((record) => [record.case_number, record]),
    ) as unknown as Parameters<typeof evaluate>[1];
    ({ scores } = evaluate(await readGold(path.join(SHARED, 'gold')), byCase));
  }, 120_000);

  test.each([
    ['letter', 1],
    ['header.date_assigned', 1],
    ['header.decision_date', 1],
    ['header.date_of_injury', 1],
    ['header.ur_denial_date', 1],
    ['header.application_received', 1],
    ['header.priority', 1],
    ['reviewer.licensed_states', 1],
    ['reviewer.specialties', 1],
    ['injured_worker.age', 0.99],
    ['injured_worker.sex', 0.99],
    ['injured_worker.injury_dates', 0.98],
    ['diagnoses.strict', 0.97],
    ['diagnoses.relaxed', 0.99],
    ['items.found', 0.995],
    ['items.request', 0.98],
    ['items.decision', 0.995],
    ['items.rationale', 0.98],
    ['items.category', 0.98],
    ['items.subcategory', 0.98],
    ['items.drug.name', 0.95],
    ['items.drug.strength', 0.95],
    ['items.drug.quantity', 0.95],
    ['items.sessions', 0.98],
    ['citations.claims_administrator.basis', 0.99],
    ['citations.reviewer.basis', 0.99],
    ['citations.mtus_guidelines', 0.99],
    ['citations.mtus_sections', 0.97],
    ['citations.authorities', 0.98],
    ['citations.odg_chapters', 0.97],
  ])('F1 of %s is at least %d', (field, least) => {
    expect(scores.find((score) => score.field === field)?.f1).toBeGreaterThanOrEqual(least);
  });

  test('annotations come out of the review page as they went in, as far as evaluation can tell', async () => {
    const byCase = new Map(
      [...records.values()].flatMap((record) => [
        [record.case_number!, record] as const,
        [record.document_id, record] as const,
      ]),
    );
    const gold = (await readGold(path.join(SHARED, 'gold'))).filter(({ case_number }) => byCase.has(case_number!));
    expect(gold.length).toBeGreaterThan(100);
    const again = gold.map((annotation) => {
      const record = byCase.get(annotation.case_number!)!;
      return annotationOf(record, verdictsOf(record, annotation));
    });
    const figures = (annotations: typeof gold) =>
      evaluate(annotations, byCase).scores.map(({ field, n, places, right, share }) => ({
        field,
        n,
        places,
        right,
        share,
      }));
    expect(figures(again)).toEqual(figures(gold));
  });

  test('every warning has a place', () => {
    for (const [file, record] of records) expect.soft(warningsWithoutPlace(record), file).toEqual([]);
  });

  test('pdf-parse gives the same records as PDFium', async () => {
    for (const file of pdfs)
      expect
        .soft(values(await extractDetermination(readFileSync(pdf(file)), { reader: 'pdf-parse' })), file)
        .toEqual(values(records.get(file)!));
  }, 300_000);

  /** A third of the letters: each is read in one of the three ways that pdftotext has. */
  const third = (way: number): string[] => pdfs.filter((_, i) => i % 3 === way);

  test.skipIf(!poppler).each([
    ['-layout', 0],
    ['-raw', 1],
  ])(
    'the text of pdftotext %s gives the same records',
    async (mode, way) => {
      for (const file of third(way)) {
        const { stdout } = spawnSync('pdftotext', [mode, pdf(file), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
        expect.soft(values(await extractDetermination(stdout)), file).toEqual(values(records.get(file)!));
      }
    },
    120_000,
  );

  test.skipIf(!poppler)(
    'the text of plain pdftotext differs only by the hyphens that it drops at line ends',
    async () => {
      const differing: string[] = [];
      const files = third(2);
      for (const file of files) {
        const { stdout } = spawnSync('pdftotext', [pdf(file), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
        if (unhyphened(await extractDetermination(stdout)) !== unhyphened(records.get(file)!)) differing.push(file);
      }
      // A word that loses its hyphen is another word, so a list of diagnoses can split elsewhere.
      expect(differing.length).toBeLessThanOrEqual(Math.ceil(files.length * 0.05));
    },
    120_000,
  );
});

describe.skipIf(!there)('the founding letter: no head, no table, double-spaced text', () => {
  test('gives its record', async () => {
    const record = await extractDetermination(readFileSync(path.join(SHARED, 'letters', 'founding-letter.txt')));
    expect(record).toMatchObject({
      case_number: null,
      date_of_injury: '1998-12-21',
      ur_denial_date: '2014-12-08',
      outcome: 'upheld',
      reviewer: { licensed_states: ['Arizona', 'Texas'], specialties: ['Internal Medicine'] },
      injured_worker: { age: 51, sex: 'female' },
      items: [
        {
          decision: 'upheld',
          sessions: 4,
          claims_administrator: {
            basis: 'mtus',
            citations: [{ authority: 'MTUS', sections: ['Physical Medicine'], pages: [[98, 99]] }],
          },
          reviewer: { basis: 'mtus', citations: [{ authority: 'MTUS', sections: ['9792.20-.26'], pages: [[98, 99]] }] },
        },
      ],
    });
    expect(warningsWithoutPlace(record)).toEqual([]);
    expect(record.diagnoses).toHaveLength(10);
    expect(record.diagnoses.every(({ cue }) => cue === 'diagnosis')).toBe(true);
    expect(record.items[0]!.rationale).toMatch(/^Passive therapy can provide .* have a HEP set up\.$/);
  });
});
