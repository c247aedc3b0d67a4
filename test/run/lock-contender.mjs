import { closeSync, openSync, readdirSync, unlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
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
  else for (const token of readdirSync(path)) utimesSync(join(path, token), 0, 0);
}
process.stdout.write(String(held));
