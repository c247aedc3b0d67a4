import type { Passage } from '../../text/passage.js';
import { sentencesOf } from '../../text/sentences.js';
import { APPROVAL, DENIAL_CUES, OTHER_DAY, REFUSAL } from '../../vocabulary/letters/denial-cues.js';
import type { Found } from '../found.js';
import { compileCues, datesOf, type Mention, mentionsIn } from './prose-dates.js';

const CUES = compileCues(DENIAL_CUES);
const REFUSED = new RegExp(REFUSAL, 'i');
const APPROVED = new RegExp(APPROVAL, 'i');
const OTHER = new RegExp(OTHER_DAY, 'i');

/** The dates of the denial by utilization review, as the summary states them. */
export function findReviewDates(summary: Passage): Found<string>[] {
  return datesOf(
    summary,
    sentencesOf(summary).flatMap(({ start, end }) =>
      denialIn(summary.part(start, end)).map((mention) => ({
        ...mention,
        dates: { start: mention.dates.start + start, end: mention.dates.end + start },
      })),
    ),
  );
}

/** How a sentence dates a denial: by the first cue that fits. */
function denialIn(sentence: Passage): Mention[] {
  if (APPROVED.test(sentence.text) && !REFUSED.test(sentence.text)) return [];
  return mentionsIn(sentence, CUES)
    .filter(({ gap }) => !OTHER.test(gap))
    .slice(0, 1);
}
