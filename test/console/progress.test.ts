import { describe, expect, it } from 'vitest';
import { type Figures, Pace } from '../../src/console/pace.js';
import { progressLine, progressSentence } from '../../src/console/progress-line.js';

const BEGUN: Figures = { total: 141_621, done: 0, failed: 0, rate: undefined, left: undefined };
const UNDER_WAY: Figures = { total: 1_712_345, done: 856_172, failed: 1234, rate: 142.3, left: 7530 };

describe('the line of progress', () => {
  it.each([
    { figures: BEGUN, columns: 80, line: `${'░'.repeat(40)} 0 % | 0 of 141,621 letters` },
    {
      figures: UNDER_WAY,
      columns: 120,
      line: `${'█'.repeat(17)}${'░'.repeat(18)} 49 % | 856,172 of 1,712,345 letters | 142 letters/s | 2 h 5 min left | 1,234 failed`,
    },
    {
      figures: UNDER_WAY,
      columns: 80,
      line: '█████░░░░░░ 49 % | 856,172 of 1,712,345 letters | 2 h 5 min left | 1,234 failed',
    },
    { figures: UNDER_WAY, columns: 60, line: '██████░░░░░░░ 856,172 of 1,712,345 letters | 2 h 5 min left' },
    { figures: UNDER_WAY, columns: 40, line: '████░░░░░░ 856,172 of 1,712,345 letters' },
    { figures: UNDER_WAY, columns: 20, line: '856,172 of 1,712,34' },
  ])('leaves out what matters least on $columns columns', ({ figures, columns, line }) => {
    expect(progressLine(figures, columns)).toBe(line);
    expect(line.length).toBeLessThan(columns);
  });

  it('is a sentence in a log', () => {
    expect(progressSentence(UNDER_WAY)).toBe(
      '856,172 of 1,712,345 letters, 142 letters/s, 2 h 5 min left, 1,234 failed',
    );
  });
});

describe('the pace', () => {
  /** Letters that each take so many milliseconds, in turn. */
  const after = (...stretches: readonly { letters: number; each: number }[]): Figures => {
    let now = 0;
    const pace = new Pace(() => now);
    pace.begin(10_000, 0);
    // Workers take their time to start.
    now += 3000;
    for (const { letters, each } of stretches)
      for (let i = 0; i < letters; i++) {
        now += each;
        pace.letter(i === 0);
      }
    return pace.figures();
  };

  it.each([
    { proves: 'nothing is read', stretches: [], rate: undefined },
    { proves: 'the first seconds tell nothing', stretches: [{ letters: 400, each: 10 }], rate: undefined },
    { proves: 'nor do two letters', stretches: [{ letters: 3, each: 9000 }], rate: undefined },
    { proves: 'the start of workers does not count', stretches: [{ letters: 1000, each: 10 }], rate: 100 },
    {
      proves: 'what is long past does not count',
      stretches: [
        { letters: 4000, each: 10 },
        { letters: 800, each: 50 },
      ],
      rate: 20,
    },
    { proves: 'slow letters are counted over longer', stretches: [{ letters: 40, each: 20_000 }], rate: 0.05 },
  ])('has an estimate once there is one: $proves', ({ stretches, rate }) => {
    const figures = after(...stretches);
    if (rate === undefined) expect(figures).toMatchObject({ rate, left: undefined });
    else expect(figures.rate).toBeCloseTo(rate, 2);
  });
});
