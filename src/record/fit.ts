import { z } from 'zod';
import { Determination } from '../schema/determination.js';
import { groupBy } from '../text/group-by.js';

/** The last resort for a draft that its own schema refuses: it loses just what does not fit. */

/** A value that was taken out of a draft: where it stood, as a JSON pointer, and what the schema says against it. */
export interface Taken {
  readonly path: string;
  readonly reason: string;
}

/** Where a value stands now that stood at a JSON pointer; null where it is gone. */
export type Moved = (pointer: string) => string | null;

/** What a schema leaves of a draft: the record, or null where nothing that can be taken away would help. */
export interface Fitted {
  readonly record: Determination | null;
  readonly taken: readonly Taken[];
  readonly moved: Moved;
}

type Key = string | number;
type Path = readonly Key[];

/** Each round takes away what the one before brought to light. */
const MOST_ROUNDS = 8;

/**
 * A draft checked against the schema. What does not fit becomes null where the schema lets it; an element of a list
 * goes, and those behind it move up; else what holds it goes in its place. Places and warnings move with their values.
 */
export function fit(draft: Determination): Fitted {
  let left = draft;
  let moved = UNMOVED;
  const taken: Taken[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const checked = Determination.safeParse(left);
    if (checked.success) return { record: checked.data, taken, moved };
    const refused = refusedBy(checked.error.issues);
    taken.push(...refused.map(({ told }) => told));
    if (refused.some(({ at }) => at.length === 0)) break;
    const before = moved;
    const step = movedBy(refused.map(({ at }) => at).filter((at) => typeof at.at(-1) === 'number'));
    left = without(
      left,
      refused.map(({ at }) => at),
      step,
    );
    moved = (pointer) => stepOf(before(pointer), step);
  }
  return { record: null, taken, moved };
}

const UNMOVED: Moved = (pointer) => pointer;

const stepOf = (pointer: string | null, step: Moved): string | null => (pointer === null ? null : step(pointer));

interface Refused {
  /** What is to go; no key where it is the whole record. */
  readonly at: Path;
  readonly told: Taken;
}

/** What is to go by some issues, each once, the last of a list first, so that none moves before its turn. */
function refusedBy(issues: readonly z.core.$ZodIssue[]): Refused[] {
  const refused = issues.map(({ path, message }): Refused => {
    const keys = path.filter((key): key is Key => typeof key !== 'symbol');
    return { at: dispensable(keys), told: { path: pointerTo(keys), reason: message } };
  });
  return [...groupBy(refused, ({ at }) => pointerTo(at)).values()].map(([first]) => first!).sort(lastFirst);
}

const pointerTo = (path: Path): string => path.map((key) => `/${key}`).join('');

function lastFirst({ at: a }: Refused, { at: b }: Refused): number {
  const differs = a.findIndex((key, i) => key !== b[i]);
  const [one, other] = [a[differs], b[differs]];
  if (differs < 0 || other === undefined) return b.length - a.length;
  return typeof one === 'number' && typeof other === 'number' ? other - one : String(one) < String(other) ? -1 : 1;
}

/** The innermost part of a path that the schema lets be null, or that is an element of a list. */
function dispensable(path: Path): Path {
  let length = 0;
  let schema: unknown = Determination;
  for (const [i, key] of path.entries()) {
    const holder = present(schema);
    schema = schemaAt(holder, key);
    if (holder instanceof z.ZodArray || schema instanceof z.ZodNullable) length = i + 1;
  }
  return path.slice(0, length);
}

const present = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? present(schema.unwrap()) : schema;

/** The schema of what a value of a schema holds at a key. */
function schemaAt(schema: unknown, key: Key): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key] as unknown;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The draft without what stands at some paths; the outcome is not told where an item is among them. */
function without(draft: Determination, paths: readonly Path[], moved: Moved): Determination {
  const left = structuredClone(draft);
  for (const path of paths) takeOut(left, path);
  const isThere = (pointer: string): boolean => valueAt(left, pointer.split('/').slice(1)) != null;
  left.evidence = Object.fromEntries(
    Object.entries(left.evidence).flatMap(([pointer, places]) => {
      const at = moved(pointer);
      return at !== null && places.length > 0 && isThere(at) ? [[at, places]] : [];
    }),
  );
  left.warnings = left.warnings.map((warning) => ({ ...warning, path: moved(warning.path) ?? holderOf(warning.path) }));
  if (left.items.length < draft.items.length) left.outcome = null;
  return left;
}

function takeOut(draft: unknown, path: Path): void {
  const holder = valueAt(draft, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (holder !== null && holder !== undefined) (holder as Record<Key, unknown>)[key] = null;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inner, key) => (inner as Record<Key, unknown> | null | undefined)?.[key], value);

/** The list that an element was in. */
const holderOf = (pointer: string): string => /^\/[^/]*/.exec(pointer)?.[0] ?? '';

/** Where values stand after some elements of lists are gone; of a list the last comes first. */
function movedBy(removed: readonly Path[]): Moved {
  const gone = groupBy(removed, (path) => pointerTo(path.slice(0, -1)));
  const indices = new Map(
    [...gone].map(([list, paths]) => [list, paths.map((path) => Number(path.at(-1))).toReversed()]),
  );
  return (pointer) => {
    let now = '';
    let before = '';
    for (const key of pointer.split('/').slice(1)) {
      const ofList = indices.get(before);
      const below = ofList ? countBelow(ofList, Number(key)) : 0;
      if (ofList?.[below] === Number(key)) return null;
      before += `/${key}`;
      now += `/${ofList ? Number(key) - below : key}`;
    }
    return now;
  };
}

/** How many of some numbers in order are less than one. */
function countBelow(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < most) low = middle + 1;
    else high = middle;
  }
  return low;
}
