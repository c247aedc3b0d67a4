import { createRequire } from 'node:module';

/** The package of DuckDB is optional and large: it is loaded only where it is asked for. */

const PACKAGE = '@duckdb/node-api';

export type DuckDb = typeof import('@duckdb/node-api');

/** What is to be done before DuckDB can be used, or null where it can. `load`: loads the package, or throws. */
export function missingDuckDb(load: (name: string) => unknown = createRequire(import.meta.url)): string | null {
  try {
    load(PACKAGE);
    return null;
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    return `DuckDB (imr query, --format duckdb) needs the package ${PACKAGE}. Install imr again without --omit=optional (${why})`;
  }
}

/** Settings of a database in memory that reaches for nothing on its own: neither the network nor a home folder. */
export const BY_ITSELF: Readonly<Record<string, string>> = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_persistent_secrets: 'false',
};

/** Loads DuckDB; see `missingDuckDb` for where that cannot be done. */
export const loadDuckDb = async (): Promise<DuckDb> => await import(PACKAGE);
