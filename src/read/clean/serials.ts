import { groupBy } from '../../text/group-by.js';
import { matchesOf } from '../../text/matches.js';
import { CODE_NAMES, FILLED, SERIAL, UNDERSCORED } from '../../vocabulary/letters/serials.js';
import type { Cut, Lines } from './cut.js';

/** A number with its prefix where it stands at one end of a line, or is all of it. */
interface Serial {
  readonly page: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly number: number;
  readonly digits: string;
}

/**
 * Takes out the numbers that a copy's pages were stamped with, "SMITH_000123": those that go up by one from page to
 * page (in a text without pages, from one to the next), and single ones that nothing else reads like.
 */
export function withoutSerials(pages: readonly Lines[]): Cut {
  const serials = pages.flatMap((lines, page) => lines.flatMap((line, n) => serialsIn(line, page, n)));
  const doubtful: string[][] = pages.map(() => []);
  if (serials.length === 0) return { pages, doubtful };
  const groups = groupBy(serials, ({ prefix }) => prefix);
  const out = new Map<number, Serial[]>();
  for (const group of groups.values()) {
    const running = pages.length === 1 ? runningOn(group, pages[0]!) : runningWithPages(group, pages.length);
    const sure = new Set(running ?? group.filter((each) => isSure(each, pages)));
    for (const serial of group) {
      if (!sure.has(serial) && isWhole(serial, pages) && isTelling(serial))
        doubtful[serial.page]!.push(pages[serial.page]![serial.line]!);
    }
    for (const serial of sure) {
      const at = out.get(serial.page);
      if (at) at.push(serial);
      else out.set(serial.page, [serial]);
    }
  }
  return { pages: pages.map((lines, i) => (out.has(i) ? without(lines, out.get(i)!) : lines)), doubtful };
}

const FIGURES = /\d{3}/;

function serialsIn(line: string, page: number, n: number): Serial[] {
  if (!FIGURES.test(line)) return [];
  return matchesOf(line, SERIAL).flatMap((match) => {
    const { prefix = '', digits = '' } = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    if ((start > 0 && end < line.length) || CODE_NAMES.test(prefix)) return [];
    return [{ page, line: n, start, end, prefix, digits, number: Number(digits) }];
  });
}

/** One on every page, or on all but one, each as much more than another as its page is later. */
function runningWithPages(group: readonly Serial[], pages: number): readonly Serial[] | null {
  const runs = groupBy(group, ({ page, number }) => number - page);
  const [best] = [...runs.values()].sort((a, b) => b.length - a.length);
  if (!best || new Set(best.map(({ page }) => page)).size < Math.max(2, pages - 1)) return null;
  return best.every(isTelling) ? best : null;
}

/** In a text without pages, lines of their own that go up by one. */
function runningOn(group: readonly Serial[], lines: Lines): readonly Serial[] | null {
  const whole = group.filter(({ line, start, end }) => start === 0 && end === lines[line]!.length);
  const runs = whole.length > 1 && whole.every(({ number }, i) => i === 0 || number === whole[i - 1]!.number + 1);
  return runs && whole.every(isTelling) ? whole : null;
}

/** Years and short numbers run by chance. */
const isTelling = ({ prefix, digits }: Serial): boolean =>
  digits.length > 4 || digits.startsWith('0') || /[-_]$/.test(prefix);

/** A single one needs a low line before it, or zeros that fill it and a line of its own. */
const isSure = (serial: Serial, pages: readonly Lines[]): boolean =>
  UNDERSCORED.test(serial.prefix + serial.digits) ||
  (isWhole(serial, pages) && FILLED.test(serial.prefix + serial.digits));

const isWhole = ({ page, line, start, end }: Serial, pages: readonly Lines[]): boolean =>
  start === 0 && end === pages[page]![line]!.length;

function without(lines: Lines, serials: readonly Serial[]): Lines {
  const at = groupBy(serials, ({ line }) => line);
  return lines.flatMap((line, n) => {
    const cut = at.get(n);
    if (!cut) return [line];
    const rest = cut
      .toSorted((a, b) => b.start - a.start)
      .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), line)
      .trim();
    return rest === '' ? [] : [rest];
  });
}
