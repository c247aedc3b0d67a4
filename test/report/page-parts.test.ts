import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Block } from '../../src/report/facts/facts.js';
import { readLexicons } from '../../src/report/facts/lexicon.js';
import { unpackBlock } from '../../src/report/facts/unpack-block.js';
import { StudyCounter } from '../../src/report/figures/study-counter.js';
import type { PageHead } from '../../src/report/page-data.js';
import { pageParts } from '../../src/report/page-parts.js';
import { blocksOf, lettersOf, studyOf } from '../helpers/report-page.js';
import { SURROUNDINGS } from '../helpers/study.js';

const RUN = blocksOf(lettersOf(200));
const STUDY = studyOf(RUN, {});

/** The parts of a page, with what was asked for before each. */
async function partsOf(): Promise<{ parts: string[]; asked: string[] }> {
  const asked: string[] = [];
  function* blocks(): Generator<Block> {
    for (const [i, block] of RUN.blocks.entries()) {
      asked.push(`block ${i}`);
      yield block;
    }
  }
  const told = () => ({ lexicons: RUN.lexicons, surroundings: SURROUNDINGS, extras: {} });
  const parts: string[] = [];
  for await (const part of pageParts('x <y>', [{ blocks: blocks(), told }], () => ({ study: STUDY, changes: null }))) {
    parts.push(part);
    asked.push('written');
  }
  return { parts, asked };
}

it('writes each block while the next is read: there are never more than two', async () => {
  const { asked } = await partsOf();
  expect(RUN.blocks.length).toBeGreaterThan(2);
  expect(asked).toEqual([
    'written',
    'block 0',
    ...RUN.blocks.slice(1).flatMap((_, i) => [`block ${i + 1}`, 'written']),
    'written',
    'written',
    'written',
    'written',
  ]);
});

it('holds what a study can be counted from again', async () => {
  const { document } = parseHTML((await partsOf()).parts.join(''));
  const bytesOf = (id: string): Buffer =>
    inflateRawSync(Buffer.from(document.getElementById(id)!.textContent!, 'base64'));
  const { runs, study, changes } = JSON.parse(bytesOf('imr-head').toString()) as PageHead;
  expect([study, changes]).toEqual([JSON.parse(JSON.stringify(STUDY)), null]);
  const [{ blocks, lexicons, surroundings }] = runs as [PageHead['runs'][number]];
  const counter = new StudyCounter(readLexicons(lexicons), { category: ['Surgery'] });
  for (let i = 0; i < blocks; i++) counter.add(unpackBlock(bytesOf(`imr-block-${i}`)));
  expect(counter.study(surroundings)).toEqual({
    ...studyOf(RUN, { category: ['Surgery'] }),
    about: { ...studyOf(RUN, { category: ['Surgery'] }).about, name: SURROUNDINGS.name },
  });
});

it('takes no style and no script but its own, and has the licences of what is bundled', async () => {
  const page = (await partsOf()).parts.join('');
  // Kept apart from the page, which no report of a failure should print.
  const has = (what: RegExp): boolean => what.test(page);
  expect(has(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/)).toBe(true);
  expect(has(/<title>x &lt;y&gt;<\/title>/)).toBe(true);
  expect(page.match(/<style>/g)).toHaveLength(1);
  for (const name of ['@observablehq/plot', 'd3-shape', 'csv-stringify'])
    expect(
      has(new RegExp(`With [^\\n]*${name}[^\\n]*\\n[^]{0,60}?Copyright|With [^\\n]*${name}[^]{0,40}?MIT`)),
      name,
    ).toBe(true);
});
