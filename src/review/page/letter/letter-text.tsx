import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { LetterContent } from '../../page-data.js';
import { expressionOf } from '../search.js';
import { type State, useView } from '../state.js';
import { type Block, blocksOf, isChip, withFound } from './blocks.js';
import { BlockView, idOf } from './block-view.js';
import { bringIntoView } from './in-view.js';
import { placesOf, stopsOf } from './places-of.js';
import { Walk } from './walk.js';

interface Props {
  readonly state: State;
  readonly content: LetterContent;
}

/** The letter's text, with the values that stand in it. */
export function LetterText({ state, content }: Props) {
  const words = useView(state, (view) => view.words);
  const lit = useView(state, (view) => view.hovered ?? view.focused);
  const text = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(content), [content]);
  const drawn = useMemo(() => withFound(blocks, content.text, expressionOf(words)), [blocks, words]);
  const walk = useMemo(() => new Walk(state, content, stopsOf(content)), [content]);
  const starts = useMemo(() => startsOf(drawn), [drawn]);

  // Opened anew, a letter shows its beginning, or the first of the words searched for.
  useLayoutEffect(() => {
    text.current!.closest('.letter')!.scrollTop = 0;
    bringIntoView(text.current!.querySelector('.found'));
  }, [content]);

  useEffect(() => {
    if (!lit) return;
    const places = placesOf(content, lit.pointer);
    const elements = places.flatMap(({ start, end }) => elementsIn(starts, start, end));
    const chips = text.current!.querySelectorAll(`[data-warning="${/^\/warnings\/(\d+)$/.exec(lit.pointer)?.[1]}"]`);
    const all = [...elements, ...chips];
    for (const element of all) element.classList.add('lit');
    if (lit.from !== 'letter') bringIntoView(elements[0]);
    return () => {
      for (const element of all) element.classList.remove('lit');
    };
  }, [lit?.pointer, lit?.from, starts]);

  return (
    <div
      ref={text}
      class="text"
      role="group"
      aria-label="Text of the letter; the arrow keys walk its values"
      tabIndex={0}
      onKeyDown={(event) => walk.onKey(event)}
      onClick={(event) => walk.onClick(event.target as Element)}
      onPointerOver={(event) => walk.onHover(event.target as Element)}
      onPointerLeave={() => walk.onHover(null)}
    >
      {drawn.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </div>
  );
}

/** Where the fragments start, in order. */
const startsOf = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(({ parts }) => parts.flatMap((part) => (isChip(part) ? [] : [part.at])));

/** The elements of the fragments that start in a span, in order. */
function elementsIn(starts: readonly number[], start: number, end: number): Element[] {
  const elements: Element[] = [];
  for (let i = firstFrom(starts, start); i < starts.length && starts[i]! < end; i++) {
    const element = document.getElementById(idOf(starts[i]!));
    if (element) elements.push(element);
  }
  return elements;
}

/** The place of the first of sorted numbers that is not below another. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
