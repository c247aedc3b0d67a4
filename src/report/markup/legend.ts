import type { About, Figure } from '../study.js';
import { isInTime } from '../charts/chart.js';
import { type Html, html } from './html.js';

/** What the marks of a chart mean, where that is not plain. */
export function legendHtml(figure: Figure, about: About): Html | null {
  const entries = entriesOf(figure, about);
  if (entries.length === 0) return null;
  return html`<p class="legend">
    ${entries.map(([key, text]) => html`<span>${KEYS[key]} <bdi>${text}</bdi></span> `)}
  </p>`;
}

const key = (inside: Html): Html =>
  html`<svg class="key" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">${inside}</svg>`;

const KEYS = {
  here: key(html`<path class="interval here" d="M2,6H22" /><circle class="estimate here" cx="12" cy="6" r="4" />`),
  other: key(
    html`<path class="interval other" d="M2,6H22" /><path class="estimate other" d="M12,1l5,5l-5,5l-5,-5z" />`,
  ),
  small: key(
    html`<path class="interval here" d="M2,6H22" /><circle class="estimate small here" cx="12" cy="6" r="4" />`,
  ),
  bar: key(html`<rect class="bar here" width="24" height="12" />`),
  outline: key(html`<rect class="bar other outline" x="1" y="1" width="22" height="10" />`),
  otherBar: key(html`<rect class="bar other" width="24" height="12" />`),
  reference: key(html`<path class="reference" d="M12,0V12" />`),
  level: key(html`<path class="reference" d="M0,6H24" />`),
} as const;

/** As heads of tables call it, by which its name is found. */
const otherName = ({ name }: Pick<About, 'name'>): string => `${name} (the other run)`;

const SMALL_SAYS = 'counted on so few that it says little';

type Entry = readonly [key: keyof typeof KEYS, text: string];

function entriesOf(figure: Figure, about: About): readonly Entry[] {
  switch (figure.kind) {
    case 'rates': {
      const along = isInTime(figure);
      const compared = figure.rows.some(({ against }) => against);
      return [
        ['here', `${compared ? about.name : 'overturn rate'}, with its 95 % interval`],
        ...(compared && about.against ? [['other', otherName(about.against)] as const] : []),
        ...(figure.rows.some(({ small, rate, value }) => small && rate !== null && !(along && value === null))
          ? [['small', SMALL_SAYS] as const]
          : []),
        [along ? 'level' : 'reference', 'all requests looked at'],
      ];
    }
    case 'counts':
      return twoBars(figure.rows, about, isInTime(figure) ? 'outline' : 'otherBar');
    case 'distribution':
      return twoBars(figure.bins, about, 'outline');
    case 'published':
      return [
        ['other', 'published'],
        ...(figure.rows.some(({ here }) => here !== null) ? [['here', 'these letters'] as const] : []),
        ...(figure.rows.some(({ small }) => small) ? [['small', SMALL_SAYS] as const] : []),
      ];
    default:
      return [];
  }
}

const twoBars = (rows: readonly { against?: unknown }[], about: About, other: 'outline' | 'otherBar'): Entry[] =>
  about.against && rows.some(({ against }) => against)
    ? [
        ['bar', about.name],
        [other, otherName(about.against)],
      ]
    : [];
