import { type EvidencePlace, isOfWarning } from '../../../show/evidence-places.js';
import type { LetterContent } from '../../page-data.js';
import { innermostFirst } from '../../pieces.js';
import type { State } from '../state.js';
import { idOf } from './block-view.js';
import { bringIntoView } from './in-view.js';

/** The ways of mouse and keyboard through the values of a letter's text. */

/** The mouse rests on a value for so many milliseconds before it lights up. */
const REST = 60;

export class Walk {
  readonly #state: State;
  readonly #content: LetterContent;
  readonly #stops: readonly EvidencePlace[];
  #stop: EvidencePlace | null = null;
  #hovering: ReturnType<typeof setTimeout> | undefined;

  constructor(state: State, content: LetterContent, stops: readonly EvidencePlace[]) {
    this.#state = state;
    this.#content = content;
    this.#stops = stops;
  }

  /** Right and left go to the next and the last value, Enter from a value to the one around it, Escape leaves it. */
  onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { focused } = this.#state.view;
    if (event.key === 'ArrowRight') this.#go(1);
    else if (event.key === 'ArrowLeft') this.#go(-1);
    else if (event.key === 'Enter' && this.#stop) this.#outwards(this.#stop.start);
    else if (event.key === 'Escape' && focused) this.#state.focus(null, 'letter');
    else return;
    event.preventDefault();
  }

  /** A warning, or the innermost value; again, the one around it. */
  onClick(target: Element): void {
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const warning = target.closest<HTMLElement>('[data-warning]')?.dataset['warning'];
    const at = target.closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (warning !== undefined) this.#state.focus(`/warnings/${warning}`, 'letter');
    else if (at !== undefined) this.#outwards(Number(at));
  }

  onHover(target: Element | null): void {
    clearTimeout(this.#hovering);
    const warning = target?.closest<HTMLElement>('[data-warning]')?.dataset['warning'];
    const at = target?.closest<HTMLElement>('[data-at]')?.dataset['at'];
    const pointer = warning === undefined ? this.#valuesAt(Number(at ?? -1))[0] : `/warnings/${warning}`;
    this.#hovering = setTimeout(() => this.#state.hover(pointer ?? null, 'letter'), REST);
  }

  #go(by: 1 | -1): void {
    const { focused } = this.#state.view;
    const from = this.#stop?.pointer === focused?.pointer ? this.#stop : null;
    const known = from ?? this.#stops.find(({ pointer }) => pointer === focused?.pointer);
    const place = known ? this.#stops.indexOf(known) : by > 0 ? -1 : this.#stops.length;
    const stop = this.#stops[place + by];
    if (!stop) return;
    this.#stop = stop;
    this.#state.focus(stop.pointer, 'letter');
    bringIntoView(document.getElementById(idOf(stop.start)));
  }

  /** Chooses the innermost value at an offset, or the one around that which is chosen; behind the outermost again that. */
  #outwards(at: number): void {
    const values = this.#valuesAt(at);
    const next = values[(values.indexOf(this.#state.view.focused?.pointer ?? '') + 1) % values.length];
    this.#stop = this.#stops.find(({ start, end, pointer }) => start <= at && at < end && pointer === next) ?? null;
    this.#state.focus(next ?? null, 'letter');
  }

  /** The values that stand at an offset, the innermost first, warnings last. */
  #valuesAt(at: number): string[] {
    const { evidence } = this.#content.record;
    const here = Object.entries(evidence).flatMap(([pointer, places]) =>
      places
        .filter(({ start, end }) => start <= at && at < end)
        .map(({ start, end, page }, number) => ({ pointer, number, start, end, page })),
    );
    here.sort((a, b) => Number(isOfWarning(a)) - Number(isOfWarning(b)) || innermostFirst(a, b));
    return [...new Set(here.map(({ pointer }) => pointer))];
  }
}
