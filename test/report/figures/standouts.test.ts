import { describe, expect, it } from 'vitest';
import { figureOf, type PartOfLetter, studyOfLetters } from '../../helpers/study.js';

/** Numbers from 0 to 1 that are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const PARTS = ['neck', 'low back', 'knee', 'shoulder', 'wrist', 'hip', 'ankle', 'elbow', 'hand', 'foot'];

/**
 * Letters of six requests, all for one of ten parts of the body and all decided the same way, one in ten for them;
 * those for the knee as often as is asked.
 */
function lettersDecidedAsOne(count: number, seed: number, knee = 0.1): PartOfLetter[] {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const part = PARTS[Math.floor(next() * PARTS.length)]!;
    const decision = next() < (part === 'knee' ? knee : 0.1) ? 'overturned' : 'upheld';
    return { requests: Array.from({ length: 6 }, () => ({ body_parts: [part], decision })) };
  });
}

describe('what stands out', () => {
  it('is nothing where letters alone differ, whatever their requests: in 12 archives', () => {
    const found = Array.from({ length: 12 }, (_, seed) => {
      const { tested, rows } = figureOf(studyOfLetters(lettersDecidedAsOne(400, seed)), 'standouts', 'standouts');
      expect(tested).toBeGreaterThanOrEqual(10);
      return rows.length;
    });
    // Taken for independent, the 2,400 requests of nearly every archive would have some that stand out.
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(1);
  });

  it('is what differs', () => {
    const study = studyOfLetters(lettersDecidedAsOne(1000, 1, 0.4));
    const { rows, says } = figureOf(study, 'standouts', 'standouts');
    expect(rows[0]).toMatchObject({ figure: 'body-part', title: 'Part of the body', value: 'knee' });
    const knee = figureOf(study, 'rates', 'body-part').rows.find(({ value }) => value === 'knee')!;
    const { decided, overturned } = study.about.totals;
    const rest = (overturned - knee.overturned) / (decided - knee.decided);
    expect(rows[0]).toMatchObject({ requests: knee.requests, rate: knee.rate, low: knee.low, high: knee.high, rest });
    expect(rows[0]!.difference.value).toBeCloseTo(knee.rate! - rest, 10);
    expect(rows[0]!.difference.low).toBeGreaterThan(0);
    expect(rows[0]!.q).toBeGreaterThanOrEqual(rows[0]!.p);
    expect(rows[0]!.q).toBeLessThan(0.05);
    expect(says).toContain('most clearly "knee" (Part of the body)');
  });

  it.each([
    { letters: [], says: 'No value has enough decided requests, with enough others, to be tested.', proves: 'nothing' },
    {
      letters: lettersDecidedAsOne(4, 1),
      says: 'No value has enough decided requests, with enough others, to be tested.',
      proves: 'too few',
    },
    {
      letters: Array.from({ length: 9 }, (_, i) => lettersDecidedAsOne(1, i * 1000, 1)).flat(),
      says: 'No value has enough decided requests, with enough others, to be tested.',
      proves: 'enough requests, of too few letters',
    },
  ])('cannot be told: $proves', ({ letters, says }) => {
    expect(figureOf(studyOfLetters(letters), 'standouts', 'standouts')).toMatchObject({ tested: 0, rows: [], says });
  });
});
