/** Same again: two ways to the same bytes. `again`: two texts by name, of each way. */
export const same = ({ again }) =>
  Object.entries(again ?? {})
    .filter(([, [first, second]]) => first !== second)
    .map(
      ([name, [first, second]]) => `${name} differs: ${firstDifference(first ?? '(nothing)', second ?? '(nothing)')}`,
    );

function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${part(a)} and ${part(b)}`;
}

/**
 * Damage is told: after damage the outputs are those of an undisturbed run, or a sentence says why not, with status 2
 * or 3, and what was there stays. `damage`: the outputs of both by name; `kept`: sizes of what must not get shorter,
 * before and after.
 */
export function told({ damage, command, kept = {} }) {
  if (!damage) return [];
  if (command.status !== 2 && command.status !== 3)
    return same({ again: damage }).map((message) => `status ${command.status}, and ${message}`);
  return Object.entries(kept)
    .filter(([, [before, after]]) => after < before)
    .map(([name, [before, after]]) => `status ${command.status}, and ${name} has ${after} bytes of ${before}`);
}

/** Strays: no process, no file outside the output folder, and nothing in it that is not told, is left. */
export const strays = ({ left = [] }) => left.map((what) => `left behind: ${what}`);
