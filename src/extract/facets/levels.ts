import { by, type Found, found, list } from '../found.js';
import type { Anatomy } from './anatomy.js';

/** The levels of the spine that a text names: segments, and levels named singly, each once. */
export function levels({ levels: runs, passage }: Anatomy): Found<string[]> {
  const told = new Map<string, Found<string>>();
  for (const { levels: names, start, end } of runs)
    for (const name of names)
      if (!told.has(name)) told.set(name, by('spinal-level', found(name, passage.span(start, end))));
  return list([...told.values()]);
}
