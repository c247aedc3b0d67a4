import { groupBy } from '../../text/group-by.js';
import { SPECIALTY_GROUPS } from '../../vocabulary/letters/specialty-groups.js';
import { by, type Doubt, doubting, type Found, found, list } from '../found.js';
import { Neighbours } from '../treatment/neighbours.js';

/** The specialties of a reviewer, printed, in their canonical names, each once; an unknown one as it is printed. */
export function groupSpecialties({ value, places }: Found<string[]>): Found<string[]> {
  const groups = new Map<string, Found<string>>();
  const placesOf = groupBy(places, ({ path }) => path);
  value.forEach((printed, i) => {
    const add = (group: string, rule: string, ...doubts: Doubt[]): void => {
      const spans = (placesOf.get(`/${i}`) ?? []).map(({ span }) => span);
      const key = keyOf(group);
      if (!groups.has(key)) groups.set(key, by(rule, doubting(found(group, ...spans), ...doubts)));
    };
    const known = knownGroups(printed);
    for (const group of known) add(group, 'specialty-group');
    if (known.length > 0) return;
    const message = `"${printed}" is not among the specialties that are known.`;
    add(printed, 'specialty-as-printed', { code: 'unknown-specialty', message, path: '' });
  });
  return list([...groups.values()]);
}

/** "Psychiatry/Neurology" is two. */
function knownGroups(printed: string): string[] {
  const whole = groupOf(printed);
  if (whole !== undefined) return [whole];
  const parts = printed.split(/[/;]| - /).map(groupOf);
  return parts.every((part) => part !== undefined) ? parts : [];
}

const IN_BRACKETS = /\([^()]*\)/g;

function groupOf(printed: string): string | undefined {
  groups ??= new Groups();
  return groups.of(printed) ?? groups.of(printed.replaceAll(IN_BRACKETS, ' '));
}

/** The letters of a name: neither case, blanks nor marks make a difference. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]/g, '');
/** "Board certified in", "licensed": what stands before the name of a specialty. */
const BEFORE =
  /^(?:(?:american )?board (?:of|certified in)|certified in|fellowship in|licensed(?: in)?|diplomate in) /i;

class Groups {
  readonly #byKey = new Map<string, string>();
  readonly #neighbours: Neighbours;

  constructor() {
    for (const { group, printed } of SPECIALTY_GROUPS)
      for (const name of [group, ...printed]) if (!this.#byKey.has(keyOf(name))) this.#byKey.set(keyOf(name), group);
    this.#neighbours = new Neighbours(this.#byKey.keys());
  }

  /** The group of a name, which may hold a slip. */
  of(printed: string): string | undefined {
    const key = keyOf(printed.replace(BEFORE, ''));
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const near = new Set(this.#neighbours.of(key).map((name) => this.#byKey.get(name)!));
    return near.size === 1 ? [...near][0] : undefined;
  }
}
let groups: Groups | undefined;
