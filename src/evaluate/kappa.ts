/**
 * Cohen's kappa of two people's values at the same places: the share of places at which they agree, less the share at
 * which they would agree by chance (each using each value as often as they did), divided by what that leaves to reach.
 * No value is a value too. Null where there is no variation: both always told one and the same value.
 *
 * J. Cohen: A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20 (1960), 37-46.
 */
export function cohensKappa(pairs: readonly (readonly [string | null, string | null])[]): number | null {
  const [first, second] = [countsOf(pairs.map(([a]) => a)), countsOf(pairs.map(([, b]) => b))];
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let byChance = 0;
  for (const [value, count] of first) byChance += (count / pairs.length) * ((second.get(value) ?? 0) / pairs.length);
  return byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}

function countsOf(values: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
