import { valueName, whole } from '../numbers.js';
import { type Filter, FILTERS, type FilterId, type Study } from '../study.js';
import { type Html, html } from './html.js';

/** What a filter is called, and the figure whose values it has. */
const CALLED = {
  year: { name: 'Year', figure: 'year' },
  category: { name: 'Category', figure: 'category' },
  specialty: { name: 'Specialty', figure: 'specialty' },
  outcome: { name: 'Outcome', figure: 'outcome' },
  body_part: { name: 'Body part', figure: 'body-part' },
  layout: { name: 'Layout', figure: 'layout' },
} as const satisfies Readonly<Record<FilterId, { name: string; figure: string }>>;

interface Option {
  readonly value: string;
  readonly count: number | null;
}

/** The values that a filter can have: those of the unfiltered study, and what is chosen already. */
function optionsOf(id: FilterId, study: Study, chosen: readonly string[]): Option[] {
  const figure = study.sections.flatMap(({ figures }) => figures).find((one) => one.id === CALLED[id].figure);
  const rows = figure?.kind === 'rates' || figure?.kind === 'counts' ? figure.rows : [];
  const options = rows.flatMap((row): Option[] =>
    row.value === null ? [] : [{ value: row.value, count: 'count' in row ? row.count : row.requests }],
  );
  const unknown = chosen.filter((value) => !options.some((option) => option.value === value));
  return [...options, ...unknown.map((value) => ({ value, count: null }))];
}

/** The bar of filters: of each any number of values. */
export const filtersHtml = (study: Study, filter: Filter): Html =>
  html`${FILTERS.map((id) => {
      const chosen = filter[id] ?? [];
      const options = optionsOf(id, study, chosen);
      if (options.length === 0) return null;
      return html`<details name="imr-filter" data-filter="${id}" ${chosen.length > 0 ? CHOSEN : null}>
        <summary><bdi>${chosenWords(id, chosen)}</bdi></summary>
        <fieldset>
          <legend class="unseen">${CALLED[id].name}</legend>
          ${options.map(
            ({ value, count }) =>
              html`<label
                ><input type="checkbox" name="${id}" value="${value}" ${chosen.includes(value) ? CHECKED : null} />
                <bdi>${valueName(value)}</bdi> <small>${count === null ? 'none' : whole(count)}</small></label
              > `,
          )}
        </fieldset>
      </details> `;
    })}
    <button type="button" data-act="clear" ${FILTERS.some((id) => filter[id]) ? null : DISABLED}>Clear</button>
    <span id="imr-told" role="status"></span>`;

const CHOSEN = html` class="chosen"`;
const CHECKED = html` checked`;
const DISABLED = html` disabled`;

/** What is chosen of a filter, in words. */
export function chosenWords(id: FilterId, chosen: readonly string[]): string {
  const { name } = CALLED[id];
  if (chosen.length === 0) return `${name}: all`;
  return `${name}: ${chosen.length > 3 ? `${whole(chosen.length)} chosen` : chosen.map((value) => valueName(value)).join(', ')}`;
}
