import { download } from '../../page/browser/download.js';
import { figureCsv, casesCsv } from '../markup/figure-csv.js';
import { casesHtml } from '../markup/cases-html.js';
import { chosenWords, filtersHtml } from '../markup/filters-html.js';
import { counted as words, percentTick, whole } from '../numbers.js';
import { type Case, type Figure, type Filter, FILTERS, type FilterId, type Study } from '../study.js';
import { filterOfAddress, placeOfAddress, tellAddress } from './address.js';
import type { Archive } from './archive.js';
import { casesOf, rowAsked } from './cases.js';
import { chartsWidth } from './charts-width.js';
import { counted } from './counting.js';
import { drawCharts, drawFigure, drawStudy, figuresOf } from './drawing.js';
import { Work } from './work.js';

const CSV = 'text/csv;charset=utf-8';

const element = (id: string): HTMLElement => document.getElementById(id)!;

/** What the page shows, and what can be done with it. */
export class StudyPage {
  readonly #archive: Archive;
  readonly #counting = new Work();
  readonly #drawing = new Work();
  readonly #listing = new Work();
  #filter: Filter = {};
  #study: Study;
  #width: number;
  #isPrepared = false;
  #cases: { readonly name: string; readonly cases: readonly Case[] } | null = null;

  constructor(archive: Archive, drawnWidth: number) {
    this.#archive = archive;
    this.#study = archive.head.study;
    this.#width = drawnWidth;
  }

  /** Has all that needs the script work, as the address tells. */
  async start(): Promise<void> {
    for (const hidden of document.querySelectorAll('#imr-study [data-act][hidden]')) hidden.removeAttribute('hidden');
    for (const disabled of document.querySelectorAll('.cases[disabled]')) disabled.removeAttribute('disabled');
    element('imr-filters').hidden = false;
    await this.followAddress();
    await this.fitWindow();
  }

  async followAddress(): Promise<void> {
    const filter = filterOfAddress();
    element('imr-filters').innerHTML = filtersHtml(this.#archive.head.study, filter).markup;
    if (JSON.stringify(filter) !== JSON.stringify(this.#filter)) await this.#show(filter);
    const place = placeOfAddress();
    if (place !== '') document.getElementById(place)?.scrollIntoView();
  }

  /** Unpacks what filters and lists of cases look through, before it is asked for. */
  async prepare(): Promise<void> {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    for (const run of this.#archive.runs) for await (const _ of run.blocks(new AbortController().signal));
  }

  /** Filters by what is chosen in the bar. */
  async choose(): Promise<void> {
    const chosen = new FormData(element('imr-filters') as HTMLFormElement);
    const filter = Object.fromEntries(
      FILTERS.filter((id) => chosen.has(id)).map((id) => [id, chosen.getAll(id).map(String)]),
    );
    this.#tellChosen(filter);
    tellAddress(filter, '');
    await this.#show(filter);
  }

  async clear(): Promise<void> {
    for (const box of element('imr-filters').querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    await this.choose();
  }

  /** Draws charts anew where the window has become wider or narrower. */
  async fitWindow(): Promise<void> {
    const width = chartsWidth();
    if (width === this.#width) return;
    this.#width = width;
    await this.#drawing.begin((signal) => drawCharts(this.#study, signal));
  }

  /** Goes to a place of the page, and keeps the filter in the address. */
  goTo(place: string): void {
    tellAddress(this.#filter, place);
    document.getElementById(place)?.scrollIntoView();
  }

  showAll(figureId: string): void {
    const figure = this.#figure(figureId);
    if (figure) drawFigure(figure, this.#study, true);
  }

  saveFigure(figureId: string): void {
    const figure = this.#figure(figureId);
    if (figure) download(`${figure.id}.csv`, figureCsv(figure), CSV);
  }

  async listCases(figureId: string, place: number, column: number): Promise<void> {
    const figure = this.#figure(figureId);
    const asked = figure && rowAsked(figure, place, column);
    if (!asked) return;
    const dialog = element('imr-cases') as HTMLDialogElement;
    dialog.innerHTML = '<h2 id="imr-cases-title">Looking for the cases…</h2>';
    dialog.showModal();
    await this.#listing.begin(async (signal) => {
      const cases = await casesOf(this.#archive, asked, this.#filter, signal);
      this.#cases = { name: asked.figure, cases };
      dialog.innerHTML = casesHtml({ title: asked.name, folder: this.#study.about.name, cases }).markup;
      dialog.scrollTop = 0;
    });
  }

  saveCases(): void {
    if (this.#cases) download(`${this.#cases.name}-cases.csv`, casesCsv(this.#cases.cases), CSV);
  }

  closeCases(): void {
    (element('imr-cases') as HTMLDialogElement).close();
  }

  #figure(id: string): Figure | undefined {
    return figuresOf(this.#study).find((figure) => figure.id === id);
  }

  async #show(filter: Filter): Promise<void> {
    const told = element('imr-told');
    const shown = element('imr-study');
    const isCounted = (words: string): void => {
      told.textContent = words;
      shown.classList.remove('counting');
    };
    shown.classList.add('counting');
    shown.setAttribute('aria-busy', 'true');
    told.textContent = 'Counting\u2026';
    try {
      await this.#counting.begin(async (signal) => {
        const study = await counted(this.#archive, filter, signal, (done) => {
          told.textContent = `Counting\u2026 ${percentTick(Math.round(done * 20) / 20)}`;
        });
        this.#filter = filter;
        this.#study = study;
        this.#width = chartsWidth();
        await drawStudy(study, signal, () => isCounted(toldOf(study, this.#archive.head.study)));
        shown.removeAttribute('aria-busy');
      });
    } catch (error) {
      isCounted('');
      shown.removeAttribute('aria-busy');
      throw error;
    }
  }

  /** The bar tells what is chosen while its lists stay open. */
  #tellChosen(filter: Filter): void {
    for (const details of element('imr-filters').querySelectorAll<HTMLElement>('details')) {
      const id = details.dataset['filter'] as FilterId;
      const chosen = filter[id] ?? [];
      details.classList.toggle('chosen', chosen.length > 0);
      details.querySelector('summary bdi')!.textContent = chosenWords(id, chosen);
    }
    const clear = element('imr-filters').querySelector<HTMLButtonElement>('[data-act=clear]')!;
    clear.disabled = Object.keys(filter).length === 0;
  }
}

/** How much of all is looked at. */
function toldOf({ about }: Study, { about: { totals: all } }: Study): string {
  if (Object.keys(about.filter).length === 0) return '';
  const { letters, requests } = about.totals;
  return `${whole(letters)} of ${words(all.letters, 'letter')}, ${whole(requests)} of ${words(all.requests, 'request')}.`;
}
