import { FAMILIES } from './review-families.js';

/** What the review page looks like and the little it does beyond its links. All of it stands in the page itself. */

const FAMILY_STYLES = FAMILIES.map(
  ({ id, hue }) => `.f-${id} { --family: hsl(${hue} 60% var(--edge)); --tinted: hsl(${hue} 75% var(--tint)); }`,
);

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --faint: #66707b; --line: #d8dde3; --tint: 90%; --edge: 40%;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181c; --ink: #e6e9ed; --faint: #98a2ad; --line: #343a42; --tint: 22%; --edge: 65%; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main { padding: 1rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.3rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
h3 { margin: 1.2rem 0 .3rem; font-size: .9rem; }
a { color: inherit; }
.facts, .absent, .page, .about { color: var(--faint); }
.warnings {
  margin: 1rem 0 0; padding: .6rem 1rem; border-left: 4px solid #c77700; background: hsl(38 90% 50% / .12);
}
.warnings ul { margin: .3rem 0 0; padding-left: 1.2rem; }
.warnings code { font-weight: 600; }
.legend {
  display: flex; flex-wrap: wrap; gap: .4rem 1rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: .85rem;
}
main {
  display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); gap: 2rem; align-items: start;
}
.letter { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.65 ui-serif, Georgia, serif; }
.values { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding-right: .5rem; }
dl { margin: 0; font-size: .88rem; }
.row {
  display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: .6rem;
  padding: .1rem .3rem; border-left: 4px solid var(--family, transparent);
}
dt { color: var(--faint); overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
.long { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.mark {
  background: var(--tinted); border-bottom: 2px solid var(--family); text-decoration: none; border-radius: 2px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.mark.wide { background: none; border-bottom: 1px dotted var(--family); }
.mark.f-warning { border-bottom: 0; text-decoration: underline wavy var(--family); }
.lit, .row:target { outline: 2px solid var(--family); background: var(--tinted); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .3rem .6rem; background: var(--paper); }
:focus-visible { outline: 3px solid hsl(210 90% 50%); }
${FAMILY_STYLES.join('\n')}
@media (max-width: 60rem) {
  main { grid-template-columns: 1fr; }
  .values { position: static; max-height: none; }
}
@media print {
  .values { position: static; max-height: none; }
  .skip { display: none; }
}
`;

/** Lights up a value with its places, and a place with its value, while pointer or keyboard focus is on either. */
export const SCRIPT = `
const light = (event) => {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  const at = event.target.closest('[data-v]');
  if (!at) return;
  const [innermost] = at.dataset.v.split(' ');
  for (const twin of document.querySelectorAll('[data-v~="' + innermost + '"]')) twin.classList.add('lit');
};
document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
`;
