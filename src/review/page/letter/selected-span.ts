import type { Span } from '../../../text/span.js';

/**
 * The words of the letter that are selected, as offsets in its text, without white space around them; null where none
 * are. What stands between the lines and is not of the letter counts for nothing.
 */
export function selectedSpan(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const fragments = [...document.querySelectorAll<HTMLElement>('.letter [data-at]')];
  const within = fragments.filter((fragment) => range.intersectsNode(fragment));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const start = startOf(first) + (offsetIn(first, range.startContainer, range.startOffset) ?? 0);
  const end = startOf(last) + (offsetIn(last, range.endContainer, range.endOffset) ?? textOf(last).length);
  const words = within
    .map(textOf)
    .join('')
    .slice(start - startOf(first), end - startOf(first));
  const leading = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start: start + leading, end: start + leading + trimmed.length };
}

/** How far into a fragment an end of a selection lies; undefined where it lies elsewhere. */
function offsetIn(fragment: HTMLElement, container: Node, offset: number): number | undefined {
  if (container === fragment) return offset === 0 ? 0 : textOf(fragment).length;
  return fragment.contains(container) ? offset : undefined;
}

const startOf = (fragment: HTMLElement): number => Number(fragment.dataset['at']);
const textOf = (fragment: HTMLElement): string => fragment.textContent ?? '';
