import { saysWith } from '../../scripts/fuzz/judges/says.mjs';
import { decisionOf } from '../../src/segment/decision.js';
import { parseDate } from '../../src/text/dates.js';

/** Whether the words of a value's spans say the value, as this source reads them. */
export const says = saysWith({ parseDate, decisionOf });
