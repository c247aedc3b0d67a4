/**
 * Case numbers as numbers: those of letters that follow one another often do so too. What is no number in one, such as
 * the "CM16-" of "CM16-0213037", stands in a list once.
 */
export interface SplitNumbers {
  /** What stands before the last digits, with how many these are: "7CM16-". */
  readonly heads: readonly string[];
  /** Of each case number the place of its head in the list, from 1; 0 where there is no case number. */
  readonly head: readonly number[];
  readonly digits: Int32Array;
}

/** Any text: what is before its last digits, and as many of those as are a number below 2^31. */
const PARTS = /^(?<before>[^]*?)(?<digits>\d{0,9})$/;

export function splitNumbers(caseNumbers: readonly (string | null)[]): SplitNumbers {
  const heads = new Map<string, number>();
  const digits = new Int32Array(caseNumbers.length);
  const head = caseNumbers.map((caseNumber, i) => {
    if (caseNumber === null) return 0;
    const parts = PARTS.exec(caseNumber)!.groups!;
    digits[i] = Number(parts['digits']);
    const key = `${parts['digits']!.length}${parts['before']}`;
    if (!heads.has(key)) heads.set(key, heads.size + 1);
    return heads.get(key)!;
  });
  return { heads: [...heads.keys()], head, digits };
}

/** The case numbers that were split. Throws a RangeError where a head is missing. */
export function joinedNumbers({ heads, head, digits }: SplitNumbers): (string | null)[] {
  return head.map((place, i) => {
    if (place === 0) return null;
    const key = heads[place - 1];
    if (key === undefined) throw new RangeError('The head of a case number is missing.');
    const count = Number(key[0]);
    return key.slice(1) + (count === 0 ? '' : String(digits[i]).padStart(count, '0'));
  });
}
