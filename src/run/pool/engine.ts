import { setFlagsFromString } from 'node:v8';

/**
 * How the engine compiles what reads letters. A letter calls thousands of functions a few times each and tries some 700
 * expressions: with the engine's defaults, a worker spends more on compiling them in its first 600 letters than on
 * reading letters (measured on real letters). An engine that does not know a flag says so on standard error and goes on:
 * none is given to it.
 */
const FLAGS = [
  // How much code a function runs before it is optimised, instead of 67,584: only what is hot is worth 3 to 4 s. From
  // Node.js 22 on the engine counts calls instead.
  ...(majorOf(process.versions.v8) < 12 ? ['--interrupt-budget=1500000'] : []),
  // Expressions become machine code at once: bytecode, which the second use throws away, takes longer to make (1.3 s).
  '--no-regexp-tier-up',
];

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

for (const flag of FLAGS) setFlagsFromString(flag);
