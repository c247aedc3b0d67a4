import { closeSync, openSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess } from '../../dist/run/journal/holder.js';
import { Lock } from '../../dist/run/journal/lock.js';

// Takes a lock as often as it can. While it holds it, it keeps a witness that no other holder could keep at the same
// time; then it releases the lock, or leaves it behind as a run does that was killed. Prints how often it held it.
const [, , folder, rounds] = process.argv;
const path = join(folder, 'lock');
const witness = join(folder, 'witness');

let held = 0;
for (let round = 0; round < Number(rounds); round++) {
  let lock;
  try {
    lock = await Lock.take(path, folder);
  } catch (error) {
    if (error.name !== 'UsageError') throw error;
    continue;
  }
  held++;
  closeSync(openSync(witness, 'wx'));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  unlinkSync(witness);
  if (round % 3 === 0) lock.release();
  else leave();
}
process.stdout.write(String(held));

/** What is left of the lock of a process that has ended, whose number this one has now. */
function leave() {
  const left = join(folder, `left-${process.pid}`);
  writeFileSync(left, JSON.stringify({ ...thisProcess(), start: '1' }));
  for (const token of readdirSync(path)) renameSync(left, join(path, token));
}
