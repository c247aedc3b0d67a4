import { PREFIX, type Store } from './verdict-store.js';

/** The browser's store for this page; undefined where it gives none. */
export function browserStorage(): Store | undefined {
  try {
    localStorage.setItem(PREFIX, '');
    localStorage.removeItem(PREFIX);
    return localStorage;
  } catch {
    return undefined;
  }
}
