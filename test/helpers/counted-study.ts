import { readFacts } from '../../src/report/facts/read-facts.js';
import { type Extras, StudyCounter } from '../../src/report/figures/study-counter.js';
import type { Figure, Filter, Study } from '../../src/report/study.js';

/** The study of an output folder. */
export async function studyOf(folder: string, filter: Filter = {}, extras: Extras = {}): Promise<Study> {
  const { surroundings, lexicons, blocks } = await readFacts(folder);
  const counter = new StudyCounter(lexicons, filter);
  for await (const block of blocks) counter.add(block);
  return counter.study(surroundings, extras);
}

export const figuresOf = ({ sections }: Study): Figure[] => sections.flatMap(({ figures }) => figures);

/** The figure with an id, of the kind that it must be. */
export function figureOf<Kind extends Figure['kind']>(
  study: Study,
  kind: Kind,
  id: string,
): Extract<Figure, { kind: Kind }> {
  const figure = figuresOf(study).find((figure) => figure.id === id);
  if (figure?.kind !== kind) throw new Error(`There is no figure ${id} of ${kind}.`);
  return figure as Extract<Figure, { kind: Kind }>;
}
