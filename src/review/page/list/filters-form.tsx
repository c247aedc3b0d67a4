import { ALL, choicesOf, FILTERS, type FilterId } from '../filters.js';
import { type State, useView } from '../state.js';

/** What the letters are filtered by, each choice with the letters that it leaves. */
export function Filters({ state }: { readonly state: State }) {
  const chosen = useView(state, (view) => view.chosen);
  const { letters } = state.head;
  const doubtful = letters.filter(({ doubts }) => doubts > 0).length;
  const choose = (id: FilterId, value: string): void => {
    const { [id]: _, ...others } = chosen.values;
    state.filter({ ...chosen, values: value === '' ? others : { ...others, [id]: value } });
  };
  const count = Object.keys(chosen.values).length + (chosen.doubtsOnly ? 1 : 0);
  return (
    <details class="filters">
      <summary>Filters{count > 0 ? `: ${count}` : ''}</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen.doubtsOnly}
          onChange={(event) => state.filter({ ...chosen, doubtsOnly: event.currentTarget.checked })}
        />
        Doubts about the reading only ({doubtful.toLocaleString('en-US')})
      </label>
      {FILTERS.map((filter) => (
        <label key={filter.id}>
          <span>{filter.title}</span>
          <select
            name={filter.id}
            value={chosen.values[filter.id] ?? ''}
            onChange={(event) => choose(filter.id, event.currentTarget.value)}
          >
            <option value="">any</option>
            {choicesOf(filter, letters, chosen).map(({ value, count }) => (
              <option key={value} value={value}>
                {value.replaceAll('_', ' ')} ({count.toLocaleString('en-US')})
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" disabled={count === 0} onClick={() => state.filter(ALL)}>
        No filters
      </button>
    </details>
  );
}
