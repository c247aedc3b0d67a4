import micromatch from 'micromatch';

/** Which files are read, by globs as a shell has them. */
export interface GlobOptions {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

interface Glob {
  /** As it was given. */
  readonly text: string;
  readonly includes: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * Globs that files are chosen by: those of `include`, if any, that no one of `exclude` matches. A glob with a "/" is
 * about the path below the folder given, any other about a name; one that matches a folder is about all in it.
 */
export class Globs {
  readonly #globs: readonly Glob[];
  readonly #met = new Set<Glob>();

  constructor({ include = [], exclude = [] }: GlobOptions) {
    this.#globs = [...include.map((text) => globOf(text, true)), ...exclude.map((text) => globOf(text, false))];
  }

  /** Whether a folder that cannot be looked into is left out, by its path below the folder given. */
  excludes(path: string): boolean {
    return this.#globs.some((glob) => !glob.includes && matchesWithin(glob, path) && this.#met.add(glob));
  }

  /** Whether a file is wanted, by its path below the folder given. */
  wants(path: string): boolean {
    let included = this.#globs[0]?.includes !== true;
    let excluded = false;
    for (const glob of this.#globs) {
      const decided = glob.includes ? included : excluded;
      if ((decided && this.#met.has(glob)) || !matchesWithin(glob, path)) continue;
      this.#met.add(glob);
      if (glob.includes) included = true;
      else excluded = true;
    }
    return included && !excluded;
  }

  /** Those that have matched nothing. */
  get unmet(): readonly string[] {
    return this.#globs.filter((glob) => !this.#met.has(glob)).map(({ text }) => text);
  }
}

function globOf(text: string, includes: boolean): Glob {
  const plain = text.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  const matches = micromatch.matcher(plain, { dot: true, nonegate: true, basename: !plain.includes('/') });
  return { text, includes, matches };
}

/** Whether a glob matches a path, or a folder on the way to it. */
function matchesWithin({ matches }: Glob, path: string): boolean {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
    if (matches(path.slice(0, end))) return true;
  return matches(path);
}
