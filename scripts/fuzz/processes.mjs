/** Processes looked after: what they take of time and memory. Where the system does not tell, nothing is known. */
import { readFileSync, readdirSync } from 'node:fs';

/** Ticks of the clock per second, and bytes per page of memory, as Linux has them on all usual machines. */
const [TICKS, PAGE] = [100, 4096];

/** What a process is and takes; `waited`: CPU seconds of its children that have ended. Null where it is not known. */
export const statOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, parent, group, , , , , , , , , user, system, below, belowSystem, , , , , , , pages] = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ');
    return {
      state,
      parent: Number(parent),
      group: Number(group),
      seconds: (Number(user) + Number(system)) / TICKS,
      waited: (Number(below) + Number(belowSystem)) / TICKS,
      bytes: Number(pages) * PAGE,
    };
  } catch {
    return null;
  }
};

/** CPU seconds and bytes of memory of a process. */
export const useOf = (pid) => statOf(pid) ?? { seconds: 0, bytes: 0 };

/** The processes of a group that still run. */
export function groupOf(group) {
  let names = [];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names
    .map((pid) => ({ pid: Number(pid), ...statOf(pid) }))
    .filter((each) => each.group === group && each.state !== 'Z');
}

/** CPU seconds and bytes of memory of a group. */
export function useOfGroup(group) {
  const all = groupOf(group);
  const sum = (name) => all.reduce((total, each) => total + each[name], 0);
  return { seconds: sum('seconds'), bytes: sum('bytes') };
}
