// A run that poses as one on another machine, and is in a hurry with its lock: node run-elsewhere.mjs HOST LETTERS OUT
import { OutputFolder } from '../../dist/run/journal/folder.js';
import { thisProcess } from '../../dist/run/journal/holder.js';
import { extractArchive } from '../../dist/run/archive/archive.js';

const [, , host, letters, out] = process.argv;
const say = (message) => process.stderr.write(`${message}\n`);
const nothing = () => {};
try {
  const { tally } = await extractArchive(
    [letters],
    {
      out,
      resume: new OutputFolder(out).hasRun(),
      timeout: 30,
      tables: { format: 'csv', escapeFormulas: true, bom: false },
      lock: { every: 300, looks: 5, here: { ...thisProcess(), host } },
    },
    { begin: nothing, letter: nothing, end: nothing, say },
  );
  process.exitCode = tally.failed > 0 ? 1 : 0;
} catch (error) {
  say(error.message);
  process.exitCode = error.name === 'StoppedError' ? 3 : 4;
}
