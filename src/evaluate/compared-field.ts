import { loose, plain } from '../annotation/compare.js';
import { compareSet, compareValue, type Finding } from './findings.js';

/** A row of what is compared, of a letter, an item or a diagnosis. */
export interface ComparedField<Gold, Got> {
  readonly field: string;
  /** The keys of the annotation that it reads: where one was not judged, or is not told, it counts for nothing. */
  readonly reads: readonly string[];
  /** Its values come from a closed list, so that two people can agree on them by chance. */
  readonly closed: boolean;
  /** Of a gold subject and the record's; undefined where the record has none. */
  readonly findings: (gold: Gold, record: Got | undefined) => Finding[];
}

/** Where both sides have what a row compares, of whole type or an entry of it, and when two are the same. */
interface Row<Gold, Got, Whole, Part = Whole> {
  readonly field: string;
  readonly reads: readonly string[];
  readonly gold: (subject: Gold) => Whole | null | undefined;
  readonly record: (subject: Got) => Whole | null | undefined;
  readonly same?: (gold: Part, record: Part) => boolean;
}

interface ValueRow<Gold, Got> extends Row<Gold, Got, unknown> {
  /** Most subjects have none: absent on both sides does not count. */
  readonly rare?: boolean;
  readonly closed?: boolean;
}

type SetRow<Gold, Got> = Row<Gold, Got, readonly string[], string>;

const samePlain = (gold: unknown, record: unknown): boolean => plain(gold) === plain(record);
export const sameLoose = (gold: unknown, record: unknown): boolean => loose(gold) === loose(record);

/** Makes rows of one kind of subject. */
export const rowsOf = <Gold, Got>() => ({
  /** One value; absent on both sides counts as right. */
  value: ({ rare, closed = false, same = samePlain, ...row }: ValueRow<Gold, Got>): ComparedField<Gold, Got> => ({
    field: row.field,
    reads: row.reads,
    closed,
    findings: (subject, got) => {
      const gold = row.gold(subject) ?? null;
      const record = (got && row.record(got)) ?? null;
      return rare && gold === null && record === null ? [] : compareValue(gold, record, same);
    },
  }),
  /** A list of which each entry counts, order aside. */
  set: ({ same = sameLoose, ...row }: SetRow<Gold, Got>): ComparedField<Gold, Got> => ({
    field: row.field,
    reads: row.reads,
    closed: false,
    findings: (subject, got) => compareSet(row.gold(subject) ?? [], (got && row.record(got)) ?? [], same),
  }),
});
