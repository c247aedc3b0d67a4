import type { Session } from '../session.js';
import { Filters } from './filters-form.js';
import { LetterList } from './letter-list.js';
import { Search } from './search-form.js';

/** The letters of the page, searched and filtered. */
export function LettersPane({ session }: { readonly session: Session }) {
  const { state } = session;
  return (
    <>
      <div class="asked">
        <h2 id="list-title">Letters</h2>
        <p class="drawn">
          <bdi>{state.head.drawn.said}</bdi>
        </p>
        <Search state={state} />
        <Filters state={state} />
      </div>
      <LetterList session={session} />
    </>
  );
}
