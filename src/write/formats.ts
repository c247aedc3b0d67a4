import type { Format } from './formats/format.js';

/** A format of tables. Its key names it on the command line and ends the names of its files. */
interface FormatRow {
  /** Whether rows are written while letters are read: only where that takes no memory from the workers. */
  readonly alongside: boolean;
  /** The name, without its ending, of the one file that holds all tables; one file per table where there is none. */
  readonly oneFile?: string;
  /** What must be installed before the format can be written; null where all is there. */
  readonly missing?: () => Promise<string | null>;
  /** Loads the format itself, with the packages that it needs. */
  readonly load: () => Promise<Format>;
}

/** All formats of tables. A new one is a file in formats/ and a row here. */
export const FORMATS = {
  csv: { alongside: true, load: async () => (await import('./formats/csv.js')).csv },
  // Its row groups are held in memory until they are full.
  parquet: { alongside: false, load: async () => (await import('./formats/parquet.js')).parquet },
  // It is a database at work.
  duckdb: {
    alongside: false,
    oneFile: 'tables',
    missing: async () => (await import('./sql/package.js')).missingDuckDb(),
    load: async () => (await import('./formats/duckdb.js')).duckdb,
  },
} satisfies Readonly<Record<string, FormatRow>>;

export type FormatId = keyof typeof FORMATS;

export const formatIds = (): FormatId[] => Object.keys(FORMATS) as FormatId[];

export const formatRow = (id: FormatId): FormatRow => FORMATS[id];
