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
  #keeping: Keeping = 'kept';

  /** `storage`: undefined where the browser gives none. */
  constructor(private readonly storage: Store | undefined) {
    if (!storage) this.#keeping = 'lost';
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether there are verdicts that are lost with the page. */
  get wouldBeLost(): boolean {
    return this.#keeping === 'lost' && [...this.#verdicts.values()].some((kept) => !isUntouched(kept));
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
    this.#write(key, kept);
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
    try {
      if (isUntouched(kept)) this.storage?.removeItem(key);
      else this.storage?.setItem(key, JSON.stringify(kept));
    } catch {
      this.#keeping = 'lost';
    }
  }
}

/** Whether it has the shape of what is kept here: anything may stand in a store. */
function isKept(value: unknown): value is Kept {
  const { verdicts, added, progress } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return [verdicts, added, progress].every((part) => typeof part === 'object' && part !== null);
}

const keyOf = ({ document_id, fingerprint }: JudgedLetter): string => `${PREFIX}${document_id}/${fingerprint}`;
