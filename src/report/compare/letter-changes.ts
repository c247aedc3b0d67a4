import { ENTRIES, KNOWN_BY_CODE, LEFT_OUT, POINTER } from './compared-fields.js';
import { type Entry, pairsOf } from './pairs.js';

/** A value of a letter that changed, or an entry of a list that came or went: it has no path in the record without it. */
export interface ValueChange {
  readonly field: string;
  readonly path: string | null;
  readonly path_before: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The values of a letter that changed from one record to another, field by field. No value, null and an empty list are
 * the same. A list of plain values is one value; of a list of objects, entries are paired, so that one that came or
 * went changes none behind it: it is told as a whole, by the words it is known by.
 */
export function changesOf(before: object, after: object): ValueChange[] {
  const comparison = new LetterComparison();
  comparison.compare(before, after);
  return comparison.changes;
}

/** Where one looks: the field, and the pointers to it in both records. */
interface Place {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Fields = Readonly<Record<string, unknown>>;

class LetterComparison {
  readonly changes: ValueChange[] = [];
  /** Where the entries of the earlier record stand now. */
  readonly #moved = new Map<string, string>();

  compare(before: object, after: object): void {
    const [{ warnings: earlier, ...was }, { warnings: later, ...is }] = [before as Fields, after as Fields];
    this.#fields(was, is, ROOT);
    // Last: where they point to is known only when all entries are paired.
    this.#value(earlier, later, below(ROOT, 'warnings'));
  }

  #fields(before: Fields, after: Fields, at: Place): void {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    for (const key of keys) this.#value(before[key], after[key], below(at, key));
  }

  #value(before: unknown, after: unknown, at: Place): void {
    if (Object.hasOwn(LEFT_OUT, at.field)) return;
    const entries = `${at.field}/*`;
    if (Object.hasOwn(ENTRIES, entries) && isListOfObjects(before) && isListOfObjects(after))
      this.#entries(before ?? [], after ?? [], entries, at);
    else if (isObjectOrNone(before) && isObjectOrNone(after)) this.#fields(before ?? {}, after ?? {}, at);
    else if (!this.#isSame(before, after, at.field))
      this.changes.push({
        field: at.field,
        path: at.after,
        path_before: at.before,
        before: valueOf(before),
        after: valueOf(after),
      });
  }

  #entries(before: readonly Fields[], after: readonly Fields[], field: string, at: Place): void {
    const known = (entry: Fields): unknown => entry[ENTRIES[field]!] ?? entry;
    const asEntry = (entry: Fields, moved: boolean): Entry => ({
      whole: JSON.stringify(this.#compared(entry, field, moved)),
      words: textOf(known(entry)),
    });
    const pairs = pairsOf(
      before.map((entry) => asEntry(entry, true)),
      after.map((entry) => asEntry(entry, false)),
      KNOWN_BY_CODE.has(field),
    );
    const place = (i: number, j: number): Place => ({ field, before: `${at.before}/${i}`, after: `${at.after}/${j}` });
    const [hadPair, hasPair] = [new Set<number>(), new Set<number>()];
    for (const [i, j] of pairs) {
      const there = place(i, j);
      hadPair.add(i);
      hasPair.add(j);
      this.#moved.set(there.before, there.after);
      this.#fields(before[i]!, after[j]!, there);
    }
    for (const [i, entry] of before.entries())
      if (!hadPair.has(i))
        this.changes.push({ field, path: null, path_before: place(i, 0).before, before: known(entry), after: null });
    for (const [j, entry] of after.entries())
      if (!hasPair.has(j))
        this.changes.push({ field, path: place(0, j).after, path_before: null, before: null, after: known(entry) });
  }

  /** What of an entry is compared; pointers as they would be now. */
  #compared(entry: Fields, field: string, moved: boolean): Fields {
    return Object.fromEntries(
      Object.entries(entry)
        .filter(([key]) => !Object.hasOwn(LEFT_OUT, `${field}/${key}`))
        .map(([key, value]) => [key, moved && `${field}/${key}` === POINTER ? this.#now(value) : value]),
    );
  }

  #isSame(before: unknown, after: unknown, field: string): boolean {
    const earlier = field === POINTER ? this.#now(before) : before;
    return earlier === after || JSON.stringify(valueOf(earlier)) === JSON.stringify(valueOf(after));
  }

  /** A pointer into the earlier record as it leads to the same in the later one. */
  #now(pointer: unknown): unknown {
    if (typeof pointer !== 'string') return pointer;
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const moved = this.#moved.get(pointer.slice(0, end));
      if (moved !== undefined) return moved + pointer.slice(end);
    }
    return pointer;
  }
}

const ROOT: Place = { field: '', before: '', after: '' };

function below({ field, before, after }: Place, key: string): Place {
  const step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { field: field + step, before: before + step, after: after + step };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isObjectOrNone = (value: unknown): value is Fields | null | undefined => value == null || isObject(value);

const isListOfObjects = (value: unknown): value is readonly Fields[] | null | undefined =>
  value == null || (Array.isArray(value) && value.every(isObject));

/** No value is null, however the record tells that there is none. */
const valueOf = (value: unknown): unknown =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;

/** A value in words: text as it is, anything else as JSON. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
