import { type State, useView } from '../state.js';

/** Of the field that letters are searched by. */
export const SEARCH_ID = 'words';

/** The field for what is searched, and how far the search is. */
export function Search({ state }: { readonly state: State }) {
  const words = useView(state, (view) => view.words);
  const search = useView(state, (view) => view.search);
  const listed = useView(state, (view) => view.listed);
  const all = state.head.letters.length;
  const isGoingOn = search !== null && search.searched < all;
  return (
    <search>
      <label for={SEARCH_ID}>Case number, file, or words of the letters</label>
      <input
        id={SEARCH_ID}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => state.search(event.currentTarget.value)}
      />
      {isGoingOn ? <progress aria-label="Letters searched" max={all} value={search.searched} /> : null}
      <p role="status" class="count">
        {countOf(listed.length)} of {countOf(all)} letters
        {isGoingOn ? `, ${countOf(search.searched)} searched` : ''}
      </p>
    </search>
  );
}

const countOf = (count: number): string => count.toLocaleString('en-US');
