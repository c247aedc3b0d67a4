export const FORMAT: string;
export function median(numbers: readonly number[]): number | null;
export function medianRatio(numbers: readonly number[], others: readonly number[]): number | null;

/** A whole run: CPU seconds and the most memory in bytes of all its processes, null where the system does not tell. */
export interface Run {
  readonly seconds: number;
  readonly cpu: number | null;
  readonly peak: number | null;
}

type Runs = Readonly<Partial<Record<'pdf' | 'text', readonly Run[]>>>;

/** What was found of a version. */
export interface MeasuredVersion {
  readonly name: string;
  readonly commit: string | null;
  /** Of each whole run. */
  readonly letters: number;
  readonly runs: Runs;
  /** The share of letters by what read them, as `source.reader` names it. */
  readonly readers: Readonly<Record<string, number>>;
  readonly memory: readonly { readonly letters: number; readonly peak: number | null }[];
  /** Milliseconds. */
  readonly startUp: Readonly<Record<'node' | 'help' | 'letter', number>>;
  /** CPU milliseconds per letter: in all, by stage, and of reading where one reader is tried first. */
  readonly stages: {
    readonly cpu: number;
    readonly stages: Readonly<Record<string, number>>;
    /** `share`: of letters that the reader read alone. */
    readonly readers: Readonly<Record<string, { readonly cpu: number; readonly share: number }>>;
  };
}

/** What `--json` writes. */
export interface BenchResult {
  readonly bench: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly machine: Readonly<Record<string, unknown>>;
  /** Whole runs of `xargs pdftotext`; null where it is missing. */
  readonly yardstick: readonly { readonly seconds: number; readonly cpu: number | null }[] | null;
  /** Whether all versions gave the same records, but for `source.reader`; null of one version. */
  readonly sameRecords: boolean | null;
  /** The one here first. */
  readonly versions: readonly MeasuredVersion[];
}
