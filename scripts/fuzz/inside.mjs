/** Inputs read in this process, as a library reads them, and what came of them. */
import { findingsOf } from './judges.mjs';
import { MOST, TELLING } from './judges/growth.mjs';

/** The records of a file's letters, or its failure, or the error that is neither. */
async function read({ file, bytes }, { readLetters, explain, LetterFailure }) {
  let letters = [];
  const read = [];
  const failures = [];
  const failed = (error) => {
    if (!(error instanceof LetterFailure)) throw error;
    failures.push({ code: error.code, message: error.message });
  };
  try {
    letters = await readLetters(bytes, { file });
  } catch (error) {
    failed(error);
  }
  for (const letter of letters) {
    try {
      read.push({ letter, ...explain(letter) });
    } catch (error) {
      failed(error);
    }
  }
  return { letters: read, failures };
}

/** The same file read as a run reads it: the lines of its records, then its failure. */
async function readAgain({ file, bytes }, { readFile }) {
  const input = Buffer.from(JSON.stringify({ file, base64: bytes.toString('base64') }));
  const [outcome] = await readFile({ input }, {});
  return outcome;
}

/** What becomes of a file. `thorough`: it is read a second time, and shown. */
export async function judgeFile(input, build, thorough) {
  const outcome = { ...build };
  try {
    Object.assign(outcome, await read(input, build));
  } catch (error) {
    return { findings: findingsOf({ error: briefly(error) }), gave: 'error' };
  }
  if (thorough) {
    const again = await readAgain(input, build);
    const lines = outcome.letters.map(({ record }) => `${JSON.stringify(record)}\n`).join('');
    outcome.again = { records: [lines, (again.letters ?? []).map(({ line }) => line).join('')] };
    if (again.failure) outcome.failures.push(again.failure);
    try {
      outcome.printed = Object.fromEntries(
        outcome.letters.flatMap((letter, i) => [
          [`show --part ${i + 1}`, build.show(letter)],
          [`show --part ${i + 1} --why`, build.show({ ...letter, rules: undefined })],
        ]),
      );
      outcome.page = outcome.letters.map(build.pageOf).join('\n');
    } catch (error) {
      outcome.error = `while it was shown: ${briefly(error)}`;
    }
  }
  return { findings: findingsOf(outcome), gave: outcome.failures[0]?.code ?? 'records' };
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The time of a text, the best of some. */
async function timeOf(text, build, rounds) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const started = cpu();
    await read({ file: 'input.txt', bytes: Buffer.from(text) }, build);
    best = Math.min(best, cpu() - started);
  }
  return best;
}

const [SMALLEST, LARGEST] = [4000, 128_000];

/** How the time of a text grows: doubled until its time tells, or it is large. */
export async function judgeGrowth({ text }, build) {
  let size = SMALLEST;
  let first = await timeOf(text(size), build, 1);
  for (;;) {
    const second = await timeOf(text(size * 2), build, 1);
    const told = second >= TELLING;
    if (told && second > first * MOST) {
      const times = [
        [size, await timeOf(text(size), build, 6)],
        [size * 2, await timeOf(text(size * 2), build, 6)],
      ];
      const findings = findingsOf({ times });
      if (findings.length > 0) return { findings, gave: 'slow' };
    }
    if (second > 8 * TELLING || size * 2 >= LARGEST) return { findings: [], gave: told ? 'linear' : 'quick' };
    size *= 2;
    first = second;
  }
}

const briefly = (error) =>
  error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
