/** Scrolls to an element where it is out of sight. */
export function bringIntoView(element: Element | null | undefined): void {
  const pane = element?.closest('.letter');
  if (!element || !pane) return;
  const [sight, place] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  if (place.top < sight.top || place.bottom > sight.bottom) element.scrollIntoView({ block: 'center' });
}
