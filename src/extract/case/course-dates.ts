import type { Letter } from '../../read/letter.js';
import { Passage } from '../../text/passage.js';
import type { Span } from '../../text/span.js';
import { COURSE_CUES, type CourseField } from '../../vocabulary/letters/course-cues.js';
import { absent, type Found } from '../found.js';
import { compileCues, datesOf, mentionsIn } from './prose-dates.js';

const CUES = COURSE_CUES.map((cue) => ({ field: cue.field, compiled: compileCues([cue]) }));
const TOLD = /\b(?:application|assignment)\b/i;

export type Course = Record<CourseField, Found<string | null>>;

/** The dates that a letter tells in prose before its summary: of the application, the denial and the assignment. */
export function readCourse({ text }: Pick<Letter, 'text'>, within: Span): Course {
  const isTold = TOLD.test(text.slice(within.start, within.end));
  const passage = isTold ? Passage.of(text, within) : null;
  const field = (name: CourseField): Found<string | null> => {
    const cues = CUES.flatMap((cue) => (cue.field === name ? cue.compiled : []));
    const [date, ...others] = passage ? datesOf(passage, mentionsIn(passage, cues)) : [];
    return date && others.length === 0 ? date : absent(null);
  };
  return {
    application_received: field('application_received'),
    ur_denial_date: field('ur_denial_date'),
    date_assigned: field('date_assigned'),
  };
}
