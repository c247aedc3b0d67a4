import { valueGroups } from '../../../report/review-values.js';
import { familyOf } from '../../families.js';
import { type State, useView } from '../state.js';

/** The record of the letter that is shown. */
export function RecordPane({ state }: { readonly state: State }) {
  const content = useView(state, (view) => view.content);
  const lit = useView(state, (view) => (view.hovered ?? view.focused)?.pointer);
  if (!content) return null;
  return (
    <>
      {valueGroups(content.record).map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul class="values">
            {rows.map(({ pointer, label, value }) => (
              <li key={pointer}>
                <button
                  type="button"
                  class={`value f-${familyOf(pointer).id}${pointer === lit ? ' lit' : ''}`}
                  onClick={() => state.focus(pointer, 'record')}
                  onFocus={() => state.focus(pointer, 'record')}
                  onPointerEnter={() => state.hover(pointer, 'record')}
                  onPointerLeave={() => state.hover(null, 'record')}
                >
                  <span class="label">{label}</span> <bdi>{value ?? 'not told'}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
