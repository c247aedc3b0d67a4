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

/** What the files of a room import that is no file of this project. */
function packagesOf(room: string): string[] {
  const files = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(SRC, room, file), 'utf8').matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name!),
  );
}

describe('no room reaches back', () => {
  it.each([
    { room: 'run/pool', closed: ['run/journal', 'run/archive', 'write', 'console', 'report', 'review', 'commands'] },
    { room: 'run/journal', closed: ['run/archive', 'console', 'report', 'review', 'commands'] },
    { room: 'run/archive', closed: ['console', 'report', 'review', 'commands'] },
    { room: 'write', closed: ['run', 'console', 'report', 'evaluate', 'commands'] },
    { room: 'console', closed: ['show', 'page', 'review', 'evaluate', 'report', 'commands'] },
    { room: 'show', closed: ['page', 'review', 'evaluate', 'report', 'commands'] },
    { room: 'page', closed: ['write', 'run', 'console', 'show', 'review', 'evaluate', 'report', 'commands'] },
    { room: 'review', closed: ['commands', 'evaluate', 'report', 'run/journal', 'run/archive'] },
    { room: 'report', closed: ['commands', 'review'] },
    {
      room: 'report/figures',
      closed: ['run', 'write', 'schema', 'evaluate', 'report/charts', 'report/markup', 'report/page', 'report/compare'],
    },
    { room: 'review/judging', closed: ['review/page'] },
    { room: 'annotation', closed: ['review', 'report', 'evaluate', 'run', 'commands'] },
    { room: 'evaluate', closed: ['run/pool', 'run/journal', 'run/archive', 'review', 'report', 'commands'] },
  ])('$room imports nothing of $closed', ({ room, closed }) => {
    const back = [...importsOf(room)].filter((path) => closed.some((other) => path.startsWith(`${other}/`)));
    expect(back).toEqual([]);
  });

  it('statistics know no room', () => {
    expect([...importsOf('statistics')].filter((path) => !path.startsWith('statistics/'))).toEqual([]);
  });

  it.each(['statistics', 'report/figures'])('%s runs in browsers too: it imports nothing but rooms', (room) => {
    expect(packagesOf(room)).toEqual([]);
  });
});
