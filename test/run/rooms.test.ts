import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const FROM = /from '(\.[^']+)'|import\('(\.[^']+)'\)/g;

/** The rooms that the files of a room import from, as paths below src. */
function importsOf(room: string): Set<string> {
  const files = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return new Set(
    files.flatMap((file) => {
      const path = join(SRC, room, file);
      return [...readFileSync(path, 'utf8').matchAll(FROM)].map(([, static_, dynamic]) =>
        relative(SRC, join(dirname(path), (static_ ?? dynamic)!)),
      );
    }),
  );
}

describe('no room reaches back', () => {
  it.each([
    { room: 'run/pool', closed: ['run/journal', 'run/archive', 'write', 'report', 'review', 'commands'] },
    { room: 'run/journal', closed: ['run/archive', 'report', 'review', 'commands'] },
    { room: 'run/archive', closed: ['report', 'review', 'commands'] },
    { room: 'write', closed: ['run', 'report', 'evaluate', 'query', 'commands'] },
    { room: 'query', closed: ['run/pool', 'run/journal', 'run/archive', 'report', 'review', 'evaluate', 'commands'] },
    { room: 'report', closed: ['commands', 'evaluate', 'review'] },
    { room: 'review', closed: ['commands', 'evaluate', 'run/journal', 'run/archive'] },
    { room: 'review/judging', closed: ['review/page'] },
    { room: 'annotation', closed: ['review', 'report', 'evaluate', 'run', 'commands'] },
    { room: 'evaluate', closed: ['run/pool', 'run/journal', 'run/archive', 'review', 'commands'] },
  ])('$room imports nothing of $closed', ({ room, closed }) => {
    const back = [...importsOf(room)].filter((path) => closed.some((other) => path.startsWith(`${other}/`)));
    expect(back).toEqual([]);
  });
});
