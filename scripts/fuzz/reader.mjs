// A process that makes, reads and judges inputs, one after the other, for readers.mjs.
import { buildOf } from './build.mjs';
import { diceOf } from './chance.mjs';
import { judgeFile, judgeGrowth } from './inside.mjs';
import { KINDS } from './kinds.mjs';
import { lettersOf, someLetter } from './letters.mjs';

const [dist, folder, seed] = process.argv.slice(2);
const build = await buildOf(dist);
const letters = lettersOf(folder);

/** Every so many inputs are looked at thoroughly. */
const THOROUGH = 4;

process.on('message', async ({ kind, at }) => {
  const dice = diceOf(seed, kind, at);
  const { make } = KINDS.find(({ id }) => id === kind);
  const input = await make(dice, () => someLetter(dice, letters));
  process.send({ made: input.made });
  const judged = input.text ? await judgeGrowth(input, build) : await judgeFile(input, build, at % THOROUGH === 0);
  process.send(judged);
});
process.send({ ready: true });
