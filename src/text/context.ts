import { matchesOf } from './matches.js';
import { sliceOf, type Span, spanOf } from './span.js';

/** Words that change what is said of something near them: they deny it, doubt it, or say it of somebody else. */
export interface ContextRow {
  readonly id: string;
  /** The source of an expression without capturing groups, in which case makes no difference. */
  readonly words: string;
  /** Where the words stand: before what they speak of, or after it. */
  readonly direction: 'before' | 'after';
  /**
   * Where their reach ends: at the word next to them, with their clause, or with the text that is looked at. In
   * brackets it ends with the brackets.
   */
  readonly reach: 'touching' | 'clause' | 'all';
}

/** A clause ends at a mark, before and behind a relative clause, and where a verb of its own follows "and". */
const CLAUSE_END =
  '[;:]|\\. |, (?:and|but|who|which|while|is|was|has|had)\\b|' +
  ' (?:and|but)(?= (?:(?:he|she|they|it) )?(?:is|was|were|are|has|have|had|diagnosed|carries|lists)\\b)';
const MARKS = new RegExp(`(?<open>\\()|(?<close>\\))|${CLAUSE_END}`, 'gi');
const BLANK = /^\s*$/;

/** What stands somewhere, in the order of where it stops to matter for what comes behind it. */
interface Event<Row> extends Span {
  readonly row?: Row;
  readonly mark?: 'open' | 'close' | 'clause';
}

/** What reaches the place that has been read up to. */
interface Reaching<Row> {
  readonly clause: readonly Row[];
  readonly all: readonly Row[];
}
const NOTHING: Reaching<never> = { clause: [], all: [] };

/** Rows of such words, ready to be looked for. */
export class ContextWords<Row extends ContextRow> {
  readonly #before: readonly { readonly row: Row; readonly pattern: RegExp }[];
  readonly #after: readonly { readonly row: Row; readonly pattern: RegExp }[];

  constructor(rows: readonly Row[]) {
    const compiled = (direction: ContextRow['direction'], flags: string) =>
      rows
        .filter((row) => row.direction === direction)
        .map((row) => ({ row, pattern: new RegExp(`(?<![\\w-])(?:${row.words})(?![\\w-])`, flags) }));
    this.#before = compiled('before', 'gi');
    this.#after = compiled('after', 'yi');
  }

  /** For each of some targets in a part of a text, in order of their starts, the rows that speak of it. One pass. */
  reaching(text: string, within: Span, targets: readonly Span[]): Row[][] {
    const found = targets.map((target) => this.#behind(text, target));
    if (targets.length === 0) return found;
    const events = this.#events(text, { start: within.start, end: targets.at(-1)!.start });
    const outer: Reaching<Row>[] = [];
    let now: Reaching<Row> = NOTHING;
    let touching: Event<Row>[] = [];
    let next = 0;
    targets.forEach((target, i) => {
      for (; next < events.length && events[next]!.end <= target.start; next++) {
        const { row, mark } = events[next]!;
        if (mark === 'open') outer.push(now);
        else if (mark === 'close') now = outer.pop() ?? now;
        else if (mark === 'clause') now = { ...now, clause: [] };
        else if (row!.reach === 'touching') touching.push(events[next]!);
        else now = { ...now, [row!.reach]: withOne(now[row!.reach as 'clause' | 'all'], row!) };
      }
      const touched = touching.filter(({ end }) => BLANK.test(text.slice(end, target.start)));
      touching = touched;
      found[i]!.push(...now.clause, ...now.all, ...touched.map(({ row }) => row!));
    });
    return found;
  }

  /**
   * The first words in a part of a text that take back what stands behind them in it: touching ones at its start,
   * others anywhere.
   */
  firstIn(text: string, within: Span): Span | undefined {
    const looked = sliceOf(text, within);
    let first: Span | undefined;
    for (const { row, pattern } of this.#before) {
      pattern.lastIndex = 0;
      const match = pattern.exec(looked);
      if (
        match &&
        (row.reach !== 'touching' || match.index === 0) &&
        (!first || match.index < first.start - within.start)
      )
        first = spanOf(match, within.start);
    }
    return first;
  }

  #behind(text: string, { end }: Span): Row[] {
    let at = end;
    while (text[at] === ' ') at++;
    return this.#after.flatMap(({ row, pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text) ? [row] : [];
    });
  }

  #events(text: string, within: Span): Event<Row>[] {
    const looked = sliceOf(text, within);
    const events: Event<Row>[] = matchesOf(looked, MARKS).map((match) => ({
      ...spanOf(match, within.start),
      mark: match.groups!['open'] ? 'open' : match.groups!['close'] ? 'close' : 'clause',
    }));
    for (const { row, pattern } of this.#before)
      for (const match of matchesOf(looked, pattern)) events.push({ ...spanOf(match, within.start), row });
    return events.sort((a, b) => a.end - b.end);
  }
}

const withOne = <Row>(rows: readonly Row[], row: Row): readonly Row[] => (rows.includes(row) ? rows : [...rows, row]);
