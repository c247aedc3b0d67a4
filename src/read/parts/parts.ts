import type { Page } from '../document.js';

/** A page of a file, or the stretch of it that belongs to one letter; `number` counts in the file, from 1. */
export interface PartPage {
  readonly number: number;
  readonly page: Page;
}

/** Pages that belong to no letter: `kind` names what they are, where it shows. */
export interface OtherPages {
  readonly first_page: number;
  readonly last_page: number;
  readonly kind: string | null;
}

/** A file's pages sorted out: the letters they hold, each a run of pages, and the pages that belong to none. */
export interface Parts {
  readonly letters: readonly (readonly PartPage[])[];
  readonly others: readonly OtherPages[];
}

export function partsOf(pages: readonly Page[]): Parts {
  return { letters: [pages.map((page, i) => ({ number: i + 1, page }))], others: [] };
}
