/** Everything that a bench measures. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ARCHIVES, firstOf, lettersIn } from './archive.mjs';
import { FORMAT } from './result.mjs';
import { alternating, extract, hasPdftotext, pdftotext, recordsHash } from './rounds.mjs';
import { stagesIn } from './stages.mjs';
import { startUps } from './start-up.mjs';

/**
 * Measures versions, the one here first, in a folder for archives and outputs. Gives what `--json` writes; `say` is told
 * what is being done.
 */
export async function measure(versions, options, work, say) {
  const { letters, rounds, jobs, pdfs, textOnly, memoryAt, starts, passes } = options;
  const kinds = textOnly ? ['text'] : ['pdf', 'text'];
  const [main] = kinds;
  const readerFor = (kind) => (kind === 'pdf' ? options.reader : undefined);
  const at = (...names) => join(work, names.join('-'));
  const outputOf = (version, kind) => at('out', kind, versions.indexOf(version));

  const most = Math.max(letters, ...memoryAt);
  say(`Making ${most} letters of ${pdfs.length}…`);
  for (const kind of kinds) {
    await ARCHIVES[kind](at('all', kind), pdfs, kind === main ? most : letters);
    firstOf(at('all', kind), letters, at(kind));
  }
  const read = async (version, kind, folder, count) =>
    await extract(version, folder, outputOf(version, kind), { jobs, reader: readerFor(kind), count });

  say(`${rounds} rounds…`);
  const yardstick = !textOnly && hasPdftotext();
  const results = await alternating(rounds, [
    ...(yardstick ? [{ name: 'pdftotext', run: () => pdftotext(at('pdf'), jobs) }] : []),
    ...kinds.flatMap((kind) =>
      versions.map((version, i) => ({ name: `${kind} ${i}`, run: () => read(version, kind, at(kind), letters) })),
    ),
  ]);
  const same = kinds.every((kind) => {
    const hashes = versions.map((version) => recordsHash(outputOf(version, kind)));
    return hashes.every((hash) => hash === hashes[0]);
  });

  const memory = versions.map(() => []);
  for (const count of memoryAt) {
    say(`Memory of ${count} letters…`);
    firstOf(at('all', main), count, at('first', count));
    for (const [i, version] of versions.entries())
      memory[i].push({ letters: count, peak: (await read(version, main, at('first', count), count)).peak });
  }

  say('Starts…');
  const [letter] = lettersIn(at(main));
  const startUp = startUps(versions, letter, at('one'), { starts, reader: readerFor(main) });
  say('Stages and readers…');
  const distinct = lettersIn(at(main)).slice(0, pdfs.length);
  const measured = [];
  for (const [i, { name, commit, dist }] of versions.entries()) {
    measured.push({
      name,
      commit,
      letters,
      runs: Object.fromEntries(
        kinds.map((kind) => [kind, results[`${kind} ${i}`].map(({ seconds, cpu, peak }) => ({ seconds, cpu, peak }))]),
      ),
      readers: sharesOf(results[`${main} ${i}`][0].readers),
      memory: memory[i],
      startUp: startUp[i],
      stages: await stagesIn(dist, distinct, { passes, reader: readerFor(main) }),
    });
  }
  return {
    bench: FORMAT,
    options: { letters, rounds, jobs, reader: options.reader ?? null, textOnly, from: options.from },
    machine: { cpu: cpus()[0].model.trim(), cores: cpus().length, node: process.version, system: process.platform },
    yardstick: yardstick ? results.pdftotext.map(({ seconds, cpu }) => ({ seconds, cpu })) : null,
    sameRecords: versions.length > 1 ? same : null,
    versions: measured,
  };
}

/** Counts as shares of their sum. */
function sharesOf(counts) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / all]));
}
