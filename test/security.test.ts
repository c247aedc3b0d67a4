import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SECURITY = readFileSync('SECURITY.md', 'utf8');
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: true; optional?: true; devOptional?: true; license?: string }>;
};

/** The rows of the table below a heading, each as its cells. */
function tableBelow(heading: string): string[][] {
  const section = SECURITY.split(/^#+ /m).find((part) => part.startsWith(heading))!;
  return [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name, cells]) => [name!, ...cells!.split(' | ')]);
}

describe('SECURITY.md', () => {
  it.each([
    { heading: 'Installed with it', kind: 'dependencies', cells: 5 },
    { heading: 'Optional', kind: 'optionalDependencies', cells: 5 },
    { heading: 'For development', kind: 'devDependencies', cells: 3 },
  ])('names each package of $kind and what it is for', ({ heading, kind, cells }) => {
    const rows = tableBelow(heading);
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(PACKAGE[kind]!).sort());
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(cells);
      expect(
        row.every((cell) => cell.trim() !== ''),
        row[0],
      ).toBe(true);
    }
  });

  it('gives the licences that the packages have', () => {
    for (const [name, , licence] of [...tableBelow('Installed with it'), ...tableBelow('Optional')])
      expect([name, licence]).toEqual([name, LOCK.packages[`node_modules/${name}`]!.license]);
  });

  it('counts the packages that are installed in all', () => {
    const entries = Object.entries(LOCK.packages).filter(([path, { dev }]) => path !== '' && !dev);
    const always = entries.filter(([, { optional, devOptional }]) => !optional && !devOptional);
    expect(SECURITY).toContain(`${always.length} packages in all`);
  });

  it('names tests that are there', () => {
    const files = [...SECURITY.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
