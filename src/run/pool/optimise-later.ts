import { setFlagsFromString } from 'node:v8';

/**
 * How much code a function runs before the engine's optimising compiler takes it up, in the engine's unit; its own
 * default is 67,584. A letter calls thousands of functions a few times each: by default the compiler spends 3 to 4 s of
 * a second core on them in a worker's first 600 letters, and gains 1.5 ms a letter. So only what is hot is optimised.
 */
const INTERRUPT_BUDGET = 1_500_000;

// An engine that does not know the flag says so and goes on.
setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
