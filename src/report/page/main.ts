import { CHART_WIDTH } from '../markup/study-html.js';
import { openArchive } from './archive.js';
import { StudyPage } from './study-page.js';

/** What the page does once it is loaded. */
async function main(): Promise<void> {
  try {
    const page = new StudyPage(await openArchive(), CHART_WIDTH);
    listen(page);
    await page.start();
  } catch (error) {
    tellProblem(error);
  }
}

/** What buttons do, by the act that they have. */
type Act = (page: StudyPage, button: HTMLElement, figure: string) => void | Promise<void>;

const ACTS: Readonly<Record<string, Act>> = {
  clear: (page) => page.clear(),
  all: (page, _, figure) => page.showAll(figure),
  csv: (page, _, figure) => page.saveFigure(figure),
  cases: (page, button, figure) =>
    page.listCases(figure, Number(button.dataset['row']), Number(button.dataset['column'])),
  'cases-csv': (page) => page.saveCases(),
  close: (page) => page.closeCases(),
  copy: (_, button) => copy(button),
};

function listen(page: StudyPage): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-act]');
    const act = ACTS[button?.dataset['act'] ?? ''];
    if (button && act) attempt(() => act(page, button, button.closest('figure')?.id ?? ''));
    const link = target.closest<HTMLAnchorElement>('nav a');
    if (link) {
      event.preventDefault();
      page.goTo(decodeURIComponent(link.hash.slice(1)));
    }
    closeFilters(target);
  });
  const filters = document.getElementById('imr-filters')!;
  filters.addEventListener('change', () => attempt(() => page.choose()));
  // Whoever comes near the filters is about to use them.
  for (const near of ['focusin', 'pointerenter']) filters.addEventListener(near, () => attempt(() => page.prepare()));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeFilters(document.body);
  });
  addEventListener('hashchange', () => attempt(() => page.followAddress()));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => attempt(() => page.fitWindow()), 200);
  });
}

/** Filters whose list is open are shut when something else is chosen. */
function closeFilters(target: Element): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>('#imr-filters details[open]'))
    if (!open.contains(target)) open.open = false;
}

/** Copies the text before a button; where a browser allows none of that, the text is selected. */
async function copy(button: HTMLElement): Promise<void> {
  const text = button.parentElement!.previousElementSibling!;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection()!.selectAllChildren(text);
    button.textContent = 'Selected';
  }
}

const attempt = (work: () => void | Promise<void>): void => void (async () => await work())().catch(tellProblem);

function tellProblem(error: unknown): void {
  const told = document.getElementById('imr-problem')!;
  told.textContent = error instanceof Error ? error.message : String(error);
  told.hidden = false;
  told.scrollIntoView({ block: 'center' });
}

void main();
