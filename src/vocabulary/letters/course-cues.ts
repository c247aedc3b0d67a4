import type { DateCue } from './date-cues.js';

/** How the notices of 2013 tell the course of a case in one or two sentences, as data; see DateCue for {DATES}. */

export type CourseField = 'application_received' | 'ur_denial_date' | 'date_assigned';

const REVIEW = '(?:independent medical |medical )?review|IMR';
const DENIAL =
  '(?:denial|modification|delay|decision|determination|non-?certification)(?:(?: ?/ ?| or | and )\\w+)?(?: letter)?';
const PROVIDED = '(?:provided|sent|mailed|issued|given|faxed|delivered|forwarded)';

export const COURSE_CUES: readonly (DateCue & { readonly field: CourseField })[] = [
  {
    id: 'application-filed-on',
    field: 'application_received',
    stems: ['application'],
    pattern: [
      `\\bapplication(?: for (?:an? )?(?:${REVIEW}))?(?: \\(IMR\\))? was (?:filed|received|submitted|made)`,
      '(?: (?:by|with) [^.;]{1,60}?)? on {DATES}',
    ].join(''),
    example: 'An application for Independent Medical Review was filed on 7/15/2013.',
  },
  {
    id: 'disputing-the-denial-dated',
    field: 'ur_denial_date',
    stems: ['disput', 'appeal', 'contest'],
    pattern: [
      '\\b(?:disput|appeal|contest)ing (?:the |an? )?(?:utilization review |UR )?',
      `${DENIAL},? (?:dated|of|from|on) {DATES}`,
    ].join(''),
    example: 'An application was filed disputing the Utilization Review Denial dated 7/9/2013.',
  },
  {
    id: 'assigned-on',
    field: 'date_assigned',
    stems: ['assign'],
    pattern: [
      '\\bnotice of (?:the )?assignment(?: and request for (?:medical )?(?:information|records))?',
      `(?: \\([^)]{1,20}\\))? (?:was|were) ${PROVIDED}(?: to [^.;]{1,60}?)? on {DATES}`,
    ].join(''),
    example: 'A Notice of Assignment and Request for Information was provided to the above parties on 7/30/2013.',
  },
];
