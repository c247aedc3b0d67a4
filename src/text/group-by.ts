/** Values by what they have in common, groups and their members in order of first mention. */
export function groupBy<T, K>(values: readonly T[], keyOf: (value: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  values.forEach((value, i) => {
    const key = keyOf(value, i);
    const members = groups.get(key);
    if (members) members.push(value);
    else groups.set(key, [value]);
  });
  return groups;
}
