import type { Lack, Page } from '../document.js';
import { documentKind } from './document-kind.js';
import type { Pages } from './pages.js';
import { pagesOf } from './place.js';
import type { OtherStretch } from './sort.js';

/** Pages that belong to no letter: `kind` names what they are, where it shows. */
export interface OtherPages {
  readonly first_page: number;
  readonly last_page: number;
  readonly kind: string | null;
}

const LACKING: Record<Lack, string> = {
  blank: 'blank',
  image: 'an image without text',
  wordless: 'an image in which no words were recognised',
  unmapped: 'a page whose fonts do not tell which letters they draw',
  damaged: 'damaged',
  form: 'a form whose fields are not on the page',
};

/** The pages of a stretch between or around letters, those of one kind together. */
export function otherPages(stretch: OtherStretch, printed: readonly Page[], pages: Pages): OtherPages[] {
  const runs: OtherPages[] = [];
  for (const page of pagesOf(stretch)) {
    const text = pages.textIn(stretch, page);
    const lack = printed[page]!.lack ?? (text.trim() === '' ? 'blank' : null);
    const kind = lack === null ? (documentKind(text) ?? stretch.kind) : LACKING[lack];
    const last = runs.at(-1);
    if (last?.kind === kind) runs.splice(-1, 1, { ...last, last_page: page + 1 });
    else runs.push({ first_page: page + 1, last_page: page + 1, kind });
  }
  return runs;
}
