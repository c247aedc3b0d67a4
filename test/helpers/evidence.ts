import { saysWith } from '../../scripts/fuzz/judges/says.mjs';
import type { Determination } from '../../src/schema/determination.js';
import { decisionOf } from '../../src/segment/decision.js';
import { parseDate } from '../../src/text/dates.js';

/** Whether the words of a value's spans say the value, as this source reads them. */
export const says = saysWith({ parseDate, decisionOf });

/** Warnings of which a record does not say where to look. */
export const warningsWithoutPlace = ({ evidence, warnings }: Determination): string[] =>
  warnings.flatMap(({ code, path }, i) => ((evidence[path] ?? evidence[`/warnings/${i}`]) ? [] : [`${code} ${path}`]));
