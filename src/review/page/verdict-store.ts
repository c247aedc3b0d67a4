import type { Progress } from '../judging/judge.js';
import { isUntouched, type LetterVerdicts, NO_VERDICTS } from '../judging/verdicts.js';
import type { LetterRow } from '../page-data.js';

/** The verdicts on a letter and, for the list of letters, how far it is judged. */
export interface Kept extends LetterVerdicts {
  readonly progress: Progress | null;
}
const UNJUDGED: Kept = { ...NO_VERDICTS, progress: null };

/** Which record verdicts are on. */
export type JudgedLetter = Pick<LetterRow, 'document_id' | 'fingerprint'>;

/** What the browser keeps things in. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whether verdicts outlive the page: "kept" in the browser, or "lost" with the page, as there is no room or no right. */
export type Keeping = 'kept' | 'lost';

export const PREFIX = 'imr-review/1/';

/**
 * The verdicts on all letters, kept in the browser as they are passed. They go by the record, not by the page: another
 * page with the same record has them too, one with a record that has changed has not.
 */
export class VerdictStore {
  readonly #verdicts = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();
  /** What is in the page alone, by its key. */
  readonly #unwritten = new Map<string, Kept>();

  /** `storage`: undefined where the browser gives none. */
  constructor(private readonly storage: Store | undefined) {}

  get keeping(): Keeping {
    return this.storage && this.#unwritten.size === 0 ? 'kept' : 'lost';
  }

  /** Whether there are verdicts that are lost with the page. */
  get wouldBeLost(): boolean {
    return [...this.#unwritten.values()].some((kept) => !isUntouched(kept));
  }

  of(letter: JudgedLetter): Kept {
    const key = keyOf(letter);
    let verdicts = this.#verdicts.get(key);
    if (!verdicts) this.#verdicts.set(key, (verdicts = this.#read(key)));
    return verdicts;
  }

  set(letter: JudgedLetter, { verdicts, added }: LetterVerdicts, progress: Progress): void {
    const key = keyOf(letter);
    const kept = { verdicts, added, progress };
    this.#verdicts.set(key, kept);
    this.#unwritten.set(key, kept);
    // There may be room again for what found none before.
    for (const [other, unwritten] of this.#unwritten) this.#write(other, unwritten);
    for (const listener of this.#listeners) listener();
  }

  /** Calls whenever something changes; gives what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes in what another window has changed. */
  changedElsewhere(key: string | null): void {
    if (key !== null && !key.startsWith(PREFIX)) return;
    if (key === null) this.#verdicts.clear();
    else this.#verdicts.delete(key);
    for (const [other, unwritten] of this.#unwritten) if (other !== key) this.#verdicts.set(other, unwritten);
    if (key !== null) this.#unwritten.delete(key);
    for (const listener of this.#listeners) listener();
  }

  #read(key: string): Kept {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(key) ?? 'null');
      if (isKept(kept)) return kept;
    } catch {
      // What cannot be read is as good as not there.
    }
    return UNJUDGED;
  }

  #write(key: string, kept: Kept): void {
    if (!this.storage) return;
    try {
      if (isUntouched(kept)) this.storage.removeItem(key);
      else this.storage.setItem(key, JSON.stringify(kept));
      this.#unwritten.delete(key);
    } catch {
      // It stays in the page, which is told.
    }
  }
}

/** Whether it has the shape of what is kept here: anything may stand in a store. */
function isKept(value: unknown): value is Kept {
  const { verdicts, added, progress } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return (
    [verdicts, added, progress].every(isObject) &&
    Object.values(verdicts as object).every((verdict) => isObject(verdict) && 'is' in verdict) &&
    Object.values(added as object).every((entries) => Array.isArray(entries))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const keyOf = ({ document_id, fingerprint }: JudgedLetter): string => `${PREFIX}${document_id}/${fingerprint}`;
