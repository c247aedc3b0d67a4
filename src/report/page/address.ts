import { type Filter, FILTERS } from '../study.js';

/** What is filtered stands behind the "#" of the address, so that a reload or a link comes back to it. */

/** The filter that the address tells. */
export function filterOfAddress(): Filter {
  const told = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(FILTERS.filter((id) => told.has(id)).map((id) => [id, told.getAll(id)]));
}

/** The figure or section that the address leads to. */
export function placeOfAddress(): string {
  const hash = location.hash.slice(1);
  return hash.includes('=') ? (new URLSearchParams(hash).get('at') ?? '') : hash;
}

/** Has the address tell a filter, and a place where there is one. */
export function tellAddress(filter: Filter, place: string): void {
  const told = new URLSearchParams(FILTERS.flatMap((id) => (filter[id] ?? []).map((value) => [id, value])));
  if (told.size > 0 && place !== '') told.set('at', place);
  try {
    history.replaceState(null, '', `#${told.size === 0 ? place : told}`);
  } catch {
    // Safari refuses where an address changes too often; it is told again with the next change.
  }
}
