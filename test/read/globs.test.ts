import { describe, expect, it } from 'vitest';
import { Globs } from '../../src/read/find/globs.js';

describe('globs choose files by their paths', () => {
  it.each([
    { proves: 'a name alone, at any depth', include: ['*.pdf'], wanted: ['a.pdf', '2016/b.pdf'], not: ['a.txt'] },
    {
      proves: 'a path below the folder',
      include: ['2016/*.pdf'],
      wanted: ['2016/a.pdf'],
      not: ['a.pdf', '2016/x/a.pdf'],
    },
    {
      proves: 'at any depth below one',
      include: ['2016/**'],
      wanted: ['2016/a.pdf', '2016/x/b.txt'],
      not: ['2017/a.pdf'],
    },
    {
      proves: 'a folder is all in it',
      include: ['2016'],
      wanted: ['2016/x/a.pdf', 'x/2016/a.pdf'],
      not: ['2017/2016.pdf'],
    },
    { proves: 'as a shell completes its name', include: ['./2016/'], wanted: ['2016/a.pdf'], not: ['2017/a.pdf'] },
    { proves: 'any of several', include: ['a*', 'b*'], wanted: ['a.pdf', 'b.pdf'], not: ['c.pdf'] },
    {
      proves: 'without those left out',
      include: ['2016'],
      exclude: ['drafts'],
      wanted: ['2016/a.pdf'],
      not: ['2016/drafts/a.pdf'],
    },
    { proves: 'all but those left out', exclude: ['*.txt'], wanted: ['a.pdf'], not: ['x/a.txt'] },
    {
      proves: 'braces and classes',
      include: ['[ab].{pdf,txt}'],
      wanted: ['a.pdf', 'x/b.txt'],
      not: ['c.pdf', 'a.rtf'],
    },
    {
      proves: 'what looks like its opposite is a name',
      exclude: ['!a.pdf'],
      wanted: ['a.pdf', 'b.pdf'],
      not: ['!a.pdf'],
    },
  ])('$proves: $include $exclude', ({ include, exclude, wanted, not }) => {
    const globs = new Globs({ include, exclude });
    expect([...wanted, ...not].filter((path) => globs.wants(path))).toEqual(wanted);
    expect(globs.unmet).toEqual([]);
  });

  it('tells those that have matched nothing', () => {
    const globs = new Globs({ include: ['*.pdf', '2015'], exclude: ['drafts', 'a*'] });
    for (const path of ['a.pdf', 'b.pdf', 'c.txt']) globs.wants(path);
    expect(globs.unmet).toEqual(['2015', 'drafts']);
  });
});
